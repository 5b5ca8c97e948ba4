// The log as a table: one row a handled item. The review's author is the button that opens its trail; the whole row is its target.
import { Ban, CircleCheck, CircleDot, CircleHelp, CirclePause, Clock, CornerUpRight, Reply, TriangleAlert, UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { LogRow } from '../../lib/contracts/export.ts';
import { RISKS } from '../../lib/domain/category/labels.ts';
import { Badge, type BadgeTone } from '../ui/Badge.tsx';
import styles from './LogTable.module.css';
import type { Outcome } from './log-address.ts';
import { ReviewCell } from './ReviewCell.tsx';
import { useReplyTime } from './use-reply-time.ts';

type LogTableProps = {
  rows: readonly LogRow[];
  categoryName: (categoryId: string) => string;
  onOpen: (itemId: string) => void;
  /** A newer answer is on its way; what is shown is the one before. */
  stale: boolean;
};

const icon = (Icon: typeof Clock): ReactNode => <Icon size={12} aria-hidden="true" />;

const OUTCOME_ICON: Record<Outcome, ReactNode> = {
  replied: icon(Reply),
  do_not_engage: icon(Ban),
  escalated: icon(CornerUpRight),
  waiting_for_customer: icon(CirclePause),
};

type SlaLook = {
  tone: BadgeTone;
  icon: ReactNode;
  word: 'met' | 'missed' | 'saidMet' | 'saidMissed' | 'leftLate' | 'undecidable' | 'stopped' | 'running' | 'none';
};

const SLA: Record<LogRow['sla'], SlaLook> = {
  met: { tone: 'good', icon: icon(CircleCheck), word: 'met' },
  missed: { tone: 'bad', icon: icon(TriangleAlert), word: 'missed' },
  late: { tone: 'bad', icon: icon(TriangleAlert), word: 'missed' },
  undecidable: { tone: 'striped', icon: icon(CircleHelp), word: 'undecidable' },
  stopped: { tone: 'neutral', icon: icon(CirclePause), word: 'stopped' },
  running: { tone: 'neutral', icon: icon(Clock), word: 'running' },
  due_soon: { tone: 'warn', icon: icon(Clock), word: 'running' },
  none: { tone: 'neutral', icon: icon(CircleDot), word: 'none' },
};

/** What only the agent says is never as green as what was seen. */
const SAID: Partial<Record<LogRow['sla'], SlaLook>> = {
  met: { tone: 'neutral', icon: icon(UserCheck), word: 'saidMet' },
  missed: { tone: 'bad', icon: icon(UserCheck), word: 'saidMissed' },
};

/** A decision that came after the deadline takes nothing back. */
const LEFT_LATE: SlaLook = { tone: 'bad', icon: icon(TriangleAlert), word: 'leftLate' };

export function LogTable({ rows, categoryName, onOpen, stale }: LogTableProps) {
  const t = useTranslations('board.table');
  const tBoard = useTranslations('board');
  const tReview = useTranslations('review');
  const format = useFormatter();
  const replyTime = useReplyTime();

  const riskSaid = ({ flags, by }: NonNullable<LogRow['risk']>): string => {
    const named = RISKS.filter((flag) => flags.includes(flag)).map((flag) => tReview(`riskFlag.${flag}`));
    const said = named.length === 0 ? tReview('risks.none') : tReview('risk', { flag: named.join(', ') });
    return `${said}, ${tReview('risks.by', { name: by })}`;
  };

  return (
    <table className={styles.table} aria-busy={stale}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('review')}</th>
          <th scope="col">{t('category')}</th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col">{t('sla')}</th>
          <th scope="col">{t('waited')}</th>
          <th scope="col">{t('agent')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const at = new Date(row.outcomeAt);
          const sla = row.leftLate === true ? LEFT_LATE : ((row.slaSaid ? SAID[row.sla] : undefined) ?? SLA[row.sla]);
          const waited = replyTime(row);
          const said = row.replySource === 'marked';
          return (
            <tr key={row.itemId}>
              <td className={styles.when} data-label={t('when')}>
                <time dateTime={row.outcomeAt} title={format.dateTime(at, { dateStyle: 'full', timeStyle: 'medium' })}>
                  {format.dateTime(at, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })}
                </time>
              </td>
              <ReviewCell row={row} reply={row.reply} onOpen={onOpen} />
              <td data-label={t('category')}>
                {row.category === null ? <span className={styles.soft}>{t('noCategory')}</span> : categoryName(row.category)}
                {row.risk === undefined ? null : (
                  <span className={styles.detail} title={riskSaid(row.risk)}>
                    {riskSaid(row.risk)}
                  </span>
                )}
              </td>
              <td data-label={t('outcome')}>
                <Badge icon={said ? icon(UserCheck) : OUTCOME_ICON[row.outcome]} title={said ? tBoard('sla.saidWhy') : undefined}>
                  {said ? tBoard('saidReplied') : tBoard(`outcomes.${row.outcome}`)}
                </Badge>
                {row.outcomeDetail === '' ? null : <span className={styles.detail}>{row.outcomeDetail}</span>}
              </td>
              <td data-label={t('sla')}>
                <Badge tone={sla.tone} icon={sla.icon}>
                  {tBoard(`sla.${sla.word}`)}
                </Badge>
                {row.changedAfterReply === undefined ? null : (
                  <span className={styles.detail}>
                    {[
                      ...(row.changedAfterReply.waits ? [tReview('changed.badge')] : []),
                      t('nextReply', { state: tBoard(`sla.${SLA[row.changedAfterReply.sla].word}`) }),
                    ].join(', ')}
                  </span>
                )}
              </td>
              <td className={waited.main === null && waited.beside === null ? styles.blank : undefined} data-label={t('waited')}>
                {waited.main}
                {waited.beside === null ? null : <span className={styles.beside}>{waited.beside}</span>}
                {waited.main === null && row.sinceSeen !== null ? <span className={styles.beside}>{t('notPublished')}</span> : null}
              </td>
              <td data-label={t('agent')}>{row.agent.name}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
