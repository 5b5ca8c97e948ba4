// The part that teaches: injected by the background into the one page that an agent teaches, after its origin was granted on the click.
import { type Browser, browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ContentMessage, PageCommand, TeachAnswer, TeachCommand } from '../lib/extension/messages.ts';
import { startTeaching, type TeachPage } from '../lib/sites/teach/in-page/teach-page.ts';

/** Injected again, the first one goes. */
const NAME = 'vidhukTeaching';

export default defineUnlistedScript(() => {
  const before: unknown = Reflect.get(globalThis, NAME);
  if (typeof before === 'function') before();
  const tell = (message: ContentMessage): void => {
    try {
      // Rejected where the extension went away meanwhile: nobody is left to be told, as below.
      browser.runtime.sendMessage(message).catch(() => undefined);
    } catch {
      // "Extension context invalidated" is thrown: nobody is left to be told.
    }
  };
  let page: TeachPage | null = startTeaching({
    window,
    tell: (state) => tell({ type: 'teach.state', state }),
    now: Date.now,
    onEnd: () => {
      page = null;
      browser.runtime.onMessage.removeListener(listen);
      Reflect.deleteProperty(globalThis, NAME);
    },
  });
  function listen(
    command: PageCommand | TeachCommand,
    _sender: Browser.runtime.MessageSender,
    answer: (result: TeachAnswer) => void,
  ): boolean {
    if (command.type !== 'teach') return false;
    answer({ state: page?.act(command.action) ?? null });
    return true;
  }
  browser.runtime.onMessage.addListener(listen);
  Reflect.set(globalThis, NAME, () => page?.act({ do: 'end' }));
});
