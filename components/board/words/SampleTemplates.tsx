// What a team without templates may begin with: samples in the languages it answers in, each to be read and changed like any other.
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { TemplateDraft } from '../../../lib/contracts/reference.ts';
import { sampleDrafts } from '../../../lib/domain/tone/sample-drafts.ts';
import { SAMPLE_LANGUAGES, type SampleLanguage } from '../../../lib/domain/tone/sample-templates.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import look from './Words.module.css';

type SampleTemplatesProps = { categories: readonly Category[]; onTake: (drafts: TemplateDraft[]) => Promise<void> };

export function SampleTemplates({ categories, onTake }: SampleTemplatesProps) {
  const t = useTranslations('words.board.samples');
  const tLanguage = useTranslations('common.language');
  const locale = pickLocale([useLocale()]);
  const [chosen, setChosen] = useState<readonly SampleLanguage[]>([locale]);
  const [isBusy, setBusy] = useState(false);
  const drafts = sampleDrafts(chosen, new Set(categories.filter(({ archived }) => !archived).map(({ categoryId }) => categoryId)));
  const take = async (): Promise<void> => {
    setBusy(true);
    await onTake(drafts);
    setBusy(false);
  };
  return (
    <fieldset className={look.samples}>
      <legend>{t('languages')}</legend>
      {SAMPLE_LANGUAGES.map((language) => (
        <label key={language} className={look.check}>
          <input
            type="checkbox"
            checked={chosen.includes(language)}
            onChange={(event) => setChosen(event.target.checked ? [...chosen, language] : chosen.filter((one) => one !== language))}
          />
          {tLanguage(language)}
        </label>
      ))}
      <Button variant="primary" disabled={isBusy || drafts.length === 0} onClick={take}>
        {t('take', { count: drafts.length })}
      </Button>
    </fieldset>
  );
}
