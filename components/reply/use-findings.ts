// Checks the draft while the agent types without ever standing between a key and its letter: the check runs when the browser is idle, at the
// latest after 300 ms, and what was found before moves along with the text until then.
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import type { CheckDraft } from './draft-checker.ts';
import { carryFindings } from './findings.ts';

const LATEST_MS = 300;
const WARM_UP = 'Дякуємо за відгук. Thank you for the review.';

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: LATEST_MS });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 0);
  return () => clearTimeout(id);
}

type Findings = {
  findings: Finding[];
  /** What is found in the text as it stands when it is to go out; that stays shown until the text is another. */
  finish: () => Finding[];
};

/** `check` must be the same function as long as what it checks against is the same. */
export function useFindings(text: string, check: CheckDraft): Findings {
  const [checked, setChecked] = useState(() => ({ text, check, findings: check(text) }));
  const latest = useRef(text);
  latest.current = text;
  // The first check of a panel reads all word lists, some tenths of a second: before the first letter, not after it.
  useEffect(() => whenIdle(() => void check(WARM_UP)), [check]);
  useEffect(() => {
    if (checked.text === text && checked.check === check) {
      return;
    }
    return whenIdle(() => setChecked({ text: latest.current, check, findings: check(latest.current) }));
  }, [text, check, checked]);
  const finish = () => {
    const findings = check(text, true);
    setChecked({ text, check, findings });
    return findings;
  };
  return { findings: carryFindings(checked.findings, checked.text, text), finish };
}
