// Above the draft of a second reply: what it is, the reply that it was begun upon, and the way out; and what stands on the page instead of that one.

import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SecondKind, SecondReply } from '../../lib/domain/reply/second-reply.ts';
import { isMac, keyName } from '../keys/key-names.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Reply.module.css';

type SecondNoticeProps = {
  second: SecondReply;
  /** What the page shows in its place; null = no reply, undefined = it stands there. */
  instead: string | null | undefined;
  onGoOn: () => void;
  onLeave: () => void;
};

export function SecondNotice({ second, instead, onGoOn, onLeave }: SecondNoticeProps) {
  const t = useTranslations('reply.second');
  const isEdit = second.kind === 'edit';
  return (
    <div className={styles.posted}>
      <Banner
        icon={Pencil}
        live
        title={t(isEdit ? 'editTitle' : 'followUpTitle')}
        actions={<Button onClick={onLeave}>{t('leave')}</Button>}
      >
        <p className={styles.quote}>{second.upon}</p>
        <p className={styles.tone}>{isEdit ? `${t('stays')} ${t('openEditor')}` : t('stays')}</p>
      </Banner>
      {instead === undefined ? null : (
        <Banner
          tone="warn"
          live
          title={t(instead === null ? 'gone' : 'changed')}
          actions={instead === null ? undefined : <Button onClick={onGoOn}>{t('goOn')}</Button>}
        >
          {instead === null ? null : <p className={styles.quote}>{instead}</p>}
        </Banner>
      )}
    </div>
  );
}

/** The ways to begin one; the first has the key. */
export function SecondButtons({ kinds, onBegin }: { kinds: readonly SecondKind[]; onBegin: (kind: SecondKind) => void }) {
  const t = useTranslations('reply.second');
  return kinds.map((kind, index) => (
    <Button
      key={kind}
      icon={<Pencil size={14} aria-hidden="true" />}
      {...(index === 0 && { shortcut: keyName('Alt+R', isMac()) })}
      onClick={() => onBegin(kind)}
    >
      {t(kind)}
    </Button>
  ));
}
