// The set in its order: names, where reviews go on to, and which are the team's own.
import { Pencil, Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Cell } from '../Cell.tsx';
import tables from '../LogTable.module.css';
import styles from '../SitesView.module.css';
import look from '../words/Words.module.css';
import { isOwn } from './category-names.ts';

type CategoryTableProps = { categories: readonly Category[]; onAdd: () => void; onEdit: (category: Category) => void };

export function CategoryTable({ categories, onAdd, onEdit }: CategoryTableProps) {
  const t = useTranslations('categories');
  const locale = useLocale();
  return (
    <section className={`${styles.section} ${look.section}`} aria-labelledby="categories-set">
      <h2 id="categories-set">{t('set')}</h2>
      <p className={styles.quiet}>{t('setText')}</p>
      <table className={`${tables.table} ${look.table}`}>
        <caption className="visually-hidden">{t('set')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('route')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('edit', { name: '' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <tr key={category.categoryId}>
              <Cell label={t('name')}>
                {category.name[locale]}
                {category.archived ? <div className={styles.quiet}>{t('archived')}</div> : null}
              </Cell>
              <Cell label={t('route')} blank={(category.route ?? '') === ''}>
                {category.route ?? ''}
              </Cell>
              <Cell label={t('kind')}>{isOwn(category) ? t('own') : t('base')}</Cell>
              <Cell>
                <IconButton
                  label={t('edit', { name: category.name[locale] })}
                  icon={<Pencil size={14} />}
                  onClick={() => onEdit(category)}
                />
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={look.actions}>
        <Button icon={<Plus size={14} aria-hidden="true" />} onClick={onAdd}>
          {t('add')}
        </Button>
      </div>
    </section>
  );
}
