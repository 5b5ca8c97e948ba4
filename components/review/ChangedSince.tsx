// The author wrote again after our reply: a badge for rows, what the review was and is, and what can be done about it.
import { MessageSquareDiff, Star, UserCheck } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import { sameWords, type Version } from '../../lib/domain/identity/same-words.ts';
import { type Round, rounds } from '../../lib/domain/item/rounds.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Stars } from '../ui/Stars.tsx';
import { FoldedText } from './FoldedText.tsx';
import styles from './Review.module.css';

const isRated = ({ before, after }: Round): boolean =>
  !sameWords({ ...before, text: '', title: null }, { ...after, text: '', title: null });
const starsOf = ({ rating }: Version): string =>
  rating === null ? '–' : rating.max === 5 ? String(rating.value) : `${rating.value}/${rating.max}`;

/** With the stars before and now, where they are others. */
export function ChangedBadge({ round }: { round: Round }) {
  const t = useTranslations('review');
  const stars = { before: starsOf(round.before), after: starsOf(round.after) };
  return (
    <>
      <Badge tone="warn" icon={<MessageSquareDiff size={13} aria-hidden="true" />}>
        {t(round.over === 'reply' ? 'changed.badge' : 'changed.look')}
      </Badge>
      {isRated(round) ? (
        <Badge tone="warn" icon={<Star size={13} aria-hidden="true" />} title={t('changed.stars', stars)}>
          <span className="visually-hidden">{t('changed.stars', stars)}</span>
          <span aria-hidden="true">{`${stars.before} → ${stars.after}`}</span>
        </Badge>
      ) : null}
    </>
  );
}

const TITLE = { reply: 'title', decision: 'titleDecision', language: 'titleLanguage' } as const;

type ChangedSinceProps = {
  item: Item | null;
  /** Null where nothing of the author's waits. */
  round: Round | null;
  words: TimeWords;
  /** Both are missing where the review stands open for a reply already. */
  onAgain?: (() => void) | undefined;
  onUnneeded?: (() => void) | undefined;
  againButton?: RefObject<HTMLButtonElement | null>;
};

/** Nothing where the author has not come back; one line where somebody said that it needs no reply. */
export function ChangedSince({ item, round, words, onAgain, onUnneeded, againButton }: ChangedSinceProps) {
  const t = useTranslations('review.changed');
  if (item === null) return null;
  if (round === null) {
    const end = rounds(item).at(-1)?.end;
    return end?.how !== 'unneeded' ? null : (
      <Banner icon={UserCheck} live>
        {t('said', { name: end.by.name, time: words.exact(end.at) })}
      </Banner>
    );
  }
  return (
    <Banner
      tone="warn"
      icon={MessageSquareDiff}
      live
      title={t(TITLE[round.over])}
      actions={
        <>
          {onAgain === undefined ? null : (
            <Button ref={againButton} variant="primary" onClick={onAgain}>
              {t('again')}
            </Button>
          )}
          {onUnneeded === undefined ? null : <Button onClick={onUnneeded}>{t('unneeded')}</Button>}
        </>
      }
    >
      <p>{t('seen', { time: words.exact(round.since) })}</p>
      <div className={styles.versions}>
        <WrittenThen label={t('before')} version={round.before} />
        <WrittenThen label={t('now')} version={round.after} />
      </div>
    </Banner>
  );
}

function WrittenThen({ label, version }: { label: string; version: Version }) {
  const t = useTranslations('review');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <span id={id} className={styles.facts}>
        {label}
      </span>
      <StarsOf version={version} />
      <FoldedText text={wordsOf(version) || t('noText')} lang={undefined} />
    </section>
  );
}

const wordsOf = ({ title, text }: Version): string => [title, text].filter(Boolean).join('\n');

function StarsOf({ version: { rating } }: { version: Version }) {
  const t = useTranslations('review');
  return rating === null ? null : <Stars rating={rating} label={t('stars', { value: rating.value, max: String(rating.max) })} />;
}

/** What the review was before its author changed it, newest first. */
export function EarlierVersions({ versions, words }: { versions: readonly (Version & { at: string })[]; words: TimeWords }) {
  return (
    <div className={styles.earlier}>
      {[...versions].reverse().map((version) => (
        <div key={version.at}>
          <span className={styles.facts}>{words.exact(version.at)}</span>
          <StarsOf version={version} />
          <p>{wordsOf(version)}</p>
        </div>
      ))}
    </div>
  );
}
