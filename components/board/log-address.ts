// The log's filter as it stands in the address, so that a view can be sent to a colleague. Words that are not understood are dropped:
// an address is typed and shortened by people. Periods relative to today ("last 7 days") stay relative in the address.
import { z } from 'zod';
import { LogFilter } from '../../lib/contracts/export.ts';
import { NowList } from '../../lib/contracts/now.ts';

export const PERIODS = ['today', '7d', '30d', 'month', 'last_month', 'all', 'dates'] as const;
export type Period = (typeof PERIODS)[number];

export const VIEWS = ['now', 'log', 'causes', 'decisions', 'policy', 'categories', 'templates', 'sites', 'people'] as const;
export type View = (typeof VIEWS)[number];

export type Outcome = NonNullable<LogFilter['outcome']>;
export const OUTCOMES = ['replied', 'do_not_engage', 'escalated', 'waiting_for_customer'] as const satisfies readonly Outcome[];

/** `from` and `to` count with the period `dates` only. `page` counts from 1. `item`: the item whose decision trail is open. */
export type LogAddress = {
  view: View;
  workspace: string | undefined;
  period: Period;
  from: string | undefined;
  to: string | undefined;
  site: string | undefined;
  agent: string | undefined;
  /** One or several, joined by commas; so are the four after the outcome. */
  category: string | undefined;
  outcome: Outcome | undefined;
  clock: string | undefined;
  rating: string | undefined;
  language: string | undefined;
  risk: string | undefined;
  text: string | undefined;
  page: number;
  item: string | undefined;
  /** Of the view "Now": whose items are shown, and of whom or what alone (`now/now-lists.ts`). */
  list: NowList | undefined;
  of: string | undefined;
};

/** What is in the filter beside the period. */
const CONDITIONS = ['site', 'agent', 'category', 'outcome', 'clock', 'rating', 'language', 'risk', 'text'] as const;
const NO_CONDITION = {
  ...{ site: undefined, agent: undefined, category: undefined, outcome: undefined, clock: undefined },
  ...{ rating: undefined, language: undefined, risk: undefined, text: undefined },
} satisfies Record<(typeof CONDITIONS)[number], undefined>;

/** The whole log. */
export const NO_FILTER = { ...NO_CONDITION, period: 'all', from: undefined, to: undefined } as const satisfies Partial<LogAddress>;

export const DEFAULT_ADDRESS: LogAddress = {
  ...{ view: 'log', workspace: undefined, period: '7d', from: undefined, to: undefined },
  ...NO_CONDITION,
  ...{ page: 1, item: undefined, list: undefined, of: undefined },
};

const Shape = z.object({
  view: z.enum(VIEWS).catch('log'),
  workspace: z.uuid().optional().catch(undefined),
  period: z.enum(PERIODS).catch('7d'),
  from: LogFilter.shape.from.catch(undefined),
  to: LogFilter.shape.to.catch(undefined),
  site: LogFilter.shape.site.catch(undefined),
  agent: LogFilter.shape.agent.catch(undefined),
  category: LogFilter.shape.category.catch(undefined),
  outcome: LogFilter.shape.outcome.catch(undefined),
  clock: LogFilter.shape.clock.catch(undefined),
  rating: LogFilter.shape.rating.catch(undefined),
  language: LogFilter.shape.language.catch(undefined),
  risk: LogFilter.shape.risk.catch(undefined),
  text: LogFilter.shape.text.catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  item: z.string().min(8).max(400).optional().catch(undefined),
  list: NowList.optional().catch(undefined),
  of: z.string().min(1).max(120).optional().catch(undefined),
});

/** Reads `location.search`. */
export const readAddress = (search: string): LogAddress => {
  const parsed = Shape.parse(Object.fromEntries(new URLSearchParams(search)));
  return { ...DEFAULT_ADDRESS, ...parsed };
};

/** The shortest `location.search` that says the same; empty for the plain log. */
export const writeAddress = (address: LogAddress): string => {
  const parameters = new URLSearchParams();
  const dates = address.period === 'dates';
  for (const [name, value] of Object.entries(address)) {
    if (value === undefined || ((name === 'from' || name === 'to') && !dates)) continue;
    if ((name === 'period' && value === '7d') || (name === 'page' && value === 1) || (name === 'view' && value === 'log')) continue;
    parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};

const PERIOD_START: Record<
  Exclude<Period, 'dates'>,
  (today: Temporal.PlainDate) => [Temporal.PlainDate | null, Temporal.PlainDate | null]
> = {
  today: (today) => [today, today],
  '7d': (today) => [today.subtract({ days: 6 }), today],
  '30d': (today) => [today.subtract({ days: 29 }), today],
  month: (today) => [today.with({ day: 1 }), today],
  last_month: (today) => {
    const first = today.with({ day: 1 }).subtract({ months: 1 });
    return [first, first.add({ months: 1 }).subtract({ days: 1 })];
  },
  all: () => [null, null],
};

/** The filter that the server understands. `today` is the date in the policy's time zone, by which the server cuts days too. */
export const filterOf = (address: LogAddress, today: Temporal.PlainDate): LogFilter => {
  const [from, to] =
    address.period === 'dates' ? [address.from, address.to] : PERIOD_START[address.period](today).map((date) => date?.toString());
  const filter: LogFilter = {};
  if (from !== undefined) filter.from = from;
  if (to !== undefined) filter.to = to;
  if (address.site !== undefined) filter.site = address.site;
  if (address.agent !== undefined) filter.agent = address.agent;
  if (address.category !== undefined) filter.category = address.category;
  if (address.outcome !== undefined) filter.outcome = address.outcome;
  for (const name of ['clock', 'rating', 'language', 'risk', 'text'] as const) {
    const value = address[name];
    if (value !== undefined) filter[name] = value;
  }
  return filter;
};

/** True where the address shows only a part of the log. */
export const isFiltered = (address: LogAddress): boolean =>
  address.period !== 'all' || CONDITIONS.some((name) => address[name] !== undefined);

/** As it stands in the address; undefined where nothing is chosen. */
export const listed = (values: readonly string[]): string | undefined => (values.length === 0 ? undefined : values.join(','));
