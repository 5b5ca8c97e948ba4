// What items are searched, narrowed and counted by, told from the item alone whenever it changes: a search must not read every item. Whoever changes
// what comes out of here raises `FACETS`: the store then tells them anew for what it holds.
import type { Item } from '../../contracts/item.ts';
import type { Instant, Language } from '../../contracts/primitives.ts';
import { RISKS, type Risk } from '../category/labels.ts';
import { namedRisks } from '../category/named-risk.ts';
import { recordedRisks } from '../decision/said-risks.ts';
import { detectLanguage } from '../language/detect.ts';
import { openPromises } from '../promise/item-promises.ts';
import { itemClock } from '../sla/clock.ts';
import { starsOfFive } from '../sla/match-rule.ts';
import { type OpenWork, openWork } from './open-work.ts';
import { searchWords } from './search-words.ts';

/** The making of the facets; a whole number, raised with each change of what they say. */
export const FACETS = 3;

/** What is still to be done about an item, handled or not: cheap to tell. */
export type OpenFacets = OpenWork & {
  /** Of the first response. `open` = the clock runs, and the two ends of the deadline say what it is at a given moment. */
  clock: 'none' | 'met' | 'missed' | 'undecidable' | 'stopped' | 'open';
  due: { from: Instant; to: Instant } | null;
  /** A user's id. */
  claimedBy: string | null;
  /** When the promises that are owed fall due, the earliest first. */
  promisesDue: Instant[];
};

/** What is told of handled items beside that. */
export type ItemFacets = OpenFacets & {
  /** 1 to 5; null where the review has no rating. */
  stars: number | null;
  /** As the export tells it. */
  language: Language;
  /** As somebody said; else those named in the review's words, or for which a reply needed a lead's word. */
  risks: Risk[];
  words: string[];
};

export const openFacets = (item: Item): OpenFacets => ({
  ...openWork(item),
  clock: endOfClock(item),
  due: item.policy?.due ?? null,
  claimedBy: item.claimedBy?.userId ?? null,
  promisesDue: openPromises(item).map(({ due }) => due),
});

export const itemFacets = (item: Item): ItemFacets => {
  const { review, posted, marks = [], replyNow } = item;
  const risks = new Set<string>(recordedRisks(item, namedRisks(`${review.title ?? ''}\n${review.text}`)));
  const replies = [posted?.text, ...marks.map(({ text }) => text), replyNow?.text, posted === null ? review.reply?.text : null];
  return {
    ...openFacets(item),
    stars: review.rating === null ? null : Math.min(5, Math.max(1, Math.round(starsOfFive(review.rating)))),
    language: detectLanguage(review.text),
    risks: RISKS.filter((risk) => risks.has(risk)),
    words: searchWords([review.author.name, review.title, review.text, ...replies].join('\n')),
  };
};

const endOfClock = (item: Item): OpenFacets['clock'] => {
  // Any moment will do: what has ended does not depend on it.
  const { state, remainingMs } = itemClock({ item, now: Temporal.Instant.from(item.updatedAt), policy: null });
  if (remainingMs !== null || state === 'running' || state === 'due_soon' || state === 'late') return 'open';
  return state;
};
