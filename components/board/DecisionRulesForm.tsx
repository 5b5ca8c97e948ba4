// What needs a lead's word, when a review is old, and how much one agent may hold. Ways of handing on and outcomes of the team stay as they are stored.
import { type FormEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../lib/contracts/category.ts';
import type { DecisionRules, DecisionRulesDraft } from '../../lib/contracts/decision.ts';
import { RISKS } from '../../lib/domain/category/labels.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './DecisionsView.module.css';

type DecisionRulesFormProps = {
  rules: DecisionRules;
  categories: readonly Category[];
  onSave: (draft: DecisionRulesDraft) => Promise<boolean>;
};

const toggled = (list: readonly string[], id: string): string[] => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);
const wholeBetween = (text: string, max: number): number | null => {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= max ? value : null;
};

export function DecisionRulesForm({ rules, categories, onSave }: DecisionRulesFormProps) {
  const t = useTranslations('decision.board');
  const tRisk = useTranslations('decision.approval.risk');
  const locale = useLocale();
  const [approval, setApproval] = useState(rules.approval);
  const [age, setAge] = useState(String(rules.ageDays));
  const [open, setOpen] = useState(String(rules.overload.openItemsPerAgent ?? ''));
  const [saved, setSaved] = useState(false);
  const ageDays = wholeBetween(age, 3_650);
  const openItems = open.trim() === '' ? null : wholeBetween(open, 10_000);
  const wrong = ageDays === null || (openItems === null && open.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    const { version, ...kept } = rules;
    void onSave({ ...kept, ageDays, approval, overload: { openItemsPerAgent: openItems }, baseVersion: version }).then(setSaved);
  };
  return (
    <form className={styles.cards} onSubmit={submit} onChange={() => setSaved(false)} noValidate>
      <fieldset className={styles.choices}>
        <legend>{t('needCategories')}</legend>
        {categories
          .filter(({ archived }) => !archived)
          .map(({ categoryId, name }) => (
            <label key={categoryId}>
              <input
                type="checkbox"
                checked={approval.categories.includes(categoryId)}
                onChange={() => setApproval({ ...approval, categories: toggled(approval.categories, categoryId) })}
              />
              {name[locale]}
            </label>
          ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t('needRisks')}</legend>
        {RISKS.map((risk) => (
          <label key={risk}>
            <input
              type="checkbox"
              checked={approval.risks.includes(risk)}
              onChange={() => setApproval({ ...approval, risks: toggled(approval.risks, risk) })}
            />
            {tRisk(risk)}
          </label>
        ))}
      </fieldset>
      <Field label={t('ageDays')} inputMode="numeric" value={age} onChange={(event) => setAge(event.target.value)} />
      <Field
        label={t('openItems')}
        hint={t('openItemsHint')}
        inputMode="numeric"
        value={open}
        onChange={(event) => setOpen(event.target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" aria-disabled={wrong}>
          {t('save')}
        </Button>
        <span role="status" className={styles.quiet}>
          {saved ? t('saved') : ''}
        </span>
      </div>
    </form>
  );
}
