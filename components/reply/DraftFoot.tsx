// Beneath the draft: how long it is, and whether it is kept.
import { useTranslations } from 'use-intl';
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import { LengthMeter } from './LengthMeter.tsx';
import styles from './Reply.module.css';
import type { ReplySectionProps } from './reply-props.ts';

type Props = { id: string; draft: ReplySectionProps['draft']; limit: LengthLimit | null };

export function DraftFoot({ id, draft, limit }: Props) {
  const t = useTranslations('reply');
  const saved = draft.saving === 'saving' ? t('saving') : t('saved');
  return (
    <div className={styles.under}>
      <span id={id}>
        <LengthMeter text={draft.text} limit={limit} />
      </span>
      <span className={styles.saved}>{draft.saving === 'failed' || draft.text === '' ? '' : saved}</span>
    </div>
  );
}
