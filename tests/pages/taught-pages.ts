// Teaching measured on a saved page: two of its reviews are given in the words of the page, and what the inferred adapter then reads is held
// against an independent reading of the whole page. The site's own adapter and review markup take no part.
import { JSDOM, VirtualConsole } from 'jsdom';
import { Adapter } from '../../lib/contracts/adapter.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { extract } from '../../lib/sites/engine/extract.ts';
import { detect } from '../../lib/sites/registry.ts';
import type { WordsOfReview } from '../../lib/sites/teach/locate.ts';
import { teach } from '../../lib/sites/teach/teach.ts';
import { type Expected, READERS } from './independent-reading.ts';
import { PLAIN_READERS } from './plain-reading.ts';
import { contextOf, htmlOf, type SavedPage } from './saved-pages.ts';

export type Score = {
  /** Reviews in the page, and how many of them were found. */
  reviews: number;
  found: number;
  /** Found and no review. */
  extra: number;
  author: number;
  text: number;
};

export const documentOf = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** All reviews of the page, read without the engine. */
export const expectedOf = (saved: SavedPage, document: Document): Expected[] =>
  READERS[saved.file]?.(htmlOf(saved), saved.url) ?? PLAIN_READERS[saved.file]?.(document, saved.url) ?? [];

const squeeze = (text: string): string => text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '').normalize('NFC');

/** What a person would copy: date and stars in the page's own wording, which the shipped adapter keeps. */
export const wordsOf = (saved: SavedPage, document: Document, expected: readonly Expected[]): WordsOfReview[] => {
  const seen = detect(document, contextOf(saved))?.found.map(({ review }) => review) ?? [];
  return expected.map(({ author, text, rating }) => {
    const shown = seen.find((review) => squeeze(review.text) === squeeze(text) && squeeze(review.author.name) === squeeze(author));
    return { author, text: shown?.text ?? text, date: shown?.publishedAt?.raw ?? null, rating: rating === null ? null : String(rating) };
  });
};

export const scoreOf = (reviews: readonly DetectedReview[], expected: readonly Expected[]): Score => {
  const left = new Set(reviews);
  const score: Score = { reviews: expected.length, found: 0, extra: 0, author: 0, text: 0 };
  const sameText = (review: DetectedReview, text: string): boolean => squeeze(review.text) === squeeze(text);
  const sameAuthor = (review: DetectedReview, author: string): boolean => squeeze(review.author.name) === squeeze(author);
  const take = (fits: (review: DetectedReview, one: Expected) => boolean, waiting: Expected[]): Expected[] =>
    waiting.filter((one) => {
      const found = [...left].find((review) => fits(review, one));
      if (found === undefined) return true;
      left.delete(found);
      score.found += 1;
      if (sameAuthor(found, one.author)) score.author += 1;
      if (sameText(found, one.text)) score.text += 1;
      return false;
    });
  let waiting = take((review, { text, author }) => sameText(review, text) && sameAuthor(review, author), [...expected]);
  waiting = take((review, { text }) => text !== '' && sameText(review, text), waiting);
  // Found with a text that is not whole, or with more than the text.
  take(
    (review, { text, author }) =>
      sameAuthor(review, author) &&
      review.text !== '' &&
      (squeeze(review.text).includes(squeeze(text).slice(0, 30)) || squeeze(text).includes(squeeze(review.text).slice(0, 30))),
    waiting,
  );
  score.extra = left.size;
  return score;
};

/** Pairs of reviews to teach by: the first with the middle one, the last, and two from inside. One review where the page has one. */
export const pairsOf = (words: readonly WordsOfReview[]): number[][] => {
  const usable = words.map((_, position) => position).filter((position) => /\p{L}.*\s.*\p{L}/su.test(words[position]?.text ?? ''));
  const at = (share: number): number => usable[Math.min(usable.length - 1, Math.floor(usable.length * share))] ?? 0;
  if (usable.length < 2) return [[at(0)]];
  const pairs = [
    [at(0), at(0.5)],
    [at(0), at(1)],
    [at(0.25), at(0.75)],
    [at(0.33), at(0.67)],
  ];
  const distinct = pairs.filter(([one, other]) => one !== other);
  return distinct.filter((pair, position) => distinct.findIndex((other) => other.join() === pair.join()) === position);
};

/** The adapter from these words, or why there is none. Always inside the contract. */
export const adapterOf = (document: Document, words: readonly WordsOfReview[], saved: SavedPage): Adapter | string => {
  const { url, now } = contextOf(saved);
  const taught = teach(document, words, { url, now });
  return 'problem' in taught ? taught.problem : Adapter.parse(taught.inferred.adapter);
};

export const readWith = (document: Document, adapter: Adapter, saved: SavedPage): DetectedReview[] =>
  extract(document, adapter, contextOf(saved)).found.map(({ review }) => review);

/** Names that look as if a build made them, by another rule than inference has: letters and digits mixed, or capitals where no word begins. */
const looksMade = (name: string): boolean =>
  name.split(/[-_]+/).some((part) => {
    if (part.length < 4) return /^_/.test(name) && /\d/.test(part);
    const mixed =
      /[a-z]\d+[a-z]/i.test(part) || (/\d/.test(part) && /[A-Z]/.test(part)) || /^[\da-f]{6,}$/.test(part) || /^\d+[a-z]+/i.test(part);
    const capitals = /[A-Z][^a-z]|[a-z][A-Z]$|[a-z][A-Z][a-z]?[A-Z]|^[a-z]{1,2}[A-Z]/.test(part) && !/^[A-Z]+$/.test(part);
    return mixed || capitals || (part.length >= 5 && !/[aeiouy]/i.test(part) && !/^\d+$/.test(part));
  });

/** The page after the site's next build: every class that looks made gets another name, the same everywhere. */
export const afterBuild = (document: Document, seed = 7): number => {
  const names = new Map<string, string>();
  let state = seed;
  const next = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return `q${state.toString(36)}Z${names.size}x`;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const renamed = [...element.classList].map((name) => {
      if (!looksMade(name)) return name;
      const known = names.get(name) ?? next();
      names.set(name, known);
      return known;
    });
    element.setAttribute('class', renamed.join(' '));
  }
  return names.size;
};
