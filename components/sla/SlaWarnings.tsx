// Says once, to those who listen instead of look, that a review's time runs out or has run out. What was so when the page was opened is not said,
// nor what only comes of another deadline: a category was suggested or set, a policy arrived. Only what is a matter of minutes, or has happened to the
// very review that is open, interrupts; many at once are a number.
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ClockedEntry, toAnswer } from '../review/list-model.ts';
import type { TimeWords } from './use-time-words.ts';

const HOUR_MS = 3_600_000;

type Warned = 'due_soon' | 'late';
const isWarned = (state: ClockedEntry['clock']['state']): state is Warned => state === 'due_soon' || state === 'late';

/** Kept without words: the panel's language may become another. */
type Warning = { state: Warned; reviewKey: string; name: string; remainingMs: number } | { state: Warned; count: number };

type SlaWarningsProps = {
  entries: readonly ClockedEntry[];
  words: TimeWords;
  /** The review that is open; null in the list. */
  atHand?: string | null;
};

export function SlaWarnings({ entries, words, atHand = null }: SlaWarningsProps) {
  const t = useTranslations('sla');
  const before = useRef(new Map<string, { state: string; due: string | undefined }>());
  const [said, setSaid] = useState<{ urgent: Warning[]; calm: Warning[] }>({ urgent: [], calm: [] });
  useEffect(() => {
    const waiting = toAnswer(entries);
    const news: Exclude<Warning, { count: number }>[] = [];
    for (const { reviewKey, clock, review } of waiting) {
      const known = before.current.get(reviewKey);
      const due = clock.due?.to;
      before.current.set(reviewKey, { state: clock.state, due });
      if (known !== undefined && known.due === due && known.state !== clock.state && isWarned(clock.state))
        news.push({ state: clock.state, reviewKey, name: review.author.name, remainingMs: clock.remainingMs ?? 0 });
    }
    if (news.length === 0) return;
    const isUrgent = ({ state, reviewKey, remainingMs }: (typeof news)[number]) =>
      Math.abs(remainingMs) < HOUR_MS || (state === 'late' && reviewKey === atHand);
    const others = news.filter(({ reviewKey }) => reviewKey !== atHand);
    const own = news.filter(({ reviewKey }) => reviewKey === atHand);
    const single: typeof news = [...own];
    const counted: Warning[] = [];
    for (const state of ['late', 'due_soon'] as const) {
      const of = others.filter((warning) => warning.state === state);
      if (of.length < 2) single.push(...of);
      // All that are so now, as the header says it.
      else counted.push({ state, count: waiting.filter(({ clock }) => clock.state === state).length });
    }
    setSaid({ urgent: single.filter(isUrgent), calm: [...single.filter((warning) => !isUrgent(warning)), ...counted] });
  }, [entries, atHand]);

  const sentence = (warning: Warning): string => {
    if ('count' in warning) return t(warning.state === 'late' ? 'warnManyLate' : 'warnManySoon', { count: warning.count });
    const { state, name, remainingMs } = warning;
    return state === 'late' ? t('warnLate', { name }) : t('warnSoon', { name, duration: words.duration(remainingMs) });
  };
  return (
    <>
      <div role="alert" className="visually-hidden">
        {said.urgent.map(sentence).join(' ')}
      </div>
      <div aria-live="polite" className="visually-hidden">
        {said.calm.map(sentence).join(' ')}
      </div>
    </>
  );
}
