// The engine in a page of the benchmark, wired as `entrypoints/reviews.content/watch.ts` does, with a background that takes everything. Every call
// from the browser into it is timed.
import type { Adapter } from '../lib/contracts/adapter.ts';
import { attributesOf } from '../lib/sites/engine/attributes.ts';
import { detectSteps, detectWith } from '../lib/sites/engine/detect.ts';
import { follow } from '../lib/sites/engine/follow.ts';
import { followPart } from '../lib/sites/engine/follow-part.ts';
import { type Page, startPage } from '../lib/sites/engine/page.ts';
import { reviewsPart } from '../lib/sites/engine/reviews-part.ts';
import { HOOKS } from '../lib/sites/hooks.ts';
import { adapterFor } from '../lib/sites/registry.ts';

const spent = { ms: 0, longest: 0, calls: 0, sent: 0 };
const timed =
  <A extends unknown[]>(run: (...given: A) => void) =>
  (...given: A): void => {
    const started = performance.now();
    run(...given);
    const ms = performance.now() - started;
    spent.ms += ms;
    spent.longest = Math.max(spent.longest, ms);
    spent.calls += 1;
  };

const { setTimeout: wait, requestIdleCallback: idle, requestAnimationFrame: frame } = window;
Reflect.set(window, 'setTimeout', (run: () => void, ms: number) => wait(timed(run), ms));
Reflect.set(window, 'requestIdleCallback', (run: () => void) => idle(timed(run)));
Reflect.set(window, 'requestAnimationFrame', (run: FrameRequestCallback) => frame(timed(run)));
for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
  const Plain = Reflect.get(globalThis, name);
  Reflect.set(
    globalThis,
    name,
    class extends Plain {
      constructor(run: (...given: unknown[]) => void, ...rest: unknown[]) {
        super(timed(run), ...rest);
      }
    },
  );
}

let page: Page | null = null;
let life = new AbortController();
let adapters = adapterFor(window.location.href);
const api = {
  /** What was taught for this page goes before what reads any page. */
  teach: (taught: Adapter): void => {
    adapters = [taught, ...adapters];
  },
  /** One whole reading in one go; the adapters are at hand, as in the content script. */
  detect: (now: number): number => detectWith(adapters, HOOKS, document, { url: window.location.href, now })?.found.length ?? 0,
  start: (): void =>
    timed(() => {
      life = new AbortController();
      page = startPage({
        window,
        signal: life.signal,
        attributes: attributesOf(adapters),
        now: Date.now,
        reviewsPart: () => reviewsPart(followPart),
        replyPart: () => undefined,
        send: (message, answered) => {
          // What sending costs the page: the browser makes a text of the message.
          spent.sent += JSON.stringify(message).length;
          answered?.({ ok: true });
        },
        detect: (document, context) => detectSteps(adapters, HOOKS, document, context),
        follow: (extraction) => follow(document, extraction, HOOKS, adapters.slice(0, adapters.indexOf(extraction.adapter))),
      });
    })(),
  /** What was spent since the last time it was asked. */
  spent: (): string => {
    const said = JSON.stringify(spent);
    Object.assign(spent, { ms: 0, longest: 0, calls: 0, sent: 0 });
    return said;
  },
  stop: (): void => life.abort(),
  isStarted: (): boolean => page !== null,
};
Reflect.set(globalThis, 'vidhukBench', api);
