// Causes of one kind: bars of the period over those of the one before, on one scale that starts at zero, and the same as a table whose numbers lead to the log.
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { AddressLink } from '../AddressLink.tsx';
import type { LogAddress } from '../log-address.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import styles from './Causes.module.css';

/** More bars are no picture any more; the table has them all. */
const BARS_MAX = 8;

type Days = { from: string; to: string };
type Row = { key: string; name: string; count: number; before: number; trend: readonly number[] };
type CauseFigureProps = {
  title: string;
  note?: string;
  rows: readonly Row[];
  /** What is shown, and what stands before it. */
  days: { shown: Days; before: Days };
  to: (key: string, days: Days) => Partial<LogAddress>;
  address: LogAddress;
  change: ChangeAddress;
};

export function CauseFigure({ title, note, rows, days, to, address, change }: CauseFigureProps) {
  const t = useTranslations('causes');
  const format = useFormatter();
  const id = useId();
  const drawn = rows.slice(0, BARS_MAX);
  const most = Math.max(1, ...drawn.flatMap(({ count, before }) => [count, before]));
  const width = (count: number) => ({ inlineSize: `${(count / most) * 100}%` });
  const number = (count: number, name: string, target: Partial<LogAddress>) =>
    count === 0 ? (
      <span className={styles.soft}>0</span>
    ) : (
      <AddressLink {...{ address, change }} to={target} label={`${format.number(count)}: ${name}`}>
        {format.number(count)}
      </AddressLink>
    );
  return (
    <section className={styles.figure} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p className={styles.soft}>{note}</p>}
      {rows.length === 0 ? (
        <p className={styles.soft}>{t('nothing')}</p>
      ) : (
        <>
          <div className={styles.bars} aria-hidden="true">
            {drawn.map(({ key, name, count, before }) => (
              <div key={key} className={styles.row}>
                <span>{name}</span>
                <span className={styles.track}>
                  <span className={styles.bar} style={width(count)} />
                  <b>{format.number(count)}</b>
                </span>
                <span className={styles.track}>
                  <span className={styles.earlier} style={width(before)} />
                  <span className={styles.soft}>{t('earlier', { count: before })}</span>
                </span>
              </div>
            ))}
          </div>
          <table className={styles.table}>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col">{t('now')}</th>
                <th scope="col">{t('previous')}</th>
                <th scope="col">{t('change')}</th>
                <th scope="col">{t('trend')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, count, before, trend }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>{number(count, `${name}, ${t('now')}`, to(key, days.shown))}</td>
                  <td>{number(before, `${name}, ${t('previous')}`, to(key, days.before))}</td>
                  <td>{format.number(count - before, { signDisplay: 'exceptZero' })}</td>
                  <td>
                    <Spark trend={trend} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** How one cause stood in each part of the period, on its own scale from zero; its numbers are read out. */
function Spark({ trend }: { trend: readonly number[] }) {
  const most = Math.max(1, ...trend);
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${trend.length * 4} 16`}
      preserveAspectRatio="none"
      role="img"
      aria-label={trend.join(', ')}
    >
      {trend.map((count, index) => {
        const height = (count / most) * 16;
        // The place in the period is what a bar is.
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a period do not move
        return <rect key={index} x={index * 4} y={16 - height} width={3} height={height} />;
      })}
    </svg>
  );
}
