// Sites as the lead sees them: which have changed (counts only), which the team has taught and who decides about them, and which update is in force.
import { SearchCheck } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { AdapterBoard, SiteCheckRow, TaughtDecision } from '../../lib/contracts/adapter-update.ts';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWordedSite } from '../ui/use-worded-site.ts';
import type { BoardApi } from './board-api.ts';
import { Cell } from './Cell.tsx';
import tables from './LogTable.module.css';
import styles from './SitesView.module.css';
import { nameSites, SiteNames, useSiteName } from './site-name.ts';
import { TaughtSites } from './TaughtSites.tsx';
import { useAnswer } from './use-answer.ts';

type SitesViewProps = { api: Pick<BoardApi, 'adapters' | 'decideAdapter'>; workspaceId: string };

export function SitesView({ api, workspaceId }: SitesViewProps) {
  const t = useTranslations('sites');
  const worded = useWordedSite();
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const board = useAnswer(useCallback((signal: AbortSignal) => api.adapters(workspaceId, signal), [api, workspaceId]));
  const decide = async (decision: TaughtDecision): Promise<boolean> => {
    const answer = await api.decideAdapter(workspaceId, decision);
    setRefused(answer.ok ? null : answer.code);
    board.retry();
    return answer.ok;
  };
  const error = refused ?? board.error;
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      {error === null ? null : (
        <Banner
          tone="bad"
          live
          actions={
            <Button size="small" onClick={board.retry}>
              {tCommon('retry')}
            </Button>
          }
        >
          {tError(error)}
        </Banner>
      )}
      {board.value === null ? (
        board.error === null ? (
          <Skeleton lines={6} label={tCommon('loading')} />
        ) : null
      ) : (
        <SiteNames
          value={nameSites(
            board.value.taught.map(({ adapter }) => adapter),
            worded,
          )}
        >
          <Changed checks={board.value.checks} />
          <TaughtSites taught={board.value.taught} onDecide={decide} />
          <Update update={board.value.update} />
        </SiteNames>
      )}
    </>
  );
}

/** The words of a problem; a code that is newer than this board is shown as it is. */
function useProblemWords(): (code: string) => string {
  const t = useTranslations('sites.problems');
  return (code) => {
    const known = PROBLEMS.find((problem) => problem === code);
    return known === undefined ? code : t(known);
  };
}
const PROBLEMS = [
  'no_reviews_read',
  'author_missing',
  'text_missing',
  'rating_missing',
  'id_missing',
  'date_missing',
  'ids_repeat',
  'dates_in_future',
  'box_unbound',
  'reviews_dropped',
] as const;

function Changed({ checks }: { checks: readonly SiteCheckRow[] }) {
  const t = useTranslations('sites');
  const format = useFormatter();
  const words = useProblemWords();
  const siteName = useSiteName();
  return (
    <section className={styles.section} aria-labelledby="sites-changed">
      <h2 id="sites-changed">{t('changed')}</h2>
      {checks.length === 0 ? (
        <EmptyState icon={<SearchCheck size={24} />} title={t('noneChanged')}>
          {t('noneChangedText')}
        </EmptyState>
      ) : (
        <table className={tables.table}>
          <caption className="visually-hidden">{t('changed')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('site')}</th>
              <th scope="col">{t('problem')}</th>
              <th scope="col">{t('read')}</th>
              <th scope="col">{t('reports')}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={`${check.day} ${check.site} ${check.version} ${check.problems.join()}`}>
                <Cell label={t('day')} className={tables.when}>
                  {format.dateTime(new Date(`${check.day}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })}
                </Cell>
                <Cell label={t('site')}>
                  {siteName(check.site)} <span className={styles.version}>{t('version', { version: check.version })}</span>
                </Cell>
                <Cell label={t('problem')}>{check.problems.map(words).join('; ')}</Cell>
                <Cell label={t('read')}>{t('readOf', { reviews: check.reviews, candidates: check.candidates })}</Cell>
                <Cell label={t('reports')}>{format.number(check.reports)}</Cell>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Update({ update }: { update: AdapterBoard['update'] }) {
  const t = useTranslations('sites');
  const format = useFormatter();
  const siteName = useSiteName();
  return (
    <section className={styles.section} aria-labelledby="sites-update">
      <h2 id="sites-update">{t('update')}</h2>
      {update === null ? (
        <p className={styles.quiet}>{t('noUpdate')}</p>
      ) : (
        <>
          <p>
            {t('updateOf', {
              sequence: update.sequence,
              at: format.dateTime(new Date(update.publishedAt), { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </p>
          <ul className={styles.list}>
            {update.adapters.map(({ id, version }) => (
              <li key={id}>
                {siteName(id)} <span className={styles.version}>{t('version', { version })}</span>
              </li>
            ))}
            {update.off.map(({ id, version }) => (
              <li key={`${id} ${version} off`}>
                {version === null ? t('offSite', { site: siteName(id) }) : t('offVersion', { site: siteName(id), version })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
