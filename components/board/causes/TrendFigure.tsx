// How many items each day or week of the period had: zero-based bars with their numbers, and the same as a table whose numbers lead to the log.
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Causes } from '../../../lib/contracts/causes.ts';
import { daysIn } from '../../../lib/domain/counts/periods.ts';
import { AddressLink } from '../AddressLink.tsx';
import type { LogAddress } from '../log-address.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import styles from './Causes.module.css';

/** Up to so many bars each bears its number everywhere; up to the other many where there is room. Of the rest only the highest and the last do. */
const LABELS_NARROW = 10;
const LABELS_WIDE = 31;

type Part = Causes['parts'][number];
type TrendFigureProps = {
  parts: readonly Part[];
  /** The last day is not over yet. */
  unfinished: boolean;
  periodWords: (days: Pick<Part, 'from' | 'to'>) => string;
  to: (days: Pick<Part, 'from' | 'to'>) => Partial<LogAddress>;
  address: LogAddress;
  change: ChangeAddress;
};

const daysOf = ({ from, to }: Part): number => daysIn({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) });

export function TrendFigure({ parts, unfinished, periodWords, to, address, change }: TrendFigureProps) {
  const t = useTranslations('causes');
  const format = useFormatter();
  const id = useId();
  const most = Math.max(1, ...parts.map(({ count }) => count));
  const highest = parts.findIndex(({ count }) => count === most);
  const isPlain = (index: number): boolean => parts.length <= LABELS_NARROW || index === highest || index === parts.length - 1;
  const labelled = parts.length <= LABELS_WIDE;
  const daily = parts.every(({ from, to: last }) => from === last);
  const day = (date: string): string => format.dateTime(new Date(`${date}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isShorter = daysOf(last) < daysOf(first);
  const share = { days: String(daysOf(last)), of: String(daysOf(first)) };
  const span = (part: Part): string => (part.from === part.to ? day(part.from) : periodWords(part));
  const words = (part: Part): string => (part === last && isShorter ? t('partOf', { span: span(part), ...share }) : span(part));
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id}>{t(daily ? 'byDay' : 'byWeek')}</h2>
      <div className={styles.trend} aria-hidden="true">
        {parts.map((part, index) => (
          <span key={part.from} className={styles.column} title={`${words(part)}: ${format.number(part.count)}`}>
            <span className={isPlain(index) ? styles.label : styles.roomy}>
              {labelled || isPlain(index) ? format.number(part.count) : ''}
            </span>
            <span
              className={part === last && (unfinished || isShorter) ? `${styles.pillar} ${styles.unfinished}` : styles.pillar}
              style={{ blockSize: `${(part.count / most) * 72}px` }}
            />
          </span>
        ))}
      </div>
      <p className={styles.axis} aria-hidden="true">
        <span>{day(first.from)}</span>
        {parts.length === 1 ? null : <span>{day(last.to)}</span>}
      </p>
      {isShorter ? <p className={styles.soft}>{t('lastBar', share)}</p> : null}
      <details open={parts.length <= LABELS_NARROW}>
        <summary>{t('asTable')}</summary>
        <table className={styles.table}>
          <caption className="visually-hidden">{t(daily ? 'byDay' : 'byWeek')}</caption>
          <thead>
            <tr>
              <th scope="col">{t(daily ? 'day' : 'days')}</th>
              <th scope="col">{t('now')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.from}>
                <th scope="row">{words(part)}</th>
                <td>
                  {part.count === 0 ? (
                    <span className={styles.soft}>0</span>
                  ) : (
                    <AddressLink
                      {...{ address, change }}
                      to={to({ from: part.from, to: part.to })}
                      label={`${format.number(part.count)}: ${words(part)}`}
                    >
                      {format.number(part.count)}
                    </AddressLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
