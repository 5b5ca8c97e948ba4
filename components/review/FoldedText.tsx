// A review's text, folded after four lines where that hides more than a few letters.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './Review.module.css';

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

export function FoldedText({ text, lang, children }: { text: string; lang: string | undefined; children?: ReactNode }) {
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
