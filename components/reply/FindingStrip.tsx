// What the gate says of the draft, one finding at a time: the reason, the way out, and the way to the next.
import { CircleAlert, PencilLine, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import { Button } from '../ui/Button.tsx';
import { sameFinding } from './findings.ts';
import styles from './Reply.module.css';
import { useSlotWord } from './slot-words.ts';

type FindingStripProps = {
  id: string;
  findings: readonly Finding[];
  active: Finding | null;
  onNext: () => void;
  onShow: (finding: Finding) => void;
  onRemove: (finding: Finding) => void;
  /** Sentences without which an overlong draft fits; null where none can be spared. Asked for only while such a finding is shown. */
  toDrop: () => readonly string[] | null;
  onDrop: () => void;
};

/** The reason in the agent's language. */
export function useFindingText(): (finding: Finding) => string {
  const t = useTranslations('reply.findings');
  const words = useTranslations('words.toneFinding');
  const slotWord = useSlotWord();
  return (finding) => {
    switch (finding.rule) {
      case 'crm_leak':
      case 'own_fact':
      case 'personal_data': {
        const kind = finding.detail;
        return t(`rule.${finding.rule}`, { fact: isFact(kind) ? t(`fact.${kind}`) : kind });
      }
      case 'tone':
        return finding.tone === undefined ? t('rule.tone') : words(finding.tone, { detail: finding.detail });
      case 'repeated':
        return t('rule.repeated', { detail: finding.detail, where: finding.nearest?.where ?? 'none' });
      case 'empty_slot':
        return t('rule.empty_slot', { detail: slotWord(finding.detail) });
      case 'over_limit':
        return t('rule.over_limit', { detail: finding.detail });
      default:
        return t(`rule.${finding.rule}`);
    }
  };
}

const FACTS = [
  'name',
  'phone',
  'email',
  'city',
  'address',
  'order_ref',
  'order_count',
  'ticket_ref',
  'amount',
  'date',
  'product',
  'note',
  'card',
  'iban',
  'document',
  'tax_id',
  'birth_date',
  'account',
  'request',
] as const;
const isFact = (kind: string): kind is (typeof FACTS)[number] => FACTS.some((known) => known === kind);

/** The template stands in the draft as it was filled in. The gate finds nothing wrong with it, and still it does not go out so. */
export function OwnWordNeeded({ id }: { id: string }) {
  const t = useTranslations('reply.findings');
  return (
    <div className={`${styles.strip} ${styles.toWrite}`}>
      <div id={id} role="status" className={styles.stripText}>
        <PencilLine size={14} aria-hidden="true" />
        <span>{t('asFilled')}</span>
      </div>
    </div>
  );
}

/** Keeps its height with nothing to say, so that nothing jumps at the first finding. */
export function FindingStrip({ id, findings, active, onNext, onShow, onRemove, toDrop, onDrop }: FindingStripProps) {
  const t = useTranslations('reply.findings');
  const textOf = useFindingText();
  const blocks = findings.filter((finding) => finding.level === 'block').length;
  const shown = findings.find((finding) => sameFinding(finding, active)) ?? findings.find((one) => one.level === 'block') ?? findings[0];
  const spare = shown?.rule === 'over_limit' ? toDrop() : null;
  const Icon = shown?.rule === 'empty_slot' ? PencilLine : shown?.level === 'block' ? CircleAlert : TriangleAlert;
  const look =
    shown === undefined ? '' : shown.rule === 'empty_slot' ? styles.toWrite : shown.level === 'block' ? styles.isBlock : styles.isWarn;
  return (
    <div className={`${styles.strip} ${look}`}>
      <div id={id} role="status" className={styles.stripText}>
        {shown === undefined ? null : (
          <>
            <Icon size={14} aria-hidden="true" />
            <span>
              <span className={styles.stripCount}>
                {blocks > 0 ? t('blocks', { count: blocks }) : t('warnings', { count: findings.length })}
              </span>
              {' · '}
              {textOf(shown)}
            </span>
          </>
        )}
      </div>
      {shown?.rule === 'repeated' && shown.nearest !== undefined ? <q className={styles.nearest}>{shown.nearest.text}</q> : null}
      {shown?.rule === 'over_limit' ? (
        <div className={styles.toDrop}>
          {spare === null ? (
            t('noDrop')
          ) : (
            <>
              {t('dropTitle')}
              <ul>
                {spare.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : null}
      {shown === undefined ? null : (
        <div className={styles.stripActions}>
          {spare !== null && spare.length > 0 ? (
            <Button size="small" onClick={onDrop}>
              {t('drop', { count: spare.length })}
            </Button>
          ) : null}
          <Button size="small" variant="quiet" onClick={() => onShow(shown)}>
            {t('show')}
          </Button>
          {shown.rule === 'crm_leak' || shown.rule === 'personal_data' || shown.rule === 'own_fact' ? (
            <Button size="small" variant="quiet" onClick={() => onRemove(shown)}>
              {t('remove')}
            </Button>
          ) : null}
          {findings.length > 1 ? (
            <Button size="small" variant="quiet" shortcut="F8" onClick={onNext}>
              {t('next')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
