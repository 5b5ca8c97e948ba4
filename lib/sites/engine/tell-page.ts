// Tells the background what the page shows: all of it at first and whenever that is in doubt, else what is new since the last time it was taken
// in. A page of five thousand reviews is not told anew for twenty more, nor in one piece, and nothing is lost with a message that was.
import type { PageReview, PageSnapshot, ReviewHandle } from '../../contracts/review.ts';
import type { ContentMessage, ListChange } from '../../extension/messages.ts';
import { eachOf, type Steps } from './steps.ts';
import type { Extraction } from './types.ts';

export type TellerOptions = {
  send: (message: ContentMessage, answered?: (answer: unknown) => void) => void;
  now: () => number;
  /** When the document was loaded, in milliseconds since 1970 UTC. */
  openedAt?: number;
  /** How the one order became the other; null where that cannot be said: then the whole is told. */
  changeOf: (before: readonly ReviewHandle[], after: readonly ReviewHandle[]) => ListChange | null;
  /** Has the page read and told as a whole: the background does not know what the last message went on from. */
  again: () => void;
};

/** What the page says was removed, where it says so (`signs.ts`). */
export type Gone = Pick<PageSnapshot, 'removed' | 'notice'>;

export type Teller = {
  /** False where the background knows all that already. */
  all: (url: string, extraction: Extraction | null, reviews: PageReview[], force: boolean, gone?: Gone) => Steps<boolean>;
  /**
   * `news` = reviews that are new or other than before; `reviews` = all there are. `isStirred` = some went, or the new ones do not all stand behind
   * all others.
   */
  more: (url: string, extraction: Extraction, news: PageReview[], reviews: () => PageReview[], isStirred: boolean) => Steps<void>;
};

/** So many reviews in one message, where the background knows none yet: the first are in the panel at once, and no message takes a frame to write. */
const CHUNK = 400;
/** A message that was not answered for so long may be lost for good. */
const LOST_MS = 30_000;

const isWholeWanted = (answer: unknown): boolean => Reflect.get(Object(answer), 'whole') === true;

export const createTeller = ({ send, now, openedAt, again, changeOf }: TellerOptions): Teller => {
  let site: string | undefined;
  /** What was told, or waits in `rest`: what stood around the reviews, each review, and their order. Null = the background knows nothing of this document. */
  let told: { around: string; reviews: Map<ReviewHandle, string>; order: ReviewHandle[] } | null = null;
  /** What is to be told once the last message was taken in: one at a time is on its way. */
  const rest = new Map<ReviewHandle, PageReview>();
  /** Those of them that the background does not list yet. */
  const untold = new Set<ReviewHandle>();
  /** What the background lists once it took in the last message; and whether the page's order is another than that with `rest` behind it. */
  let there: ReviewHandle[] = [];
  let isStirred = false;
  let health: PageSnapshot['health'] = 'ok';
  /** When the last message was made up, and the last that was taken in. */
  let toldAt = '';
  let takenAt = '';

  const tell = (said: Omit<PageSnapshot, 'takenAt'>, since?: string, change?: ListChange) => {
    const at = new Date(now()).toISOString();
    toldAt = at;
    health = said.health;
    const opened = openedAt && { openedAt: new Date(openedAt).toISOString() };
    send(
      { type: 'page.snapshot', snapshot: { ...said, takenAt: at, ...opened }, ...(since && { since }), ...(change && { change }) },
      (answer) => {
        // Another was made up meanwhile, without waiting for this one.
        if (at !== toldAt) return;
        if (isWholeWanted(answer)) {
          told = null;
          again();
          return;
        }
        takenAt = at;
        tellRest(said);
      },
    );
  };
  /** What waits, in pieces; nothing where the background knows all. */
  const tellRest = ({ url, site: of, role }: Pick<PageSnapshot, 'url' | 'site' | 'role'>): void => {
    const next = [...rest.values()].slice(0, CHUNK);
    if (told === null || (next.length === 0 && !isStirred)) return;
    const fresh = next.map(({ handle }) => handle).filter((handle) => untold.delete(handle));
    for (const { handle } of next) rest.delete(handle);
    const said = { url, site: of, role, health: 'ok', reviews: next } as const;
    if (isStirred) {
      const before = there;
      there = told.order.filter((handle) => !untold.has(handle));
      isStirred = rest.size > 0;
      tell(said, takenAt, changeOf(before, there) ?? undefined);
    } else {
      there.push(...fresh);
      tell(said, takenAt);
    }
  };
  /** False where only the whole can be told. */
  const mayTell = (extraction: Extraction): boolean =>
    told !== null && health === 'ok' && extraction.health.state === 'ok' && (takenAt === toldAt || !isLost());
  /** `told` is what there is now. */
  const tellNews = (frame: Pick<PageSnapshot, 'url' | 'site' | 'role'>, news: readonly PageReview[], change: ListChange | null): void => {
    for (const entry of news) rest.set(entry.handle, entry);
    for (const handle of change?.gone ?? []) {
      told?.reviews.delete(handle);
      rest.delete(handle);
      untold.delete(handle);
    }
    isStirred ||= change !== null;
    if (takenAt === toldAt) tellRest(frame);
  };
  const isLost = (): boolean => now() - Date.parse(toldAt) > LOST_MS;

  function* all(...[url, extraction, reviews, force, gone = {}]: Parameters<Teller['all']>): Steps<boolean> {
    site = extraction?.adapter.id ?? site;
    const state = extraction?.health.state ?? 'ok';
    const check = extraction &&
      state === 'limited' && {
        version: extraction.adapter.version,
        candidates: extraction.health.candidates,
        problems: extraction.health.problems,
      };
    // A page that never held reviews is none of our business; one that no longer does has to be told.
    const isNothing = reviews.length === 0 && told === null && state === 'ok' && !gone.removed && !gone.notice;
    if (!site || (isNothing && !force)) return false;
    const frame = { url, site, role: extraction?.role ?? 'list', health: state, ...(check && { check }), ...gone } as const;
    const around = JSON.stringify(frame);
    const said = new Map<ReviewHandle, string>();
    const before = told?.reviews;
    const news: PageReview[] = [];
    yield* eachOf(reviews, (entry) => {
      const text = JSON.stringify(entry.review);
      said.set(entry.handle, text);
      if (before?.get(entry.handle) !== text) news.push(entry);
    });
    const isKnown = told !== null;
    const isSame = told?.around === around && !force;
    const order = [...said.keys()];
    // New ones stand behind all others, and none went.
    const goesOn = told?.order.every((handle, index) => order[index] === handle) === true;
    if (isSame && goesOn && news.length === 0) return false;
    // Of a list that came anew nearly as a whole no part is told without the rest; an empty one is told as what it is.
    const change = goesOn || told === null || news.length > CHUNK ? null : changeOf(told.order, order);
    if (told !== null && isSame && extraction && mayTell(extraction) && reviews.length > 0 && (goesOn || change)) {
      for (const { handle } of news) if (!told.reviews.has(handle)) untold.add(handle);
      told = { around, reviews: said, order };
      tellNews(frame, news, change);
      return true;
    }
    told = { around, reviews: said, order };
    rest.clear();
    untold.clear();
    isStirred = false;
    const first = isKnown || state !== 'ok' ? reviews.length : CHUNK;
    for (const entry of reviews.slice(first)) {
      rest.set(entry.handle, entry);
      untold.add(entry.handle);
    }
    there = order.slice(0, first);
    tell({ ...frame, reviews: reviews.slice(0, first) });
    return true;
  }

  function* more(...[url, extraction, news, reviews, isOther]: Parameters<Teller['more']>): Steps<void> {
    if (told === null || !mayTell(extraction)) {
      yield* all(url, extraction, reviews(), false);
      return;
    }
    for (const { handle, review } of news) {
      if (!told.reviews.has(handle)) {
        untold.add(handle);
        if (!isOther) told.order.push(handle);
      }
      told.reviews.set(handle, JSON.stringify(review));
    }
    const before = told.order;
    if (isOther) told.order = reviews().map(({ handle }) => handle);
    const change = isOther ? changeOf(before, told.order) : null;
    tellNews({ url, site: extraction.adapter.id, role: extraction.role }, news, change);
  }

  return { all, more };
};
