// The rules in their order. The hands stay in the card that is moved, and a screen reader hears where it stands now.
import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import { isForAll } from '../../../lib/domain/sla/policy-problems.ts';
import { Button } from '../../ui/Button.tsx';
import fields from '../../ui/Field.module.css';
import styles from './Policy.module.css';
import { contentOf, type PolicyEntries, type RuleEntry, ruleEntry } from './policy-form.ts';
import { RuleCard } from './RuleCard.tsx';
import { useProblem } from './use-problem.ts';

const MOST = 100;

type RulesFieldProps = {
  entries: PolicyEntries;
  categories: readonly Category[];
  /** By the place of the rule. */
  exampleOf: (at: number) => string | null;
  onChange: (rules: RuleEntry[]) => void;
};

export function RulesField({ entries, categories, exampleOf, onChange }: RulesFieldProps) {
  const t = useTranslations('policy');
  const missing = useProblem().of('rules');
  const list = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  /** Where the hands belong once the rules stand anew: where they were, or at the first field of a card. */
  const hands = useRef<HTMLElement | number | null>(null);
  const [moved, setMoved] = useState('');
  const { rules } = entries;
  const said = contentOf(entries).rules;
  const lastIsForAll = said.at(-1) !== undefined && said.slice(-1).every(isForAll);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another order of the rules is what takes the focus away.
  useLayoutEffect(() => {
    const to = hands.current;
    hands.current = null;
    if (typeof to === 'number') (list.current?.children[to]?.querySelector('input') ?? adder.current)?.focus();
    else if (to?.isConnected === true) to.focus();
  }, [rules]);

  const move = (at: number, by: -1 | 1) => {
    const [one, other] = [rules[at], rules[at + by]];
    if (one === undefined || other === undefined) return;
    hands.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onChange(rules.map((entry, index) => (index === at ? other : index === at + by ? one : entry)));
    setMoved(t('moved', { name: one.rule.name, at: String(at + by + 1), of: String(rules.length) }));
  };
  const insert = (at: number, name: string) => {
    if (rules.length >= MOST) return;
    hands.current = at;
    const entry = ruleEntry({ name, firstResponseMinutes: 240, measure: 'business', startsAt: 'published' });
    onChange([...rules.slice(0, at), entry, ...rules.slice(at)]);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('rules')}</legend>
      <p className={styles.quiet}>{t('rulesHint')}</p>
      <p role="status" className="visually-hidden">
        {moved}
      </p>
      <div ref={list} className={styles.rules}>
        {rules.map((entry, at) => (
          <RuleCard
            key={entry.key}
            entry={entry}
            at={at}
            count={rules.length}
            categories={categories}
            example={exampleOf(at)}
            onChange={(changed) => onChange(rules.map((one) => (one.key === entry.key ? changed : one)))}
            onMove={(by) => move(at, by)}
            onRemove={() => {
              hands.current = Math.max(0, at - 1);
              onChange(rules.filter((one) => one.key !== entry.key));
            }}
          />
        ))}
      </div>
      {missing === undefined ? null : (
        <p className={fields.error} data-problem tabIndex={-1}>
          {missing}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          ref={adder}
          size="small"
          icon={<Plus size={14} aria-hidden="true" />}
          aria-disabled={rules.length >= MOST}
          onClick={() => insert(lastIsForAll ? rules.length - 1 : rules.length, '')}
        >
          {t('addRule')}
        </Button>
        {lastIsForAll ? null : (
          <Button size="small" icon={<Plus size={14} aria-hidden="true" />} onClick={() => insert(rules.length, t('restName'))}>
            {t('addForAll')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
