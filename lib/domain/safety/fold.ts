// Undoes what hides words from a reader of patterns: zero-width letters, look-alikes of another alphabet inside a word, letters set apart.
// Every letter that is left knows its place in the text it came from, so that a finding can be shown where the agent sees it.

export type Folded = {
  text: string;
  /** Offset of each UTF-16 unit in the original; null where nothing was changed. */
  at: readonly number[] | null;
};

/** Latin, Greek and other letters that look like a Cyrillic one, and back. Order: Latin, Cyrillic. */
const PAIRS =
  'aа bЬ cс eе hн iі jј kк mм nп oо pр rг sѕ tт uи wш xх yу AА BВ CС EЕ HН IІ KК MМ OО PР SЅ TТ XХ YУ éё ïї αа οо ρр εе ιі κк νv τт ɑa ԁd ɡg һh'.split(
    ' ',
  );
/** Only those that nobody can tell apart decide nothing about a word's script. */
const TO_CYRILLIC = new Map<string, string>();
const TO_LATIN = new Map<string, string>();
for (const pair of PAIRS) {
  const [latin, cyrillic] = [...pair];
  if (latin === undefined || cyrillic === undefined) continue;
  if (/\p{Script=Cyrillic}/u.test(cyrillic)) {
    TO_CYRILLIC.set(latin, cyrillic);
    if (/\p{Script=Latin}/u.test(latin) && !TO_LATIN.has(cyrillic)) TO_LATIN.set(cyrillic, latin);
  } else TO_LATIN.set(latin, cyrillic);
}

const HIDDEN = /\p{Cf}|\p{Mn}|\p{Me}|[\u115f\u3164]/u;
/** Marks that make another letter: й and ї typed as two signs. */
const COMPOSED: Readonly<Record<string, string>> = {
  'и\u0306': 'й',
  'И\u0306': 'Й',
  'і\u0308': 'ї',
  'І\u0308': 'Ї',
  'е\u0308': 'ё',
  'Е\u0308': 'Ё',
};
/** Half of the texts need nothing of this: one look tells. */
const SUSPECT =
  /\p{Cf}|\p{Mn}|\p{Me}|[\uff00-\uffef\u{1d400}-\u{1d7ff}\u0370-\u03ff\u24b6-\u24e9]|(?:\p{Script=Latin}\p{Script=Cyrillic})|(?:\p{Script=Cyrillic}\p{Script=Latin})/u;
/** Has a place of its own to begin from: only `matchAll` from the start may use it. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*·|/])\p{L}){3,}(?![\p{L}\p{N}])/gu;

/** Latin and Cyrillic letters and plain signs hide nothing by themselves, and nearly all are such. */
const isOrdinary = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return character.length === 1 && ((code >= 0x20 && code < 0x7f) || (code >= 0x400 && code < 0x482));
};

type Draft = { units: string[]; at: number[] };

const visible = (text: string): Draft => {
  const draft: Draft = { units: [], at: [] };
  let offset = 0;
  for (const character of text) {
    const last = draft.units.at(-1);
    if (isOrdinary(character)) {
      draft.units.push(character);
      draft.at.push(offset++);
      continue;
    }
    const composed = last === undefined ? undefined : COMPOSED[last + character];
    if (composed !== undefined) draft.units[draft.units.length - 1] = composed;
    else if (!HIDDEN.test(character)) {
      const plain = character.normalize('NFKC');
      // Ligatures and fractions would change the count of letters: they stay.
      const kept = [...plain].length === 1 ? plain : character;
      for (const unit of kept.split('')) {
        draft.units.push(unit);
        draft.at.push(offset);
      }
    }
    offset += character.length;
  }
  return draft;
};

const MIXED = /[\p{L}]+/gu;
const ONE_ALPHABET = /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+)$/u;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A word in two alphabets is read in the one that its other letters belong to. */
const unmix = (draft: Draft): void => {
  const text = draft.units.join('');
  for (const match of text.matchAll(MIXED)) {
    if (ONE_ALPHABET.test(match[0])) continue;
    const letters = match[0].split('');
    const latin = letters.filter((letter) => LATIN.test(letter));
    const cyrillic = letters.filter((letter) => CYRILLIC.test(letter));
    if (latin.length + cyrillic.length === letters.length && (latin.length === 0 || cyrillic.length === 0)) continue;
    const onlyLatin = latin.filter((letter) => !TO_CYRILLIC.has(letter)).length;
    const onlyCyrillic = cyrillic.filter((letter) => !TO_LATIN.has(letter)).length;
    const asCyrillic = onlyCyrillic === onlyLatin ? cyrillic.length >= latin.length : onlyCyrillic > onlyLatin;
    const map = asCyrillic ? TO_CYRILLIC : TO_LATIN;
    for (const [index, letter] of letters.entries()) draft.units[match.index + index] = map.get(letter) ?? letter;
  }
};

/** `б р е х н я`, `ф.е.й.к`: four letters and more, each alone, with one and the same sign between them. */
const join = (draft: Draft): Draft => {
  const text = draft.units.join('');
  const dropped = new Set<number>();
  for (const match of text.matchAll(SPACED)) {
    const signs = new Set([...match[0]].filter((_, index) => index % 2 === 1));
    if (signs.size > 1) continue;
    for (let index = 1; index < match[0].length; index += 2) dropped.add(match.index + index);
  }
  if (dropped.size === 0) return draft;
  return { units: draft.units.filter((_, index) => !dropped.has(index)), at: draft.at.filter((_, index) => !dropped.has(index)) };
};

/** The text as a reader reads it, in its own case. */
export const fold = (text: string): Folded => {
  if (!SUSPECT.test(text) && text.search(SPACED) < 0) return { text, at: null };
  const draft = visible(text);
  unmix(draft);
  const joined = join(draft);
  return { text: joined.units.join(''), at: joined.at };
};

/** Where a part of the folded text stands in the original. */
export const unfold = ({ text, at }: Folded, start: number, end: number, original: string): { start: number; end: number } => {
  if (at === null) return { start, end };
  const from = at[start] ?? original.length;
  const last = at[Math.max(start, end - 1)] ?? original.length - 1;
  const next = end < text.length ? (at[end] ?? original.length) : original.length;
  // Up to the end of the last letter, with the marks that were dropped behind it but not the signs between set-apart letters.
  const size = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start: from, end: Math.min(Math.max(last + size, from), Math.max(next, last + size)) };
};
