// The settings of the reaction matrix: what needs a lead's word, when a review is old, how much one agent may hold, to whom reviews are handed on, the
// team's own outcomes, whether a reply may confirm that the author is a customer, whether praise may get a template as it is, and the company's own contacts.
import { type FormEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../lib/contracts/category.ts';
import type { DecisionRules, DecisionRulesDraft } from '../../lib/contracts/decision.ts';
import { RISKS } from '../../lib/domain/category/labels.ts';
import { Button } from '../ui/Button.tsx';
import { Field, TextAreaField } from '../ui/Field.tsx';
import styles from './DecisionsView.module.css';
import { OwnOutcomesField } from './OwnOutcomesField.tsx';
import { PathsField } from './PathsField.tsx';
import { useUnsaved } from './unsaved.ts';

type DecisionRulesFormProps = {
  rules: DecisionRules;
  categories: readonly Category[];
  onSave: (draft: DecisionRulesDraft) => Promise<boolean>;
};

const MOST_CONTACTS = 100;
const LONGEST_CONTACT = 500;

const toggled = (list: readonly string[], id: string): string[] => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);
const wholeBetween = (text: string, max: number): number | null => {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= max ? value : null;
};

export function DecisionRulesForm({ rules, categories, onSave }: DecisionRulesFormProps) {
  const t = useTranslations('decisionBoard');
  const tRisk = useTranslations('decision.approval.risk');
  const locale = useLocale();
  const [approval, setApproval] = useState(rules.approval);
  const [age, setAge] = useState(String(rules.ageDays));
  const [open, setOpen] = useState(String(rules.overload.openItemsPerAgent ?? ''));
  const [paths, setPaths] = useState(rules.escalationPaths);
  const [outcomes, setOutcomes] = useState(rules.outcomes);
  const [regulated, setRegulated] = useState(rules.regulated ?? false);
  const [praise, setPraise] = useState(rules.praiseAsFilled ?? false);
  const [contacts, setContacts] = useState((rules.ownContacts ?? []).join('\n'));
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const entered = JSON.stringify({ approval, age, open, paths, outcomes, regulated, praise, contacts });
  const [kept, setKept] = useState(entered);
  useUnsaved(entered !== kept);
  const ageDays = wholeBetween(age, 3_650);
  const openItems = open.trim() === '' ? null : wholeBetween(open, 10_000);
  const nameless = paths.some(({ to }) => to.trim() === '') || outcomes.some(({ name }) => name.trim() === '');
  const ownContacts = [...new Set(contacts.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  const contactsWrong = ownContacts.length > MOST_CONTACTS || ownContacts.some((line) => line.length < 3 || line.length > LONGEST_CONTACT);
  const wrong = ageDays === null || (openItems === null && open.trim() !== '') || nameless || contactsWrong;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong || ageDays === null) return;
    void onSave({
      ...{ ageDays, approval, regulated, praiseAsFilled: praise, ownContacts, baseVersion: rules.version },
      overload: { openItemsPerAgent: openItems },
      escalationPaths: paths.map((path) => ({ ...path, to: path.to.trim() })),
      outcomes: outcomes.map((outcome) => ({ ...outcome, name: outcome.name.trim() })),
    }).then((done) => {
      setSaved(done);
      if (done) setKept(entered);
    });
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
      <PathsField paths={paths} categories={categories} tried={tried} onChange={setPaths} />
      <OwnOutcomesField outcomes={outcomes} tried={tried} onChange={setOutcomes} />
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('regulated')}</legend>
        <label>
          <input type="checkbox" checked={regulated} onChange={() => setRegulated(!regulated)} aria-describedby="decisions-regulated" />
          {t('regulated')}
        </label>
        <p id="decisions-regulated" className={styles.quiet}>
          {t('regulatedHint')}
        </p>
      </fieldset>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('praiseAsFilled')}</legend>
        <label>
          <input type="checkbox" checked={praise} onChange={() => setPraise(!praise)} aria-describedby="decisions-praise" />
          {t('praiseAsFilled')}
        </label>
        <p id="decisions-praise" className={styles.quiet}>
          {t('praiseAsFilledHint')}
        </p>
      </fieldset>
      <TextAreaField
        label={t('ownContacts')}
        hint={t('ownContactsHint')}
        error={contactsWrong ? t('ownContactsWrong') : undefined}
        rows={4}
        value={contacts}
        onChange={(event) => setContacts(event.target.value)}
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
