// What the page shows is told until the background says that it was taken in: a worker may be stopped at any moment, also after it was woken
// and before it answered, and a posted reply would then stay unseen until the page changes.
import type { ContentMessage } from '../../lib/extension/messages.ts';

/** No answer is one too: Chromium leaves some calls to a worker that is being stopped open for ever. Long lists take seconds to store. */
const ANSWER_MS = 15_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
const ATTEMPTS = 12;

export type TellOptions = {
  /** Rejects where nothing took the message; throws where the extension is gone. */
  send: (message: ContentMessage) => Promise<unknown>;
  wait: (run: () => void, ms: number) => void;
  /** Ended by `onGone`, and by whoever started it. */
  isOver: () => boolean;
  onGone: () => void;
};

/** What is told until it was heard, the newest of each kind. Clicks and hovers are told once, since a late one would surprise. */
const INSISTED: ReadonlySet<ContentMessage['type']> = new Set(['page.start', 'page.code', 'page.snapshot', 'page.marks']);

/** `answered` gets the background's answer, unless a newer message of the kind has taken the message's place; that about code in any case. */
export type Tell = (message: ContentMessage, answered?: (answer: unknown) => void) => void;

export function startTelling({ send, wait, isOver, onGone }: TellOptions): Tell {
  const newest = new Map<ContentMessage['type'], ContentMessage>();
  const attempt = (message: ContentMessage, left: number, answered: (answer: unknown) => void) => {
    const isNewest = () => message === newest.get(message.type);
    let settled = false;
    const settle = (answer: unknown) => {
      if (settled) return;
      settled = true;
      // Code that came is there, whatever was asked for since: a page that never rests asks faster than it is answered.
      if (!isNewest() && !(answer && message.type === 'page.code')) return;
      if (answer) answered(answer);
      else if (left > 0) {
        const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (ATTEMPTS - left), LONGEST_WAIT_MS);
        wait(() => isNewest() && !isOver() && attempt(message, left - 1, answered), waitMs);
      }
    };
    try {
      send(message).then(settle, () => settle(null));
      if (isNewest()) wait(() => settle(null), ANSWER_MS);
    } catch {
      // "Extension context invalidated" is thrown, not rejected.
      onGone();
    }
  };
  return (message, answered = () => {}) => {
    if (INSISTED.has(message.type)) newest.set(message.type, message);
    // A document that begins anew has nothing to say of what it was before.
    if (message.type === 'page.start') newest.delete('page.snapshot');
    attempt(message, ATTEMPTS, answered);
  };
}
