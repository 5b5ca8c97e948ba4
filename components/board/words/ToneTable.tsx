// Tones: by language first, then those for one site or category, with version and author.
import { Pencil } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { Tone } from '../../../lib/contracts/template.ts';
import { pickLocale } from '../../../lib/i18n/locale.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Cell } from '../Cell.tsx';
import styles from '../SitesView.module.css';
import { useSiteName } from '../site-name.ts';
import look from './Words.module.css';
import { WordsTable } from './WordsTable.tsx';
import { categoryName } from './words-view.ts';

type ToneTableProps = { tones: readonly Tone[]; categories: readonly Category[]; onEdit: (tone: Tone) => void };

export function ToneTable({ tones, categories, onEdit }: ToneTableProps) {
  const t = useTranslations('wordsBoard');
  const reply = useTranslations('reply');
  const common = useTranslations('common');
  const format = useFormatter();
  const siteName = useSiteName();
  const locale = pickLocale([useLocale()]);
  return (
    <section className={`${styles.section} ${look.section}`} aria-labelledby="words-tones">
      <h2 id="words-tones">{t('tones')}</h2>
      <WordsTable caption={t('tones')} columns={[t('language'), t('for'), t('formality'), t('version')]}>
        {tones.map((tone) => {
          const places = [
            tone.category == null ? null : categoryName(categories, tone.category, locale),
            tone.site == null ? null : siteName(tone.site),
          ].filter((place) => place !== null);
          const name = `${common(`language.${tone.language}`)} ${places.join(', ')}`.trim();
          return (
            <tr key={`${tone.language} ${tone.site ?? ''} ${tone.category ?? ''}`}>
              <Cell label={t('language')}>{common(`language.${tone.language}`)}</Cell>
              <Cell label={t('for')}>
                {places.length === 0 ? t('any') : places.join(', ')}
                {tone.archived === true ? <div className={styles.quiet}>{t('archived')}</div> : null}
              </Cell>
              <Cell label={t('formality')}>{reply(`tone.${tone.formality}`)}</Cell>
              <Cell label={t('version')}>
                {format.number(tone.version)}
                {tone.updatedBy === undefined || tone.updatedAt === undefined ? null : (
                  <div className={styles.quiet}>
                    {t('by', { author: tone.updatedBy, date: format.dateTime(new Date(tone.updatedAt), { dateStyle: 'medium' }) })}
                  </div>
                )}
              </Cell>
              <Cell>
                <IconButton
                  label={t('editNamed', { title: name })}
                  icon={<Pencil size={14} aria-hidden="true" />}
                  onClick={() => onEdit(tone)}
                />
              </Cell>
            </tr>
          );
        })}
      </WordsTable>
    </section>
  );
}
