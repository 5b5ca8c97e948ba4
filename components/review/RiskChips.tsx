// What the agent must not overlook in a review: its risks, each by name, and how it feels. Proposed by the model until somebody says which risks it has:
// a list that is opened beside them, each to be taken away or added, and what is said there holds at once.
import { ChevronDown, ChevronUp, Frown, Meh, ShieldAlert, Smile } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import { RISKS, SENTIMENTS } from '../../lib/domain/category/labels.ts';
import { risksOf } from '../../lib/domain/decision/said-risks.ts';
import { usePutAside } from '../keys/use-put-aside.ts';
import { Button } from '../ui/Button.tsx';
import styles from './RiskChips.module.css';

const FACES = { negative: Frown, neutral: Meh, positive: Smile, mixed: Meh } as const;

export type RiskChange = { add: string[]; remove: string[] };

type RiskChipsProps = {
  /** Proposed. */
  risk: readonly string[];
  sentiment: string | null;
  /** What somebody said, in their place. */
  said?: Item['risk'];
  /** Missing = nothing can be said here. */
  onCorrect?: (change: RiskChange) => void;
};

export function RiskChips({ risk, sentiment, said, onCorrect }: RiskChipsProps) {
  const t = useTranslations('review');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const putAside = useCallback(() => setOpen(false), []);
  usePutAside({ open, box, toggle, onAside: putAside });
  const all = risksOf({ risk: said }, risk);
  const flags = RISKS.filter((flag) => all.includes(flag));
  const feeling = SENTIMENTS.find((one) => one === sentiment);
  if (feeling === undefined && flags.length === 0 && onCorrect === undefined) return null;
  const Face = feeling === undefined ? null : FACES[feeling];
  const by = said === undefined || said.edited === true ? null : said.by.name;
  return (
    <div ref={box}>
      <div className={styles.row}>
        {flags.map((flag) => (
          <span key={flag} className={styles.risk}>
            <ShieldAlert size={13} aria-hidden="true" />
            {t('risk', { flag: t(`riskFlag.${flag}`) })}
          </span>
        ))}
        {by === null ? null : (
          <span className={styles.feeling}>
            {flags.length === 0 ? `${t('risks.none')}, ` : ''}
            {t('risks.by', { name: by })}
          </span>
        )}
        {feeling === undefined || Face === null ? null : (
          <span className={styles.feeling}>
            <Face size={13} aria-hidden="true" />
            {t(`sentiment.${feeling}`)}
          </span>
        )}
        {onCorrect === undefined ? null : (
          <Button
            ref={toggle}
            size="small"
            variant="quiet"
            aria-expanded={open}
            icon={open ? <ChevronUp size={13} aria-hidden="true" /> : <ChevronDown size={13} aria-hidden="true" />}
            onClick={() => setOpen(!open)}
          >
            {flags.length === 0 && by === null ? t('risks.add') : t('risks.correct')}
          </Button>
        )}
      </div>
      {open && onCorrect !== undefined ? (
        <fieldset className={styles.list}>
          <legend className="visually-hidden">{t('risks.all')}</legend>
          {RISKS.map((flag) => (
            <label key={flag} className={styles.choice}>
              <input
                type="checkbox"
                checked={flags.includes(flag)}
                onChange={({ target }) => onCorrect(target.checked ? { add: [flag], remove: [] } : { add: [], remove: [flag] })}
              />
              {t(`riskFlag.${flag}`)}
            </label>
          ))}
          <Button size="small" onClick={() => onCorrect({ add: [], remove: [...RISKS] })}>
            {t('risks.none')}
          </Button>
        </fieldset>
      ) : null}
    </div>
  );
}
