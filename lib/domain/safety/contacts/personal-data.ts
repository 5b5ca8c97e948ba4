// Personal data of anybody in a draft, whether or not a record is open: phone, e-mail, card, account, documents, home address, day of birth.
// The company's own public contacts are named by the caller or told by the words around them (`own-contacts.ts`).

import type { FactKind } from '../finding.ts';
import type { Word } from '../words.ts';
import { documentsIn } from './documents.ts';
import { emailsIn } from './emails.ts';
import { ibansIn } from './ibans.ts';
import {
  isHeldHome,
  isHomePlace,
  isTheirPlace,
  privateMessengersIn,
  type Whose,
  whoseAccount,
  whoseEmail,
  whoseNumber,
} from './own-contacts.ts';
import { phonesIn } from './phone-numbers.ts';
import { digitsOf, type Span } from './phones.ts';

export type PersonalKind = Extract<
  FactKind,
  'phone' | 'email' | 'card' | 'iban' | 'address' | 'document' | 'tax_id' | 'birth_date' | 'account'
>;
export type PersonalData = Span & { kind: PersonalKind; whose: 'colleague' | 'person' };

/** 13 to 19 digits, in groups or not. */
const CARD = /(?<![\d\p{L}])\d(?:[ .\u00a0-]?\d){12,18}(?![\d\p{L}])/gu;
const MASKED_CARD =
  /(?<![\d\p{L}])\d{4}(?:[\s-]?\d{0,4}[\s-]?[*•●xхXХ#]{2,4}|[\s-]?[*•●xхXХ#]{2,12}|[\s-]?\d{2}[*•●xхXХ#]{2,}){1,4}[\s-]?\d{4}(?![\d\p{L}])/gu;
const MASKED_END = /(?<![\d\p{L}*•●#])[*•●xхXХ#]{1,12}[\s-]?\d{4}(?![\d\p{L}])/gu;
/** A word that says what the number behind it is, within the same sentence. */
const CARD_LABEL = /(?:карт\p{L}*|card|visa|mastercard)[^.!?\n\d]{0,30}$/iu;
const CARD_ENDING =
  /(?:карт\p{L}*|card)[^.!?\n\d]{0,70}?(?:закінч\p{L}*|оканчив\p{L}*|заканчив\p{L}*|последн\p{L}*|останн\p{L}*|ending|ends|last)[^.!?\n\d]{0,15}(\d{4})(?!\d)/giu;
const MASKED_PHONE =
  /(?<![\p{L}\d.,/№#-])(?:\+?(?:38|7|44|1)?[\s(-]{0,2}0?\d{2,3}[\s)-]{0,2}(?:\d{0,3}[\s-]?[*•●xхXХ]{1,3}[\s-]?){1,4}\d{2,4})(?![\p{L}\d])/gu;
const FREE_CALL =
  /^(?:38)?0800|^8800|^1?8(?:00|33|44|55|66|77|88)\d{7}$|^44?0?80[08]|^1800\d{6,7}$|^(?:44|0)3(?:0[03]|3[03]|4[345]|7[01])\d{7}$/;

const STREET_CYRILLIC =
  /(?<!\p{L})(?:вул(?:иц[яіюею]+)?|просп(?:ект\p{L}*)?|пр-т|пр|бульв(?:ар\p{L}*)?|бул|б-р|пров(?:ул[окуі]+)?|пл(?:ощ[аіуею]+)?|шосе|наб(?:ережн[аійоу]+)?|узв(?:із|оз[уі])|ул(?:иц[аеыуой]+)?|просп|пер(?:еул[окаеу]+)?|пл(?:ощад[ьи]+)?|шоссе|мікрорайон\p{L}*|микрорайон\p{L}*|мкр)\.?\s+(?:(?:ім|им)\.\s*)?[\p{Lu}\d][\p{L}\d'’ʼ.-]*(?:\s[\p{Lu}][\p{L}'’ʼ.-]+){0,2},?\s*(?:буд(?:инок|инку)?|д(?:ом|оме|ома)?|№)?\.?\s*\d+[\p{L}]?(?:[/-]\d+)?(?:,?\s*(?:к(?:орп(?:ус\p{L}?)?)?|стр(?:оен\p{L}+)?|секц\p{L}*|блок|літ|лит)\.?\s*\d{1,3}\p{L}?(?!\p{L})){0,2}(?<flat>,?\s*(?:кв(?:артир[аиуеі]+)?|під['’ʼ]?їзд|подъезд|апарт\p{L}*|кімн\p{L}*|комн\p{L}*)\.?\s*№?\s*\d+(?:,?\s*(?:эт(?:аж)?|поверх|пов)\.?\s*\d+)?(?:,?\s*кв(?:артир[аиуеі]+)?\.?\s*№?\s*\d+)?)?/giu;
const STREET_ENGLISH =
  /(?<flat1>(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite)\.?\s*#?\s*\d+\p{L}?,?\s*)?(?<![\d\p{L}])\d{1,5}\p{L}?\s(?:(?:[NSEW]{1,2}\s)?\d{1,3}(?:st|nd|rd|th)\s|(?:\p{Lu}[\p{L}'’-]+\s){1,3})(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Close|Way|Terrace|Crescent|Court|Ct|Gardens|Grove|Place|Pl|Row|Mews)(?![\p{L}])\.?(?<flat2>,?\s*(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|#)\.?\s*#?\s*\d+\p{L}?)?/gu;
/** House and name of an English place with a flat or a British post code behind, whatever the name ends in: `8 Harbour View, Flat 2`, `64 Queens Gate, SW7 5JN`. */
const PLACE_ENGLISH =
  /(?<![\d\p{L}])\d{1,5}\p{L}?\s(?:\p{Lu}[\p{L}'’-]+\s?){1,3},\s(?:(?<flat>(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit)\.?\s*#?\s*\d+\p{L}?)|(?:\p{Lu}\p{Ll}+,?\s)?[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d]))/gu;
/** House and name of an English place without a word for a street: a home only where somebody lives there or keeps a thing there. */
const HOUSE_ENGLISH = /(?<![\d\p{L}£$€])\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+){0,2}/gu;
/** A street without its word, told by the flat: `на Зеленій, 14, під'їзд 1, кв. 3`. */
const STREET_BARE =
  /(?<!\p{L})\p{Lu}[\p{L}'’ʼ-]{3,},?\s(?:(?:буд(?:инок|инку)?|д(?:ом|оме|ома)?|house)\.?\s)?\d{1,4}\p{L}?(?:\/\d{1,3})?,?\s(?:(?:(?:під['’ʼ]?їзд|подъезд|корп(?:ус)?|секц\p{L}*|поверх|пов|этаж|эт|код|домофон|entrance|floor|code)\.?\s?№?\s?\d{1,4}|\d{1,2}(?:-?(?:й|ий|ый|а|я))?\s(?:під['’ʼ]?їзд|подъезд|поверх|этаж)),?\s){0,3}(?<flat>(?:кв(?:артир\p{L}+)?|flat|apt|apartment)\.?\s?№?\s?\d+|\d{1,4}(?:-?[ая])?\sквартира)/gu;
/** `Самара, Ленинградская 40-17`: a town, a street without its word, house and flat. */
const STREET_PLAIN =
  /(?<![\p{L}\d-])\p{Script=Cyrillic}[\p{Ll}-]{2,}(?:\s\p{Lu}\p{Ll}+)?,\s(?:\p{Lu}\p{Ll}+\s)?\p{Lu}[\p{Ll}'’ʼ-]{3,},?\s\d{1,3}\p{L}?(?:\s?к(?:орп)?\.?\s?\d{1,2})?[-–/]\d{1,4}(?![\d/–-]|[.,]\d)/gu;
const FLAT_ONLY =
  /(?<!\p{L})(?:будин\p{L}+|буд\.|дом\p{L}*|house)\s№?\s?\d+\p{L}?(?:,?\s?(?:к(?:орп(?:ус)?)?|стр(?:оение)?|секц\p{L}*)\.?\s?\d{1,3}){0,2},?\s(?:кв(?:артир\p{L}+)?\.?|flat|apt\.?|apartment)\s?№?\s?\d+/giu;
const FLAT_OWNER = /(?:ваш\p{L}*|your|his|her|жив[еу]\p{L}*|живёте|мешка\p{L}*|клі?[іе]нт\p{L}*)[^.!?\n]{0,40}$/iu;

const LABEL_REACH = 60;
const NETWORK =
  '(?:t\\.me|x\\.com|ok\\.ru|(?:telegram|instagram|insta|facebook|fb|vk|vkontakte|linkedin|twitter|tiktok|threads)\\.[a-z]{2,8})';
/** A handle, or somebody's page on a network. */
const ACCOUNT = new RegExp(
  `(?<![a-zа-яёіїєґ\\d@.])@[a-z](?:[a-z\\d_]|\\.(?=[a-z\\d_])){3,30}(?![a-zа-яёіїєґ\\d@])|(?<![a-zа-яёіїєґ\\d-])${NETWORK}/(?:in/)?@?[\\w.-]{2,40}[\\w-]`,
  'giu',
);

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
/** Four groups of four are read as a card whatever the check digit says: it may be mistyped, or an example of one. */
const GROUPED_CARD = /^[2-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}$/;

const SIGNIFICANT = 9;

/** Phones, addresses and domains that may stand in any reply. */
export type Allowance = { isPhone: (digits: string) => boolean; isEmail: (email: string, domain: string) => boolean };

export const allowanceOf = (allowed: readonly string[]): Allowance => {
  const phones = allowed.map(digitsOf).filter((digits) => digits.length >= 7);
  const lower = allowed.map((entry) => entry.trim().toLowerCase());
  return {
    isPhone: (digits) => FREE_CALL.test(digits) || phones.some((phone) => phone.slice(-SIGNIFICANT) === digits.slice(-SIGNIFICANT)),
    isEmail: (email, domain) => lower.includes(email) || lower.includes(`@${domain}`),
  };
};

type Found = Span & { kind: PersonalKind; whose: Whose };

const numbersIn = (text: string, words: Word[], allowance: Allowance): Found[] => {
  const found: Found[] = [];
  const phones = phonesIn(text, words)
    .filter(({ digits }) => !allowance.isPhone(digits))
    .map(({ start, end, digits }): Found => ({ kind: 'phone', whose: whoseNumber(text, start, digits), start, end }));
  if (!/\d/.test(text)) return phones;
  const push = (kind: PersonalKind, match: RegExpMatchArray, whose: Whose = 'person') => {
    const start = match.index ?? 0;
    found.push({ kind, whose, start, end: start + match[0].trimEnd().length });
  };
  found.push(...ibansIn(text).map((span): Found => ({ ...span, kind: 'iban', whose: 'person' })));
  for (const match of text.matchAll(CARD)) {
    const labelled = CARD_LABEL.test(text.slice(Math.max(0, match.index - LABEL_REACH), match.index));
    if (isCard(digitsOf(match[0])) || GROUPED_CARD.test(match[0]) || (labelled && digitsOf(match[0]).length === 16)) push('card', match);
  }
  for (const match of text.matchAll(MASKED_CARD)) push('card', match);
  const labelled = (kind: PersonalKind, pattern: RegExp, label: RegExp) => {
    for (const match of text.matchAll(pattern))
      if (label.test(text.slice(Math.max(0, match.index - LABEL_REACH), match.index))) push(kind, match);
  };
  labelled('card', MASKED_END, CARD_LABEL);
  for (const match of text.matchAll(CARD_ENDING)) {
    const end = match.index + match[0].length;
    found.push({ kind: 'card', whose: 'person', start: end - (match[1]?.length ?? 0), end });
  }
  found.push(...documentsIn(text).map((document): Found => ({ ...document, whose: 'person' })), ...phones);
  for (const match of text.matchAll(MASKED_PHONE))
    if (digitsOf(match[0]).length >= 5 && /[*•●xхXХ]{2}/u.test(match[0])) push('phone', match);
  return found;
};

/** `на вашій вулиці міняємо 20 числа`: what is done in a street, and no street of that name. */
const DONE_IN_STREET =
  /^[а-яёіїєґ]+\s[а-яёіїєґ]+(?:ємо|имо|емо|їмо|ем|им|ають|яють|ують|ють|уть|ют|ут|ят|ет|ит|али|или|ли|ать|ять|ить|ися|ись|ться|тся)\s\d/u;

const placesIn = (text: string): Found[] => {
  if (!/\d/.test(text)) return [];
  const found: Found[] = [];
  const patterns = [
    STREET_CYRILLIC,
    STREET_ENGLISH,
    PLACE_ENGLISH,
    ...(/(?:кв|flat|ap(?:t|artment))[^\d]{0,12}\d|\dа?\sквартира/iu.test(text) ? [STREET_BARE] : []),
  ];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      if (DONE_IN_STREET.test(match[0])) continue;
      const { flat, flat1, flat2 } = match.groups ?? {};
      const withFlat = flat !== undefined || flat1 !== undefined || flat2 !== undefined;
      const whose = isTheirPlace(text, match.index, withFlat, match.index + match[0].length) ? 'person' : 'company';
      found.push({ kind: 'address', whose, start: match.index, end: match.index + match[0].trimEnd().length });
    }
  for (const match of text.matchAll(STREET_PLAIN)) {
    const end = match.index + match[0].length;
    if (/^\p{Lu}/u.test(match[0]) && isHomePlace(text, match.index, end))
      found.push({ kind: 'address', whose: 'person', start: match.index, end });
  }
  for (const match of text.matchAll(HOUSE_ENGLISH)) {
    const end = match.index + match[0].length;
    if (isHeldHome(text, match.index, end)) found.push({ kind: 'address', whose: 'person', start: match.index, end });
  }
  for (const match of text.matchAll(FLAT_ONLY))
    if (FLAT_OWNER.test(text.slice(Math.max(0, match.index - LABEL_REACH), match.index)))
      found.push({ kind: 'address', whose: 'person', start: match.index, end: match.index + match[0].length });
  return found;
};

const emailsOf = (text: string, allowance: Allowance): Found[] =>
  emailsIn(text).flatMap(({ start, end, local, domain, sure }): Found[] => {
    const written = text.slice(start, end);
    const masked = /[*•…]/u.test(local + domain);
    // `at` and `dot` as words are only an address where the rest looks like one.
    const spelled = !written.includes('@');
    if (spelled && !/^[a-z\d.-]+\.[a-z]{2,}$|\.(?:ком|нет|юа|уа|ру|рф|укр|орг|ua)$/u.test(domain)) return [];
    if (!sure && !/[\d._-]/.test(local) && !/(?:mail|пошт|почт)[^.!?\n]{0,20}$/iu.test(text.slice(Math.max(0, start - 25), start)))
      return [];
    if (masked) return local.replace(/[*•….]/gu, '').length > 0 ? [{ kind: 'email', whose: 'person', start, end }] : [];
    if (allowance.isEmail(`${local}@${domain}`, domain)) return [];
    return [{ kind: 'email', whose: whoseEmail(text, start, local, domain), start, end }];
  });

/** In the order of gravity; of two that overlap the first stays. */
export const personalDataIn = (text: string, words: Word[], allowance: Allowance): PersonalData[] => {
  const emails = emailsOf(text, allowance);
  const all: Found[] = [...numbersIn(text, words, allowance), ...emails, ...placesIn(text)];
  for (const match of /@[a-z]|\.[a-z]+\//iu.test(text) ? text.matchAll(ACCOUNT) : [])
    if (!emails.some(({ start, end }) => match.index >= start && match.index < end))
      all.push({ kind: 'account', whose: whoseAccount(text, match.index), start: match.index, end: match.index + match[0].length });
  if (/own|priv|pers|особист|приватн|власн|личн|собств/iu.test(text))
    all.push(...privateMessengersIn(text).map((span): Found => ({ ...span, kind: 'account', whose: 'colleague' })));
  const kept = all.filter((entry, index) => !all.some((other, at) => at < index && entry.start < other.end && other.start < entry.end));
  return kept.flatMap(({ whose, ...entry }): PersonalData[] => {
    if (whose === 'company') return [];
    // A colleague's own number is a person's number; that it is a colleague's says what to give instead.
    if (whose === 'colleague_own')
      return [
        { ...entry, whose: 'person' },
        { ...entry, whose: 'colleague' },
      ];
    return [{ ...entry, whose }];
  });
};
