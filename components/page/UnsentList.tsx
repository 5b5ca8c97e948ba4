// What is not on the server yet and why. A change that the server refused is discarded by the agent only, after reading the reason.
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutboxRow } from '../../lib/extension/db/schema.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import styles from './Page.module.css';
import { type SyncFacts, syncStateOf } from './sync-words.ts';

type UnsentListProps = {
  rows: readonly OutboxRow[];
  sync: SyncFacts;
  lastSuccessAt: string | null;
  words: TimeWords;
  authorOf: (reviewKey: string) => string | null;
  onSendNow: () => void;
  onDiscard: (entityKey: string) => void;
  onClose: () => void;
};

type OperationKey = OutboxRow['operation']['kind'] extends infer K ? (K extends `${infer A}.${infer B}` ? `${A}_${B}` : never) : never;
const keyOf = (kind: OutboxRow['operation']['kind']) => kind.replace('.', '_') as OperationKey;

export function UnsentList({ rows, sync, lastSuccessAt, words, authorOf, onSendNow, onDiscard, onClose }: UnsentListProps) {
  const t = useTranslations('page.sync');
  const common = useTranslations('common');
  const state = syncStateOf(sync);
  const firstBlocked = new Map(rows.filter((row) => row.state === 'blocked').map((row) => [row.entityKey, row.seq]));
  return (
    <section className={styles.unsent} aria-labelledby="unsent-title">
      <div className={styles.unsentHead}>
        <h2 id="unsent-title">{rows.length === 0 ? t('nothing') : t('title')}</h2>
        <Button size="small" onClick={onSendNow}>
          {t('sendNow')}
        </Button>
        <IconButton label={common('close')} icon={<X size={16} />} onClick={onClose} />
      </div>
      {state === 'offline' ? <p>{t('offlineText')}</p> : null}
      {state === 'server_down' ? (
        <p>{t('serverDownText', { time: lastSuccessAt === null ? t('never') : words.clock(lastSuccessAt) })}</p>
      ) : null}
      <ul className={styles.unsentList}>
        {rows.map((row) => (
          <Operation
            key={row.opId}
            row={row}
            behind={(firstBlocked.get(row.entityKey) ?? row.seq) < row.seq}
            words={words}
            author={authorOf(row.entityKey)}
            onDiscard={onDiscard}
          />
        ))}
      </ul>
    </section>
  );
}

type OperationProps = {
  row: OutboxRow;
  behind: boolean;
  words: TimeWords;
  author: string | null;
  onDiscard: (entityKey: string) => void;
};

function Operation({ row, behind, words, author, onDiscard }: OperationProps) {
  const t = useTranslations('page');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const reason = () => {
    if (row.state === 'waiting') {
      if (behind) return t('sync.waitsBehind');
      return row.attempts === 0 ? t('sync.waits') : `${t('sync.waits')} · ${t('sync.retryAt', { time: words.clock(row.nextAttemptAt) })}`;
    }
    return row.lastError === null ? '' : <ErrorText error={row.lastError} />;
  };
  return (
    <li className={`${styles.operation} ${row.state === 'blocked' ? styles.blocked : ''}`}>
      <div>
        {t(`operation.${keyOf(row.operation.kind)}`)}
        {author === null ? '' : ` · ${author}`}
        <div className={styles.operationState}>{reason()}</div>
        {asking ? <div className={styles.hint}>{t('sync.discardHint')}</div> : null}
      </div>
      {row.state === 'waiting' ? null : asking ? (
        <span>
          <Button size="small" variant="danger" onClick={() => onDiscard(row.entityKey)}>
            {t('sync.discardConfirm')}
          </Button>{' '}
          <Button size="small" variant="quiet" onClick={() => setAsking(false)}>
            {common('cancel')}
          </Button>
        </span>
      ) : (
        <Button size="small" variant="danger" onClick={() => setAsking(true)}>
          {t('sync.discard')}
        </Button>
      )}
    </li>
  );
}
