// Every site that ships, in the order of trial. The lists that it is made of are written from the folders by `npm run sites`.
import type { Adapter } from '../contracts/adapter.ts';
import { ALL_ADAPTERS } from './all-adapters.ts';
import { detectWith } from './engine/detect.ts';
import type { Hooks } from './engine/hooks-in-page.ts';
import { matches } from './engine/match.ts';
import { bySpecificity } from './engine/specificity.ts';
import type { Extraction, PageContext } from './engine/types.ts';
import { HOOKS } from './hooks.ts';

/** Sites by their own adapters first; `schema-org`, which reads any page that carries review markup, is always tried last. */
export const ADAPTERS: readonly Adapter[] = ALL_ADAPTERS.toSorted(bySpecificity);

/** Shipped adapters to try on an address, the most specific first. Empty for addresses that are not http or https. */
export const adapterFor = (url: string): Adapter[] => ADAPTERS.filter((adapter) => matches(adapter, url));

/** By default everything that ships. */
export type DetectOptions = { adapters?: readonly Adapter[]; hooks?: Hooks };

/**
 * Reads the page with the first adapter that takes its address and finds reviews. Where none does, the answer is the first adapter's empty
 * one (its `health` says whether the site has changed); null where no adapter takes the address.
 */
export const detect = (
  document: Document,
  context: PageContext,
  { adapters = ADAPTERS, hooks = HOOKS }: DetectOptions = {},
): Extraction | null => detectWith(adapters, hooks, document, context);
