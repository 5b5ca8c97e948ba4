// The content script: wires the engine to this document and to the background. Registered at run time, for the origins that were granted.
// It knows no site but by what the background sends and puts beside it, so its size does not grow with their number.
import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageCommand, TeachCommand } from '../../lib/extension/messages.ts';
import { hooksInPage } from '../../lib/sites/engine/hooks-in-page.ts';
import { type MakeReplyPart, REPLY_PART, REVIEWS_PART, type ReviewsPart } from '../../lib/sites/engine/live-page.ts';
import { shareEngine } from '../../lib/sites/engine/shared.ts';
import { startLifetime } from './lifetime.ts';
import { startTelling } from './tell.ts';
import { watch } from './watch.ts';

/** Left in this isolated world by `entrypoints/reply-part.ts`. */
const replyPart = (): MakeReplyPart | undefined => Reflect.get(globalThis, REPLY_PART);
/** Left there by `/reviews-part.js` (`scripts/build-hooks.ts`). */
const reviewsPart = (): ReviewsPart | undefined => Reflect.get(globalThis, REVIEWS_PART);

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  main() {
    if (!/^https?:$/.test(window.location.protocol)) return;
    shareEngine();
    const lifetime = startLifetime(document);
    const tell = startTelling({
      send: (message) => browser.runtime.sendMessage(message),
      wait: (run, ms) => void setTimeout(run, ms),
      isOver: lifetime.isOver,
      onGone: lifetime.end,
    });
    const watched = watch({
      window,
      lifetime,
      tell,
      hooks: hooksInPage,
      reviewsPart,
      replyPart,
      now: Date.now,
    });
    const listen = (
      command: PageCommand | TeachCommand,
      _sender: Browser.runtime.MessageSender,
      answer: (result: unknown) => void,
    ): boolean => {
      // For the part that teaches, where it is.
      if (command.type === 'teach') return false;
      watched.handle(command).then(answer);
      return true;
    };
    browser.runtime.onMessage.addListener(listen);
    lifetime.signal.addEventListener('abort', () => {
      try {
        browser.runtime.onMessage.removeListener(listen);
      } catch {
        // The listener went with the extension.
      }
    });
  },
});
