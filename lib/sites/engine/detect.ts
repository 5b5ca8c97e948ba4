// Reads a page with the first of several adapters that finds reviews there.
import type { Adapter } from '../../contracts/adapter.ts';
import { extract } from './extract.ts';
import type { Hooks } from './hooks-in-page.ts';
import { matches } from './match.ts';
import type { Extraction, PageContext } from './types.ts';

/**
 * `adapters` in the order of trial; those that do not take the address are passed over. Where none finds reviews, the answer is the first
 * one's empty reading (its `health` says whether the site has changed); null where none takes the address.
 */
export const detectWith = (adapters: readonly Adapter[], hooks: Hooks, document: Document, context: PageContext): Extraction | null => {
  let empty: Extraction | null = null;
  for (const adapter of adapters) {
    if (!matches(adapter, context.url)) continue;
    const extraction = extract(document, adapter, context, hooks);
    if (extraction.found.length > 0) return extraction;
    empty ??= extraction;
  }
  return empty;
};
