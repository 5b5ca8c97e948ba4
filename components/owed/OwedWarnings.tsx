// Says once, to those who listen instead of look, that a promise has become overdue or that a review was handed to the agent, whatever page is open.
// What was so when the panel was opened is not said: the header counts it. Many at once are a number.
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OwedLists } from './owed-words.ts';

/** Kept without words: the panel's language may become another. */
type News = { late: string[]; handed: { name: string; by: string }[] };

/** Null while the tables are read. */
export function OwedWarnings({ owed }: { owed: OwedLists | null }) {
  const t = useTranslations();
  const before = useRef<ReadonlySet<string>>(null);
  const [said, setSaid] = useState<News>({ late: [], handed: [] });
  useEffect(() => {
    if (owed === null) return;
    const late = owed.promises.filter(({ state }) => state === 'late');
    // What was handed on anew is news, though the same review was handed here before.
    const signs = new Map<string, { late: string } | { handed: News['handed'][number] }>([
      ...late.map(({ item, promise }) => [promise.promiseId, { late: item.review.author.name }] as const),
      ...owed.handed.map(
        ({ item, by, at }) => [`${item.itemId} ${at}`, { handed: { name: item.review.author.name, by: by.name } }] as const,
      ),
    ]);
    const known = before.current;
    before.current = new Set(signs.keys());
    if (known === null) return;
    const news = [...signs].flatMap(([sign, what]) => (known.has(sign) ? [] : [what]));
    if (news.length === 0) return;
    setSaid({
      late: news.flatMap((what) => ('late' in what ? [what.late] : [])),
      handed: news.flatMap((what) => ('handed' in what ? [what.handed] : [])),
    });
  }, [owed]);

  const nameOf = (name: string) => name || t('review.anonymous');
  const [late, handed] = [said.late, said.handed];
  const sentences = [
    ...(late.length > 1
      ? [t('owed.warnManyLate', { count: late.length })]
      : late.map((name) => t('owed.warnLate', { name: nameOf(name) }))),
    ...(handed.length > 1
      ? [t('owed.warnManyHanded', { count: handed.length })]
      : handed.map(({ name, by }) => t('owed.warnHanded', { name: nameOf(name), by }))),
  ];
  return (
    <div role="status" className="visually-hidden">
      {sentences.join(' ')}
    </div>
  );
}
