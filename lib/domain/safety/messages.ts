// What the gate says of each rule in one English sentence: the reason, then the way out. The panel has the same in three languages.
import type { FactKind, FindingRule } from './finding.ts';

export const FACT_LABELS: Readonly<Record<FactKind, string>> = {
  name: 'a name',
  phone: 'a phone number',
  email: 'an e-mail address',
  city: 'the city',
  address: 'an address',
  order_ref: 'an order number',
  order_count: 'that there were earlier orders',
  ticket_ref: 'a ticket number',
  amount: 'an amount',
  date: 'a date',
  product: 'a product',
  note: 'a note',
  card: 'a card number',
  iban: 'a bank account',
  document: 'the number of a document',
  tax_id: 'a tax or insurance number',
  birth_date: 'a date of birth',
  account: 'an account of a person',
  request: 'a request for it',
};

/** Rules whose message needs nothing of the finding. */
export type PlainRule = Exclude<FindingRule, 'crm_leak' | 'own_fact' | 'personal_data' | 'over_limit' | 'empty_slot' | 'repeated'>;

export const MESSAGES: Readonly<Record<PlainRule, string>> = {
  threat: 'This reads as a threat. Say what you do to solve the case, and leave claims to a private letter.',
  accusation: 'This accuses in public. State the facts you can show and offer to clear them up; report a breach of rules to the site.',
  rating_request: 'A reply may not ask for a rating, its change or the removal of a review. Thank, or say what was done.',
  conditional_compensation: 'A favour may not hang on a review. Offer what is due whatever the author writes.',
  other_customer: 'This tells of another customer. Leave him out, or speak of customers in general.',
  wrong_language: 'The reply is in another language than the review. Write it in the language of the author.',
  insult: 'This word hurts. Describe what happened without judging the person.',
  hollow: 'The reply names no solution, next step, date or apology for anything. Add one of them.',
  pathos: 'Big words sound untrue. Say plainly what was done.',
  colleague_contact: 'This is the private contact of a colleague. Give the official channel instead.',
  capitals: 'Words in capitals read as shouting. Write them in small letters.',
  tone: 'The company does not say it so. Put it in other words.',
  customer_confirmed: 'This confirms that the author is a customer, which may not be told. Answer in general and offer a private channel.',
};
