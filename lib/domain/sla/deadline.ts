// The deadline of a first response. The start may be an interval ("a week ago"), and then so is the deadline; a start that is not known gives none.
import type { CategoryId } from '../../contracts/category.ts';
import type { EventPayload } from '../../contracts/item-event.ts';
import type { Calendar, SlaPolicy, SlaRule } from '../../contracts/policy.ts';
import type { Instant, Language } from '../../contracts/primitives.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { momentOf } from '../item/instants.ts';
import { addWorkedMinutes } from './calendar.ts';
import { matchRule } from './match-rule.ts';

/** Two instants in UTC; equal where the moment is exact. */
export type InstantRange = { from: Instant; to: Instant };

/** The first moment at which the response can be due and the last. Null where the calendar never reaches it (`calendarProblem`). */
export function deadline(rule: SlaRule, calendar: Calendar, start: InstantRange): InstantRange | null {
  const [earliest, latest] = [momentOf(start.from), momentOf(start.to)];
  if (earliest === null || latest === null) return null;
  const from = dueAfter(rule, calendar, earliest);
  const to = dueAfter(rule, calendar, latest);
  return from === null || to === null ? null : { from: isoOf(from), to: isoOf(to) };
}

/** When the clock of the first response started; null where the rule counts from publishing and the site does not say when that was. */
export function clockStart(
  startsAt: SlaRule['startsAt'],
  publishedAt: DetectedReview['publishedAt'],
  firstSeenAt: Instant,
): InstantRange | null {
  if (startsAt === 'first_seen') return { from: firstSeenAt, to: firstSeenAt };
  if (publishedAt === null) return null;
  // Nobody sees a review before it is published, which narrows "a week ago". A date wholly after the first sight is an edit's or another clock's: kept.
  const seen = Date.parse(firstSeenAt);
  const narrows = Date.parse(publishedAt.from) <= seen && seen < Date.parse(publishedAt.to);
  return { from: publishedAt.from, to: narrows ? firstSeenAt : publishedAt.to };
}

/**
 * What `policy.applied` records of an item: the first matching rule and its deadline. Null where no rule matches.
 * `due` is null where the start is unknown or the calendar has no working time for it; the clock is then undecidable, never guessed.
 */
export function applyPolicy(facts: {
  policy: SlaPolicy;
  review: Pick<DetectedReview, 'site' | 'rating' | 'publishedAt'>;
  firstSeenAt: Instant;
  category: CategoryId | null;
  language: Language;
  /** Of the review, as the record goes by them; missing = none. */
  risks?: readonly string[] | undefined;
}): EventPayload<'policy.applied'> | null {
  const { policy, review, firstSeenAt, category, language, risks = [] } = facts;
  const rule = matchRule(policy, { site: review.site, category, rating: review.rating, language, risks });
  if (rule === null) return null;
  const start = clockStart(rule.startsAt, review.publishedAt, firstSeenAt);
  return {
    policyId: policy.policyId,
    policyVersion: policy.version,
    rule: rule.name,
    startsAt: rule.startsAt,
    due: start === null ? null : deadline(rule, policy.calendar, start),
  };
}

function dueAfter(rule: SlaRule, calendar: Calendar, start: Temporal.Instant): Temporal.Instant | null {
  return rule.measure === 'elapsed'
    ? start.add({ minutes: rule.firstResponseMinutes })
    : addWorkedMinutes(start, rule.firstResponseMinutes, calendar);
}

const isoOf = (instant: Temporal.Instant): Instant => instant.toString({ fractionalSecondDigits: 3 });
