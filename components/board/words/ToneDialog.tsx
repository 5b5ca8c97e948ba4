// One tone: for whom it is, form of address, greeting and sign-off, words to use and to avoid.
import { type ReactNode, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { ToneDraft } from '../../../lib/contracts/reference.ts';
import type { Tone } from '../../../lib/contracts/template.ts';
import type { RefuseTemplate } from '../../../lib/domain/tone/refused-template.ts';
import { sameTone } from '../../../lib/domain/tone/tone-for.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { SITE_FACTS } from '../../../lib/sites/site-facts.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, TextAreaField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Dialog } from '../Dialog.tsx';
import { useSiteName } from '../site-name.ts';
import look from './Words.module.css';
import { categoryName, LANGUAGES, linesOf } from './words-view.ts';

type ToneDialogProps = {
  tone: Tone | null;
  tones: readonly Tone[];
  refuse: RefuseTemplate;
  categories: readonly Category[];
  message: ReactNode;
  onSave: (draft: ToneDraft) => void;
  onClose: () => void;
};

const FORMALITIES = ['formal', 'informal'] as const;

/** `guest = client, customer`. */
const choiceOf = (line: string): NonNullable<Tone['use']>[number] => {
  const [say = '', words = ''] = line.split('=');
  return { say: say.trim(), insteadOf: linesOf(words.replaceAll(',', '\n')).slice(0, 20) };
};

export function ToneDialog({ tone, tones, refuse, categories, message, onSave, onClose }: ToneDialogProps) {
  const t = useTranslations('wordsBoard');
  const tWords = useTranslations('words');
  const reply = useTranslations('reply');
  const common = useTranslations('common');
  const siteName = useSiteName();
  const locale = pickLocale([useLocale()]);
  const [language, setLanguage] = useState(tone?.language ?? locale);
  const [site, setSite] = useState(tone?.site ?? '');
  const [category, setCategory] = useState(tone?.category ?? '');
  const [formality, setFormality] = useState(tone?.formality ?? 'formal');
  const [greeting, setGreeting] = useState(tone?.greeting ?? '');
  const [withoutName, setWithoutName] = useState(tone?.greetingWithoutName ?? '');
  const [signOff, setSignOff] = useState(tone?.signOff ?? '{{agent}}, {{company}}');
  const [avoid, setAvoid] = useState((tone?.avoid ?? []).join('\n'));
  const [use, setUse] = useState(
    (tone?.use ?? []).map(({ say, insteadOf }) => [say, insteadOf.join(', ')].filter(Boolean).join(' = ')).join('\n'),
  );
  const place = { language, site: site === '' ? null : site, category: category === '' ? null : category };
  // A new one for what has one already is the next version of that one.
  const current = tones.find((one) => sameTone(one, place));
  const refusal = [greeting, withoutName, signOff].map(refuse).find((one) => one !== null) ?? null;
  const draft = (archived: boolean): ToneDraft => ({
    ...place,
    formality,
    greeting: greeting.trim(),
    greetingWithoutName: withoutName.trim(),
    signOff: signOff.trim(),
    avoid: linesOf(avoid).slice(0, 200),
    use: linesOf(use)
      .map(choiceOf)
      .filter(({ say }) => say !== '')
      .slice(0, 200),
    archived,
    baseVersion: current?.version ?? 0,
  });
  const everywhere = site === '' && category === '';
  const any = { value: '', label: t('any') };
  return (
    <Dialog side isForm title={tone === null ? t('newTone') : t('tones')} onClose={onClose}>
      <form
        className={look.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (refusal === null) onSave(draft(false));
        }}
      >
        {message}
        <div className={look.row}>
          <Select
            label={t('language')}
            value={language}
            disabled={tone !== null}
            options={LANGUAGES.map((value) => ({ value, label: common(`language.${value}`) }))}
            onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? language)}
          />
          <Select
            label={t('category')}
            value={category}
            disabled={tone !== null}
            options={[
              { ...any, label: `${t('category')}: ${t('any')}` },
              ...categories.map(({ categoryId }) => ({ value: categoryId, label: categoryName(categories, categoryId, locale) })),
            ]}
            onChange={setCategory}
          />
          <Select
            label={t('site')}
            value={site}
            disabled={tone !== null}
            options={[
              { ...any, label: `${t('site')}: ${t('any')}` },
              ...SITE_FACTS.map((one) => ({ value: one.id, label: siteName(one.id) })),
            ]}
            onChange={setSite}
          />
        </div>
        <Select
          label={t('formality')}
          value={formality}
          options={FORMALITIES.map((value) => ({ value, label: reply(`tone.${value}`) }))}
          onChange={(value) => setFormality(FORMALITIES.find((one) => one === value) ?? 'formal')}
        />
        <Field
          label={t('greeting', { slot: '{{name}}' })}
          value={greeting}
          maxLength={500}
          error={refusal === null ? undefined : tWords(`refused.${refusal.reason}`)}
          onChange={(event) => setGreeting(event.target.value)}
        />
        <Field
          label={t('greetingWithoutName')}
          value={withoutName}
          maxLength={500}
          onChange={(event) => setWithoutName(event.target.value)}
        />
        <Field
          label={t('signOff', { agent: '{{agent}}', company: '{{company}}' })}
          value={signOff}
          maxLength={500}
          onChange={(event) => setSignOff(event.target.value)}
        />
        <TextAreaField label={t('useWords')} rows={4} value={use} maxLength={20_000} onChange={(event) => setUse(event.target.value)} />
        <TextAreaField
          label={t('avoidWords')}
          rows={4}
          value={avoid}
          maxLength={20_000}
          onChange={(event) => setAvoid(event.target.value)}
        />
        <div className={look.actions}>
          {tone === null || everywhere ? null : (
            <Button onClick={() => onSave(draft(tone.archived !== true))}>{tone.archived === true ? t('takeBack') : t('putAside')}</Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={refusal !== null}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
