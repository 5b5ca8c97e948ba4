// The numbers of "Now" at the top, each a link to its items; what waits for a lead's word leads to the view where it is said.
import { AlarmClock, CircleHelp, Clock, Handshake, MessageSquareDashed, ShieldCheck, Sparkles, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { NowBoard } from '../../../lib/contracts/now.ts';
import { AddressLink } from '../AddressLink.tsx';
import type { LogAddress } from '../log-address.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import styles from './Now.module.css';
import { listOf, REST, TIMES } from './now-lists.ts';

type Top = (typeof TIMES | typeof REST)[number];

const ICON: Record<Top, typeof Clock> = {
  late: TriangleAlert,
  hour: AlarmClock,
  today: Clock,
  unclear: CircleHelp,
  promises_late: TriangleAlert,
  promises_today: Handshake,
  inserted: MessageSquareDashed,
  new: Sparkles,
};

/** Colour beside icon and word, where something is there. */
const TONE: Partial<Record<Top, string | undefined>> = { late: styles.bad, promises_late: styles.bad, hour: styles.warn };

const countOf = (board: NowBoard, list: Top): number =>
  ({
    ...{ late: board.late, hour: board.hour, today: board.today, unclear: board.unclear, inserted: board.inserted },
    ...{ promises_late: board.promisesLate, promises_today: board.promisesToday, new: board.new.count },
  })[list];

type NowNumbersProps = { board: NowBoard; address: LogAddress; change: ChangeAddress };

export function NowNumbers({ board, address, change }: NowNumbersProps) {
  const t = useTranslations('now');
  const format = useFormatter();
  const number = (
    key: string,
    count: number,
    Icon: typeof Clock,
    words: string,
    tone: string | undefined,
    to: Partial<LogAddress>,
  ): ReactNode => {
    const inside = (
      <>
        <span className={styles.count}>
          <Icon size={16} aria-hidden="true" /> {format.number(count)}
        </span>
        <span>{words}</span>
      </>
    );
    const current = to.list !== undefined && address.list === to.list;
    const look = [styles.number, count === 0 ? styles.none : tone].filter(Boolean).join(' ');
    return (
      <li key={key}>
        {count === 0 && !current ? (
          <span className={look}>{inside}</span>
        ) : (
          <AddressLink {...{ address, change, to, current }} className={look}>
            {inside}
          </AddressLink>
        )}
      </li>
    );
  };
  const top = (list: Top): ReactNode => number(list, countOf(board, list), ICON[list], t(`lists.${list}`), TONE[list], listOf(list));
  return (
    <ul className={styles.numbers} aria-label={t('numbers')}>
      {TIMES.map(top)}
      {number('approvals', board.approvals, ShieldCheck, t('approvals'), styles.warn, {
        view: 'decisions',
        list: undefined,
        of: undefined,
      })}
      {REST.map(top)}
    </ul>
  );
}
