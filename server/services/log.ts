// The lead's log: handled items under a filter whose dates are local dates of the policy's time zone.
import { LogClock, type LogFilter, type LogPage, type LogRow, NO_CATEGORY, partsOf } from '../../lib/contracts/export.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { SlaPolicy } from '../../lib/contracts/policy.ts';
import { markOf } from '../../lib/domain/item/marked.ts';
import { searchWords } from '../../lib/domain/item/search-words.ts';
import { type ClockState, itemClock, leftLate } from '../../lib/domain/sla/clock.ts';
import { clockStart } from '../../lib/domain/sla/deadline.ts';
import { firstResponse, isOnlySaid } from '../../lib/domain/sla/first-response.ts';
import { lastReturn } from '../../lib/domain/sla/next-response.ts';
import { responseTimes } from '../../lib/domain/sla/response-time.ts';
import { countByOutcome, type HandledFilter, handledPage, handledSites, leftAfterDeadline } from '../db/handled-items.ts';
import { allPolicies } from '../db/reference.ts';
import type { Scope } from '../db/scope.ts';
import { Failure } from '../http/failure.ts';
import { timeZoneOf } from './reference.ts';

export const OUTCOMES = ['replied', 'do_not_engage', 'escalated', 'waiting_for_customer'] as const;

/** The filter in instants: `from` and `to` are whole local days, `to` included, whatever daylight saving does to their length. */
export const handledFilter = async (scope: Scope, filter: LogFilter, now: string): Promise<HandledFilter> => {
  if (filter.from !== undefined && filter.to !== undefined && filter.to < filter.from)
    throw new Failure('bad_request', 'The filter ends before it begins: "to" is earlier than "from".');
  const timeZone = filter.from === undefined && filter.to === undefined ? 'UTC' : await timeZoneOf(scope, filter.timeZone);
  const startOf = (day: Temporal.PlainDate): string => new Date(day.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  return {
    from: filter.from === undefined ? null : startOf(Temporal.PlainDate.from(filter.from)),
    until: filter.to === undefined ? null : startOf(Temporal.PlainDate.from(filter.to).add({ days: 1 })),
    site: filter.site ?? null,
    agentId: filter.agent ?? null,
    outcome: filter.outcome ?? null,
    categories: partsOf(filter.category).map((category) => (category === NO_CATEGORY ? null : category)),
    clocks: partsOf(filter.clock).map((clock) => LogClock.parse(clock)),
    stars: partsOf(filter.rating).map((stars) => (stars === 'none' ? null : Number(stars))),
    languages: partsOf(filter.language),
    risks: partsOf(filter.risk),
    words: filter.text === undefined ? null : searchWords(filter.text),
    now,
  };
};

export const logPage = async (
  scope: Scope,
  filter: LogFilter,
  paging: { page: number; pageSize: number },
  /** Where set, the person sees their own items only. */
  onlyAgentId: string | null,
  now: string,
): Promise<LogPage> => {
  const asked = await handledFilter(scope, filter, now);
  if (onlyAgentId !== null && asked.agentId !== null && asked.agentId !== onlyAgentId)
    throw new Failure('forbidden', 'You can see your own items only.');
  const within: HandledFilter = onlyAgentId === null ? asked : { ...asked, agentId: onlyAgentId };
  const byOutcome = await countByOutcome(scope, { ...within, outcome: null });
  const count = (outcome: (typeof OUTCOMES)[number]): number => byOutcome.get(outcome) ?? 0;
  const policies = await frozenPolicies(scope);
  const items = await handledPage(scope, within, paging.page, paging.pageSize);
  return {
    rows: items.flatMap((item) => logRow(item, policies, now) ?? []),
    total: filter.outcome === undefined ? OUTCOMES.reduce((sum, outcome) => sum + count(outcome), 0) : count(filter.outcome),
    outcomes: {
      replied: count('replied'),
      do_not_engage: count('do_not_engage'),
      escalated: count('escalated'),
      waiting_for_customer: count('waiting_for_customer'),
    },
    leftLate: (await leftAfterDeadline(scope, { ...within, outcome: null })).filter((item) => leftLate(item) === 'late').length,
    sites: await handledSites(scope, onlyAgentId),
  };
};

/** The policy version that was frozen on an item; null where it has none or the version is not this store's. */
export type FrozenPolicy = (item: Item) => SlaPolicy | null;

export const frozenPolicies = async (scope: Scope): Promise<FrozenPolicy> => {
  const versions = new Map((await allPolicies(scope)).map((policy) => [`${policy.policyId} ${policy.version}`, policy]));
  return ({ policy }) => (policy === null ? null : (versions.get(`${policy.policyId} ${policy.policyVersion}`) ?? null));
};

export const slaState = (item: Item, policies: FrozenPolicy, now: string): ClockState['state'] =>
  itemClock({ item, policy: policies(item), now: Temporal.Instant.from(now) }).state;

const MINUTE_MS = 60_000;

/** Wall-clock minutes from the clock's start to the first response; null where either is not known to the minute. */
export const firstResponseMinutes = (item: Item): number | null => {
  const response = firstResponse(item);
  if (item.policy === null || response?.from == null) return null;
  const start = clockStart(item.policy.startsAt, item.review.publishedAt, item.firstSeenAt);
  if (start === null) return null;
  const exact = (span: { from: string; to: string }): boolean => Date.parse(span.to) - Date.parse(span.from) <= MINUTE_MS;
  if (!exact(start) || !exact({ from: response.from, to: response.to })) return null;
  return Math.max(0, Math.floor((Date.parse(response.to) - Date.parse(start.to)) / MINUTE_MS));
};

/** The reply that handled the item, and whether it was seen on the page or is only said to be there. */
export const standingReply = (item: Item): Pick<LogRow, 'reply' | 'replySource'> => {
  const mark = markOf(item);
  return mark === null
    ? { reply: item.posted?.text ?? null, replySource: item.posted?.source ?? null }
    : { reply: mark.text, replySource: 'marked' };
};

/** Where the author has changed the words since, only what is there is still said, not what is not. */
const riskSaid = ({ risk }: Item): Pick<LogRow, 'risk'> =>
  risk === undefined || (risk.edited === true && risk.flags.length === 0) ? {} : { risk: { flags: risk.flags, by: risk.by.name } };

const changedAfterReply = (item: Item, policies: FrozenPolicy, now: string): Pick<LogRow, 'changedAfterReply'> => {
  const last = lastReturn(item, policies(item), Temporal.Instant.from(now));
  return last === null ? {} : { changedAfterReply: { waits: last.round.end === null, sla: last.clock.state } };
};

const logRow = (item: Item, policies: FrozenPolicy, now: string): LogRow | null => {
  if (item.outcome === null) return null;
  return {
    itemId: item.itemId,
    site: item.site,
    url: item.review.url,
    author: item.review.author.name,
    rating: item.review.rating,
    title: item.review.title,
    text: item.review.text,
    category: item.category,
    ...riskSaid(item),
    outcome: item.outcome.outcome,
    outcomeDetail: item.outcome.detail,
    outcomeAt: item.outcome.at,
    agent: item.outcome.by,
    ...standingReply(item),
    sla: slaState(item, policies, now),
    ...changedAfterReply(item, policies, now),
    slaSaid: isOnlySaid(item),
    leftLate: leftLate(item) === 'late',
    firstResponseMinutes: firstResponseMinutes(item),
    ...responseTimes(item),
  };
};
