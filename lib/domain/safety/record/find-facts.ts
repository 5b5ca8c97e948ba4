// Finds facts of a record in a text. The same search reads the review and the draft: what the review says itself has not leaked.
import { formKeys } from '../../language/inflection.ts';
import { emailsIn, isEmail, tellingLocalPart, unendedEmailsIn } from '../contacts/emails.ts';
import { numberRuns } from '../contacts/number-runs.ts';
import { findPhone, type Span } from '../contacts/phones.ts';
import { type Word, wordsOf } from '../words.ts';
import { amountsIn, tellsAmount } from './amounts.ts';
import { isClockOf } from './cities.ts';
import { textCognate } from './cognates.ts';
import { datesIn, isPromise } from './dates.ts';
import { emailPartsIn, isPartOf } from './email-parts.ts';
import type { Fact, WordFact } from './fact.ts';
import { holidaysIn } from './holidays.ts';
import { maskedWordsIn, mayBe } from './masked-names.ts';
import { isTitle } from './name-titles.ts';
import { findRow, workSentences } from './note-wishes.ts';
import { isPluralThing } from './plural-things.ts';
import { countsIn, isVerb, isYours, sizesIn } from './product-names.ts';
import { isYourMatter } from './record-matters.ts';
import { findCoreParts, findHidden, partsOfNumbers } from './reference-parts.ts';
import { findCanonical, findCore, findSpoken, isLabelled, type Letters, lettersOf, readingsOf } from './references.ts';

export type FoundFact = Span & { fact: Fact };

/** Words of every reply whose stem is by chance a name's or a sensitive matter's: `ніколи` is no Микола, `soon` no son, `долго` no debt. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'ніколи рівно ровно soon sooner soonest долго дольше недолго надолго подолгу судя сюда сюди courteous courteously courtesy courtyard строк строки строку строка строков строчки доки танці серьги игры игре игра'.split(
    ' ',
  ),
);
const isEveryday = (word: Word, fact: WordFact): boolean =>
  (fact.kind === 'name' || fact.kind === 'note') && (!word.capital || (word.opens && !word.calls)) && EVERYDAY.has(word.text.toLowerCase());

/** So many characters may stand between common words of one product: farther apart each is itself. */
const PRODUCT_GAP = 48;

/** `Ми в боргу перед вами`, `не залишимося в боргу`: gratitude, no money. */
const isGratitude = (text: string, word: Word): boolean =>
  /^(?:боргу|долгу)$/iu.test(word.text) &&
  /(?<!\p{L})(?:в|у)\s$/iu.test(text.slice(0, word.start)) &&
  (/^\sперед\s(?:вами|тобою|тобой|гост|клі|кли|усіма|всеми)/iu.test(text.slice(word.end)) ||
    /(?:ми|мы|зали[шт]|оста[нв])\p{L}*\s(?:\p{L}+\s)?(?:в|у)\s$/iu.test(text.slice(Math.max(0, word.start - 30), word.start)));

const MONTH = /^(?:april|may|june|august)$/iu;
const OF_MONTH =
  /^\s(?:menus?|lists?|offers?|issue|schedule|timetable|bills?|invoices?|statement|sale|rota|batch|programme|program|update|meeting|edition|payments?|salary|salaries|rent|holidays?|bank|weekends?|prices?|price|newsletter|events?|calendar|intake|readings?|figures?|delivery|deliveries|shipment)(?!\p{L})/u;
/** `by 12 May`, `since June`: a month, whoever is called so; `April 5 stars` is none. */
const isMonth = (text: string, span: Span, dates: readonly Span[]): boolean =>
  MONTH.test(text.slice(span.start, span.end)) &&
  (dates.some(
    ({ start, end }) =>
      start <= span.start && span.end <= end && !/^\s(?:stars?|more|people|times?|guests?)(?!\p{L})/iu.test(text.slice(end)),
  ) ||
    /(?<!\p{L})(?:in|since|until|last|next|early|late|mid)[\s-]$/iu.test(text.slice(Math.max(0, span.start - 12), span.start)) ||
    // `the May menu`; nobody is called `the June`.
    (/(?<!\p{L})(?:the|our|this|your)\s$/iu.test(text.slice(Math.max(0, span.start - 5), span.start)) &&
      OF_MONTH.test(text.slice(span.end))));

/** A word in quotation marks is a title, no person. */
const isQuoted = (text: string, word: Word): boolean => /[«“„"]/u.test(text[word.start - 1] ?? '');

/** Nobody is called by these forms: `Верим, що` calls no Vira. */
const OBLIQUE = /(?:[иіїое]м|ами|ям|ого|ому|о[йю])$/iu;

/** `Мир без черг`: no street stands in the nominative, but with its house behind. */
const THING_THAT_OPENS = /^(?:мир|свобода|победа|перемога|труд|дружба|слава|наука|весна|надія|надежда|сонце|солнце|єдність|единство)$/iu;
const opensAsThing = (text: string, word: Word): boolean =>
  word.opens && THING_THAT_OPENS.test(word.text) && !/^,?\s?(?:буд|д|№)?\.?\s?\d/iu.test(text.slice(word.end));

/** Whether a word is written as the name of the fact, and not as the plain word it may be as well. */
const isNamed = (text: string, word: Word, fact: WordFact, exact: boolean): boolean => {
  const { careful, kind } = fact;
  if (kind === 'name' && (isTitle(text, word) || isPluralThing(text, word, fact))) return false;
  if (kind === 'address' && opensAsThing(text, word)) return false;
  if (kind === 'product' && isVerb(text, word)) return false;
  if (careful === null) return true;
  if (!word.capital) return false;
  if (careful === 'plain') return true;
  if (careful === 'title') return !word.opens || isQuoted(text, word);
  if (isQuoted(text, word) && careful !== 'short') return false;
  if (!word.opens) return true;
  return careful !== 'adjective' && ((word.calls && (exact || !OBLIQUE.test(word.text))) || (careful === 'short' && exact));
};

const index = (facts: Fact[]): Map<string, WordFact[]> => {
  const map = new Map<string, WordFact[]>();
  for (const fact of facts) {
    if (fact.how !== 'words') continue;
    for (const key of fact.words[0] ?? []) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [fact]);
      else list.push(fact);
    }
  }
  return map;
};

const indexes = new WeakMap<Fact[], Map<string, WordFact[]>>();
const indexOf = (facts: Fact[]): Map<string, WordFact[]> => {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  const made = index(facts);
  indexes.set(facts, made);
  return made;
};

/** Things and towns take plural endings (`до Броварів`), people's names do not. */
const usable = (key: string, fact: WordFact): boolean =>
  !key.startsWith('+') || fact.kind === 'product' || fact.kind === 'note' || fact.kind === 'city';

const phraseEnd = (fact: WordFact, words: Word[], at: number): number | null => {
  for (let offset = 1; offset < fact.words.length; offset++) {
    const word = words[at + offset];
    const keys = fact.words[offset];
    if (word === undefined || keys === undefined || !formKeys(word.text).some((key) => keys.includes(key))) return null;
  }
  return words[at + fact.words.length - 1]?.end ?? null;
};

const findWords = (text: string, facts: Fact[], words: Word[], exactCase: boolean): FoundFact[] => {
  const map = indexOf(facts);
  const found: (FoundFact & { fact: WordFact; sentence: number })[] = [];
  for (const [at, word] of words.entries()) {
    const hits = new Map<WordFact, boolean>();
    for (const key of [...formKeys(word.text), ...textCognate(word.text)])
      for (const fact of map.get(key) ?? []) if (usable(key, fact)) hits.set(fact, (hits.get(fact) ?? false) || key.startsWith('='));
    for (const [fact, exact] of hits) {
      if (exactCase && !isNamed(text, word, fact, exact)) continue;
      if (exactCase && fact.capital && !word.capital) continue;
      if (exactCase && (isEveryday(word, fact) || (fact.kind === 'note' && isGratitude(text, word)))) continue;
      if (exactCase && fact.spelled !== null && fact.spelled !== word.text) continue;
      const end = phraseEnd(fact, words, at);
      if (exactCase && end !== null && fact.one && /[^s]s$/iu.test(text.slice(word.start, end))) continue;
      if (
        exactCase &&
        fact.yours &&
        !(fact.kind === 'note' ? isYourMatter(text, { start: word.start, end: end ?? word.end }) : isYours(text, word))
      )
        continue;
      if (end !== null && fact.kind === 'city' && isClockOf(text, word.start, end)) continue;
      if (end !== null) found.push({ fact, start: word.start, end, sentence: word.sentence });
    }
  }
  if (!exactCase) return found;
  const ofWork = found.some(({ fact }) => fact.job) ? workSentences(words) : null;
  return found.filter(
    ({ fact, sentence, start, end }) =>
      !fact.companion ||
      (fact.job && ofWork?.has(sentence)) ||
      found.some(
        (other) =>
          other.fact.group === fact.group &&
          other.fact.id !== fact.id &&
          other.sentence === sentence &&
          (fact.kind !== 'product' || Math.max(other.start - end, start - other.end) <= PRODUCT_GAP),
      ),
  );
};

const findMasked = (text: string, facts: Fact[]): FoundFact[] =>
  maskedWordsIn(text).flatMap((masked) => {
    const fact = facts.find(
      (one) =>
        one.how === 'words' &&
        one.kind === 'name' &&
        (one.words[0] ?? []).some((key) => key.startsWith('=') && mayBe(masked, key.slice(1))),
    );
    return fact === undefined ? [] : [{ fact, start: masked.start, end: masked.end }];
  });

const compact = (list: (FoundFact | null)[]): FoundFact[] => list.filter((entry) => entry !== null);

/** `до 200` after `DO-200` is a word and a number: small letters apart from their digits tell the number only behind its label. */
const isWordBefore = (text: string, { start, end }: Span): boolean => /\p{Ll}+\s/u.test(text.slice(start, end)) && !isLabelled(text, start);

type InText = { letters: Letters; digits: ReadonlySet<string> };

const findReference = (text: string, { letters, digits }: InText, fact: Extract<Fact, { how: 'reference' }>): Span | null => {
  const found = findCanonical(text, letters, fact.canon);
  if (found !== null || fact.sounded.canons.length === 0 || !fact.sounded.digits.some((run) => digits.has(run))) return found;
  for (const other of fact.sounded.canons) {
    const place = findCanonical(text, letters, other);
    if (place !== null && !isWordBefore(text, place)) return place;
  }
  return null;
};

/**
 * Places of facts in a text. `exactCase` false = read leniently: in a review, `надія` counts as the name `Надія`, since a fact that the author
 * may have written himself must not block his answer.
 */
export const findFacts = (text: string, facts: Fact[], exactCase: boolean): FoundFact[] => {
  if (facts.length === 0) return [];
  const words = wordsOf(text);
  const runs = numberRuns(text, words);
  const inText = { letters: lettersOf(text), digits: new Set(text.match(/\d+/g) ?? []) };
  const readings = readingsOf(runs);
  const parts = partsOfNumbers(runs, readings, text);
  const emails = [...emailsIn(text), ...unendedEmailsIn(text)];
  const amounts = amountsIn(text, words);
  const dates = datesIn(text);
  const holidays = facts.some(({ how }) => how === 'date') ? holidaysIn(text) : [];
  const mailboxParts = facts.some(({ how }) => how === 'email') ? emailPartsIn(text) : [];
  const counts = facts.some(({ how }) => how === 'count') ? countsIn(text, words) : [];
  const sizes = facts.some((fact) => fact.how === 'reference' && fact.size) ? sizesIn(text) : [];
  const lower = text.toLowerCase();
  const named = findWords(text, facts, words, exactCase).filter((found) => found.fact.kind !== 'name' || !isMonth(text, found, dates));
  const found = [...named, ...findMasked(text, facts)];
  const at = (fact: Fact, span: Span | null): FoundFact | null => (span === null ? null : { fact, start: span.start, end: span.end });
  for (const fact of facts) {
    if (fact.how === 'phone') found.push(...compact(runs.map((run) => at(fact, findPhone(run, fact.digits, text)))));
    else if (fact.how === 'email') {
      const hits = emails.filter((email) => isEmail(email, fact.email));
      found.push(...compact(hits.map((hit) => at(fact, hit))));
      const local = tellingLocalPart(fact.email);
      const place = local === null || hits.length > 0 ? -1 : lower.indexOf(local);
      if (local !== null && place >= 0) found.push({ fact, start: place, end: place + local.length });
      for (const part of mailboxParts) if (isPartOf(part, fact.email)) found.push({ fact, start: part.start, end: part.end });
    } else if (fact.how === 'amount') {
      for (const amount of amounts) if (tellsAmount(text, amount, fact.cents)) found.push({ fact, start: amount.start, end: amount.end });
    } else if (fact.how === 'count') {
      for (const { value, matter, start, end } of counts)
        if (value === fact.value && matter === fact.matter && (!exactCase || isYours(text, { start, end })))
          found.push({ fact, start, end });
    } else if (fact.how === 'row') {
      for (const { start, end } of findRow(fact.row, words)) found.push({ fact, start, end });
    } else if (fact.how === 'told') {
      for (const match of text.matchAll(exactCase ? fact.told : (fact.said ?? fact.told)))
        found.push({ fact, start: match.index, end: match.index + match[0].length });
    } else if (fact.how === 'date') {
      for (const date of dates)
        if (
          date.day === fact.day &&
          date.month === fact.month &&
          (date.year === null || fact.year === null || date.year === fact.year) &&
          !(exactCase && isPromise(text, date))
        )
          found.push({ fact, start: date.start, end: date.end });
      for (const { days, start, end } of holidays)
        if (days(fact.year).some(({ day, month }) => day === fact.day && month === fact.month)) found.push({ fact, start, end });
    } else if (fact.how === 'reference') {
      const whole = findReference(text, inText, fact);
      if (whole === null && fact.size)
        for (const { canon, start, end } of sizes) if (canon === fact.canon) found.push({ fact, start, end });
      if (whole !== null && (!fact.labelled || isLabelled(text, whole.start) || fact.kind === 'product')) found.push({ fact, ...whole });
      else {
        const spoken = findSpoken(readings, fact.digits);
        const told = fact.core === null ? spoken : [...spoken, ...findCore(readings, fact.core, text), ...findCoreParts(parts, fact.core)];
        for (const { start, end } of told.length > 0 || whole !== null || parts.hidden.length === 0 ? told : findHidden(parts, fact.digits))
          found.push({ fact, start, end });
      }
    }
  }
  return found;
};
