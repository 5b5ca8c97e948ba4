// Which contacts may have written a review, each with its evidence. A suggestion only: a person's click makes the link, nobody is ever chosen,
// and a name alone is never strong evidence: many people share one.
import type { CandidateQuery, Contact, ContactCandidate, ContactHistory, MatchReason, Order } from '../../contracts/contact.ts';
import { factsOf } from '../safety/record/facts.ts';
import { findFacts } from '../safety/record/find-facts.ts';
import { compareNames, type NameVerdict } from './compare-names.ts';
import { nameParts } from './name-parts.ts';

export type ContactRecord = {
  contact: Contact;
  orders: Order[];
  /** What links this author's profile to the contact from earlier, by a person's click; shown as the reason. */
  linkedBefore?: string | null;
};

/** More would be a search result, not a suggestion. */
const MAX_CANDIDATES = 8;

const EVIDENCE_SCORE: Partial<Record<MatchReason['code'], number>> = {
  linked_before: 100,
  order_in_review: 60,
  phone_in_review: 60,
  email_in_review: 60,
  city_in_review: 6,
};
const STRONG: ReadonlySet<MatchReason['code']> = new Set(['linked_before', 'order_in_review', 'phone_in_review', 'email_in_review']);

const reason = (code: MatchReason['code'], detail: string): MatchReason => ({ code, detail: detail.slice(0, 200) });

/** Facts of the record that the review's text holds. */
const evidenceIn = (text: string, { contact, orders }: ContactRecord): MatchReason[] => {
  const record: ContactHistory = {
    contact: { ...contact, notes: [], address: null, name: contact.name, otherNames: [] },
    orders: orders.map((order) => ({ ...order, product: '', amount: null })),
    tickets: [],
    reviews: [],
  };
  const reasons = new Map<MatchReason['code'], MatchReason>();
  for (const { fact, start, end } of findFacts(text, factsOf(record), true)) {
    const detail = text.slice(start, end);
    if (fact.kind === 'phone') reasons.set('phone_in_review', reason('phone_in_review', detail));
    else if (fact.kind === 'email') reasons.set('email_in_review', reason('email_in_review', detail));
    else if (fact.kind === 'order_ref') reasons.set('order_in_review', reason('order_in_review', detail));
    else if (fact.kind === 'city') reasons.set('city_in_review', reason('city_in_review', detail));
  }
  return [...reasons.values()];
};

/** The best that any of the record's names says; `differs` only where all do. */
const nameVerdict = (author: ReturnType<typeof nameParts>, contact: Contact): NameVerdict => {
  const verdicts = [contact.name, ...contact.otherNames].map((name) => compareNames(author, nameParts(name)));
  const agreeing = verdicts
    .flatMap((verdict) => (verdict.kind === 'agrees' ? [verdict] : []))
    .sort((a, b) => b.agreement.score - a.agreement.score)[0];
  return agreeing ?? verdicts.find((verdict) => verdict.kind === 'silent') ?? { kind: 'differs' };
};

type Ranked = { candidate: ContactCandidate; score: number };

const rank = (author: ReturnType<typeof nameParts>, query: CandidateQuery, record: ContactRecord): Ranked | null => {
  const verdict = nameVerdict(author, record.contact);
  const evidence = evidenceIn(query.text, record);
  if (record.linkedBefore) evidence.unshift(reason('linked_before', record.linkedBefore));
  const strong = evidence.some(({ code }) => STRONG.has(code));
  const name = verdict.kind === 'agrees' ? verdict.agreement : null;
  // A city, or a given name, is shared by thousands: each counts only beside the other or beside something stronger.
  if (!strong && (name === null || (name.givenNameOnly && evidence.length === 0))) return null;
  const reasons = [...evidence, ...(name === null ? [] : [reason(name.code, name.detail)])];
  return {
    score: (name?.score ?? 0) + evidence.reduce((sum, { code }) => sum + (EVIDENCE_SCORE[code] ?? 0), 0),
    candidate: {
      contactId: record.contact.contactId,
      name: record.contact.name,
      city: record.contact.city,
      // Another person's full name beside an order number may be a relative's or a friend's order.
      strength: strong && verdict.kind !== 'differs' ? 'strong' : 'possible',
      reasons,
    },
  };
};

/** At most 8 candidates, best first; empty where nothing speaks for anybody. */
export const matchContacts = (query: CandidateQuery, contacts: ContactRecord[]): ContactCandidate[] => {
  const author = nameParts(query.author.name);
  return contacts
    .flatMap((record) => rank(author, query, record) ?? [])
    .sort(
      (a, b) =>
        Number(b.candidate.strength === 'strong') - Number(a.candidate.strength === 'strong') ||
        b.score - a.score ||
        a.candidate.name.localeCompare(b.candidate.name) ||
        a.candidate.contactId.localeCompare(b.candidate.contactId),
    )
    .slice(0, MAX_CANDIDATES)
    .map(({ candidate }) => candidate);
};
