// The content script: wires the engine to this document and to the background. Registered at run time, for the origins that were granted.
import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageCommand } from '../../lib/extension/messages.ts';
import { type MakeReplyPart, REPLY_PART } from '../../lib/sites/engine/live-page.ts';
import { startPage } from '../../lib/sites/engine/page.ts';
import { ADAPTERS, detect } from '../../lib/sites/registry.ts';
import { startLifetime } from './lifetime.ts';
import { startTelling } from './tell.ts';

const attributes = ADAPTERS.flatMap(({ fields }) => Object.values(fields).flatMap((sources) => sources.map(({ from }) => from)));

/** Left in this isolated world by `entrypoints/reply-part.ts`. */
const replyPart = (): MakeReplyPart | undefined => Reflect.get(globalThis, REPLY_PART);

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  main() {
    if (!/^https?:$/.test(window.location.protocol)) return;
    const lifetime = startLifetime(document);
    const send = startTelling({
      send: (message) => browser.runtime.sendMessage(message),
      wait: (run, ms) => void setTimeout(run, ms),
      isOver: lifetime.isOver,
      onGone: lifetime.end,
    });
    const page = startPage({
      window,
      // An extension that was reloaded or removed leaves this script behind; it notices at the next look and goes quietly.
      detect: (document, context) => (lifetime.isOver() ? null : detect(document, context)),
      send,
      attributes,
      replyPart,
      language: browser.i18n.getUILanguage(),
      signal: lifetime.signal,
      now: Date.now,
    });
    const listen = (command: PageCommand, _sender: Browser.runtime.MessageSender, answer: (result: unknown) => void): true => {
      page.handle(command).then(answer);
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
