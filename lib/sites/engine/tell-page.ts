// Tells the background what the page shows: all of it at first and whenever that is in doubt, else what is new since the last time it was taken
// in. A page of five thousand reviews is not told anew for twenty more, and nothing is lost with a message that was.
import type { PageReview, PageSnapshot } from '../../contracts/review.ts';
import type { ContentMessage } from '../../extension/messages.ts';
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
  all: (url: string, extraction: Extraction | null, reviews: PageReview[], force: boolean, gone?: Gone) => boolean;
  /** `news` = reviews that are new or other than before, the new ones behind all others; `reviews` = all there are. */
  more: (url: string, extraction: Extraction, news: PageReview[], reviews: () => PageReview[]) => void;
};

const isWholeWanted = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'whole' in answer && answer.whole === true;

export const createTeller = ({ send, now, openedAt, again }: TellerOptions): Teller => {
  let site: string | undefined;
  /** What was told last as a whole; of no use for comparing once more was told. */
  let told = '';
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
      if (isWholeWanted(answer)) again();
      else takenAt = at;
    });
  };

  const all: Teller['all'] = (url, extraction, reviews, force, gone = {}) => {
    site = extraction?.adapter.id ?? site;
    const state = extraction?.health.state ?? 'ok';
    const check = extraction &&
      state === 'limited' && {
        version: extraction.adapter.version,
        candidates: extraction.health.candidates,
        problems: extraction.health.problems,
      };
    // A page that never held reviews is none of our business; one that no longer does has to be told.
    const isNothing = reviews.length === 0 && told === '' && state === 'ok' && !gone.removed && !gone.notice;
    if (!site || (isNothing && !force)) return false;
    const said = { url, site, role: extraction?.role ?? 'list', health: state, ...(check && { check }), ...gone, reviews } as const;
    const content = JSON.stringify(said);
    if (content === told && !force) return false;
    told = content;
    tell(said);
    return true;
  };

  return {
    all,
    more: (url, extraction, news, reviews) => {
      const isPlain = health === 'ok' && extraction.health.state === 'ok';
      // One message at a time is on its way: what comes meanwhile is told with everything else.
      if (!isPlain || takenAt !== toldAt || toldAt === '') {
        all(url, extraction, reviews(), false);
        return;
      }
      told = 'more';
      tell({ url, site: extraction.adapter.id, role: extraction.role, health: 'ok', reviews: news }, takenAt);
    },
  };
};
