// Causes: why people wrote in a period, beside the period before. The log's own filter holds here too, and every number leads to its items in the log.
import { CalendarRange } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { CausesFilter, PERIOD_DAYS_MAX, TITLE_MAX } from '../../../lib/contracts/causes.ts';
import { NO_CATEGORY } from '../../../lib/contracts/export.ts';
import type { Workspace } from '../../../lib/contracts/workspace.ts';
import { topRise } from '../../../lib/domain/counts/causes.ts';
import { daysIn } from '../../../lib/domain/counts/periods.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AddressLink } from '../AddressLink.tsx';
import type { BoardApi, BoardReference } from '../board-api.ts';
import { FilterSentence } from '../FilterSentence.tsx';
import { filterOf, type LogAddress } from '../log-address.ts';
import { Unread } from '../Unread.tsx';
import { useAnswer } from '../use-answer.ts';
import { useFilterWords } from '../use-filter-words.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import { useValueName } from '../use-value-name.ts';
import { Download, ViewHead } from '../ViewHead.tsx';
import { CauseFigure } from './CauseFigure.tsx';
import styles from './Causes.module.css';
import { TrendFigure } from './TrendFigure.tsx';

type CausesViewProps = {
  api: Pick<BoardApi, 'causes' | 'causesUrl'>;
  workspace: Workspace;
  reference: BoardReference;
  address: LogAddress;
  change: ChangeAddress;
  now: () => Temporal.Instant;
};

/** The filter where the period has both ends and is not too long to compare; null where it is. */
const comparable = (filter: unknown): CausesFilter | null => {
  const checked = CausesFilter.safeParse(filter);
  if (!checked.success) return null;
  const days = daysIn({ from: Temporal.PlainDate.from(checked.data.from), to: Temporal.PlainDate.from(checked.data.to) });
  return days >= 1 && days <= PERIOD_DAYS_MAX ? checked.data : null;
};

export function CausesView({ api, workspace, reference, address, change, now }: CausesViewProps) {
  const t = useTranslations('causes');
  const format = useFormatter();
  const tBoard = useTranslations('board');
  const tCommon = useTranslations('common');
  const valueName = useValueName();
  const { workspaceId } = workspace;
  const today = now()
    .toZonedDateTimeISO(reference.timeZone ?? Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
  const whole = filterOf(address, Temporal.PlainDate.from(today));
  // The filter as text: its identity changes only when it says something else.
  const filterText = JSON.stringify(comparable(whole));
  const filter = useMemo((): CausesFilter | null => JSON.parse(filterText), [filterText]);
  const ask = useCallback(
    async (signal: AbortSignal) =>
      filter === null
        ? ({ ok: true, value: null } as const)
        : await api
            .causes(workspaceId, filter, signal)
            .then((answer) => (answer.ok ? { ...answer, value: { filter, causes: answer.value } } : answer)),
    [api, workspaceId, filter],
  );
  const answer = useAnswer(ask);
  const shown = filter === null ? null : answer.value;
  const { period, sentence, categoryName, siteName, sites, agents, categories } = useFilterWords({
    ...{ reference, address, filter: whole },
    sites: shown?.causes.allSites ?? [],
    urlOf: () => undefined,
  });
  const title = `${workspace.name}: ${tBoard('viewNames.causes')}. ${sentence}`;
  const dayOf = (date: string): string => format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  const nameOfCategory = (id: string | null): string => categoryName(id ?? NO_CATEGORY);

  /** The same filter in the log, narrowed further, in the period that is shown or the one before. */
  const inLog = (narrowed: Partial<LogAddress>, days?: { from: string; to: string }): Partial<LogAddress> => ({
    view: 'log',
    ...narrowed,
    ...(days === undefined ? {} : { period: 'dates', ...days }),
  });
  const links = { address, change };
  // Of the filter the days alone: what a link narrows further must not be widened again.
  const days = shown === null ? null : { shown: { from: shown.filter.from, to: shown.filter.to }, before: shown.causes.before };

  return (
    <>
      <ViewHead title={tBoard('viewNames.causes')} printed={title}>
        {filter === null ? null : (
          <Download name="CSV" href={api.causesUrl(workspaceId, filter, title.slice(0, TITLE_MAX))} title={t('downloadCsv')} />
        )}
      </ViewHead>
      <FilterSentence {...{ address, change, sites, agents, categories }} agentFixed={false} />
      <Unread title={t('failed')} error={filter === null ? null : answer.error} retry={answer.retry} />
      {filter === null ? (
        <EmptyState
          icon={<CalendarRange size={24} />}
          title={t('noPeriod')}
          actions={<Button onClick={() => change({ period: '30d' })}>{tBoard('filter.periods.30d')}</Button>}
        >
          <p>{t('noPeriodHint', { days: format.number(PERIOD_DAYS_MAX) })}</p>
        </EmptyState>
      ) : shown === null || days === null ? (
        answer.error === null ? (
          <Skeleton lines={6} label={tCommon('loading')} />
        ) : null
      ) : (
        <div className={styles.causes} aria-busy={answer.loading}>
          <p className={styles.lead}>
            {shown.causes.knownSince === undefined ? (
              <RiseSentence top={topRise(shown.causes.categories.filter(({ id }) => id !== null))} nameOf={nameOfCategory} />
            ) : (
              t('tooEarly', { day: dayOf(shown.causes.knownSince) })
            )}
          </p>
          <p>
            <AddressLink {...links} to={inLog({}, days.shown)}>
              {tBoard('total', { count: shown.causes.total.count })}
            </AddressLink>
            {', '}
            <AddressLink {...links} to={inLog({}, days.before)}>
              {t('before', { count: shown.causes.total.before, period: period(shown.causes.before) })}
            </AddressLink>
            {'. '}
            {shown.causes.unfinished ? t('unfinished') : null}
          </p>
          <TrendFigure
            parts={shown.causes.parts}
            unfinished={shown.causes.unfinished}
            periodWords={period}
            to={(days) => inLog({}, days)}
            {...links}
          />
          <div className={styles.figures}>
            <CauseFigure
              title={t('byCategory')}
              rows={shown.causes.categories.map((each) => ({ ...each, key: each.id ?? NO_CATEGORY, name: nameOfCategory(each.id) }))}
              to={(key, days) => inLog({ category: key }, days)}
              {...{ days, ...links }}
            />
            <CauseFigure
              title={t('byRisk')}
              note={t('risksNote')}
              rows={shown.causes.risks.map((each) => ({ ...each, key: each.id, name: valueName('risk', each.id) }))}
              to={(key, days) => inLog({ risk: key }, days)}
              {...{ days, ...links }}
            />
            <CauseFigure
              title={t('bySite')}
              rows={shown.causes.sites.map((each) => ({ ...each, key: each.id, name: siteName(each.id) }))}
              to={(key, days) => inLog({ site: key }, days)}
              {...{ days, ...links }}
            />
          </div>
        </div>
      )}
    </>
  );
}

type RiseSentenceProps = {
  top: { id: string | null; count: number; before: number } | null;
  nameOf: (id: string | null) => string;
};

function RiseSentence({ top, nameOf }: RiseSentenceProps) {
  const t = useTranslations('causes');
  const format = useFormatter();
  return top === null
    ? t('noRise')
    : t('rise', { name: nameOf(top.id), count: format.number(top.count), before: format.number(top.before) });
}
