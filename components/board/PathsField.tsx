// To whom reviews are handed on, in order: the first way that fits is proposed to the agent; one without conditions fits everything.
import { Plus, X } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../lib/contracts/category.ts';
import type { DecisionRules } from '../../lib/contracts/decision.ts';
import { RISKS } from '../../lib/domain/category/labels.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './DecisionsView.module.css';

export type Path = DecisionRules['escalationPaths'][number];

type PathsFieldProps = {
  paths: readonly Path[];
  categories: readonly Category[];
  /** Names what is missing, once the lead has tried to save. */
  tried: boolean;
  onChange: (paths: Path[]) => void;
};

const PATHS_MAX = 50;
const toggled = (list: readonly string[], id: string): string[] => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);

export function PathsField({ paths, categories, tried, onChange }: PathsFieldProps) {
  const t = useTranslations('decisionBoard');
  const tRisk = useTranslations('decision.approval.risk');
  const locale = useLocale();
  const change = (at: number, part: Partial<Path>) => onChange(paths.map((path, index) => (index === at ? { ...path, ...part } : path)));
  return (
    <fieldset className={styles.list}>
      <legend>{t('paths')}</legend>
      <p className={styles.quiet}>{t('pathsHint')}</p>
      {paths.map((path, at) => {
        const number = String(at + 1);
        return (
          // The order is what a way is known by.
          // biome-ignore lint/suspicious/noArrayIndexKey: ways have no name of their own and are only put at the end or taken away.
          <fieldset key={at} className={styles.card}>
            <legend className="visually-hidden">{t('path', { number })}</legend>
            <Field
              label={t('pathTo', { number })}
              value={path.to}
              maxLength={500}
              error={tried && path.to.trim() === '' ? t('pathToNeeded') : undefined}
              onChange={(event) => change(at, { to: event.target.value })}
            />
            <div className={styles.choices}>
              {categories
                .filter(({ archived, categoryId }) => !archived || path.categories.includes(categoryId))
                .map(({ categoryId, name }) => (
                  <label key={categoryId}>
                    <input
                      type="checkbox"
                      checked={path.categories.includes(categoryId)}
                      onChange={() => change(at, { categories: toggled(path.categories, categoryId) })}
                    />
                    {name[locale]}
                  </label>
                ))}
            </div>
            <div className={styles.choices}>
              {RISKS.map((risk) => (
                <label key={risk}>
                  <input
                    type="checkbox"
                    checked={path.risks.includes(risk)}
                    onChange={() => change(at, { risks: toggled(path.risks, risk) })}
                  />
                  {tRisk(risk)}
                </label>
              ))}
            </div>
            <div className={styles.actions}>
              {path.categories.length + path.risks.length === 0 ? <span className={styles.quiet}>{t('pathForAll')}</span> : null}
              <Button
                size="small"
                icon={<X size={14} aria-hidden="true" />}
                onClick={() => onChange(paths.filter((_path, index) => index !== at))}
              >
                {t('pathRemove', { number })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button
        size="small"
        icon={<Plus size={14} aria-hidden="true" />}
        disabled={paths.length >= PATHS_MAX}
        onClick={() => onChange([...paths, { to: '', categories: [], risks: [] }])}
      >
        {t('pathAdd')}
      </Button>
    </fieldset>
  );
}
