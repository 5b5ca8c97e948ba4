// A table of the words view: its caption for screen readers, its columns, and a last one with the button that edits.
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import tables from '../LogTable.module.css';
import look from './Words.module.css';

type WordsTableProps = { caption: string; columns: readonly string[]; children: ReactNode };

export function WordsTable({ caption, columns, children }: WordsTableProps) {
  const t = useTranslations('wordsBoard');
  return (
    <table className={`${tables.table} ${look.table}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
