// Tries the rules out on a made-up review: which one takes it, and when it would be due.
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { SlaRule } from '../../../lib/contracts/policy.ts';
import { Language } from '../../../lib/contracts/primitives.ts';
import { RISKS } from '../../../lib/domain/category/labels.ts';
import { matchRule } from '../../../lib/domain/sla/match-rule.ts';
import type { PolicyContent } from '../../../lib/domain/sla/policy-problems.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useSiteName } from '../site-name.ts';
import styles from './Policy.module.css';

type PreviewFieldProps = {
  content: PolicyContent;
  categories: readonly Category[];
  /** Something in the form cannot be read. */
  wrong: boolean;
  at: string;
  onAt: (at: string) => void;
  exampleOf: (rule: SlaRule) => string | null;
};

/** No site has this id: only rules without a site take it. */
const NO_SITE = 'none';
const STARS = [1, 2, 3, 4, 5] as const;

export function PreviewField({ content, categories, wrong, at, onAt, exampleOf }: PreviewFieldProps) {
  const t = useTranslations('policy');
  const tBoard = useTranslations('board.filter');
  const tRisk = useTranslations('decision.approval.risk');
  const tCommon = useTranslations('common');
  const locale = pickLocale([useLocale()]);
  const siteName = useSiteName();
  const [review, setReview] = useState({ site: NO_SITE, category: '', stars: '', risk: '', language: 'uk' });
  const named = [...new Set(content.rules.flatMap(({ sites = [] }) => sites))];
  const rule = wrong
    ? null
    : matchRule(
        { rules: content.rules },
        {
          site: review.site,
          category: review.category === '' ? null : review.category,
          rating: review.stars === '' ? null : { value: Number(review.stars), max: 5 },
          language: Language.catch('und').parse(review.language),
          risks: review.risk === '' ? [] : [review.risk],
        },
      );
  const choose = (part: keyof typeof review) => (value: string) => setReview({ ...review, [part]: value });
  return (
    <fieldset className={styles.group}>
      <legend>{t('preview')}</legend>
      <p className={styles.quiet}>{t('previewHint')}</p>
      <div className={styles.addDate}>
        <Field label={t('previewAt')} type="datetime-local" value={at} onChange={(event) => onAt(event.target.value)} />
      </div>
      <div className={styles.conditions}>
        <Select
          label={t('condition.rating')}
          value={review.stars}
          options={[
            { value: '', label: t('noRating') },
            ...STARS.map((count) => ({ value: String(count), label: tBoard('stars', { count }) })),
          ]}
          onChange={choose('stars')}
        />
        <Select
          label={t('condition.categories')}
          value={review.category}
          options={[
            { value: '', label: t('noCategory') },
            ...categories.filter(({ archived }) => !archived).map(({ categoryId, name }) => ({ value: categoryId, label: name[locale] })),
          ]}
          onChange={choose('category')}
        />
        <Select
          label={t('condition.risks')}
          value={review.risk}
          options={[{ value: '', label: t('noRisk') }, ...RISKS.map((risk) => ({ value: risk, label: tRisk(risk) }))]}
          onChange={choose('risk')}
        />
        <Select
          label={t('condition.languages')}
          value={review.language}
          options={Language.options.map((language) => ({ value: language, label: tCommon(`language.${language}`) }))}
          onChange={choose('language')}
        />
        {named.length === 0 ? null : (
          <Select
            label={t('condition.sites')}
            value={named.includes(review.site) ? review.site : NO_SITE}
            options={[{ value: NO_SITE, label: t('noSite') }, ...named.map((site) => ({ value: site, label: siteName(site) }))]}
            onChange={choose('site')}
          />
        )}
      </div>
      <p role="status" className={styles.answer}>
        {wrong ? (
          t('previewWait')
        ) : rule === null ? (
          t('previewNone')
        ) : (
          <>
            <strong>{t('previewRule', { rule: rule.name })}</strong> {exampleOf(rule)}
          </>
        )}
      </p>
    </fieldset>
  );
}
