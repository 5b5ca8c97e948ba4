// Tells the background what the page shows: all of it at first and whenever that is in doubt, else what is new since the last time it was taken
// in. A page of five thousand reviews is not told anew for twenty more, nor in one piece, and nothing is lost with a message that was.
import type { PageReview, PageSnapshot, ReviewHandle } from '../../contracts/review.ts';
import type { ContentMessage } from '../../extension/messages.ts';
import { eachOf, inOneGo, type Steps } from './steps.ts';
import type { Extraction } from './types.ts';

export type TellerOptions = {
  send: (message: ContentMessage, answered?: (answer: unknown) => void) => void;
  now: () => number;
  /** When the document was loaded, in milliseconds since 1970 UTC. */
  openedAt?: number;
  /** Has the page read and told as a whole: the background does not know what the last message went on from. */
  again: () => void;
};

/** What the page says was removed, where it says so (`signs.ts`). */
export type Gone = Pick<PageSnapshot, 'removed' | 'notice'>;

export type Teller = {
  /** False where the background knows all that already. */
  all: (url: string, extraction: Extraction | null, reviews: PageReview[], force: boolean, gone?: Gone) => Steps<boolean>;
  /** `news` = reviews that are new or other than before, the new ones behind all others; `reviews` = all there are. */
  more: (url: string, extraction: Extraction, news: PageReview[], reviews: () => PageReview[]) => void;
};

/** So many reviews in one message, where the background knows none yet: the first are in the panel at once, and no message takes a frame to write. */
const CHUNK = 400;
/** A message that was not answered for so long may be lost for good. */
const LOST_MS = 30_000;

const isWholeWanted = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'whole' in answer && answer.whole === true;

export const createTeller = ({ send, now, openedAt, again }: TellerOptions): Teller => {
  let site: string | undefined;
  /** What was told, or waits in `rest`: what stood around the reviews, and each review. Null = the background knows nothing of this document. */
  let told: { around: string; reviews: Map<ReviewHandle, string> } | null = null;
  /** What is to be told once the last message was taken in: one at a time is on its way. */
  const rest = new Map<ReviewHandle, PageReview>();
  let health: PageSnapshot['health'] = 'ok';
  /** When the last message was made up, and the last that was taken in. */
  let toldAt = '';
  let takenAt = '';

  const tell = (said: Omit<PageSnapshot, 'takenAt'>, since?: string) => {
    const at = new Date(now()).toISOString();
    toldAt = at;
    health = said.health;
    const opened = openedAt && { openedAt: new Date(openedAt).toISOString() };
    send({ type: 'page.snapshot', snapshot: { ...said, takenAt: at, ...opened }, ...(since && { since }) }, (answer) => {
      if (isWholeWanted(answer)) {
        told = null;
        again();
        return;
      }
      takenAt = at;
      const next = [...rest.values()].slice(0, CHUNK);
      for (const { handle } of next) rest.delete(handle);
      if (next.length > 0) tell({ url: said.url, site: said.site, role: said.role, health: said.health, reviews: next }, at);
    });
  };
  /** False where only the whole can be told. */
  const tellNews = (url: string, extraction: Extraction, news: readonly PageReview[]): boolean => {
    if (told === null || health !== 'ok' || extraction.health.state !== 'ok') return false;
    if (takenAt !== toldAt) {
      if (isLost()) return false;
      for (const entry of news) rest.set(entry.handle, entry);
    } else tell({ url, site: extraction.adapter.id, role: extraction.role, health: 'ok', reviews: [...news] }, takenAt);
    return true;
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
    // New ones stand behind all others, and none went.
    const order = said.keys();
    const goesOn = told?.around === around && told.reviews.keys().every((handle) => order.next().value === handle);
    if (goesOn && news.length === 0 && !force) return false;
    const isKnown = told !== null;
    if (goesOn && !force && extraction && tellNews(url, extraction, news)) {
      told = { around, reviews: said };
      return true;
    }
    told = { around, reviews: said };
    rest.clear();
    const first = isKnown || state !== 'ok' ? reviews.length : CHUNK;
    for (const entry of reviews.slice(first)) rest.set(entry.handle, entry);
    tell({ ...frame, reviews: reviews.slice(0, first) });
    return true;
  }

  return {
    all,
    more: (url, extraction, news, reviews) => {
      if (!tellNews(url, extraction, news)) inOneGo(all(url, extraction, reviews(), false));
      else for (const { handle, review } of news) told?.reviews.set(handle, JSON.stringify(review));
    },
  };
};
