// The view "Now": what stands open at the moment of the question, by the deadlines that the items hold. Nothing is kept between two questions.
import type { Item } from '../../lib/contracts/item.ts';
import type { NowBoard, NowPage, NowQuery, NowRow, Unusual } from '../../lib/contracts/now.ts';
import { unusualMean, windowsOf } from '../../lib/domain/counts/unusual.ts';
import { openWork, waitingClock } from '../../lib/domain/item/open-work.ts';
import { openPromises } from '../../lib/domain/promise/item-promises.ts';
import { workedLeft } from '../../lib/domain/sla/worked-left.ts';
import { countWaiting } from '../db/decisions.ts';
import { countList, countNew, firstSeen, holdings, type Moments, type NewCount, pageOfList } from '../db/open-items.ts';
import type { Scope } from '../db/scope.ts';
import { Failure } from '../http/failure.ts';
import { type FrozenPolicy, frozenPolicies } from './log.ts';
import { timeZoneOf } from './reference.ts';

const iso = (moment: Temporal.Instant): string => moment.toString({ fractionalSecondDigits: 3 });

const momentsOf = (here: Temporal.ZonedDateTime): Moments => ({
  now: iso(here.toInstant()),
  inAnHour: iso(here.toInstant().add({ hours: 1 })),
  dayBegan: iso(here.startOfDay().toInstant()),
  dayEnds: iso(here.add({ days: 1 }).startOfDay().toInstant()),
});

/** Now by the clock of the team's policy, else by that of the reader. */
const hereAndNow = async (scope: Scope, now: string, reader?: string): Promise<Temporal.ZonedDateTime> =>
  Temporal.Instant.from(now).toZonedDateTimeISO(await timeZoneOf(scope, reader));

export const nowBoard = async (scope: Scope, now: string, reader?: string): Promise<NowBoard> => {
  const here = await hereAndNow(scope, now, reader);
  const moments = momentsOf(here);
  const counted = async (list: Parameters<typeof countList>[1]): Promise<number> => await countList(scope, list, moments);
  return {
    at: moments.now,
    dayEnds: moments.dayEnds,
    late: await counted('late'),
    hour: await counted('hour'),
    today: await counted('today'),
    unclear: await counted('unclear'),
    promisesLate: await counted('promises_late'),
    promisesToday: await counted('promises_today'),
    inserted: await counted('inserted'),
    approvals: (await countWaiting(scope)).approvals,
    held: await holdings(scope, moments),
    new: await newItems(scope, here),
  };
};

const newItems = async (scope: Scope, here: Temporal.ZonedDateTime): Promise<NowBoard['new']> => {
  const first = await firstSeen(scope);
  const days: NewCount[][] = [];
  for (const { from, until } of windowsOf(here, first === null ? null : Temporal.Instant.from(first)))
    days.push(await countNew(scope, { from: iso(from), until: iso(until) }));
  const [today = [], ...before] = days;
  const unusual = (['site', 'category'] as const)
    .flatMap((what) => unusualOf(what, today, before))
    .sort((a, b) => b.count - b.usual - (a.count - a.usual));
  return { count: today.reduce((sum, { count }) => sum + count, 0), days: before.length, unusual: unusual.slice(0, 200) };
};

const unusualOf = (what: Unusual['what'], today: NewCount[], before: NewCount[][]): Unusual[] => {
  const sums = (rows: NewCount[]): Map<string, number> => {
    const byId = new Map<string, number>();
    for (const row of rows) {
      const id = row[what];
      if (id !== null) byId.set(id, (byId.get(id) ?? 0) + row.count);
    }
    return byId;
  };
  const earlier = before.map(sums);
  return [...sums(today)].flatMap(([id, count]) => {
    const usual = unusualMean(
      count,
      earlier.map((day) => day.get(id) ?? 0),
    );
    return usual === null ? [] : [{ what, id, count, usual }];
  });
};

export const nowPage = async (
  scope: Scope,
  query: NowQuery,
  paging: { page: number; pageSize: number },
  now: string,
  reader?: string,
): Promise<NowPage> => {
  if (query.by !== undefined && !query.list.startsWith('held'))
    throw new Failure('bad_request', 'Only what is held is by a person. Leave "by" out, or ask for "held".');
  const moments = momentsOf(await hereAndNow(scope, now, reader));
  const narrowed = { by: query.by ?? null, site: query.site ?? null, category: query.category ?? null };
  const policies = await frozenPolicies(scope);
  const items = await pageOfList(scope, query.list, moments, narrowed, paging);
  return {
    at: moments.now,
    rows: items.map((item) => nowRow(item, policies, query, Temporal.Instant.from(now))),
    total: await countList(scope, query.list, moments, narrowed),
  };
};

const nowRow = (item: Item, policies: FrozenPolicy, { list }: NowQuery, now: Temporal.Instant): NowRow => {
  const owed = openPromises(item);
  // Beside one that is overdue, what is due today is another.
  const promise = list === 'promises_today' ? owed.find(({ due }) => Date.parse(due) >= now.epochMilliseconds) : owed[0];
  const policy = policies(item);
  const { clock, returned } = waitingClock(item, policy, now);
  const applied = item.policy === null ? null : { ...item.policy, due: clock.due };
  return {
    itemId: item.itemId,
    site: item.site,
    url: item.review.url,
    author: item.review.author.name,
    rating: item.review.rating,
    title: item.review.title,
    text: item.review.text,
    category: item.category,
    firstSeenAt: item.firstSeenAt,
    claimedBy: item.claimedBy,
    inserted: openWork(item).inBox,
    outcome: item.outcome?.outcome ?? null,
    returned,
    due: clock.due,
    publishedAt: item.review.publishedAt,
    sla: clock.state,
    workedMinutes: workedLeft({ policy: applied }, policy, clock.state, now),
    promise: promise === undefined ? null : { text: promise.text, due: promise.due },
  };
};
