// What became of the text: refused and why, in the box, on the clipboard, not seen yet, or never to be seen on this site. Each state says the next step, and comes into sight when it
// appears: it stands just above the bar of Insert, which covers it where the panel is short.
import { UserCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ReplyState } from '../../lib/domain/reply/machine.ts';
import type { CommandError, InsertRefusal } from '../../lib/extension/messages.ts';
import { isMac, keyName } from '../keys/key-names.ts';
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
  | { kind: 'as_filled' }
  | { kind: 'empty' }
  | { kind: 'copy_failed' };

/** A site shows a posted reply within a few seconds; after this long without one the agent should look. */
const NOT_SEEN_AFTER_MS = 120_000;

/** Whether the agent may say that the reply is posted: nobody else will, or nobody has for a while. */
export const mayMark = ({ state, inserted }: Pick<InsertStatusProps, 'state' | 'inserted'>, now: number, readsReplies: boolean): boolean =>
  !readsReplies || (inserted !== null && (state === 'moved_on' || now - Date.parse(inserted.at) > NOT_SEEN_AFTER_MS));

type InsertStatusProps = {
  state: ReplyState;
  failure: InsertFailure | null;
  /** When the text was inserted or copied, and whether the draft has changed since. */
  inserted: { at: string; changed: boolean } | null;
  now: number;
  words: TimeWords;
  /** Whether the site's page shows us what was posted; missing = it does. */
  readsReplies?: boolean;
  /** The page shows a reply already: the one before this. */
  isSecond?: boolean;
  /** Missing where the agent is not asked whether the reply is posted. */
  onMark?: (() => void) | undefined;
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
  const unasked = props.readsReplies === false && (failure !== null || inserted === null);
  return (
    <>
      {said === null ? null : (
        <div ref={box}>
          <Said {...props} />
        </div>
      )}
      {unasked ? <Unseen onMark={props.onMark} /> : null}
    </>
  );
}

/** Quiet: on such a site it stands under every draft. */
function Unseen({ onMark }: { onMark: (() => void) | undefined }) {
  const t = useTranslations('reply');
  return (
    <p className={styles.unseen}>
      <span className={styles.tone}>
        {t('state.notReadTitle')}. {t('state.notReadAnswered')}
      </span>
      <MarkButton onMark={onMark} />
    </p>
  );
}

function Said({ state, failure, inserted, now, words, readsReplies = true, isSecond, onMark, onCopy, onReplace }: InsertStatusProps) {
  const t = useTranslations('reply');
  const reasons = useTranslations('insert');
  if (failure !== null) {
    switch (failure.kind) {
      case 'blocked':
        return <Banner tone="bad" live title={t('insertBlocked')} />;
      case 'as_filled':
        return <Banner live>{t('insertAsFilled')}</Banner>;
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
  const actions = onMark === undefined ? null : <MarkButton onMark={onMark} />;
  const blind = readsReplies ? null : ` ${t('state.notReadCopied')}`;
  if (inserted.changed) {
    return (
      <Banner actions={actions}>
        {t('state.insertedChanged', { time })}
        {blind}
      </Banner>
    );
  }
  if (state === 'copied') {
    return (
      <Banner live title={t('state.copied', { time })} actions={actions}>
        {t('copied')}
        {blind}
      </Banner>
    );
  }
  if (!readsReplies) {
    return (
      <Banner live title={t('state.notReadTitle')} actions={actions}>
        {t('state.notRead', { time })}
      </Banner>
    );
  }
  return mayMark({ state, inserted }, now, readsReplies) ? (
    <Banner tone="warn" live title={t('state.notSeenTitle')} actions={actions}>
      {t(isSecond === true ? 'state.notSeenNewer' : 'state.notSeen', { time })}
    </Banner>
  ) : (
    <Banner live>{t('state.inserted', { time })}</Banner>
  );
}

function MarkButton({ onMark }: { onMark: (() => void) | undefined }) {
  const t = useTranslations('reply');
  return onMark === undefined ? null : (
    <Button size="small" icon={<UserCheck size={14} aria-hidden="true" />} shortcut={keyName('Alt+P', isMac())} onClick={onMark}>
      {t('markPosted')}
    </Button>
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
