// One version: from how much it was learnt, how each category did on what was left out, and whose suggestion it changes, with examples on a click.
import { useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { LearntExamples, LearntVersion } from '../../../lib/contracts/category-learning.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Answer } from '../board-api.ts';
import { Cell } from '../Cell.tsx';
import decisions from '../DecisionsView.module.css';
import tables from '../LogTable.module.css';
import styles from '../SitesView.module.css';
import look from '../words/Words.module.css';
import { nameIn } from './category-names.ts';

type LearntVersionCardProps = {
  version: LearntVersion;
  categories: readonly Category[];
  inForce: boolean;
  examples: (signal?: AbortSignal) => Promise<Answer<LearntExamples>>;
  onUse: () => void;
};

export function LearntVersionCard({ version, categories, inForce, examples, onUse }: LearntVersionCardProps) {
  const t = useTranslations('categories');
  const tError = useTranslations('error');
  const format = useFormatter();
  const locale = pickLocale([useLocale()]);
  const [shown, setShown] = useState<Answer<LearntExamples> | null>(null);
  const name = (id: string | null) => (id === null ? t('nothing') : nameIn(categories, id, locale));
  const percent = (share: number | null) => (share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 0 }));
  const title = t('version', { version: String(version.version) });
  return (
    <article className={decisions.card} aria-label={title}>
      <h3>
        {title} {inForce ? <Badge tone="good">{t('inForce')}</Badge> : null}
      </h3>
      <p className={styles.quiet}>
        {t('learntAt')} {format.dateTime(new Date(version.trainedAt), { dateStyle: 'medium', timeStyle: 'short' })},{' '}
        {version.trainedBy ?? t('byItself')} · {t('from', { items: version.items, unconfirmed: version.unconfirmed })}
      </p>
      {version.heldBack === null || inForce ? null : <p className={decisions.quiet}>{t(`heldBack.${version.heldBack}`)}</p>}
      {version.categories.length === 0 ? null : (
        <div className={styles.section}>
          <table className={`${tables.table} ${look.table}`}>
            <caption className="visually-hidden">{t('figures')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('category')}</th>
                <th scope="col">{t('confirmed')}</th>
                <th scope="col">{t('precision')}</th>
                <th scope="col">{t('recall')}</th>
                <th scope="col">{t('offered')}</th>
              </tr>
            </thead>
            <tbody>
              {version.categories.map(({ categoryId, confirmed, state, precision, recall, offered }) => (
                <tr key={categoryId}>
                  <Cell label={t('category')}>
                    {name(categoryId)}
                    {state === 'learnt' ? null : <div className={styles.quiet}>{t(`states.${state}`)}</div>}
                  </Cell>
                  <Cell label={t('confirmed')} className={look.number}>
                    {format.number(confirmed)}
                  </Cell>
                  <Cell label={t('precision')} className={look.number}>
                    {percent(precision)}
                  </Cell>
                  <Cell label={t('recall')} className={look.number}>
                    {percent(recall)}
                  </Cell>
                  <Cell label={t('offered')} className={look.number}>
                    {percent(offered)}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>
        {version.changes.length === 0
          ? t('noChanges')
          : t('changes', { version: String(version.comparedWith), compared: version.compared })}
      </p>
      {version.changes.length === 0 ? null : (
        <ul className={styles.list}>
          {version.changes.map(({ from, to, items, right }) => (
            <li key={`${from} ${to}`}>
              {t('change', { from: name(from), to: name(to) })}: {t('changeCount', { items, right: String(right) })}
            </li>
          ))}
        </ul>
      )}
      {shown?.ok === true ? (
        <ul className={styles.list}>
          {shown.value.examples.map(({ itemId, from, to, confirmed, author, text }) => (
            <li key={itemId}>
              <p className={decisions.text}>{text}</p>
              <p className={decisions.quiet}>
                {author} · {t('change', { from: name(from), to: name(to) })} ·{' '}
                {confirmed === null ? t('confirmedAsNothing') : t('confirmedAs', { name: name(confirmed) })}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {shown?.ok === false ? <p className={decisions.bad}>{tError(shown.code)}</p> : null}
      <div className={decisions.actions}>
        {version.changes.length === 0 || shown?.ok === true ? null : (
          <Button size="small" onClick={() => void examples().then(setShown)}>
            {t('examples')}
          </Button>
        )}
        {inForce ? null : (
          <Button size="small" onClick={onUse}>
            {t('putInForce', { version: String(version.version) })}
          </Button>
        )}
      </div>
    </article>
  );
}
