// Above the draft: one button that opens the questions, and what was decided, with the steps that the reply needs.
import { ExternalLink, ListChecks } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Category } from '../../lib/contracts/category.ts';
import type { DecisionRules } from '../../lib/contracts/decision.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { answersOf, type DecisionContext } from '../../lib/domain/decision/gates.ts';
import { type Step, stepsFor } from '../../lib/domain/decision/problems.ts';
import { isMac, keyName } from '../keys/key-names.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Decision.module.css';
import { DecisionFlow, type DecisionPayload } from './DecisionFlow.tsx';
import { outcomeName } from './decision-words.ts';

type DecisionSectionProps = {
  item: Item | null;
  context: DecisionContext;
  rules: DecisionRules;
  categories: readonly Category[];
  today: string;
  isLateWith: (category: string | null) => boolean;
  words: TimeWords;
  open: boolean;
  onOpen: (open: boolean) => void;
  onRecord: (payload: DecisionPayload) => void;
  /** Null where the draft has text already: nothing of it is overwritten. */
  onUseSteps: ((steps: Step[]) => void) | null;
};

export function DecisionSection(props: DecisionSectionProps) {
  const { item, context, rules, categories, today, isLateWith, words, open, onOpen, onRecord, onUseSteps } = props;
  const t = useTranslations('decision');
  const decision = item?.decision;
  if (open)
    return (
      <DecisionFlow
        context={context}
        rules={rules}
        categories={categories}
        today={today}
        isLateWith={isLateWith}
        onCancel={() => onOpen(false)}
        onRecord={(payload) => {
          onOpen(false);
          onRecord(payload);
        }}
      />
    );
  const steps = decision === undefined ? [] : stepsFor(answersOf(decision.gates));
  return (
    <div>
      <div className={styles.bar}>
        {decision === undefined ? null : (
          <span>
            <b>{t('recorded', { outcome: outcomeName(t, decision.outcome, rules.outcomes) })}</b>{' '}
            <span className={styles.soft}>{t('recordedBy', { name: decision.by.name, time: words.clock(decision.at) })}</span>
          </span>
        )}
        {decision?.statementUrl == null ? null : (
          <a href={decision.statementUrl} target="_blank" rel="noreferrer">
            {t('openStatement')} <ExternalLink size={12} aria-hidden="true" />
          </a>
        )}
        <Button
          size="small"
          variant="quiet"
          icon={<ListChecks size={14} aria-hidden="true" />}
          shortcut={keyName('Alt+D', isMac())}
          onClick={() => onOpen(true)}
        >
          {decision === undefined ? t('open') : t('change')}
        </Button>
      </div>
      {steps.length === 0 ? null : (
        <>
          <p className={styles.soft}>{t('steps')}</p>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{t(`stepWords.${step}`)}</li>
            ))}
          </ol>
          {onUseSteps === null ? null : (
            <Button size="small" onClick={() => onUseSteps(steps)}>
              {t('useSteps')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
