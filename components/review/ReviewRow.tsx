// One review in the list: who, how many stars, how old, whether it waits, until when, and who is on it.
import {
  CalendarClock,
  CircleCheck,
  CirclePause,
  Clipboard,
  Hourglass,
  PenLine,
  Share2,
  ShieldCheck,
  ShieldX,
  UserCheck,
  UserRound,
} from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import { PromiseBadge } from '../sla/PromiseBadge.tsx';
import { SlaBadge } from '../sla/SlaBadge.tsx';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Badge } from '../ui/Badge.tsx';
import { Stars } from '../ui/Stars.tsx';
import { ChangedBadge } from './ChangedSince.tsx';
import { type ClockedEntry, isUnanswered } from './list-model.ts';
import styles from './ReviewList.module.css';

type ReviewRowProps = {
  entry: ClockedEntry;
  words: TimeWords;
  /** Milliseconds since 1970. */
  now: number;
  /** The team's, by whose clock promises are told. */
  teamZone: string | undefined;
  /** The signed-in agent, to tell "you" from a colleague. */
  userId: string | null;
  hasDraft: boolean;
  current: boolean;
  hovered: boolean;
  onOpen: (reviewKey: string) => void;
  onFocus: (reviewKey: string) => void;
};

export const ReviewRow = memo(function ReviewRow({
  entry,
  words,
  now,
  teamZone,
  userId,
  hasDraft,
  current,
  hovered,
  onOpen,
  onFocus,
}: ReviewRowProps) {
  const t = useTranslations('review');
  const { review, item, clock, reviewKey } = entry;
  const waits = isUnanswered(entry);
  const className = [styles.row, current ? styles.current : '', hovered ? styles.hovered : '', waits ? styles.open : ''];
  return (
    <button
      type="button"
      data-review={reviewKey}
      className={className.filter(Boolean).join(' ')}
      aria-current={current ? 'true' : undefined}
      tabIndex={current ? 0 : -1}
      onClick={() => onOpen(reviewKey)}
      onFocus={() => onFocus(reviewKey)}
    >
      <span className={styles.line}>
        {review.rating === null ? (
          <span className={styles.age} style={{ marginLeft: 0 }}>
            {review.kind === 'review' ? t('noRating') : t(`kind.${review.kind}`)}
          </span>
        ) : (
          <Stars rating={review.rating} label={t('stars', { value: review.rating.value, max: String(review.rating.max) })} />
        )}
        <span className={styles.author}>{review.author.name || t('anonymous')}</span>
        <span className={styles.age} title={words.ageExact(review.publishedAt)}>
          {words.age(review.publishedAt)}
        </span>
      </span>
      <span className={styles.text}>{review.title ?? (review.text || t('noText'))}</span>
      <span className={styles.facts}>
        {entry.round === null ? null : <ChangedBadge round={entry.round} />}
        {entry.lookAgain === null ? <StatusBadge entry={entry} /> : <LookAgainBadge since={entry.lookAgain} />}
        {waits || clock.state === 'missed' ? (
          <SlaBadge
            clock={clock}
            publishedAt={review.publishedAt}
            ofChange={entry.round !== null}
            bySuggestion={entry.bySuggestion}
            byRisk={entry.byRisk}
            short
          />
        ) : null}
        {waits && item?.approval !== undefined ? <ApprovalBadge approval={item.approval} /> : null}
        <PromiseBadge item={item} now={now} timeZone={teamZone} words={words} />
        {item?.claimedBy && waits ? (
          <Badge tone={item.claimedBy.userId === userId ? 'neutral' : 'accent'} icon={<UserRound size={13} aria-hidden="true" />}>
            {item.claimedBy.userId === userId ? t('claimedByYou') : t('claimedBy', { name: item.claimedBy.name })}
          </Badge>
        ) : null}
        {hasDraft && waits ? <Badge icon={<PenLine size={13} aria-hidden="true" />}>{t('draftKept')}</Badge> : null}
      </span>
    </button>
  );
});

/** Whether the reply's text waits for a lead's word; what became of the word stands until the reply goes out. */
function ApprovalBadge({ approval: { state, decidedBy, note } }: { approval: NonNullable<Item['approval']> }) {
  const t = useTranslations('decision.approval');
  const Icon = state === 'requested' ? Hourglass : state === 'given' ? ShieldCheck : ShieldX;
  const tone = state === 'requested' ? 'warn' : state === 'given' ? 'good' : 'bad';
  return (
    <>
      <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
        {state === 'requested' || decidedBy === null ? t(`badge.${state}`) : t(`badgeBy.${state}`, { name: decidedBy.name })}
      </Badge>
      {state === 'requested' || note === '' ? null : (
        <span className={styles.word} title={note}>
          {note}
        </span>
      )}
    </>
  );
}

function LookAgainBadge({ since }: { since: string }) {
  const t = useTranslations('review');
  const format = useFormatter();
  return (
    <Badge tone="warn" icon={<CalendarClock size={13} aria-hidden="true" />}>
      {t('lookAgain', { date: format.dateTime(new Date(since), { day: 'numeric', month: 'short' }) })}
    </Badge>
  );
}

function StatusBadge({ entry }: { entry: ClockedEntry }): ReactNode {
  const t = useTranslations('review.status');
  if (entry.item?.status === 'marked') {
    return <Badge icon={<UserCheck size={13} aria-hidden="true" />}>{t('marked')}</Badge>;
  }
  if (entry.answered) {
    return (
      <Badge tone="good" icon={<CircleCheck size={13} aria-hidden="true" />}>
        {t('posted')}
      </Badge>
    );
  }
  switch (entry.item?.status) {
    case 'inserted':
      return (
        <Badge tone="warn" icon={<Clipboard size={13} aria-hidden="true" />}>
          {t('inserted')}
        </Badge>
      );
    case 'do_not_engage':
    case 'waiting_for_customer':
      return <Badge icon={<CirclePause size={13} aria-hidden="true" />}>{t(entry.item.status)}</Badge>;
    case 'escalated':
      return <Badge icon={<Share2 size={13} aria-hidden="true" />}>{t('escalated', { name: entry.handedTo ?? '' })}</Badge>;
    default:
      return null;
  }
}
