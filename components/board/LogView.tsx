// The log: filter sentence, totals that lead to their items, table, paging and download. All of it is a function of the address.
import { Download, Inbox, Printer, SearchX } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { type LogFilter, partsOf } from '../../lib/contracts/export.ts';
import type { Role, Workspace } from '../../lib/contracts/workspace.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { BoardApi, BoardReference } from './board-api.ts';
import { FilterSentence } from './FilterSentence.tsx';
import { LogTable } from './LogTable.tsx';
import styles from './LogView.module.css';
import { filterOf, type LogAddress, NO_FILTER } from './log-address.ts';
import { useSiteName } from './site-name.ts';
import { Totals } from './Totals.tsx';
import { TrailDialog } from './TrailDialog.tsx';
import { useAnswer } from './use-answer.ts';
import type { ChangeAddress } from './use-log-address.ts';
import { LISTS, useValueName } from './use-value-name.ts';

const PAGE_SIZE = 50;
const OR = { type: 'disjunction' } as const;

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
  const tError = useTranslations('error');
  const format = useFormatter();
  const locale = useLocale();
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
  const nameOfSite = useSiteName();
  const valueName = useValueName();
  const siteName = (siteId: string): string => nameOfSite(siteId, log.value?.rows.find(({ site }) => site === siteId)?.url);

  const categoryName = useCallback(
    (categoryId: string): string => reference.categories.find((category) => category.categoryId === categoryId)?.name[locale] ?? categoryId,
    [reference.categories, locale],
  );
  const optionsOf = (ids: readonly string[], name: (id: string) => string, chosen: readonly string[]) =>
    [...ids, ...chosen.filter((id) => !ids.includes(id))].map((id) => ({ value: id, label: name(id) }));
  const memberName = (memberId: string): string => reference.members.find((member) => member.userId === memberId)?.name ?? memberId;
  const day = (date: string): string => format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });

  // The days themselves: on paper "last 7 days" says nothing a week later, and "chosen dates" never did.
  const periodWords = ({ from, to }: LogFilter): string => {
    if (from === undefined) return to === undefined ? t('filter.periods.all') : t('filter.until', { to: day(to) });
    return to === undefined ? t('filter.since', { from: day(from) }) : t('filter.range', { from: day(from), to: day(to) });
  };

  const narrowed = LISTS.flatMap((name) => {
    const values = partsOf(address[name]);
    if (values.length === 0) return [];
    const words = format.list(
      values.map((value) => valueName(name, value)),
      OR,
    );
    return [t(`filter.printed.${name}`, { words })];
  });
  if (address.text !== undefined) narrowed.push(t('filter.printed.text', { words: address.text }));
  const base = t('filter.print', {
    period: periodWords(filter),
    sites: address.site === undefined ? t('filter.allSites') : siteName(address.site),
    agents: filter.agent === undefined ? t('filter.everybody') : memberName(filter.agent),
    categories: address.category === undefined ? t('filter.allCategories') : format.list(partsOf(address.category).map(categoryName), OR),
    outcomes: address.outcome === undefined ? t('filter.anyOutcome') : t(`outcomes.${address.outcome}`),
  });
  const sentence = [base, ...narrowed].join(', ');

  const page = log.value;
  const first = (address.page - 1) * PAGE_SIZE + 1;
  const unfiltered = Object.keys(filter).every((name) => name === 'agent' && agentOnly);

  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('viewNames.log')}</h1>
        <p className={styles.print}>
          {workspace.name}: {sentence}
        </p>
        <div className={styles.actions}>
          {agentOnly ? null : (
            <>
              <a className={styles.download} href={api.exportUrl(workspaceId, filter, 'csv')} download title={t('downloadCsv')}>
                <Download size={14} aria-hidden="true" /> CSV<span className="visually-hidden">: {t('downloadCsv')}</span>
              </a>
              <a className={styles.download} href={api.exportUrl(workspaceId, filter, 'ndjson')} download title={t('downloadNdjson')}>
                <Download size={14} aria-hidden="true" /> NDJSON<span className="visually-hidden">: {t('downloadNdjson')}</span>
              </a>
            </>
          )}
          <Button size="small" icon={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </header>
      {agentOnly ? <p className={styles.note}>{t('agentOnly')}</p> : null}
      <FilterSentence
        address={address}
        change={change}
        sites={optionsOf(page?.sites ?? [], siteName, address.site === undefined ? [] : [address.site])}
        agents={optionsOf(
          reference.members.map((member) => member.userId),
          memberName,
          address.agent === undefined ? [] : [address.agent],
        )}
        categories={optionsOf(
          reference.categories.map((category) => category.categoryId),
          categoryName,
          partsOf(address.category),
        )}
        agentFixed={agentOnly}
      />
      {log.error === null ? null : (
        <Banner
          tone="bad"
          title={t('failed')}
          live
          actions={
            <Button size="small" onClick={log.retry}>
              {tCommon('retry')}
            </Button>
          }
        >
          {tError(log.error)}
        </Banner>
      )}
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
          {page.total > PAGE_SIZE ? (
            <nav className={styles.pages} aria-label={t('pages.label')}>
              <Button size="small" disabled={address.page <= 1} onClick={() => change({ page: address.page - 1 })}>
                {t('pages.previous')}
              </Button>
              <span>
                {t('pages.shown', {
                  from: format.number(Math.min(first, page.total)),
                  to: format.number(Math.min(first + PAGE_SIZE - 1, page.total)),
                  total: format.number(page.total),
                })}
              </span>
              <Button size="small" disabled={first + PAGE_SIZE > page.total} onClick={() => change({ page: address.page + 1 })}>
                {t('pages.next')}
              </Button>
            </nav>
          ) : null}
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
