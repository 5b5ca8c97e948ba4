// Facts with their last day and the templates that name them; what is out of date stands first and says where it is used.
import { Pencil, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Knowledge } from '../../../lib/contracts/knowledge.ts';
import { factsIn, isStale } from '../../../lib/domain/tone/facts.ts';
import { IconButton } from '../../ui/Button.tsx';
import type { BoardWords } from '../board-api.ts';
import { Cell } from '../Cell.tsx';
import styles from '../SitesView.module.css';
import look from './Words.module.css';
import { WordsTable } from './WordsTable.tsx';

type FactTableProps = { words: BoardWords; today: string; onEdit: (fact: Knowledge) => void };

export function FactTable({ words, today, onEdit }: FactTableProps) {
  const t = useTranslations('wordsBoard');
  const common = useTranslations('common');
  const format = useFormatter();
  const facts = words.knowledge.toSorted((a, b) => Number(isStale(b, today)) - Number(isStale(a, today)) || a.title.localeCompare(b.title));
  return (
    <section className={`${styles.section} ${look.section}`} aria-labelledby="words-facts">
      <h2 id="words-facts">{t('facts')}</h2>
      {facts.length === 0 ? (
        <p className={styles.quiet}>{t('noFacts')}</p>
      ) : (
        <WordsTable caption={t('facts')} columns={[t('name'), t('body'), t('validUntil'), t('usedIn')]}>
          {facts.map((fact) => {
            const users = words.templates.filter((template) => !template.archived && factsIn(template.body).includes(fact.id));
            return (
              <tr key={fact.id}>
                <Cell label={t('name')}>
                  {fact.title}
                  <div className={styles.quiet}>
                    {`{{fact:${fact.id}}}`}, {fact.language === 'und' ? t('anyLanguage') : common(`language.${fact.language}`)}
                    {fact.archived ? `, ${t('archived')}` : ''}
                  </div>
                </Cell>
                <Cell label={t('body')}>{fact.text}</Cell>
                <Cell label={t('validUntil')}>
                  {fact.validUntil === null
                    ? t('noEnd')
                    : format.dateTime(new Date(`${fact.validUntil}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })}
                  {isStale(fact, today) ? (
                    <div className={look.stale}>
                      <TriangleAlert size={14} aria-hidden="true" /> {t('stale')}
                    </div>
                  ) : null}
                </Cell>
                <Cell label={t('usedIn')}>
                  {users.length === 0 ? (
                    <span className={styles.quiet}>{t('usedNowhere')}</span>
                  ) : (
                    users.map(({ title }) => title).join(', ')
                  )}
                </Cell>
                <Cell>
                  <IconButton
                    label={t('editNamed', { title: fact.title })}
                    icon={<Pencil size={14} aria-hidden="true" />}
                    onClick={() => onEdit(fact)}
                  />
                </Cell>
              </tr>
            );
          })}
        </WordsTable>
      )}
    </section>
  );
}
