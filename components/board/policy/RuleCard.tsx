// One rule: within what time, since when, for which reviews; and when a review of the chosen moment would be due by it.
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { SlaRule } from '../../../lib/contracts/policy.ts';
import { Language } from '../../../lib/contracts/primitives.ts';
import { RISKS } from '../../../lib/domain/category/labels.ts';
import { isForAll } from '../../../lib/domain/sla/policy-problems.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { SITE_FACTS } from '../../../lib/sites/site-facts.ts';
import { IconButton } from '../../ui/Button.tsx';
import fields from '../../ui/Field.module.css';
import { Field, SelectField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { SelectMany } from '../../ui/SelectMany.tsx';
import { useSiteName } from '../site-name.ts';
import styles from './Policy.module.css';
import { type RuleEntry, UNITS } from './policy-form.ts';
import { useProblem } from './use-problem.ts';

const STARTS = ['published', 'first_seen'] as const satisfies readonly SlaRule['startsAt'][];
const STARS = [1, 2, 3, 4] as const;

type RuleCardProps = {
  entry: RuleEntry;
  at: number;
  count: number;
  categories: readonly Category[];
  /** Its example in words; null while the form has something to mend. */
  example: string | null;
  onChange: (entry: RuleEntry) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** The lists that a condition chooses from. What a rule names and nobody knows any more is shown by its id, so that it can be taken away. */
function useOptions(categories: readonly Category[], rule: SlaRule) {
  const siteName = useSiteName();
  const locale = pickLocale([useLocale()]);
  const tRisk = useTranslations('decision.approval.risk');
  const tCommon = useTranslations('common');
  const withGone = (options: { value: string; label: string }[], chosen: readonly string[] = []) => [
    ...options,
    ...chosen.filter((id) => options.every(({ value }) => value !== id)).map((id) => ({ value: id, label: id })),
  ];
  return {
    sites: withGone(
      SITE_FACTS.map(({ id }) => ({ value: id, label: siteName(id) })),
      rule.sites,
    ),
    categories: withGone(
      categories
        .filter(({ archived, categoryId }) => !archived || (rule.categories ?? []).includes(categoryId))
        .map(({ categoryId, name }) => ({ value: categoryId, label: name[locale] })),
      rule.categories,
    ),
    risks: withGone(
      RISKS.map((risk) => ({ value: risk, label: tRisk(risk) })),
      rule.risks,
    ),
    languages: withGone(
      Language.options.map((language) => ({ value: language, label: tCommon(`language.${language}`) })),
      rule.languages,
    ),
  };
}

const LISTS = ['categories', 'risks', 'sites', 'languages'] as const;

export function RuleCard({ entry, at, count, categories, example, onChange, onMove, onRemove }: RuleCardProps) {
  const t = useTranslations('policy');
  const problem = useProblem();
  const { rule, amount, unit } = entry;
  const options = useOptions(categories, rule);
  const path = `rules.${at}`;
  const number = String(at + 1);
  const name = rule.name.trim() === '' ? t('unnamed', { number }) : rule.name;
  const change = (part: Partial<SlaRule>) => onChange({ ...entry, rule: { ...rule, ...part } });
  const { ratingMax: _rating, ...withoutRating } = rule;
  const isLast = at === count - 1;
  const isRest = isLast && isForAll({ ...rule, ...emptied(rule) });
  const misplaced = problem.of(path);
  const move = (event: KeyboardEvent) => {
    const by = event.altKey && event.key === 'ArrowUp' ? -1 : event.altKey && event.key === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    onMove(by);
  };
  const stars = STARS.some((count) => count === rule.ratingMax) || rule.ratingMax === undefined ? STARS : [...STARS, rule.ratingMax];
  return (
    <fieldset className={styles.rule} onKeyDown={move}>
      <legend>{t('rule', { number })}</legend>
      <div className={styles.ruleHead}>
        <Field
          label={t('ruleName')}
          value={rule.name}
          maxLength={200}
          error={problem.of(`${path}.name`)}
          onChange={(event) => change({ name: event.target.value })}
          onBlur={() => problem.leave(`${path}.name`)}
        />
        <span className={styles.order}>
          <IconButton label={t('up', { name })} icon={<ArrowUp size={14} />} aria-disabled={at === 0} onClick={() => onMove(-1)} />
          <IconButton label={t('down', { name })} icon={<ArrowDown size={14} />} aria-disabled={isLast} onClick={() => onMove(1)} />
          <IconButton label={t('removeRule', { name })} icon={<X size={14} />} onClick={onRemove} />
        </span>
      </div>
      <div className={styles.target}>
        <Field
          label={t('target')}
          inputMode="decimal"
          value={amount}
          maxLength={8}
          error={problem.of(`${path}.firstResponseMinutes`)}
          onChange={(event) => onChange({ ...entry, amount: event.target.value })}
          onBlur={() => problem.leave(`${path}.firstResponseMinutes`)}
        />
        <SelectField
          label={t('unit')}
          value={unit}
          options={UNITS.map((value) => ({ value, label: t(`units.${value}`) }))}
          onChange={(value) => onChange({ ...entry, unit: UNITS.find((one) => one === value) ?? unit })}
        />
        <SelectField
          label={t('startsAt')}
          value={rule.startsAt}
          options={STARTS.map((value) => ({ value, label: t(`starts.${value}`) }))}
          onChange={(value) => change({ startsAt: STARTS.find((one) => one === value) ?? rule.startsAt })}
        />
      </div>
      {isRest ? (
        <p className={styles.quiet}>{t('forAll')}</p>
      ) : (
        <fieldset className={styles.conditions} aria-describedby={misplaced === undefined ? undefined : `policy-rule-${entry.key}`}>
          <legend>{t('conditions')}</legend>
          <Select
            label={t('condition.rating')}
            value={String(rule.ratingMax ?? '')}
            options={[
              { value: '', label: t('any.rating') },
              ...stars.map((most) => ({ value: String(most), label: t('ratingMax', { count: most }) })),
            ]}
            onChange={(value) => onChange({ ...entry, rule: value === '' ? withoutRating : { ...rule, ratingMax: Number(value) } })}
          />
          {LISTS.map((list) => (
            <SelectMany
              key={list}
              label={t(`condition.${list}`)}
              all={t(`any.${list}`)}
              more={t(`or.${list}`)}
              options={options[list]}
              chosen={rule[list] ?? []}
              onChange={(chosen) => change({ [list]: chosen })}
            />
          ))}
          {misplaced === undefined ? null : (
            <p id={`policy-rule-${entry.key}`} className={fields.error} data-problem tabIndex={-1}>
              {misplaced}
            </p>
          )}
        </fieldset>
      )}
      {example === null ? null : <p className={styles.quiet}>{example}</p>}
    </fieldset>
  );
}

/** Lists without members are no conditions. */
const emptied = (rule: SlaRule): Partial<SlaRule> =>
  Object.fromEntries(LISTS.filter((list) => rule[list]?.length === 0).map((list) => [list, undefined]));
