// The team's categories: the set with its names and where reviews go on to, what the team's own ones have learnt, and who changed what.
import { useCallback, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { BoardApi } from '../board-api.ts';
import styles from '../SitesView.module.css';
import { useAnswer } from '../use-answer.ts';
import { CategoryDialog } from './CategoryDialog.tsx';
import { CategoryTable } from './CategoryTable.tsx';
import { isOwn, nameIn } from './category-names.ts';
import { LearningSection } from './LearningSection.tsx';

type CategoriesViewProps = {
  api: Pick<BoardApi, 'categories' | 'saveCategories' | 'learning' | 'learnNow' | 'putLearntInForce' | 'learntExamples'>;
  workspaceId: string;
  /** The set is not what the rest of the board has read. */
  onChanged: () => void;
};

export function CategoriesView({ api, workspaceId, onChanged }: CategoriesViewProps) {
  const t = useTranslations('categories');
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  const format = useFormatter();
  const locale = pickLocale([useLocale()]);
  const set = useAnswer(useCallback((signal: AbortSignal) => api.categories(workspaceId, signal), [api, workspaceId]));
  const [edited, setEdited] = useState<{ category: Category | null } | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [saved, setSaved] = useState(false);
  const categories = set.value?.categories ?? [];

  const save = async (category: Category): Promise<void> => {
    const answer = await api.saveCategories(workspaceId, { categories: [category], baseVersion: set.value?.version ?? 0 });
    setFailure(answer.ok ? null : answer.code);
    setSaved(answer.ok);
    // What a colleague has changed is shown before it can be changed again.
    if (answer.ok || answer.code === 'conflict') {
      setEdited(null);
      set.retry();
    }
    if (answer.ok) onChanged();
  };
  const error = failure ?? set.error;
  const message =
    error === null ? null : (
      <Banner
        tone="bad"
        live
        actions={
          set.value === null ? (
            <Button size="small" onClick={set.retry}>
              {tCommon('retry')}
            </Button>
          ) : undefined
        }
      >
        {error === 'conflict' ? t('conflict') : tError(error)}
      </Banner>
    );
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      {edited === null ? message : null}
      <p aria-live="polite" className={saved ? styles.quiet : 'visually-hidden'}>
        {saved ? t('saved') : ''}
      </p>
      {set.value === null ? (
        set.error === null ? (
          <Skeleton lines={6} label={tCommon('loading')} />
        ) : null
      ) : (
        <>
          <CategoryTable
            categories={categories}
            onAdd={() => setEdited({ category: null })}
            onEdit={(category) => setEdited({ category })}
          />
          <LearningSection api={api} workspaceId={workspaceId} categories={categories} hasOwn={categories.some(isOwn)} />
          <section className={styles.section} aria-labelledby="categories-history">
            <h2 id="categories-history">{t('history')}</h2>
            {set.value.changes.length === 0 ? (
              <p className={styles.quiet}>{t('noHistory')}</p>
            ) : (
              <ul className={styles.list}>
                {set.value.changes.map(({ version, at, by, changed }) => (
                  <li key={version}>
                    {t('historyLine', {
                      at: format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
                      by: by ?? t('asItComes'),
                      changed: changed.map((id) => nameIn(categories, id, locale)).join(', '),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </section>
          {edited === null ? null : (
            <CategoryDialog
              category={edited.category}
              categories={categories}
              message={message}
              onSave={(category) => void save(category)}
              onClose={() => {
                setEdited(null);
                setFailure(null);
              }}
            />
          )}
        </>
      )}
    </>
  );
}
