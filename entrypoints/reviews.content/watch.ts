// The document under the adapters that the background names for it: asked at the start and whenever they may have changed. Where there are none,
// nothing runs; where they are others than before, the page is put back as it was and begun anew.
import type { Adapter } from '../../lib/contracts/adapter.ts';
import type { PageCommand, PageStart } from '../../lib/extension/messages.ts';
import { detectSteps } from '../../lib/sites/engine/detect.ts';
import type { Hooks } from '../../lib/sites/engine/hooks-in-page.ts';
import { type Page, type PageOptions, startPage } from '../../lib/sites/engine/page.ts';
import { wantsCode } from '../../lib/sites/engine/wants-code.ts';
import type { Lifetime } from './lifetime.ts';
import type { Tell } from './tell.ts';

export type WatchOptions = Pick<PageOptions, 'window' | 'reviewsPart' | 'replyPart' | 'now'> & {
  lifetime: Lifetime;
  tell: Tell;
  hooks: () => Hooks;
};

export type Watch = { handle: (command: PageCommand) => Promise<Awaited<ReturnType<Page['handle']>> | null> };

/** The answer comes from our own background, which checked it. */
const startIn = (answer: unknown): PageStart => ({ adapters: [], late: {}, attributes: [], ...Object(answer) });
const isOk = (answer: unknown): boolean => Reflect.get(Object(answer), 'ok') === true;

/** Later than this after it was loaded a document says nothing about what its address leads to now. */
const FRESH_MS = 60_000;

/** Whether the site has just answered this very address with "there is no such page", or "no more". A redirect to such a page is another address. */
const isNotFound = ({ performance, location, top, self }: Window, now: number): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  const status: unknown = entry === undefined ? undefined : Reflect.get(entry, 'responseStatus');
  const [asked, shown] = [entry?.name, location.href].map((url) => url?.replace(/#.*$/s, ''));
  return top === self && (status === 404 || status === 410) && asked === shown && now - performance.timeOrigin < FRESH_MS;
};

/** Those that are tried before `adapter`. */
const rivalsOf = (adapter: Adapter, adapters: readonly Adapter[]): readonly Adapter[] => adapters.slice(0, adapters.indexOf(adapter));

export function watch({ lifetime, tell, hooks, ...options }: WatchOptions): Watch {
  let running: { page: Page; said: string; end: () => void } | null = null;

  const begin = (start: PageStart) => {
    const said = JSON.stringify(start);
    if (lifetime.isOver() || said === running?.said) return;
    running?.end();
    running = null;
    let { adapters } = start;
    if (adapters.length === 0) return;
    const ending = new AbortController();
    const late = new Map(Object.entries(start.late));
    let isWaiting = false;
    /** Whether the page holds something for an adapter that has no code here yet; then that is asked for. */
    const waits: Parameters<typeof detectSteps>[4] = (adapter, scopes) => {
      const { id: site } = adapter;
      const beside = late.get(site);
      if (!beside || !wantsCode(adapter, beside, scopes)) return false;
      isWaiting = true;
      tell({ type: 'page.code', site }, (answer) => {
        // It may have been asked for more than once.
        if (ending.signal.aborted || !late.delete(site)) return;
        if (!isOk(answer)) {
          // Without its code it would read half of what it should, and say so as if the site had changed.
          adapters = adapters.filter((one) => one !== adapter);
          // When the page is next to ask what to read it with, it may be allowed again.
          if (running) running.said = '';
        }
        page.look();
      });
      return true;
    };
    const page = startPage({
      ...options,
      // An extension that was reloaded or removed leaves this script behind; it notices at the next look and goes quietly.
      isOver: lifetime.isOver,
      detect: (document, context) => {
        isWaiting = false;
        return detectSteps(adapters, hooks(), document, context, waits);
      },
      isWaiting: () => isWaiting,
      // Until that part is there, every change has the page read as a whole.
      follow: function* (extraction) {
        const part = options.reviewsPart();
        return part === undefined
          ? null
          : yield* part.follow(options.window.document, extraction, hooks(), rivalsOf(extraction.adapter, adapters));
      },
      send: tell,
      attributes: start.attributes,
      signal: AbortSignal.any([lifetime.signal, ending.signal]),
    });
    running = { page, said, end: () => ending.abort() };
  };
  const ask = (notFound = false) => tell({ type: 'page.start', ...(notFound && { notFound }) }, (answer) => begin(startIn(answer)));
  ask(isNotFound(options.window, options.now()));

  return {
    handle: async (command) => {
      if (running !== null && command.type !== 'adapters.changed') return await running.page.handle(command);
      if (command.type !== 'adapters.changed' && command.type !== 'page.rescan') return null;
      ask();
      return { ok: true };
    },
  };
}
