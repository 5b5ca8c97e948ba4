// The log: filter sentence, totals that lead to their items, table, paging and download. All of it is a function of the address.
import { Inbox, SearchX } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LogFilter } from '../../lib/contracts/export.ts';
import type { Role, Workspace } from '../../lib/contracts/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { BoardApi, BoardReference } from './board-api.ts';
import { FilterSentence } from './FilterSentence.tsx';
import { LogTable } from './LogTable.tsx';
import styles from './LogView.module.css';
import { filterOf, type LogAddress, NO_FILTER } from './log-address.ts';
import { PAGE_SIZE, Pages } from './Pages.tsx';
import { Totals } from './Totals.tsx';
import { TrailDialog } from './TrailDialog.tsx';
import { Unread } from './Unread.tsx';
import { useAnswer } from './use-answer.ts';
import { useFilterWords } from './use-filter-words.ts';
import type { ChangeAddress } from './use-log-address.ts';
import { Download, ViewHead } from './ViewHead.tsx';

type LogViewProps = {
  api: Pick<BoardApi, 'log' | 'events' | 'exportUrl'>;
  workspace: Workspace;
  role: Role;
  userId: string;
  reference: BoardReference;
  address: LogAddress;
  change: ChangeAddress;
  now: () => Temporal.Instant;
};

export function LogView({ api, workspace, role, userId, reference, address, change, now }: LogViewProps) {
  const t = useTranslations('board');
  const tCommon = useTranslations('common');
  const { workspaceId } = workspace;
  const agentOnly = role === 'agent';

  const today = now()
    .toZonedDateTimeISO(reference.timeZone ?? Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
  // The filter as text: its identity changes only when it says something else.
  const filterText = JSON.stringify(filterOf(agentOnly ? { ...address, agent: userId } : address, Temporal.PlainDate.from(today)));
  const filter = useMemo((): LogFilter => JSON.parse(filterText), [filterText]);
  const ask = useCallback(
    (signal: AbortSignal) => api.log(workspaceId, { filter, page: address.page, pageSize: PAGE_SIZE }, signal),
    [api, workspaceId, filter, address.page],
  );
  const log = useAnswer(ask);
  const { sentence, categoryName, sites, agents, categories } = useFilterWords({
    ...{ reference, address, filter },
    sites: log.value?.sites ?? [],
    urlOf: (siteId) => log.value?.rows.find(({ site }) => site === siteId)?.url,
  });

  const page = log.value;
  const unfiltered = Object.keys(filter).every((name) => name === 'agent' && agentOnly);

  return (
    <>
      <ViewHead title={t('viewNames.log')} printed={`${workspace.name}: ${sentence}`}>
        {agentOnly ? null : (
          <>
            <Download name="CSV" href={api.exportUrl(workspaceId, filter, 'csv')} title={t('downloadCsv')} />
            <Download name="NDJSON" href={api.exportUrl(workspaceId, filter, 'ndjson')} title={t('downloadNdjson')} />
          </>
        )}
      </ViewHead>
      {agentOnly ? <p className={styles.note}>{t('agentOnly')}</p> : null}
      <FilterSentence address={address} change={change} sites={sites} agents={agents} categories={categories} agentFixed={agentOnly} />
      <Unread title={t('failed')} error={log.error} retry={log.retry} />
      {page === null ? (
        log.error === null ? (
          <div className={styles.waiting}>
            <Skeleton lines={4} label={tCommon('loading')} />
          </div>
        ) : null
      ) : (
        <>
          <Totals page={page} address={address} change={change} />
          {page.rows.length > 0 ? (
            <LogTable rows={page.rows} categoryName={categoryName} onOpen={(item) => change({ item })} stale={log.loading} />
          ) : unfiltered ? (
            <EmptyState icon={<Inbox size={24} />} title={t('empty.title')}>
              <p>{t('empty.text')}</p>
              {agentOnly ? null : <p>{t('empty.steps')}</p>}
            </EmptyState>
          ) : (
            <EmptyState
              icon={<SearchX size={24} />}
              title={t('empty.filteredTitle')}
              actions={<Button onClick={() => change(NO_FILTER)}>{t('filter.reset')}</Button>}
            >
              <p>{t('empty.filteredText')}</p>
            </EmptyState>
          )}
          <Pages page={address.page} total={page.total} onPage={(next) => change({ page: next })} />
        </>
      )}
      {address.item === undefined ? null : (
        <TrailDialog
          key={address.item}
          api={api}
          workspaceId={workspaceId}
          itemId={address.item}
          categoryName={categoryName}
          timeZone={reference.timeZone}
          onClose={() => change({ item: undefined })}
        />
      )}
    </>
  );
}
