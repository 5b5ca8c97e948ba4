// People in the company's own records. Shown to an agent on a click, never published, every view logged.
import { z } from 'zod';
import { Instant, ItemId, Line, Prose, Uuid } from './primitives.ts';
import { Rating } from './review.ts';
import { canBeSearched, SEARCH_LENGTH_MAX } from './search-text.ts';

export const Order = z.strictObject({
  ref: Line,
  /** Local date `YYYY-MM-DD`. */
  date: z.iso.date(),
  product: Line,
  /** Amount with its currency as the record has it, e.g. `1 240,00 UAH`; null where unknown. */
  amount: Line.nullable(),
  status: Line.nullable(),
});
export type Order = z.infer<typeof Order>;

export const Ticket = z.strictObject({
  ref: Line,
  openedAt: z.iso.date(),
  closedAt: z.iso.date().nullable(),
  subject: Line,
  status: z.enum(['open', 'closed']),
});
export type Ticket = z.infer<typeof Ticket>;

export const Contact = z.strictObject({
  contactId: Uuid,
  /** The id in the system the contact came from. */
  externalId: Line.nullable(),
  name: Line.min(1),
  otherNames: z.array(Line).max(20),
  phones: z.array(Line).max(20),
  emails: z.array(Line).max(20),
  city: Line.nullable(),
  address: Line.nullable(),
  notes: z.array(Prose).max(50),
});
export type Contact = z.infer<typeof Contact>;

/** Why a contact may be the author. Evidence, not a verdict: only a person's click links the two. */
export const MatchReason = z.strictObject({
  code: z.enum([
    'same_name',
    'transliterated_name',
    'short_name',
    'similar_name',
    'first_name_and_initial',
    'order_in_review',
    'phone_in_review',
    'email_in_review',
    'city_in_review',
    'linked_before',
    /** The agent looked for the person by hand. */
    'found_by_hand',
  ]),
  /** The piece of the review or record that agrees, for the agent's eyes. */
  detail: Line,
});
export type MatchReason = z.infer<typeof MatchReason>;

/** Few fields on purpose: enough to tell two people apart. */
export const ContactCandidate = z.strictObject({
  contactId: Uuid,
  name: Line,
  city: Line.nullable(),
  strength: z.enum(['strong', 'possible']),
  reasons: z.array(MatchReason).min(1).max(10),
});
export type ContactCandidate = z.infer<typeof ContactCandidate>;

export const CandidateQuery = z.strictObject({
  itemId: ItemId,
  author: z.strictObject({ name: Line, profileUrl: z.string().max(4096).nullable() }),
  text: Prose,
});
export type CandidateQuery = z.infer<typeof CandidateQuery>;

/** What an agent types to find a customer by hand: a name or its beginning, a phone, an e-mail address, an order number. */
export const ContactSearch = z.strictObject({
  /** The review that the customer is looked for. */
  itemId: ItemId,
  query: z.string().max(SEARCH_LENGTH_MAX).refine(canBeSearched, 'Give at least three letters or digits.'),
});
export type ContactSearch = z.infer<typeof ContactSearch>;

/** Few fields on purpose, and masked: enough to tell two people of one name apart, nothing to reach them by. */
export const FoundContact = z.strictObject({
  contactId: Uuid,
  name: Line,
  /** Another name of the record, where that is the one which was found: a maiden name. */
  otherName: Line.nullable(),
  city: Line.nullable(),
  phone: Line.nullable(),
  email: Line.nullable(),
  /** Local date `YYYY-MM-DD`. */
  lastOrderOn: z.iso.date().nullable(),
});
export type FoundContact = z.infer<typeof FoundContact>;

/** Best first. `more`: others answer too, and a longer query would tell. */
export const FoundContacts = z.strictObject({ found: z.array(FoundContact).max(20), more: z.boolean() });
export type FoundContacts = z.infer<typeof FoundContacts>;

export const EarlierReview = z.strictObject({
  itemId: ItemId,
  site: Line,
  rating: Rating.nullable(),
  text: Prose,
  at: Instant,
  reply: Prose.nullable(),
});
export type EarlierReview = z.infer<typeof EarlierReview>;

export const ContactHistory = z.strictObject({
  contact: Contact,
  orders: z.array(Order).max(500),
  tickets: z.array(Ticket).max(500),
  reviews: z.array(EarlierReview).max(200),
});
export type ContactHistory = z.infer<typeof ContactHistory>;
