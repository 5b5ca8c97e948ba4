// What went wrong in the reader's own language; what a server or the worker said of it in English stands in a fold, for whoever has to look into it.
import { useTranslations } from 'use-intl';
import type { CommandError } from '../../lib/extension/messages.ts';
import styles from './ErrorText.module.css';

/** The sentence alone: what happened and what to do. */
export function useErrorSentence(): (error: Pick<CommandError, 'code' | 'why'>) => string {
  const errors = useTranslations('error');
  const held = useTranslations('heldBack');
  return ({ code, why }) => (why === undefined ? errors(code) : held(why));
}

/** `sentence`: where the place knows better what happened than the code does; empty = the place has said it. */
export function ErrorText({ error, sentence }: { error: CommandError; sentence?: string | undefined }) {
  const common = useTranslations('common');
  const sentenceOf = useErrorSentence();
  const said = sentence ?? sentenceOf(error);
  return (
    <>
      {said}
      {error.detail === null ? null : (
        <details className={styles.detail}>
          <summary>{common('details')}</summary>
          <span lang="en">{error.detail}</span>
        </details>
      )}
    </>
  );
}
