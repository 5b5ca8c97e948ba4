// The review itself: stars, author, clock, text folded after four lines, language, and what it said before its author changed it.
import { ArrowLeft, ChevronDown as Down, ExternalLink, LocateFixed, ChevronUp as Up } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SlaBadge, useUndecidableReason } from '../sla/SlaBadge.tsx';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Stars } from '../ui/Stars.tsx';
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
  const { review, clock, item, language, bySuggestion, byRisk } = entry;
  const undecidable = useUndecidableReason(clock, review.publishedAt, words);
  const earlier = item?.earlierTexts ?? [];
  const [showEarlier, setShowEarlier] = useState(false);
  return (
    <>
      <div className={styles.top}>
        {review.rating === null ? null : (
          <Stars rating={review.rating} label={t('stars', { value: review.rating.value, max: String(review.rating.max) })} size={16} />
        )}
        <h2 className={styles.author}>{review.author.name || t('anonymous')}</h2>
        <SlaBadge clock={clock} publishedAt={review.publishedAt} bySuggestion={bySuggestion} byRisk={byRisk} />
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
      {showEarlier ? (
        <div className={styles.earlier}>
          {[...earlier].reverse().map((version) => (
            <div key={version.at}>
              <span className={styles.facts}>{words.exact(version.at)}</span>
              <p>{version.title === null ? version.text : `${version.title}\n${version.text}`}</p>
            </div>
          ))}
        </div>
      ) : null}
      {undecidable === null ? null : <p className={styles.facts}>{undecidable}</p>}
    </>
  );
}

/** The lines that a folded text shows; the style says so too. */
const LINES = 4;
/** Fewer letters than these are not worth a click: such a text is shown whole. */
const FEW_LETTERS = 40;

/** Whether the letters that lie below the folded text's last line are more than a few. Alike whether it is folded now or not. */
function hidesMuch(element: HTMLElement): boolean {
  const text = element.firstChild;
  const letter = document.createRange();
  if (!(text instanceof Text) || letter.getBoundingClientRect === undefined) return element.scrollHeight > element.clientHeight + 1;
  const bottom = element.getBoundingClientRect().top + LINES * Number.parseFloat(getComputedStyle(element).lineHeight);
  // A blank at the end of a line has no box of its own.
  const at = text.data.slice(0, Math.max(0, text.length - FEW_LETTERS + 1)).search(/\S\s*$/);
  if (at < 0) return false;
  letter.setStart(text, at);
  letter.setEnd(text, at + 1);
  return letter.getBoundingClientRect().top >= bottom - 1;
}

function FoldedText({ text, lang, children }: { text: string; lang: string | undefined; children: ReactNode }) {
  const t = useTranslations('review');
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [folds, setFolds] = useState(true);
  const [open, setOpen] = useState(false);
  // Whether four lines are enough depends on the panel's width.
  useLayoutEffect(() => {
    const element = paragraph.current;
    if (element === null || open) {
      return;
    }
    const measure = () => setFolds(hidesMuch(element));
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [open]);
  return (
    <>
      <p ref={paragraph} className={`${styles.text} ${open || !folds ? '' : styles.folded}`} lang={lang}>
        {text}
      </p>
      <div className={styles.under}>
        {children}
        {folds || open ? (
          <Button size="small" variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('less') : t('more')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
