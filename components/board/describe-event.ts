// One event of a decision trail in words. A payload of another shape (written by a newer Vidhuk) is shown by its kind alone.
import type { useFormatter, useTranslations } from 'use-intl';
import type { z } from 'zod';
import type { ApprovalReason } from '../../lib/contracts/decision.ts';
import { EVENT_PAYLOADS, type EventKind, type EventPayload, type ItemEvent } from '../../lib/contracts/item-event.ts';
import { RISKS } from '../../lib/domain/category/labels.ts';
import { isInsertRefusal } from '../../lib/extension/insert-refusal.ts';
import { answerName, outcomeName } from '../decision/decision-words.ts';

type Words = {
  t: ReturnType<typeof useTranslations<'board.trail'>>;
  tBoard: ReturnType<typeof useTranslations<'board'>>;
  tDecision: ReturnType<typeof useTranslations<'decision'>>;
  tReason: ReturnType<typeof useTranslations<'customer.reason'>>;
  format: ReturnType<typeof useFormatter>;
  /** By the reader's clock. */
  moment: (instant: string) => string;
  /** Until when something is owed, by the team's clock. */
  dueMoment: (instant: string) => string;
  /** Name of a category of the workspace; its id where it is not known any more. */
  categoryName: (categoryId: string) => string;
};

/** `body`: running text that belongs to the event (a reply, a note), shown below the line. */
export type EventWords = { line: string; detail: string | null; body: string | null };

const line = (text: string, detail: string | null = null, body: string | null = null): EventWords => ({ line: text, detail, body });

const dueOf = ({ due }: Pick<EventPayload<'policy.applied'>, 'due'>, words: Words): string => {
  if (due === null) return words.t('dueUnknown');
  return due.from === due.to
    ? words.t('dueAt', { when: words.dueMoment(due.from) })
    : words.t('dueBetween', { from: words.dueMoment(due.from), to: words.dueMoment(due.to) });
};

const suggestionOf = ({ suggestion }: EventPayload<'category.set'>, words: Words): string | null => {
  if (suggestion === null) return null;
  if (suggestion.category === null) return words.t('suggestedUnsure');
  const percent = words.format.number(suggestion.confidence, { style: 'percent' });
  return words.t('suggested', { category: words.categoryName(suggestion.category), percent });
};

const lengthOf = ({ length }: EventPayload<'reply.inserted'>, { t }: Words): string =>
  length.limit === null
    ? t('lengthNoLimit', { value: length.value, unit: length.unit })
    : t('length', { value: String(length.value), limit: String(length.limit), unit: length.unit });

const copiedWhy = (why: string, { t }: Words): string => (why === 'by_choice' || isInsertRefusal(why) ? t(`copiedWhy.${why}`) : why);

const approvalWhy = ({ about, id }: ApprovalReason, { tDecision, categoryName }: Words): string => {
  const risk = RISKS.find((one) => one === id);
  return about === 'category' ? categoryName(id) : risk === undefined ? id : tDecision(`approval.risk.${risk}`);
};

const dayOf = (day: string | undefined, { tDecision, format }: Words): string | null =>
  day === undefined
    ? null
    : tDecision('lookAgain', { date: format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }) });

const outcomeOf = (payload: EventPayload<'outcome.recorded'>, words: Words): EventWords => {
  const said = (detail: string, day: string | null, body: string | null = null): EventWords =>
    line(words.t('event.outcome_recorded', { outcome: words.tBoard(`outcomes.${payload.outcome}`), detail }), day, body);
  switch (payload.outcome) {
    case 'do_not_engage':
      return said(payload.reason, dayOf(payload.reviewOn, words));
    case 'escalated':
      return said(payload.to, null, payload.note);
    case 'waiting_for_customer':
      return said('', dayOf(payload.reviewOn, words), payload.note);
  }
};

const stars = (rating: { value: number; max: number } | null): string => (rating === null ? '–' : `${rating.value}/${rating.max}`);

/** Both versions where the event has them: the stars in the line, the texts below it. */
const describeEdit = ({ review, before }: EventPayload<'review.edited'>, words: Words): EventWords => {
  const rated = before !== undefined && stars(before.rating) !== stars(review.rating);
  const detail = rated ? words.t('rated', { before: stars(before.rating), after: stars(review.rating) }) : null;
  const whole = ({ title, text }: { title: string | null; text: string }): string => [title, text].filter(Boolean).join('\n');
  if (before === undefined) return line(words.t('event.review_edited'), null, review.text);
  if (whole(before) === whole(review)) return line(words.t('event.review_edited'), detail);
  return line(words.t('event.review_edited'), detail, words.t('beforeAfter', { before: whole(before), after: whole(review) }));
};

type Describe = (payload: unknown, words: Words) => EventWords | null;

/** Checks the payload by its kind's own schema before it is worded; null where it is of another shape. */
const as =
  <P>(schema: z.ZodType<P>, describe: (payload: P, words: Words) => EventWords): Describe =>
  (payload, words) => {
    const checked = schema.safeParse(payload);
    return checked.success ? describe(checked.data, words) : null;
  };

const DESCRIBE: Record<EventKind, Describe> = {
  'promise.made': as(EVENT_PAYLOADS['promise.made'], ({ text, due }, words) =>
    line(words.t('event.promise_made', { when: words.dueMoment(due) }), null, text),
  ),
  'promise.closed': as(EVENT_PAYLOADS['promise.closed'], ({ how, note }, words) =>
    line(words.t(`event.promise_${how}`), note === '' ? null : note),
  ),
  'decision.recorded': as(EVENT_PAYLOADS['decision.recorded'], (payload, words) =>
    line(
      words.tDecision('event.decision_recorded', { outcome: outcomeName(words.tDecision, payload.outcome, []) }),
      payload.gates
        .map(({ gate, answer }) => `${words.tDecision(`gate.${gate}`)} ${answerName(words.tDecision, gate, answer, words.categoryName)}`)
        .join('; ') || null,
      [payload.reason, payload.reviewOn, payload.statementUrl].filter((part) => part !== undefined).join('\n') || null,
    ),
  ),
  'statement.linked': as(EVENT_PAYLOADS['statement.linked'], ({ url }, words) =>
    line(words.tDecision('event.statement_linked'), null, url),
  ),
  'approval.requested': as(EVENT_PAYLOADS['approval.requested'], ({ text, note }, words) =>
    line(words.tDecision('event.approval_requested'), note === '' ? null : note, text),
  ),
  'approval.given': as(EVENT_PAYLOADS['approval.given'], ({ text, note }, words) =>
    line(words.tDecision('event.approval_given'), note === '' ? null : note, text),
  ),
  'approval.refused': as(EVENT_PAYLOADS['approval.refused'], ({ note }, words) => line(words.tDecision('event.approval_refused'), note)),
  'approval.missed': as(EVENT_PAYLOADS['approval.missed'], ({ why }, words) =>
    line(words.tDecision('event.approval_missed'), why.map((one) => approvalWhy(one, words)).join(', ') || null),
  ),
  'clock.missed': as(EVENT_PAYLOADS['clock.missed'], (payload, words) =>
    line(words.t('event.clock_missed', { due: dueOf(payload, words) })),
  ),
  'clock.restarted': as(EVENT_PAYLOADS['clock.restarted'], (payload, words) =>
    line(words.t('event.clock_restarted', { rule: payload.rule, version: String(payload.policyVersion), due: dueOf(payload, words) })),
  ),
  'review.seen': as(EVENT_PAYLOADS['review.seen'], (payload, words) =>
    line(words.t('event.review_seen', { when: words.moment(payload.firstSeenAt) })),
  ),
  'review.edited': as(EVENT_PAYLOADS['review.edited'], (payload, words) => describeEdit(payload, words)),
  'review.deleted': as(EVENT_PAYLOADS['review.deleted'], ({ before, proof, url }, words) =>
    line(words.t(`event.review_deleted_${proof}`), url, [before.title, before.text].filter(Boolean).join('\n') || null),
  ),
  'review.returned': as(EVENT_PAYLOADS['review.returned'], (_, words) => line(words.t('event.review_returned'))),
  'item.claimed': as(EVENT_PAYLOADS['item.claimed'], (_, words) => line(words.t('event.item_claimed'))),
  'item.released': as(EVENT_PAYLOADS['item.released'], (_, words) => line(words.t('event.item_released'))),
  'category.set': as(EVENT_PAYLOADS['category.set'], (payload, words) =>
    line(words.t('event.category_set', { category: words.categoryName(payload.category) }), suggestionOf(payload, words)),
  ),
  'risk.set': as(EVENT_PAYLOADS['risk.set'], ({ risks, proposed, lead }, words) => {
    const named = (flags: readonly string[]): string => flags.map((id) => approvalWhy({ about: 'risk', id }, words)).join(', ');
    const before = proposed.length === 0 ? words.t('noRiskProposed') : words.t('risksProposed', { risks: named(proposed) });
    return line(
      risks.length === 0 ? words.t('event.risk_none') : words.t('event.risk_set', { risks: named(risks) }),
      lead === true ? `${words.t('byLead')}; ${before}` : before,
    );
  }),
  'contact.linked': as(EVENT_PAYLOADS['contact.linked'], (payload, words) =>
    line(
      words.t('event.contact_linked', {
        reasons: payload.reasons.map((reason) => words.tReason(reason.code, { detail: reason.detail })).join('; '),
      }),
    ),
  ),
  'contact.unlinked': as(EVENT_PAYLOADS['contact.unlinked'], (_, words) => line(words.t('event.contact_unlinked'))),
  'template.chosen': as(EVENT_PAYLOADS['template.chosen'], (payload, words) =>
    line(words.t('event.template_chosen', { title: payload.title, version: String(payload.version) })),
  ),
  'policy.applied': as(EVENT_PAYLOADS['policy.applied'], (payload, words) =>
    line(words.t('event.policy_applied', { rule: payload.rule, version: String(payload.policyVersion), due: dueOf(payload, words) })),
  ),
  'reply.inserted': as(EVENT_PAYLOADS['reply.inserted'], (payload, words) =>
    line(words.t('event.reply_inserted', { length: lengthOf(payload, words) }), null, payload.text),
  ),
  'reply.copied': as(EVENT_PAYLOADS['reply.copied'], (payload, words) =>
    line(words.t('event.reply_copied', { why: copiedWhy(payload.why, words) }), null, payload.text),
  ),
  'reply.posted': as(EVENT_PAYLOADS['reply.posted'], (payload, words) =>
    line(words.t(payload.source === 'here' ? 'event.reply_posted_here' : 'event.reply_posted_elsewhere'), null, payload.text),
  ),
  'reply.marked': as(EVENT_PAYLOADS['reply.marked'], ({ text }, words) =>
    line(words.t('event.reply_marked'), text === null ? words.t('markedWithoutText') : null, text),
  ),
  'reply.unmarked': as(EVENT_PAYLOADS['reply.unmarked'], (_, words) => line(words.t('event.reply_unmarked'))),
  'reply.changed': as(EVENT_PAYLOADS['reply.changed'], (payload, words) =>
    line(
      words.t(`event.reply_${payload.added === true ? 'added' : 'changed'}_${payload.source}`),
      null,
      words.t(payload.added === true ? 'firstThen' : 'beforeAfter', { before: payload.before, after: payload.text }),
    ),
  ),
  'reply.removed': as(EVENT_PAYLOADS['reply.removed'], (payload, words) => line(words.t('event.reply_removed'), null, payload.before)),
  'reply.state': as(EVENT_PAYLOADS['reply.state'], ({ text, before, state }, words) =>
    line(
      words.t(`event.reply_state_${state ?? 'none'}`),
      before === null ? null : words.t('stateBefore', { before: words.t(`replyState.${before}`) }),
      text,
    ),
  ),
  'reply.unneeded': as(EVENT_PAYLOADS['reply.unneeded'], ({ note }, words) =>
    line(words.t('event.reply_unneeded'), note === '' ? null : note),
  ),
  'outcome.recorded': as(EVENT_PAYLOADS['outcome.recorded'], outcomeOf),
  'item.reopened': as(EVENT_PAYLOADS['item.reopened'], (payload, words) =>
    line(words.t('event.item_reopened', { reason: payload.reason })),
  ),
};

export const describeEvent = (event: ItemEvent, words: Words): EventWords => DESCRIBE[event.kind](event.payload, words) ?? line(event.kind);
