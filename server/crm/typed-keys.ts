// What an agent typed to look for a customer, where it is no name: a phone, an address, an order number. Each counts whole: a part of a phone is nobody's
// order, and the year in an order's number finds none of that year's other customers.
import { digitsOf, emailKey, numberKeys, orderKey, phoneKey } from './lookup-keys.ts';

/** Looked for one after the other: the numbers of orders without their letters only where nobody has what was typed as it stands. */
export type TypedKeys = { whole: string[]; bare: string[] };

/** Nobody looks for more people at once; whoever types a list of numbers tries them. */
const EACH_MAX = 3;

const EMAIL = /[^\s@<>():;,"]{1,64}@[^\s@<>():;,"]{1,190}\.[\p{L}\p{N}-]{1,63}/gu;
/** Digits with what stands between those of a phone; one that hangs on letters is an order's: `KR-48213-01`. */
const RUN = /(?<![\p{L}\p{N}][-/]?)\+?\(?\d[\d\s()./\u2010-\u2015-]{5,24}\d(?![\p{L}\p{N}])/gu;
const YEAR = /^(?:19|20)\d\d$/;
/** One number, or a year's: of a phone in parts none is a number by itself. */
const ORDER_LIKE = /^(?:\d+|(?:19|20)\d\d[-/.]\d+)$/;

export const keysOfTyped = (typed: string): TypedKeys => {
  // Digits, spaces and hyphens that were copied from anywhere become plain ones.
  const plain = typed.normalize('NFKC');
  const emails = (plain.match(EMAIL) ?? []).slice(0, EACH_MAX);
  const rest = plain.replace(EMAIL, ' ');
  const runs = (rest.match(RUN) ?? []).filter((run) => digitsOf(run).length >= 7).slice(0, EACH_MAX);
  const words = rest.replace(RUN, (run) => (digitsOf(run).length >= 7 ? ' ' : run)).split(/\s+/);
  const numbered = words.filter((word) => /\d/.test(word)).slice(0, EACH_MAX);
  const orders = /\d/.test(rest) ? [rest, ...runs, ...numbered].map(orderKey) : [];
  const bare = [...runs.filter((run) => ORDER_LIKE.test(run)), ...numbered].flatMap(numberKeys);
  return {
    whole: [...new Set([...emails.map(emailKey), ...runs.map((run) => phoneKey(digitsOf(run))), ...orders])],
    bare: [...new Set(bare)].filter((key) => !YEAR.test(key.slice('num:'.length))).slice(0, EACH_MAX),
  };
};

/** Of a contact's phones the one that was typed. */
export const phoneTyped = ({ whole }: TypedKeys, phones: readonly string[]): string | undefined =>
  phones.find((phone) => whole.includes(phoneKey(digitsOf(phone))));

/** Of a contact's addresses the one that was typed. */
export const emailTyped = ({ whole }: TypedKeys, emails: readonly string[]): string | undefined =>
  emails.find((email) => whole.includes(emailKey(email)));
