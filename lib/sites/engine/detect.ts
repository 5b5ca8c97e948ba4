// Reads a page with the first of several adapters that finds reviews there: in the document, and where that has none in its open shadow roots.
import type { Adapter } from '../../contracts/adapter.ts';
import { extractSteps, type Scope } from './extract.ts';
import type { Hooks } from './hooks-in-page.ts';
import { matches } from './match.ts';
import { openShadowRoots } from './shadow.ts';
import { inOneGo, type Steps } from './steps.ts';
import type { Extraction, PageContext } from './types.ts';

/**
 * `adapters` in the order of trial; those that do not take the address are passed over. Where none finds reviews, the answer is the empty
 * reading of the site's own adapter (its `health` says whether the site has changed), else of the last; null where none takes the address.
 */
export const detectWith = (adapters: readonly Adapter[], hooks: Hooks, document: Document, context: PageContext): Extraction | null =>
  inOneGo(detectSteps(adapters, hooks, document, context));

/**
 * The same, with rests: a page that changes meanwhile may be read half before and half after. `waits` is asked before each trial: while an adapter waits
 * for its code, nobody knows yet whose page it is, and the answer is null.
 */
export function* detectSteps(
  adapters: readonly Adapter[],
  hooks: Hooks,
  document: Document,
  context: PageContext,
  waits: (adapter: Adapter, scopes: readonly Scope[]) => boolean = () => false,
): Steps<Extraction | null> {
  const ours = adapters.filter((adapter) => matches(adapter, context.url));
  let empty: Extraction | null = null;
  for (const adapter of ours) {
    if (waits(adapter, [document])) return null;
    const extraction: Extraction = yield* extractSteps(document, adapter, context, hooks);
    if (extraction.found.length > 0) return extraction;
    // That a widget is not there says nothing of the page: the one that reads anything speaks for it.
    if (empty === null || empty.adapter.hosts.includes('*')) empty = extraction;
  }
  const scopes = empty === null ? [] : openShadowRoots(document);
  if (scopes.length > 0)
    for (const adapter of ours) {
      if (waits(adapter, scopes)) return null;
      const extraction: Extraction = yield* extractSteps(document, adapter, context, hooks, scopes);
      if (extraction.found.length > 0) return extraction;
    }
  return empty;
}
