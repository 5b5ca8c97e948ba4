// How long the reply is in the unit that the site, or the reply box itself, counts in. Above the limit it says by how much; what to do about it the gate says below.
import { CircleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import { BOX_SOURCE, replyLength } from '../../lib/domain/safety/length.ts';
import styles from './Reply.module.css';

export function LengthMeter({ text, limit }: { text: string; limit: LengthLimit | null }) {
  const t = useTranslations('reply.length');
  const format = useFormatter();
  const length = replyLength(text, limit);
  if (length.limit === null || limit === null) {
    return <span className={styles.meter}>{t('unknown', { value: format.number(length.value) })}</span>;
  }
  const over = length.value - length.limit;
  const source = limit.source === BOX_SOURCE ? t('ofBox') : t('source', { source: `${limit.source} [${limit.mark}]` });
  // A box may say that it takes nothing at all.
  const share = length.limit === 0 ? 1 : Math.min(1, length.value / length.limit);
  return (
    <span className={`${styles.meter} ${over > 0 ? styles.over : ''}`} title={source}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${share * 100}%` }} />
      </span>
      {over > 0 ? <CircleAlert size={13} aria-hidden="true" /> : null}
      <span>{t(length.unit, { value: format.number(length.value), limit: format.number(length.limit) })}</span>
      {over > 0 ? <span className={styles.overText}>{t('over', { over: format.number(over) })}</span> : null}
    </span>
  );
}
