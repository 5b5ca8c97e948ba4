// Facts that the chosen skeleton asks for, with those that the draft seems to have; and facts that could not be filled in, with the reason.
import { Check, Circle, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { coveredFacts } from '../../lib/domain/tone/cover.ts';
import type { FactProblem } from '../../lib/domain/tone/facts.ts';
import styles from './Words.module.css';

export function CoverList({ draft, cover }: { draft: string; cover: readonly string[] }) {
  const t = useTranslations('words');
  if (cover.length === 0) return null;
  const covered = coveredFacts(draft, cover);
  return (
    <ul className={styles.cover} aria-label={t('cover')}>
      {cover.map((fact, index) => (
        <li key={fact}>
          {covered[index] === true ? <Check size={12} aria-hidden="true" /> : <Circle size={12} aria-hidden="true" />}
          {fact}
          <span className="visually-hidden">: {covered[index] === true ? t('covered') : t('notCovered')}</span>
        </li>
      ))}
    </ul>
  );
}

export function useFactWords(): (problem: FactProblem) => string {
  const t = useTranslations('words');
  const format = useFormatter();
  return ({ title, state, validUntil }) => {
    if (state === 'stale' && validUntil !== null) {
      const date = format.dateTime(new Date(`${validUntil}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
      return t('factStale', { date, fact: title });
    }
    return state === 'other_language' ? t('factLanguage', { fact: title }) : t('factUnknown', { fact: title });
  };
}

export function FactProblems({ problems }: { problems: readonly FactProblem[] }) {
  const t = useTranslations('words');
  const wordsOf = useFactWords();
  if (problems.length === 0) return null;
  return (
    <p className={styles.stale}>
      <TriangleAlert size={14} aria-hidden="true" />
      <span>
        {problems.map(wordsOf).join('. ')}. {t('factWayOut')}
      </span>
    </p>
  );
}
