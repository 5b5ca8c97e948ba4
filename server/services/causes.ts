// The view "Causes": handled items of a period by category, risk and site, beside as many days before; and the same as a file for a spreadsheet.
import { type Cause, type Causes, type CausesFilter, PERIOD_DAYS_MAX } from '../../lib/contracts/causes.ts';
import { LogRisk } from '../../lib/contracts/export.ts';
import { causesOf } from '../../lib/domain/counts/causes.ts';
import { type Days, daysIn, partsOfPeriod, periodBefore } from '../../lib/domain/counts/periods.ts';
import { countByPart } from '../db/causes.ts';
import { handledSites } from '../db/handled-items.ts';
import { firstSeen } from '../db/open-items.ts';
import type { Scope } from '../db/scope.ts';
import { Failure } from '../http/failure.ts';
import { csvFile } from './csv-file.ts';
import { handledFilter } from './log.ts';
import { timeZoneOf } from './reference.ts';

const written = ({ from, to }: Days): { from: string; to: string } => ({ from: from.toString(), to: to.toString() });

export const causes = async (scope: Scope, filter: CausesFilter, now: string): Promise<Causes> => {
  const period: Days = { from: Temporal.PlainDate.from(filter.from), to: Temporal.PlainDate.from(filter.to) };
  // Says that it ends before it begins.
  await handledFilter(scope, filter, now);
  if (daysIn(period) > PERIOD_DAYS_MAX)
    throw new Failure('bad_request', `The period has more than ${PERIOD_DAYS_MAX} days. Choose a shorter one.`);
  const before = periodBefore(period);
  const parts = partsOfPeriod(period);
  const timeZone = await timeZoneOf(scope, filter.timeZone);
  const bounds = [before, ...parts].map(({ from }) => new Date(from.toZonedDateTime(timeZone).epochMilliseconds).toISOString());
  const both = await handledFilter(scope, { ...filter, from: before.from.toString() }, now);
  const counted = async (by: Parameters<typeof countByPart>[3]) => causesOf(await countByPart(scope, both, bounds, by), parts.length);
  const [total] = await counted('all');
  const first = await firstSeen(scope);
  const knownSince = first === null ? null : Temporal.Instant.from(first);
  const known = ({ id, ...rest }: Cause<string | null>) => (id === null ? [] : [{ id, ...rest }]);
  return {
    before: written(before),
    ...(knownSince === null || knownSince.epochMilliseconds <= Date.parse(bounds[0] ?? '')
      ? {}
      : { knownSince: knownSince.toZonedDateTimeISO(timeZone).toPlainDate().toString() }),
    unfinished: Temporal.Instant.from(now).epochMilliseconds < period.to.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds,
    total: { count: total?.count ?? 0, before: total?.before ?? 0 },
    parts: parts.map((part, index) => ({ ...written(part), count: total?.trend[index] ?? 0 })),
    categories: (await counted('category')).slice(0, 500),
    risks: (await counted('risk')).flatMap(({ id, ...rest }) => {
      // One that an older Vidhuk wrote, and that is none any more, has no name.
      const risk = LogRisk.safeParse(id);
      // Under a filter of risks those alone: what an item has beside them the log has no filter for.
      const isAsked = both.risks.length === 0 || both.risks.includes(id ?? '');
      return risk.success && isAsked ? [{ id: risk.data, ...rest }] : [];
    }),
    sites: (await counted('site')).flatMap(known).slice(0, 200),
    allSites: await handledSites(scope, null),
  };
};

/** Names are stable: spreadsheets and scripts of the teams depend on them. */
const COLUMNS = ['what', 'id', 'from', 'to', 'count', 'count_before', 'before_from', 'before_to'] as const;

/** `title`: the filter in words, as the board prints it; the file's first line. */
export const causesCsv = async (scope: Scope, filter: CausesFilter, title: string, now: string): Promise<string> => {
  const { before, parts, total, categories, risks, sites } = await causes(scope, filter, now);
  const row = (what: string, { id, count, before: earlier }: Omit<Cause<string | null>, 'trend'>) => [
    ...[what, id, filter.from, filter.to, count, earlier, before.from, before.to],
  ];
  return csvFile([
    [title],
    [...COLUMNS],
    row('all', { id: null, ...total }),
    ...categories.map((each) => row('category', each)),
    ...risks.map((each) => row('risk', each)),
    ...sites.map((each) => row('site', each)),
    ...parts.map(({ from, to, count }) => ['trend', null, from, to, count, null, null, null]),
  ]);
};
