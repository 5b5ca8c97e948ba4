// The document under the adapters that the background names for it: asked at the start and whenever they may have changed. Where there are none,
// nothing runs; where they are others than before, the page is put back as it was and begun anew.
import type { Adapter } from '../../lib/contracts/adapter.ts';
import type { PageCommand, PageStart } from '../../lib/extension/messages.ts';
import { detectWith } from '../../lib/sites/engine/detect.ts';
import { follow } from '../../lib/sites/engine/follow.ts';
import type { Hooks } from '../../lib/sites/engine/hooks-in-page.ts';
import { type Page, type PageOptions, startPage } from '../../lib/sites/engine/page.ts';
import type { Lifetime } from './lifetime.ts';
import type { Tell } from './tell.ts';

export type WatchOptions = Pick<PageOptions, 'window' | 'replyPart' | 'language' | 'now'> & {
  lifetime: Lifetime;
  tell: Tell;
  hooks: () => Hooks;
};

export type Watch = { handle: (command: PageCommand) => Promise<Awaited<ReturnType<Page['handle']>> | null> };

/** The answer comes from our own background, which checked it. */
const adaptersIn = (answer: unknown): PageStart['adapters'] =>
  typeof answer === 'object' && answer !== null && 'adapters' in answer && Array.isArray(answer.adapters) ? answer.adapters : [];

const attributesOf = (adapters: readonly Adapter[]): string[] =>
  adapters.flatMap(({ fields }) => Object.values(fields).flatMap((sources) => sources.map(({ from }) => from)));

/** Those that are tried before `adapter`. */
const rivalsOf = (adapter: Adapter, adapters: readonly Adapter[]): readonly Adapter[] => adapters.slice(0, adapters.indexOf(adapter));

export function watch({ lifetime, tell, hooks, ...options }: WatchOptions): Watch {
  let running: { page: Page; said: string; end: () => void } | null = null;

  const begin = (adapters: Adapter[]) => {
    const said = JSON.stringify(adapters);
    if (lifetime.isOver() || said === running?.said) return;
    running?.end();
    running = null;
    if (adapters.length === 0) return;
    const ending = new AbortController();
    const page = startPage({
      ...options,
      // An extension that was reloaded or removed leaves this script behind; it notices at the next look and goes quietly.
      isOver: lifetime.isOver,
      detect: (document, context) => detectWith(adapters, hooks(), document, context),
      follow: (extraction) => follow(options.window.document, extraction, hooks(), rivalsOf(extraction.adapter, adapters)),
      send: tell,
      attributes: attributesOf(adapters),
      signal: AbortSignal.any([lifetime.signal, ending.signal]),
    });
    running = { page, said, end: () => ending.abort() };
  };
  const ask = () => tell({ type: 'page.start' }, (answer) => begin(adaptersIn(answer)));
  ask();

  return {
    handle: async (command) => {
      if (running !== null && command.type !== 'adapters.changed') return await running.page.handle(command);
      if (command.type !== 'adapters.changed' && command.type !== 'page.rescan') return null;
      ask();
      return { ok: true };
    },
  };
}
