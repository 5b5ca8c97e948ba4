// The category: proposed, never set by itself. One key accepts or corrects; the numbers are fixed by the team's order, so hands can learn them.
import { Check, ChevronDown, ChevronUp, Tag } from 'lucide-react';
import { type Ref, useCallback, useRef, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Category, CategoryId } from '../../lib/contracts/category.ts';
import type { CategoryProposal } from '../../lib/domain/category/suggest.ts';
import { usePutAside } from '../keys/use-put-aside.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './Review.module.css';

type CategoryChooserProps = {
  /** In the team's order; archived ones are left out. */
  categories: readonly Category[];
  chosen: CategoryId | null;
  proposal: CategoryProposal;
  onChoose: (category: CategoryId) => void;
  acceptButton: Ref<HTMLButtonElement>;
};

/** The category that Alt+`digit` sets, 1 to 9. */
export const categoryAt = (categories: readonly Category[], digit: number): CategoryId | null => categories[digit - 1]?.categoryId ?? null;

/** In order, without archived ones. */
export const usableCategories = (categories: readonly Category[]): Category[] =>
  categories.filter((category) => !category.archived).sort((a, b) => a.position - b.position);

export function CategoryChooser({ categories, chosen, proposal, onChoose, acceptButton }: CategoryChooserProps) {
  const t = useTranslations('review');
  const locale = useLocale();
  const format = useFormatter();
  const [all, setAll] = useState(false);
  const field = useRef<HTMLFieldSetElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const nameOf = (id: CategoryId) => categories.find((category) => category.categoryId === id)?.name[locale] ?? id;
  const known = (id: CategoryId | null) => (id !== null && categories.some((category) => category.categoryId === id) ? id : null);
  const proposed = known(proposal.category);
  const percent = format.number(proposal.confidence, { style: 'percent', maximumFractionDigits: 0 });

  // Unsure, or nothing proposed: the likeliest first, else the first few of the team's own order.
  const alternatives = proposal.alternatives.flatMap((one) => known(one.category) ?? []).filter((id) => id !== proposed);
  const few = (alternatives.length > 0 ? alternatives : categories.map((category) => category.categoryId)).slice(
    0,
    proposed === null ? 3 : 2,
  );
  const shown = all ? categories.map((category) => category.categoryId) : chosen === null ? few.filter((id) => id !== proposed) : [];

  const choose = (id: CategoryId) => {
    setAll(false);
    onChoose(id);
  };
  const putAside = useCallback(() => setAll(false), []);
  usePutAside({ open: all, box: field, toggle, onAside: putAside });
  return (
    <fieldset ref={field} className={styles.category}>
      <legend className="visually-hidden">{t('category')}</legend>
      {chosen !== null ? (
        <span className={styles.chosen}>
          <Tag size={13} aria-hidden="true" />
          <span className="visually-hidden">{t('setCategory', { name: nameOf(chosen) })}</span>
          <span aria-hidden="true">{nameOf(chosen)}</span>
        </span>
      ) : proposed !== null ? (
        <Button
          ref={acceptButton}
          size="small"
          icon={<Check size={13} aria-hidden="true" />}
          title={`${t('accept')} (↵)`}
          onClick={() => choose(proposed)}
        >
          <span className="visually-hidden">{t('accept')}</span> {nameOf(proposed)}{' '}
          <span className={styles.percent}>{t('confidence', { percent })}</span>
        </Button>
      ) : (
        <span className={styles.unsure}>{t('unsure')}</span>
      )}
      {shown
        .filter((id) => id !== chosen)
        .map((id, index) => {
          const digit = categories.findIndex((category) => category.categoryId === id) + 1;
          return (
            <Button
              key={id}
              ref={index === 0 && proposed === null && chosen === null ? acceptButton : null}
              size="small"
              onClick={() => choose(id)}
            >
              {digit <= 9 ? <Kbd keys={`Alt ${digit}`} /> : null} <span className="visually-hidden">{t('category')}: </span>
              {nameOf(id)}
            </Button>
          );
        })}
      <Button
        ref={toggle}
        size="small"
        variant="quiet"
        aria-expanded={all}
        icon={all ? <ChevronUp size={13} aria-hidden="true" /> : <ChevronDown size={13} aria-hidden="true" />}
        onClick={() => setAll(!all)}
      >
        {chosen === null || all ? t('allCategories') : t('changeCategory')}
      </Button>
    </fieldset>
  );
}
