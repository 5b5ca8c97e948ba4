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

/** A newer snapshot takes the place of one that is still being told; clicks and hovers are told once, since a late one would surprise. */
export function startTelling({ send, wait, isOver, onGone }: TellOptions): (message: ContentMessage) => void {
  let newest: ContentMessage | undefined;
  const attempt = (message: ContentMessage, left: number) => {
    let settled = false;
    const settle = (answer: unknown) => {
      if (settled) return;
      settled = true;
      if (answer || message !== newest || left === 0) return;
      const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (ATTEMPTS - left), LONGEST_WAIT_MS);
      wait(() => message === newest && !isOver() && attempt(message, left - 1), waitMs);
    };
    try {
      send(message).then(settle, () => settle(null));
      if (message === newest) wait(() => settle(null), ANSWER_MS);
    } catch {
      // "Extension context invalidated" is thrown, not rejected.
      onGone();
    }
  };
  return (message) => {
    if (message.type === 'page.snapshot') newest = message;
    attempt(message, ATTEMPTS);
  };
}
