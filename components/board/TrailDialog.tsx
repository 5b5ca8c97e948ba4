// The decision trail of one item: the review, the reply, and every event with who and when. Opened from its row or by its address.
import { ExternalLink } from 'lucide-react';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ItemEvent } from '../../lib/contracts/item-event.ts';
import { EVENT_PAYLOADS } from '../../lib/contracts/item-event.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { useExactMoment } from '../sla/use-time-words.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Stars } from '../ui/Stars.tsx';
import type { BoardApi } from './board-api.ts';
import { Dialog } from './Dialog.tsx';
import { describeEvent } from './describe-event.ts';
import styles from './TrailDialog.module.css';
import { Unread } from './Unread.tsx';
import { useAnswer } from './use-answer.ts';

type TrailDialogProps = {
  api: Pick<BoardApi, 'events'>;
  workspaceId: string;
  itemId: string;
  categoryName: (categoryId: string) => string;
  /** The team's, an IANA name; null where it has set none. */
  timeZone: string | null;
  onClose: () => void;
};

/** The review as it was last reported. */
const reviewOf = (events: readonly ItemEvent[]): DetectedReview | null => {
  for (const event of events.toReversed()) {
    if (event.kind !== 'review.seen' && event.kind !== 'review.edited') continue;
    const checked = EVENT_PAYLOADS[event.kind].safeParse(event.payload);
    if (checked.success) return checked.data.review;
  }
  return null;
};

/** An event that reached the server so much later than it happened is worth a word: the agent was offline. */
const LATE_MS = 5 * 60_000;

export function TrailDialog({ api, workspaceId, itemId, categoryName, timeZone, onClose }: TrailDialogProps) {
  const t = useTranslations('board.trail');
  const tBoard = useTranslations('board');
  const tCommon = useTranslations('common');
  const tDecision = useTranslations('decision');
  const tReason = useTranslations('customer.reason');
  const tReview = useTranslations('review');
  const format = useFormatter();
  const exact = useExactMoment();
  const ask = useCallback((signal: AbortSignal) => api.events(workspaceId, itemId, signal), [api, workspaceId, itemId]);
  const events = useAnswer(ask);
  const review = events.value === null ? null : reviewOf(events.value);
  const dueMoment = (instant: string): string => exact(instant, timeZone ?? undefined);
  const moment = (instant: string): string => format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'medium' });

  return (
    <Dialog title={t('title')} side onClose={onClose}>
      <Unread title={t('failed')} error={events.error} retry={events.retry} />
      {events.value === null && events.error === null ? <Skeleton lines={4} label={tCommon('loading')} /> : null}
      {review === null ? null : (
        <section className={styles.review} aria-label={t('review')}>
          <p className={styles.who}>
            {review.rating === null ? null : (
              <Stars rating={review.rating} label={tReview('stars', { value: review.rating.value, max: String(review.rating.max) })} />
            )}
            <b>{review.author.name === '' ? tReview('anonymous') : review.author.name}</b>
            {review.publishedAt === null ? null : <span className={styles.soft}>{t('detected', { when: review.publishedAt.raw })}</span>}
          </p>
          {review.title === null ? null : <p className={styles.title}>{review.title}</p>}
          <p className={styles.text}>{review.text === '' ? tReview('noText') : review.text}</p>
          <a className={styles.link} href={review.url} target="_blank" rel="noreferrer">
            {t('openPage')} <ExternalLink size={12} aria-hidden="true" />
          </a>
        </section>
      )}
      {events.value === null ? null : (
        <section aria-label={t('events')}>
          <h3 className={styles.heading}>{t('events')}</h3>
          <ol className={styles.events}>
            {events.value.map((event) => {
              const words = describeEvent(event, { t, tBoard, tDecision, tReason, format, moment, dueMoment, categoryName });
              return (
                <li key={event.opId} className={styles.event}>
                  <p className={styles.meta}>
                    <time dateTime={event.at}>{moment(event.at)}</time>
                    <span>{t('by', { name: event.by.name })}</span>
                  </p>
                  <p>{words.line}</p>
                  {words.detail === null ? null : <p className={styles.soft}>{words.detail}</p>}
                  {words.body === null || words.body === '' ? null : <p className={styles.body}>{words.body}</p>}
                  {Date.parse(event.receivedAt) - Date.parse(event.at) > LATE_MS ? (
                    <p className={styles.soft}>{t('receivedLater', { when: moment(event.receivedAt) })}</p>
                  ) : null}
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </Dialog>
  );
}
