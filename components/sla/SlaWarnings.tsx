// Says once, to those who listen instead of look, that a review's time runs out or has run out. What was so when the page was opened is not said,
// nor what only comes of another deadline: a category was suggested or set, a policy arrived.
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ClockedEntry, toAnswer } from '../review/list-model.ts';
import type { TimeWords } from './use-time-words.ts';

type Warned = 'due_soon' | 'late';
const isWarned = (state: ClockedEntry['clock']['state']): state is Warned => state === 'due_soon' || state === 'late';

export function SlaWarnings({ entries, words }: { entries: readonly ClockedEntry[]; words: TimeWords }) {
  const t = useTranslations('sla');
  const before = useRef(new Map<string, { state: string; due: string | undefined }>());
  const [said, setSaid] = useState('');
  useEffect(() => {
    const sentences: string[] = [];
    for (const { reviewKey, clock, review } of toAnswer(entries)) {
      const known = before.current.get(reviewKey);
      const due = clock.due?.to;
      before.current.set(reviewKey, { state: clock.state, due });
      if (known !== undefined && known.due === due && known.state !== clock.state && isWarned(clock.state)) {
        const name = review.author.name;
        sentences.push(
          clock.state === 'late' ? t('warnLate', { name }) : t('warnSoon', { name, duration: words.duration(clock.remainingMs ?? 0) }),
        );
      }
    }
    if (sentences.length > 0) {
      setSaid(sentences.join(' '));
    }
  }, [entries, t, words]);
  return (
    <div role="alert" className="visually-hidden">
      {said}
    </div>
  );
}
