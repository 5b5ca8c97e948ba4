// Asks before a skeleton takes the place of a draft: in sight and with the focus, wherever the panel was scrolled to. Enter and Escape keep the draft.
import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

type ReplaceQuestionProps = {
  /** Of the skeleton that was chosen. */
  title: string;
  onReplace: () => void;
  onKeep: () => void;
};

export function ReplaceQuestion({ title, onReplace, onKeep }: ReplaceQuestionProps) {
  const t = useTranslations('reply');
  const box = useRef<HTMLDivElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // Also where it stands already and another skeleton is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title tells one question from the next.
  useLayoutEffect(() => {
    keep.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [title]);
  return (
    // Escape is on its way up to keys of the whole panel, where it leaves the review.
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the buttons inside.
    <div
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onKeep();
      }}
    >
      <Banner
        live
        actions={
          <>
            <Button ref={keep} size="small" onClick={onKeep}>
              {t('replaceDraftNo')}
            </Button>
            <Button size="small" variant="danger" onClick={onReplace}>
              {t('replaceDraftYes')}
            </Button>
          </>
        }
      >
        {t('replaceDraft', { title })}
      </Banner>
    </div>
  );
}
