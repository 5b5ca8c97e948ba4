// The review itself: stars, author, clock, text folded after four lines, language, and what it said before its author changed it.
import { ArrowLeft, ChevronDown as Down, ExternalLink, LocateFixed, ChevronUp as Up } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { earlierVersions } from '../../lib/domain/item/edits.ts';
import { SlaBadge, useUndecidableReason } from '../sla/SlaBadge.tsx';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Stars } from '../ui/Stars.tsx';
import { ChangedBadge, EarlierVersions } from './ChangedSince.tsx';
import { FoldedText } from './FoldedText.tsx';
import type { ClockedEntry } from './list-model.ts';
import styles from './Review.module.css';

type ReviewNavProps = {
  onBack: () => void;
  onShow: () => void;
  url: string;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
};

export function ReviewNav({ onBack, onShow, url, onPrevious, onNext }: ReviewNavProps) {
  const t = useTranslations('review');
  const common = useTranslations('common');
  return (
    <nav className={styles.nav} aria-label={t('listTitle')}>
      <Button size="small" variant="quiet" icon={<ArrowLeft size={14} aria-hidden="true" />} shortcut="Esc" onClick={onBack}>
        {common('back')}
      </Button>
      <span className={styles.navEnd}>
        <IconButton label={t('showInPage')} icon={<LocateFixed size={16} />} onClick={onShow} />
        <IconButton label={t('openOnSite')} icon={<ExternalLink size={16} />} onClick={() => window.open(url, '_blank', 'noopener')} />
        <IconButton
          label={t('previous')}
          title={`${t('previous')} (Alt+↑)`}
          icon={<Up size={16} />}
          disabled={onPrevious === null}
          onClick={() => onPrevious?.()}
        />
        <IconButton
          label={t('nextReview')}
          title={`${t('nextReview')} (Alt+↓)`}
          icon={<Down size={16} />}
          disabled={onNext === null}
          onClick={() => onNext?.()}
        />
      </span>
    </nav>
  );
}

export function ReviewHeader({ entry, words }: { entry: ClockedEntry; words: TimeWords }) {
  const t = useTranslations('review');
  const common = useTranslations('common');
  const sla = useTranslations('sla');
  const { review, clock, item, language, bySuggestion, byRisk, round } = entry;
  const undecidable = useUndecidableReason(clock, review.publishedAt, words, round !== null);
  const earlier = item === null ? [] : earlierVersions(item);
  const [showEarlier, setShowEarlier] = useState(false);
  return (
    <>
      <div className={styles.top}>
        {review.rating === null ? null : (
          <Stars rating={review.rating} label={t('stars', { value: review.rating.value, max: String(review.rating.max) })} size={16} />
        )}
        <h2 className={styles.author}>{review.author.name || t('anonymous')}</h2>
        {round === null ? null : <ChangedBadge round={round} />}
        <SlaBadge clock={clock} publishedAt={review.publishedAt} ofChange={round !== null} bySuggestion={bySuggestion} byRisk={byRisk} />
        {bySuggestion ? <span className={styles.facts}>{sla('bySuggestion')}</span> : null}
        {byRisk ? <span className={styles.facts}>{sla('byRisk')}</span> : null}
      </div>
      {review.title === null || review.title === '' ? null : (
        <h3 className={styles.title} lang={language === 'und' ? undefined : language}>
          {review.title}
        </h3>
      )}
      <FoldedText text={review.text || t('noText')} lang={language === 'und' ? undefined : language}>
        <span className={styles.facts} title={words.ageExact(review.publishedAt)}>
          {`${words.age(review.publishedAt)} · ${common(`language.${language}`)}`}
        </span>
        {earlier.length === 0 ? null : (
          <Button size="small" variant="quiet" aria-expanded={showEarlier} onClick={() => setShowEarlier(!showEarlier)}>
            {t('edited', { count: earlier.length })}
          </Button>
        )}
      </FoldedText>
      {showEarlier ? <EarlierVersions versions={earlier} words={words} /> : null}
      {undecidable === null ? null : <p className={styles.facts}>{undecidable}</p>}
    </>
  );
}
