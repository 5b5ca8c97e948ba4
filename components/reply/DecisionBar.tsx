// What is to become of the review: the choice, Insert as the one primary button, or the form of another outcome.
import { ArrowRightToLine } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isMac, keyName } from '../keys/key-names.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { PrimarySlot } from '../ui/use-primary-slot.ts';
import { useScrollRoom } from '../ui/use-scroll-room.ts';
import { type Decision, OutcomeForm, type OutcomePayload } from './OutcomeForm.tsx';
import styles from './Reply.module.css';

const DECISIONS: readonly Decision[] = ['reply', 'do_not_engage', 'escalated', 'waiting_for_customer'];

type DecisionBarProps = {
  decision: Decision;
  /** Null where there is nothing to decide any more. */
  onDecision: ((decision: Decision) => void) | null;
  /** Stands above the bar in the place of Insert, e.g. where a lead has to approve first; its own button comes into the bar. */
  instead: ReactNode;
  /** To whom a review is handed on unless the agent says otherwise; null = nobody is set. */
  handOn: string | null;
  /** All ways of handing on that the settings name. */
  paths?: readonly string[];
  people?: (() => Promise<readonly string[] | null>) | undefined;
  /** The time to answer has run out. */
  late: boolean;
  /** Why Insert waits; null or missing where nothing has to be fixed. */
  toFix?: ReactNode;
  /** `why`: the id of what says the reason. */
  insert: { busy: boolean; again: boolean; disabled: boolean; why?: string | undefined; run: () => void };
  onRecord: (payload: OutcomePayload) => Promise<void>;
};

export function DecisionBar({ decision, onDecision, instead, handOn, paths, people, late, toFix, insert, onRecord }: DecisionBarProps) {
  const t = useTranslations('reply');
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const room = useScrollRoom('bottom');
  const [recording, setRecording] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  return (
    <>
      {decision === 'reply' ? <PrimarySlot value={slot}>{instead}</PrimarySlot> : null}
      <div ref={room} className={styles.decision}>
        {decision === 'reply' ? toFix : null}
        <span className={styles.decisionChoice}>
          {onDecision === null ? null : (
            <Select
              ref={choice}
              label={t('decision')}
              value={decision}
              options={DECISIONS.map((value) => ({ value, label: t(`outcome.${value}`) }))}
              onChange={(value) => onDecision(DECISIONS.find((one) => one === value) ?? 'reply')}
            />
          )}
        </span>
        {decision === 'reply' && instead === null ? (
          <Button
            variant="primary"
            icon={<ArrowRightToLine size={14} aria-hidden="true" />}
            shortcut={keyName('Ctrl+Enter', isMac())}
            aria-disabled={insert.disabled}
            aria-describedby={insert.why}
            onClick={insert.run}
          >
            {insert.busy ? t('inserting') : insert.again ? t('insertAgain') : t('insert')}
          </Button>
        ) : (
          <span ref={setSlot} />
        )}
      </div>
      {decision === 'reply' || onDecision === null ? null : (
        <OutcomeForm
          key={decision}
          outcome={decision}
          {...{ handOn, paths, people, late }}
          busy={recording}
          onCancel={() => {
            onDecision('reply');
            choice.current?.focus();
          }}
          onRecord={(payload) => {
            setRecording(true);
            void onRecord(payload).finally(() => setRecording(false));
          }}
        />
      )}
    </>
  );
}
