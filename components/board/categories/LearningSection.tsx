// What the team's own categories have learnt: versions, which of them counts, and the lead's hand on it. While a lesson goes on it looks again.
import { GraduationCap } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Answer, BoardApi } from '../board-api.ts';
import cards from '../DecisionsView.module.css';
import styles from '../SitesView.module.css';
import { useAnswer } from '../use-answer.ts';
import { LearntVersionCard } from './LearntVersionCard.tsx';

type LearningSectionProps = {
  api: Pick<BoardApi, 'learning' | 'learnNow' | 'putLearntInForce' | 'learntExamples'>;
  workspaceId: string;
  categories: readonly Category[];
  hasOwn: boolean;
};

const LOOK_AGAIN_MS = 2_000;

export function LearningSection({ api, workspaceId, categories, hasOwn }: LearningSectionProps) {
  const t = useTranslations('categories');
  const tError = useTranslations('error');
  const format = useFormatter();
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const board = useAnswer(useCallback((signal: AbortSignal) => api.learning(workspaceId, signal), [api, workspaceId]));
  const { value, retry } = board;
  const running = value?.running ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that still says "running" asks for the next look.
  useEffect(() => {
    if (!running) return;
    const again = setTimeout(retry, LOOK_AGAIN_MS);
    return () => clearTimeout(again);
  }, [running, retry, value]);
  const act = async (answer: Promise<Answer<null>>): Promise<void> => {
    const { ok, ...rest } = await answer;
    setRefused(ok || !('code' in rest) ? null : rest.code);
    retry();
  };
  const error = refused ?? board.error;
  return (
    <section className={styles.section} aria-labelledby="categories-learning">
      <h2 id="categories-learning">{t('learning')}</h2>
      {error === null ? null : (
        <Banner tone="bad" live>
          {error === 'conflict' ? t('conflict') : tError(error)}
        </Banner>
      )}
      {value === null ? null : (
        <>
          <p className={styles.quiet}>
            {hasOwn || value.versions.length > 0
              ? t('learningText', { startsAt: String(value.startsAt), confirmed: String(value.confirmedSince) })
              : t('noOwn')}
          </p>
          <p role="status" className={styles.quiet}>
            {running ? t('running') : value.failed ? t('failed') : value.versions.length === 0 && hasOwn ? t('noVersions') : ''}
          </p>
          <div className={styles.decisions}>
            <Button
              icon={<GraduationCap size={14} aria-hidden="true" />}
              aria-disabled={running || !hasOwn}
              onClick={() => {
                if (!running && hasOwn) void act(api.learnNow(workspaceId));
              }}
            >
              {t('learnNow')}
            </Button>
            {value.inForce === 0 ? null : (
              <Button onClick={() => void act(api.putLearntInForce(workspaceId, { version: 0, inForce: value.inForce }))}>
                {t('useNone')}
              </Button>
            )}
          </div>
          <div className={cards.cards}>
            {value.versions.map((version) => (
              <LearntVersionCard
                key={version.version}
                version={version}
                categories={categories}
                inForce={version.version === value.inForce}
                examples={(signal) => api.learntExamples(workspaceId, version.version, signal)}
                onUse={() => void act(api.putLearntInForce(workspaceId, { version: version.version, inForce: value.inForce }))}
              />
            ))}
          </div>
          {value.choices.length === 0 ? null : (
            <>
              <h3>{t('choices')}</h3>
              <ul className={styles.list}>
                {value.choices.map(({ sequence, version, at, by }) => (
                  <li key={sequence}>
                    {t('choice', {
                      version: String(version),
                      at: format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
                      by: by ?? t('byItself'),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
