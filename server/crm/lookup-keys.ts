// Keys to find a contact by besides the name: order and ticket numbers, phones and addresses, from the record and from what the author wrote.
// A found key only brings the contact to `matchContacts`, which decides what it is worth.
import { searchKeys } from '../../lib/domain/people/search-keys.ts';
import type { StoredContact } from '../db/contacts.ts';

/** More orders than this do not help to find anybody. */
const KEYS_MAX = 1_000;

export const orderKey = (ref: string): string => `order:${ref.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
/** Nine digits: a number with and without its country code is the same number. */
export const phoneKey = (digits: string): string => `phone:${digits.slice(-9)}`;
export const emailKey = (email: string): string => `email:${email.toLowerCase()}`;
/** The number in an order's reference, without the letters before it: how people pass it on. Shorter ones are years and shops. */
export const numberKeys = (text: string): string[] => (text.match(/\d{4,}/g) ?? []).map((number) => `num:${number}`);
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Under which keys a contact is stored. */
export const keysOfContact = ({ contact, orders }: StoredContact): string[] => {
  const keys = new Set<string>();
  for (const name of [contact.name, ...contact.otherNames]) for (const key of searchKeys(name)) keys.add(key);
  for (const phone of contact.phones) if (digitsOf(phone).length >= 7) keys.add(phoneKey(digitsOf(phone)));
  for (const email of contact.emails) keys.add(emailKey(email));
  for (const order of orders) if (orderKey(order.ref).length > 'order:'.length + 2) keys.add(orderKey(order.ref));
  for (const order of orders) for (const key of numberKeys(order.ref)) keys.add(key);
  return [...keys].slice(0, KEYS_MAX);
};

/** Each key is a search of its own; nobody names more numbers in a review than this. */
const REVIEW_KEYS_MAX = 40;

/** Under which keys to look for the author of a review. */
export const keysOfReview = (review: { authorName: string; text: string }): string[] => {
  const keys = new Set<string>(searchKeys(review.authorName));
  for (const [email] of review.text.matchAll(/[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.[\p{L}\p{N}-]{1,63}/gu)) keys.add(emailKey(email));
  for (const [run] of review.text.matchAll(/\+?\d[\d ()–-]{5,20}\d/g)) if (digitsOf(run).length >= 7) keys.add(phoneKey(digitsOf(run)));
  // Anything with a digit in it may be an order number: `№ 48213`, `ORD-48213`, `AB48213`.
  for (const [token] of review.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}/_-]*\d[\p{L}\p{N}/_-]*|\d{3,}/gu)) {
    keys.add(orderKey(token));
    for (const [number] of token.matchAll(/\d{3,}/g)) keys.add(orderKey(number));
  }
  return [...keys].slice(0, REVIEW_KEYS_MAX);
};
