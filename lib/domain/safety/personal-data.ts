// Personal data of anybody in a draft, whether or not a record is open: phone, e-mail, payment card, IBAN.
// The company's own public contacts are named by the caller; a free-call number (0 800), a mailbox of a role (info@) and a number that is said
// to be ours are a company's by nature.
import { emailsIn } from './emails.ts';
import type { FactKind } from './finding.ts';
import { digitsOf, type Span } from './phones.ts';

export type PersonalData = Span & { kind: Extract<FactKind, 'phone' | 'email' | 'card' | 'iban'> };

/** 13 to 19 digits, in groups or not. */
const CARD = /(?<![\d\p{L}])\d(?:[ -]?\d){12,18}(?![\d\p{L}])/gu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]){11,30}(?![\p{L}\d])/gu;
/** International with +, or national with a trunk 0 or 8 and nine or ten digits, in usual groupings. */
const PHONE =
  /(?<![\p{L}\d.,/№#-])(?:\+\d{1,3}[\s().-]*(?:\d[\s().-]{0,2}){7,11}\d|(?:3?8[\s-]?)?\(?0\d{2}\)?(?:[\s.-]{0,2}\d){7}|8[\s-]?\(?9\d{2}\)?(?:[\s.-]{0,2}\d){7}|\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4})(?![\p{L}\d])/gu;
const FREE_CALL = /^(?:38)?0800|^8800|^1?8(?:00|33|44|55|66|77|88)\d{7}$|^44?0?80[08]/;

const luhn = (digits: string): boolean => {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** Payment networks' first digits; a parcel's tracking number of 14 digits begins otherwise or fails the check digit. */
const isCard = (digits: string): boolean => /^(?:4|5[1-5]|2[2-7]|3[47]|6|9)/.test(digits) && digits.length >= 15 && luhn(digits);

/** ISO 13616: letters as numbers, first four characters last, remainder 1 of 97. */
const isIban = (written: string): boolean => {
  const plain = written.replace(/\s/g, '');
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let remainder = 0;
  for (const letter of moved) {
    const value = Number.parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
};

/** A mailbox of a role, not of a person. */
const ROLE_MAILBOX =
  /^(?:info|support|help|helpdesk|hello|contact|contacts|service|services|care|customer|customers|customercare|client|clients|feedback|sales|office|mail|press|pr|hr|jobs|billing|refund|refunds|returns|orders?|reservations?|booking|bookings|reception|frontdesk|front\.office|fom?|gm|manager|dutymanager|guest|guests|guestrelations?|quality|complaints?|claims?|privacy|dpo|security|admin|team|shop|store)(?:[._-].*)?$/;
/** Words before a number that make it the company's own. */
const OWN_NUMBER =
  /(?:call us|contact us|reach us|reach me|write to us|whatsapp us|our (?:\p{L}+ ){0,2}(?:number|phone|line|hotline|desk|team)|hotline|helpline|call cent\p{L}+|нам (?:за|по)|нас (?:за|по)|наш\p{L}* (?:телефон|номер)\p{L}*|гаряч\p{L}+ ліні\p{L}+|горяч\p{L}+ лини\p{L}+|контакт-?центр\p{L}*|телефонуйте|зателефонуйте|звоните|позвоните)[^.!?\n]{0,50}$/iu;

const SIGNIFICANT = 9;

/** Phones, addresses and domains that may stand in any reply. */
export type Allowance = { isPhone: (digits: string) => boolean; isEmail: (email: string, domain: string) => boolean };

export const allowanceOf = (allowed: string[]): Allowance => {
  const phones = allowed.map(digitsOf).filter((digits) => digits.length >= 7);
  const lower = allowed.map((entry) => entry.trim().toLowerCase());
  return {
    isPhone: (digits) => FREE_CALL.test(digits) || phones.some((phone) => phone.slice(-SIGNIFICANT) === digits.slice(-SIGNIFICANT)),
    isEmail: (email, domain) => ROLE_MAILBOX.test(email.split('@')[0] ?? '') || lower.includes(email) || lower.includes(`@${domain}`),
  };
};

export const personalDataIn = (text: string, allowance: Allowance): PersonalData[] => {
  const found: PersonalData[] = [];
  const span = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  for (const match of text.matchAll(IBAN)) if (isIban(match[0])) found.push({ kind: 'iban', ...span(match) });
  for (const match of text.matchAll(CARD)) if (isCard(digitsOf(match[0]))) found.push({ kind: 'card', ...span(match) });
  for (const match of text.matchAll(PHONE))
    if (!allowance.isPhone(digitsOf(match[0])) && !OWN_NUMBER.test(text.slice(Math.max(0, match.index - 80), match.index)))
      found.push({ kind: 'phone', ...span(match) });
  for (const { start, end, local, domain } of emailsIn(text)) {
    const plain = /[@]/.test(text.slice(start, end));
    // `at` and `dot` as words are only an address where the rest looks like one; a mask hides it and is no address at all.
    if (/[*•…]/u.test(local + domain) || (!plain && !/^[a-z\d.-]+\.[a-z]{2,}$/.test(domain))) continue;
    if (!allowance.isEmail(`${local}@${domain}`, domain)) found.push({ kind: 'email', start, end });
  }
  return found.filter((entry, index) => !found.some((other, at) => at < index && entry.start < other.end && other.start < entry.end));
};
