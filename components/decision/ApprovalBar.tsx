// In the place of Insert where a lead's word is needed: ask, wait, take what was approved. Says in words where the text stands.
import { ShieldCheck } from 'lucide-react';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ApprovalReason } from '../../lib/contracts/decision.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { RISKS } from '../../lib/domain/category/labels.ts';
import { type ApprovalNeed, isApproved } from '../../lib/domain/decision/approval.ts';
import { deniedRisks } from '../../lib/domain/decision/said-risks.ts';
import { formEscape } from '../keys/form-escape.ts';
import { isMac, keyName } from '../keys/key-names.ts';
import { useEntered } from '../reply/entered-words.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { usePrimarySlot } from '../ui/use-primary-slot.ts';
import styles from './Decision.module.css';

/** For the key of Insert: asks, takes what was approved, or brings what is waited for into sight. */
export type ApprovalHandle = { ask: () => void };

type ApprovalBarProps = {
  need: Exclude<ApprovalNeed, { need: 'none' }>;
  approval: Item['approval'];
  /** What somebody said of the risks. */
  said?: Item['risk'];
  draft: string;
  /** The gate blocks the draft: there is nothing to ask for yet. */
  blocked: boolean;
  categoryName: (id: string) => string;
  words: TimeWords;
  onAsk: (request: { text: string; why: ApprovalReason[]; note: string }) => Promise<void>;
  onTake: (text: string) => void;
  handle?: Ref<ApprovalHandle>;
  /** Escape in the words for the lead: they stay, and the hands go back to the draft. */
  onBack: () => void;
};

export function ApprovalBar({
  need,
  approval,
  said,
  draft,
  blocked,
  categoryName,
  words,
  onAsk,
  onTake,
  onBack,
  handle,
}: ApprovalBarProps) {
  const t = useTranslations('decision.approval');
  const [note, setNote] = useEntered('note', () => '');
  const [asked, setAsked] = useEntered('asked', () => null);
  const [busy, setBusy] = useState(false);
  const { inBar, put } = usePrimarySlot();
  const box = useRef<HTMLDivElement>(null);
  /** How often it was said what is waited for: each time anew, for a screen reader too. */
  const [told, setTold] = useState(0);
  const same = approval !== undefined && approval.text.trim() === draft.trim();
  const waits = approval?.state === 'requested';
  const given = approval?.state === 'given' ? approval : null;
  const byLead = given !== null && asked !== null && asked.trim() !== given.text.trim();
  const riskName = (id: string): string => {
    const risk = RISKS.find((one) => one === id);
    return risk === undefined ? id : t(`risk.${risk}`);
  };
  const reason = ({ about, id }: ApprovalReason): string =>
    about === 'category' ? t('category', { name: categoryName(id) }) : riskName(id);
  const ask = () => {
    if (busy || blocked || draft.trim() === '' || need.need === 'category_first') return;
    setBusy(true);
    setAsked(draft);
    void onAsk({ text: draft, why: need.why, note: note.trim() })
      .then(() => {
        setNote('');
        setTold((times) => times + 1);
      })
      .finally(() => setBusy(false));
  };
  const isWaiting = waits && same;
  const shortcut = inBar ? keyName('Ctrl+Enter', isMac()) : undefined;
  useImperativeHandle(handle, () => ({
    ask: () => {
      if (isWaiting || need.need === 'category_first') setTold((times) => times + 1);
      else if (given === null) ask();
      else onTake(given.text);
    },
  }));
  // What was asked for may be in the record only after the answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it is told, and as it then changes.
  useEffect(() => {
    if (told > 0) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [told, isWaiting]);
  if (need.need === 'category_first') {
    return (
      <div ref={box}>
        <Banner key={told} tone="warn" live={told > 0}>
          {t('categoryFirst')}
        </Banner>
      </div>
    );
  }
  const denied = deniedRisks(
    { risk: said },
    need.why.flatMap(({ about, id }) => (about === 'risk' ? [id] : [])),
  );
  return (
    <div ref={box} className={styles.approval}>
      <p className={styles.soft}>{t('why', { why: need.why.map(reason).join(', ') })}</p>
      {denied === null ? null : (
        <p className={styles.soft}>
          {t('denied', { name: denied.by, risks: denied.risks.map(riskName).join(', ') })} {t('stays')}
        </p>
      )}
      {approval === undefined ? null : (
        <Banner key={told} tone={approval.state === 'refused' ? 'warn' : 'info'} live>
          {waits
            ? t(same ? 'waiting' : 'waitingOther', { time: words.clock(approval.requestedAt) })
            : approval.state === 'refused'
              ? t('refused', { name: approval.decidedBy?.name ?? '', note: approval.note })
              : t(byLead ? 'givenChanged' : 'givenOther', {
                  name: approval.decidedBy?.name ?? '',
                  time: words.clock(approval.decidedAt ?? approval.requestedAt),
                })}
          {given === null || given.note === '' ? null : <p>{given.note}</p>}
          {given === null ? null : <blockquote className={styles.approved}>{given.text}</blockquote>}
        </Banner>
      )}
      {isWaiting ? null : (
        <>
          <Field
            label={t('note')}
            value={note}
            maxLength={500}
            onChange={(event) => setNote(event.target.value)}
            onKeyDown={formEscape(onBack)}
          />
          <div className={styles.actions}>
            {put(
              given === null ? (
                <Button
                  variant="primary"
                  icon={<ShieldCheck size={14} aria-hidden="true" />}
                  shortcut={shortcut}
                  aria-disabled={busy || blocked || draft.trim() === ''}
                  onClick={ask}
                >
                  {approval === undefined ? t('ask') : t('askAgain')}
                </Button>
              ) : (
                <Button
                  variant="primary"
                  icon={<ShieldCheck size={14} aria-hidden="true" />}
                  shortcut={shortcut}
                  onClick={() => onTake(given.text)}
                >
                  {t('take')}
                </Button>
              ),
            )}
            {given === null ? null : (
              <Button aria-disabled={busy || blocked || draft.trim() === ''} onClick={ask}>
                {t('askAgain')}
              </Button>
            )}
            {approval === undefined || same || given !== null ? null : (
              <Button onClick={() => onTake(approval.text)}>{t('takeAsked')}</Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** Who said yes to the text as it stands, and with which word; nothing once a letter is changed. */
export function ApprovedText({ item, draft, words }: { item: Item | null; draft: string; words: TimeWords }) {
  const t = useTranslations('decision.approval');
  const approval = item?.approval;
  if (approval === undefined || approval.decidedAt === null || !isApproved(item, draft)) return null;
  return (
    <Banner tone="good">
      {t('given', { name: approval.decidedBy?.name ?? '', time: words.clock(approval.decidedAt) })}
      {approval.note === '' ? null : <p>{approval.note}</p>}
    </Banner>
  );
}
