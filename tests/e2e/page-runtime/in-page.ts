// Runs in the page's isolated world, as the content script does: the engine with a transport that only remembers.
import type { Adapter } from '../../../lib/contracts/adapter.ts';
import type { ContentMessage, PageCommand, PageCommandResult, PartMissing } from '../../../lib/extension/messages.ts';
import { extractSteps } from '../../../lib/sites/engine/extract.ts';
import { type Followed, follow } from '../../../lib/sites/engine/follow.ts';
import { followPart } from '../../../lib/sites/engine/follow-part.ts';
import { type Page, startPage } from '../../../lib/sites/engine/page.ts';
import { createReplyPart } from '../../../lib/sites/engine/reply-part.ts';
import { reviewsPart } from '../../../lib/sites/engine/reviews-part.ts';
import { HOOKS } from '../../../lib/sites/hooks.ts';

let page: Page | null = null;
let life = new AbortController();
const messages: ContentMessage[] = [];
let reads = 0;
/** Puts what pages with reviews need into the page and answers the question for it, where `late` left that open. */
let arrive = (): void => {};

const api = {
  messages,
  start: (adapter: Adapter, options: { language?: string; openTimeoutMs?: number; late?: boolean } = {}) => {
    life = new AbortController();
    let isThere = options.late !== true;
    page = startPage({
      window,
      signal: life.signal,
      openTimeoutMs: options.openTimeoutMs ?? 1_000,
      attributes: Object.values(adapter.fields).flatMap((sources) => sources.map(({ from }) => from)),
      now: Date.now,
      reviewsPart: () => (isThere ? reviewsPart(followPart) : undefined),
      replyPart: () =>
        createReplyPart(async (message) => {
          messages.push(message);
        }),
      send: (message, answered) => {
        messages.push(message);
        if (message.type === 'page.marks')
          arrive = () => {
            isThere = true;
            answered?.({ ok: true });
          };
        else answered?.({ ok: true });
      },
      follow: function* (extraction) {
        const followed = isThere ? yield* follow(document, extraction, HOOKS) : null;
        const step: Followed['step'] = (changes, context) => {
          const taken = followed?.step(changes, context) ?? null;
          if (taken !== null && taken.looked.length > 0) reads += 1;
          return taken;
        };
        return followed && { ...followed, step };
      },
      detect: (document, context) => {
        reads += 1;
        return extractSteps(document, adapter, context, HOOKS);
      },
    });
    if (options.language !== undefined) void page.handle({ type: 'marks.show', states: {}, language: options.language });
  },
  stop: () => life.abort(),
  arrive: () => arrive(),
  reads: () => reads,
  command: (command: PageCommand): Promise<PageCommandResult[PageCommand['type']] | PartMissing> => {
    if (page === null) throw new Error('not started');
    return page.handle(command);
  },
  /** Resolves once the page has been still and read: two rests of the observer's batch. */
  quiet: () => new Promise<void>((resolve) => setTimeout(() => requestIdleCallback(() => resolve()), 400)),
};
Reflect.set(globalThis, 'vidhuk', api);
export type InPage = typeof api;
