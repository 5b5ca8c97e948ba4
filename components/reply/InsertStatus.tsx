// What became of the text: refused and why, in the box, on the clipboard, not seen yet. Each state says the next step, and comes into sight when it
// appears: it stands just above the bar of Insert, which covers it where the panel is short.
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ReplyState } from '../../lib/domain/reply/machine.ts';
import type { CommandError, InsertRefusal } from '../../lib/extension/messages.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import styles from './Reply.module.css';

export type InsertFailure =
  /** `copied`: the text was put on the clipboard instead. */
  | { kind: 'refused'; reason: InsertRefusal; copied: boolean }
  | { kind: 'failed'; error: CommandError }
  | { kind: 'blocked' }
  | { kind: 'empty' }
  | { kind: 'copy_failed' };

/** A site shows a posted reply within a few seconds; after this long without one the agent should look. */
const NOT_SEEN_AFTER_MS = 120_000;

type InsertStatusProps = {
  state: ReplyState;
  failure: InsertFailure | null;
  /** When the text was inserted or copied, and whether the draft has changed since. */
  inserted: { at: string; changed: boolean } | null;
  now: number;
  words: TimeWords;
  onCopy: () => void;
  onReplace: () => void;
};

export function InsertStatus(props: InsertStatusProps) {
  const { state, failure, inserted } = props;
  const box = useRef<HTMLDivElement>(null);
  const said = failure === null ? (inserted === null ? null : `${state} ${inserted.at}`) : JSON.stringify(failure);
  const before = useRef(said);
  // Not at the first look: a review that is opened is read from its top.
  useEffect(() => {
    if (before.current === said) return;
    before.current = said;
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [said]);
  return said === null ? null : (
    <div ref={box} className={styles.status}>
      <Said {...props} />
    </div>
  );
}

function Said({ state, failure, inserted, now, words, onCopy, onReplace }: InsertStatusProps) {
  const t = useTranslations('reply');
  const reasons = useTranslations('insert');
  if (failure !== null) {
    switch (failure.kind) {
      case 'blocked':
        return <Banner tone="bad" live title={t('insertBlocked')} />;
      case 'empty':
        return <Banner live>{t('insertEmpty')}</Banner>;
      case 'copy_failed':
        return <Banner tone="bad" live title={t('copyFailed')} />;
      case 'failed':
        return (
          <Banner tone="bad" live title={t('refusedTitle')} actions={<CopyButton onCopy={onCopy} />}>
            <ErrorText error={failure.error} sentence={failure.error.code === 'internal' ? t('insertFailed') : undefined} />
          </Banner>
        );
      case 'refused':
        return (
          <Banner
            tone="warn"
            live
            title={t('refusedTitle')}
            actions={
              <>
                {failure.reason === 'box_not_empty' ? (
                  <Button size="small" onClick={onReplace}>
                    {t('replaceText')}
                  </Button>
                ) : null}
                {failure.copied ? null : <CopyButton onCopy={onCopy} />}
              </>
            }
          >
            {reasons(failure.reason)} {failure.copied ? t('copied') : null}
          </Banner>
        );
    }
  }
  if (inserted === null) {
    return null;
  }
  const time = words.clock(inserted.at);
  if (inserted.changed) {
    return <Banner>{t('state.insertedChanged', { time })}</Banner>;
  }
  if (state === 'copied') {
    return (
      <Banner live title={t('state.copied', { time })}>
        {t('copied')}
      </Banner>
    );
  }
  const late = now - Date.parse(inserted.at) > NOT_SEEN_AFTER_MS;
  return late || state === 'moved_on' ? (
    <Banner tone="warn" live title={t('state.notSeenTitle')}>
      {t('state.notSeen', { time })}
    </Banner>
  ) : (
    <Banner live>{t('state.inserted', { time })}</Banner>
  );
}

function CopyButton({ onCopy }: { onCopy: () => void }) {
  const t = useTranslations('reply');
  return (
    <Button size="small" onClick={onCopy}>
      {t('copy')}
    </Button>
  );
}
