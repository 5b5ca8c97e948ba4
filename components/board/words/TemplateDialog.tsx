// One template, written and checked as it is typed: what `DOMAIN.md` section 7 refuses cannot be saved, and facts out of date are said.
import { type ReactNode, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { uuidv7 } from 'uuidv7';
import type { Category } from '../../../lib/contracts/category.ts';
import type { TemplateDraft } from '../../../lib/contracts/reference.ts';
import { RatingBand, type Template } from '../../../lib/contracts/template.ts';
import { factProblems } from '../../../lib/domain/tone/facts.ts';
import { SLOTS } from '../../../lib/domain/tone/fill.ts';
import type { RefuseTemplate } from '../../../lib/domain/tone/refused-template.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { SITE_FACTS } from '../../../lib/sites/site-facts.ts';
import { FactProblems } from '../../reply/CoverList.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field, TextAreaField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import type { BoardWords } from '../board-api.ts';
import { Dialog } from '../Dialog.tsx';
import { useSiteName } from '../site-name.ts';
import { Choices } from './Choices.tsx';
import look from './Words.module.css';
import { categoryName, LANGUAGES, linesOf } from './words-view.ts';

type TemplateDialogProps = {
  template: Template | null;
  words: BoardWords;
  refuse: RefuseTemplate;
  categories: readonly Category[];
  today: string;
  message: ReactNode;
  onSave: (draft: TemplateDraft) => void;
  onClose: () => void;
};

const KINDS = ['skeleton', 'snippet'] as const;

export function TemplateDialog({ template, words, refuse, categories, today, message, onSave, onClose }: TemplateDialogProps) {
  const t = useTranslations('wordsBoard');
  const tWords = useTranslations('words');
  const common = useTranslations('common');
  const siteName = useSiteName();
  const locale = pickLocale([useLocale()]);
  const [id] = useState(() => template?.templateId ?? uuidv7());
  const [title, setTitle] = useState(template?.title ?? '');
  const [kind, setKind] = useState(template?.kind ?? 'skeleton');
  const [language, setLanguage] = useState(template?.language ?? locale);
  const [body, setBody] = useState(template?.body ?? '{{greeting}}\n\n\n\n{{sign_off}}');
  const [cover, setCover] = useState((template?.cover ?? []).join('\n'));
  const [chosen, setChosen] = useState<readonly string[]>(template?.categories ?? []);
  const [sites, setSites] = useState<readonly string[]>(template?.sites ?? []);
  const [ratings, setRatings] = useState<readonly string[]>(template?.ratings ?? []);
  const refusal =
    refuse(title) ??
    refuse(body) ??
    linesOf(cover)
      .map(refuse)
      .find((one) => one !== null) ??
    null;
  const problems = factProblems({ body, language }, words.knowledge, today);
  const draft = (archived: boolean): TemplateDraft => ({
    templateId: id,
    title: title.trim(),
    kind,
    language,
    categories: [...chosen],
    sites: [...sites],
    ratings: RatingBand.options.filter((band) => ratings.includes(band)),
    body,
    cover: linesOf(cover).slice(0, 12),
    archived,
    baseVersion: template?.version ?? 0,
  });
  const incomplete = title.trim() === '' || body.trim() === '' || refusal !== null;
  const slots = SLOTS.map((slot) => `{{${slot}}}`).join(' ');
  return (
    <Dialog side isForm title={template === null ? t('newTemplate') : template.title} onClose={onClose}>
      <form
        className={look.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!incomplete) onSave(draft(template?.archived ?? false));
        }}
      >
        {message}
        <Field label={t('name')} value={title} maxLength={500} required onChange={(event) => setTitle(event.target.value)} />
        <div className={look.row}>
          <Select
            label={t('kind')}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'skeleton')}
          />
          <Select
            label={t('language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: common(`language.${value}`) }))}
            onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? language)}
          />
        </div>
        <TextAreaField
          label={t('body')}
          hint={t('bodyHint', { slots, fact: '{{fact:…}}' })}
          error={refusal === null ? undefined : tWords(`refused.${refusal.reason}`)}
          rows={10}
          value={body}
          maxLength={20_000}
          lang={language}
          onChange={(event) => setBody(event.target.value)}
        />
        <FactProblems problems={problems} />
        <TextAreaField label={t('cover')} rows={3} value={cover} maxLength={5_000} onChange={(event) => setCover(event.target.value)} />
        <Choices
          legend={t('categories')}
          options={categories
            .filter((category) => !category.archived || chosen.includes(category.categoryId))
            .map(({ categoryId }) => ({ value: categoryId, label: categoryName(categories, categoryId, locale) }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <Choices
          legend={t('ratings')}
          options={RatingBand.options.map((value) => ({ value, label: t(`rating.${value}`) }))}
          chosen={ratings}
          onChange={setRatings}
        />
        <details open={sites.length > 0}>
          <summary>{t('sites')}</summary>
          <Choices
            legend={t('sites')}
            options={SITE_FACTS.map((site) => ({ value: site.id, label: siteName(site.id) }))}
            chosen={sites}
            onChange={setSites}
          />
        </details>
        <div className={look.actions}>
          {template === null ? null : (
            <Button onClick={() => onSave(draft(!template.archived))} disabled={incomplete}>
              {template.archived ? t('takeBack') : t('putAside')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={incomplete}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
