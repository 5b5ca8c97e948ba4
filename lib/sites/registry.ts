// Every site that ships, in the order of trial. Adding a site is its folder, one line here, and one in `hooks.ts` where it needs code.
import type { Adapter } from '../contracts/adapter.ts';
import { adapter as appStoreConnect } from './app-store-connect/adapter.ts';
import { extract } from './engine/extract.ts';
import { matches } from './engine/match.ts';
import type { Extraction, PageContext } from './engine/types.ts';
import { adapter as facebook } from './facebook/adapter.ts';
import { adapter as googleBusiness } from './google-business/adapter.ts';
import { adapter as googleMaps } from './google-maps/adapter.ts';
import { adapter as googlePlayConsole } from './google-play-console/adapter.ts';
import { adapter as schemaOrg } from './schema-org/adapter.ts';
import { adapter as trustpilot } from './trustpilot/adapter.ts';

/** Sites by their own adapters; `schema-org` reads any page that carries review microdata and is always tried last. */
export const ADAPTERS: readonly Adapter[] = [
  trustpilot,
  googleMaps,
  googleBusiness,
  facebook,
  googlePlayConsole,
  appStoreConnect,
  schemaOrg,
];

/** Adapters to try on an address, the most specific first. Empty for addresses that are not http or https. */
export const adapterFor = (url: string): Adapter[] => ADAPTERS.filter((adapter) => matches(adapter, url));

/**
 * Reads the page with the first adapter that finds reviews. Where none does, the answer is the first adapter's empty one
 * (its `health` says whether the site has changed); null where no adapter takes the address.
 */
export const detect = (document: Document, context: PageContext): Extraction | null => {
  let empty: Extraction | null = null;
  for (const adapter of adapterFor(context.url)) {
    const extraction = extract(document, adapter, context);
    if (extraction.found.length > 0) return extraction;
    empty ??= extraction;
  }
  return empty;
};
