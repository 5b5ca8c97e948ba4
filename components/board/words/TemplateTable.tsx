// Templates, most used first: where each is for, how often it was taken, how much was changed before posting, and how it ended otherwise.
import { Pencil, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { TemplateDraft } from '../../../lib/contracts/reference.ts';
import type { Template } from '../../../lib/contracts/template.ts';
import type { TemplateUse } from '../../../lib/contracts/template-use.ts';
import { factProblems } from '../../../lib/domain/tone/facts.ts';
import { searchTemplates } from '../../../lib/domain/tone/search-templates.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { useFactWords } from '../../reply/CoverList.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import type { BoardWords } from '../board-api.ts';
import { Cell } from '../Cell.tsx';
import styles from '../SitesView.module.css';
import { useSiteName } from '../site-name.ts';
import { SampleTemplates } from './SampleTemplates.tsx';
import look from './Words.module.css';
import { WordsTable } from './WordsTable.tsx';
import { categoryName } from './words-view.ts';

type TemplateTableProps = {
  words: BoardWords;
  categories: readonly Category[];
  today: string;
  onEdit: (template: Template) => void;
  onSamples: (drafts: TemplateDraft[]) => Promise<void>;
};

export function TemplateTable({ words, categories, today, onEdit, onSamples }: TemplateTableProps) {
  const t = useTranslations('words.board');
  const [query, setQuery] = useState('');
  const [archived, setArchived] = useState(false);
  const uses = new Map(words.uses.map((use) => [use.templateId, use]));
  const shared = words.templates.filter((template) => template.personal !== true && (archived || !template.archived));
  const found = searchTemplates(shared, query, { categories, all: shared }).sort(
    (a, b) => (uses.get(b.templateId)?.uses ?? 0) - (uses.get(a.templateId)?.uses ?? 0) || a.title.localeCompare(b.title),
  );
  const hasArchived = words.templates.some((template) => template.archived && template.personal !== true);
  return (
    <section className={`${styles.section} ${look.section}`} aria-labelledby="words-templates">
      <h2 id="words-templates">{t('templates')}</h2>
      {shared.length === 0 && !hasArchived ? (
        <EmptyState icon={<Pencil size={24} />} title={t('none')} actions={<SampleTemplates categories={categories} onTake={onSamples} />}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <div className={look.filter}>
            <Field label={t('search')} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
            {hasArchived ? (
              <label className={look.check}>
                <input type="checkbox" checked={archived} onChange={(event) => setArchived(event.target.checked)} />
                {t('showArchived')}
              </label>
            ) : null}
          </div>
          {found.length === 0 ? (
            <p className={styles.quiet}>{t('noneFound', { query })}</p>
          ) : (
            <WordsTable
              caption={t('templates')}
              columns={[t('name'), t('for'), t('uses'), t('posted'), t('changed'), t('own'), t('outcomes')]}
            >
              {found.map((template) => (
                <Row
                  key={template.templateId}
                  template={template}
                  use={uses.get(template.templateId) ?? null}
                  words={words}
                  categories={categories}
                  today={today}
                  onEdit={onEdit}
                />
              ))}
            </WordsTable>
          )}
          <p className={styles.quiet}>{t('measures')}</p>
        </>
      )}
    </section>
  );
}

type RowProps = Omit<TemplateTableProps, 'onSamples'> & { template: Template; use: TemplateUse | null };

function Row({ template, use, words, categories, today, onEdit }: RowProps) {
  const t = useTranslations('words.board');
  const common = useTranslations('common');
  const format = useFormatter();
  const siteName = useSiteName();
  const locale = pickLocale([useLocale()]);
  const factWords = useFactWords();
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const places = [
    ...template.categories.map((id) => categoryName(categories, id, locale)),
    ...template.sites.map((id) => siteName(id)),
    ...(template.ratings ?? []).map((band) => t(`rating.${band}`)),
  ];
  const about = [
    t(`kinds.${template.kind ?? 'skeleton'}`),
    common(`language.${template.language}`),
    `${t('version').toLocaleLowerCase(locale)} ${format.number(template.version)}`,
    ...(template.updatedBy === undefined ? [] : [template.updatedBy]),
    ...(template.archived ? [t('archived')] : []),
  ];
  const outcomes = use === null ? [] : (['doNotEngage', 'escalated', 'waiting', 'returned'] as const).filter((kind) => use[kind] > 0);
  return (
    <tr>
      <Cell label={t('name')}>
        {template.title}
        <div className={styles.quiet}>{about.join(', ')}</div>
        {factProblems(template, words.knowledge, today).map((problem) => (
          <div key={problem.id} className={look.stale}>
            <TriangleAlert size={14} aria-hidden="true" /> {factWords(problem)}
          </div>
        ))}
      </Cell>
      <Cell label={t('for')}>{places.length === 0 ? t('any') : places.join(', ')}</Cell>
      <Cell label={t('uses')}>{use === null ? <span className={styles.quiet}>{t('notUsed')}</span> : format.number(use.uses)}</Cell>
      <Cell label={t('posted')} className={look.number} blank={use === null}>
        {use === null ? '–' : format.number(use.posted)}
      </Cell>
      <Cell label={t('changed')} className={look.number} blank={use?.changed == null}>
        {share(use?.changed)}
      </Cell>
      <Cell label={t('own')} className={look.number} blank={use?.own == null}>
        {share(use?.own)}
      </Cell>
      <Cell label={t('outcomes')} blank={outcomes.length === 0}>
        {use === null || outcomes.length === 0
          ? '–'
          : outcomes.map((kind) => t(`outcome.${kind}`, { count: String(use[kind]) })).join(', ')}
      </Cell>
      <Cell>
        <IconButton
          label={t('editNamed', { title: template.title })}
          icon={<Pencil size={14} aria-hidden="true" />}
          onClick={() => onEdit(template)}
        />
      </Cell>
    </tr>
  );
}
