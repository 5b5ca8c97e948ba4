// Teaching by words: locates the examples, tries the places they may stand at, and keeps the adapter that explains the page best.
import type { Adapter } from '../../contracts/adapter.ts';
import { site } from '../engine/define.ts';
import { detectWith } from '../engine/detect.ts';
import { authorInJsonLd } from '../engine/json-ld.ts';
import { startReading } from '../engine/reading.ts';
import { openShadowRoots } from '../engine/shadow.ts';
import type { Example } from './example.ts';
import { type About, type Inferred, infer } from './infer.ts';
import { around, squeeze, squeezedText } from './leaves.ts';
import { FAR, type Located, locate, type WordsOfReview } from './locate.ts';
import { indexPage, type PageIndex, type Scope } from './page-index.ts';
import { inferApart } from './two-lists.ts';
import { isOfTwo } from './two-reviews.ts';

export type Taught =
  | { inferred: Inferred; examples: Example[] }
  | {
      problem:
        | 'text_not_found'
        | 'author_not_found'
        | 'author_not_near'
        | 'author_apart'
        | 'two_reviews'
        | 'same_review'
        | 'one_element'
        | 'no_structure';
      review: number;
    };

/** The same as plain data, for whoever asked from outside the page. `reviews` = how many elements were taken for reviews. */
export type TaughtByWords =
  | { adapter: Adapter; reviews: number; parts: { date: boolean; rating: boolean }[] }
  | Exclude<Taught, { inferred: Inferred }>;

const MOST_TRIES = 6;
/** Places this much more doubtful than the best are not tried. */
const DOUBT = 1.5;

/** All ways to take one place for each example, the least doubtful first. `doubt` = how much more doubtful than the best a place may be. */
function combinations(located: readonly Example[][], mostDoubt: number): Example[][] {
  let rows: { row: Example[]; rank: number }[] = [{ row: [], rank: 0 }];
  for (const places of located) {
    const least = Math.min(...places.map(({ doubt = 0 }) => doubt));
    const plausible = places.filter(({ doubt = 0 }) => doubt <= least + mostDoubt);
    rows = rows.flatMap(({ row, rank }) => plausible.map((example, place) => ({ row: [...row, example], rank: rank + place })));
  }
  return rows
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row)
    .filter((row) => new Set(row.map(({ text }) => text[0])).size === row.length);
}

/**
 * The same words may stand in the list and in a teaser of it. Examples from one list are likelier than one from here and one from there: what
 * holds the latter two holds the list as well.
 */
function apart(rows: Example[][]): Example[][] {
  const partsOf = ({ author, text, doubt = 0 }: Example): Element[] => (author === null || doubt >= FAR ? text : [author.element, ...text]);
  const held = rows.map((row) => ({ row, holder: row.length > 1 ? around(row.flatMap(partsOf)) : null }));
  return held
    .filter(
      ({ holder }) =>
        holder === null || !held.some((other) => other.holder !== null && other.holder !== holder && holder.contains(other.holder)),
    )
    .map(({ row }) => row);
}

/** Some pages show no authors and name them in JSON-LD, tied to the review by its words. */
function locateOrKnow(scope: Scope, words: WordsOfReview, about: About): Located {
  const located = locate(scope, words);
  if (!('problem' in located) || located.problem !== 'author_not_found' || !('documentElement' in scope)) return located;
  const reading = startReading(scope, site({ id: 'taught', name: '', hosts: ['*'], item: 'body' }), about);
  const known = authorInJsonLd(words.text, reading);
  if (known === null || !squeeze(known).startsWith(squeeze(words.author ?? ''))) return located;
  const nameless = locate(scope, { ...words, author: null });
  return 'problem' in nameless ? nameless : { examples: nameless.examples.map((example) => ({ ...example, authorInJsonLd: true })) };
}

const wholeText = (scope: Scope): string => [...scope.children].map(squeezedText).join('');

/** Whether author and text have nothing around them but the page. */
const isFar = ({ author, text, doubt = 0 }: Example, scope: Scope): boolean => {
  const core = author && around([author.element, ...text]);
  return doubt >= FAR || (core != null && squeezedText(core).length * 2 > wholeText(scope).length);
};

/**
 * `review` of a problem counts the given reviews from 0. Widgets draw their reviews in shadow roots: these are looked through where the page itself
 * does not have the words.
 */
export function teach(document: Document, words: readonly WordsOfReview[], about: About): Taught {
  const inPage = teachIn(document, words, about);
  if (!('problem' in inPage) || inPage.problem !== 'text_not_found') return inPage;
  const roots = openShadowRoots(document);
  const inOne = teachInOneOf(roots, words, about);
  if (!('problem' in inOne)) return inOne;
  const said = words.length > 1 && roots.length > 1 ? teachAcross(document, roots, words, about) : nearer(inPage, inOne);
  const isApart = 'problem' in said && said.problem === 'author_not_found' && isNamed([document, ...roots], words[said.review]?.author);
  return isApart ? { problem: 'author_apart', review: said.review } : said;
}

/** Whether the name stands anywhere, in the page or in one of its shadow roots. */
const isNamed = (scopes: readonly Scope[], author: string | null | undefined): boolean =>
  Boolean(author) && scopes.some((scope) => !('problem' in locate(scope, { text: author ?? '' })));

/** What is wrong where the words are is nearer to the truth than that they are not elsewhere. */
const nearer = (one: Taught, other: Taught): Taught => {
  const isLost = (taught: Taught): boolean => 'problem' in taught && taught.problem === 'text_not_found';
  return isLost(one) && !isLost(other) ? other : one;
};

function teachInOneOf(roots: readonly ShadowRoot[], words: readonly WordsOfReview[], about: About): Taught {
  let said: Taught = { problem: 'text_not_found', review: 0 };
  for (const root of roots) {
    const taught = teachIn(root, words, about);
    if (!('problem' in taught)) return taught;
    said = nearer(said, taught);
  }
  return said;
}

/** Each review may be drawn in a root of its own: what one example teaches there has to read all of them. */
function teachAcross(document: Document, roots: readonly ShadowRoot[], words: readonly WordsOfReview[], about: About): Taught {
  const each: { inferred: Inferred; examples: Example[] }[] = [];
  for (const [review, one] of words.entries()) {
    const taught = teachInOneOf(roots, [one], about);
    if ('problem' in taught) return { ...taught, review };
    each.push(taught);
  }
  const reads = ({ adapter }: Inferred): boolean => {
    const found = detectWith([adapter], new Map(), document, about)?.found ?? [];
    return words.every((one) =>
      found.some(
        ({ review }) =>
          squeeze(review.text).startsWith(squeeze(one.text)) && squeeze(review.author.name).startsWith(squeeze(one.author ?? '')),
      ),
    );
  };
  const best = each.find(({ inferred }) => reads(inferred));
  if (best === undefined) return { problem: 'no_structure', review: 0 };
  return { inferred: best.inferred, examples: each.flatMap(({ examples }) => examples) };
}

/** Whether the same words were given twice, once longer perhaps. */
const areTwice = (words: readonly WordsOfReview[]): boolean => {
  const texts = words.map(({ text }) => squeeze(text));
  return texts.some((text, at) => texts.some((other, place) => place !== at && text.startsWith(other)));
};

function teachIn(scope: Scope, words: readonly WordsOfReview[], about: About): Taught {
  const places: Example[][] = [];
  for (const [review, one] of words.entries()) {
    const located = locateOrKnow(scope, one, about);
    if ('problem' in located) return { problem: located.problem, review };
    places.push(located.examples);
  }
  const rows = apart(combinations(places, DOUBT));
  if (rows.length === 0) return { problem: areTwice(words) ? 'same_review' : 'one_element', review: 1 };
  const index = indexPage(scope);
  // A name that stands alone in a list of new reviews is surer to be one than the same name beside other words, above its text.
  const best = bestOf(scope, index, rows, about) ?? bestOf(scope, index, apart(combinations(places, Number.POSITIVE_INFINITY)), about);
  // What explains other reviews as well is no mixture, however the page is built.
  const mixed = best !== null && best.inferred.reviews.length > 1 ? -1 : (best?.examples ?? rows[0] ?? []).findIndex(isOfTwo);
  if (mixed >= 0) return { problem: 'two_reviews', review: mixed };
  if (best !== null) return best;
  for (const examples of rows.slice(0, MOST_TRIES)) {
    const inferred = inferApart(scope, examples, about, index);
    if (inferred !== null) return { inferred, examples };
  }
  const far = rows[0]?.findIndex((example) => isFar(example, scope)) ?? -1;
  return far >= 0 ? { problem: 'author_not_near', review: far } : { problem: 'no_structure', review: 0 };
}

/** What the first of these rows of examples teach that explains most of the page. */
function bestOf(scope: Scope, index: PageIndex, rows: readonly Example[][], about: About) {
  let best: { inferred: Inferred; examples: Example[] } | null = null;
  for (const examples of rows.slice(0, MOST_TRIES)) {
    // With the same texts another place of the author's name is worth a try only where the first explains nothing.
    if (best?.examples.every(({ text }, position) => text[0] === examples[position]?.text[0])) continue;
    const inferred = infer(scope, examples, about, index);
    if (inferred !== null && (best === null || inferred.worth > best.inferred.worth)) best = { inferred, examples };
  }
  return best;
}

/** `parts` says for each example which of the given words of date and rating were found beside it. */
export function teachByWords(document: Document, words: readonly WordsOfReview[], about: About): TaughtByWords {
  const taught = teach(document, words, about);
  if ('problem' in taught) return taught;
  const { inferred, examples } = taught;
  return {
    adapter: inferred.adapter,
    reviews: inferred.reviews.length,
    parts: examples.map(({ date, rating }) => ({
      date: date !== null && inferred.adapter.fields.publishedAt.length > 0,
      rating: rating !== null && inferred.adapter.fields.rating.length > 0,
    })),
  };
}
