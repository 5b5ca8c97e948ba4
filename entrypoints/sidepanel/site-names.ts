// A site's name and reply limit from its adapter, for what the panel shows.
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import { ADAPTERS, adapterFor } from '../../lib/sites/registry.ts';

/** The adapter's name; its id where the adapter is gone. */
export const siteName = (site: string): string => ADAPTERS.find((adapter) => adapter.id === site)?.name ?? site;

/** Null = unknown. */
export const siteLimit = (site: string): LengthLimit | null => ADAPTERS.find((adapter) => adapter.id === site)?.limit ?? null;

/** Name of the site that an address belongs to by its own adapter; null for pages that any reader may take. */
export const siteOfUrl = (url: string): string | null => {
  const adapter = adapterFor(url)[0];
  return adapter === undefined || adapter.hosts.includes('*') ? null : adapter.name;
};

/** Host name without `www.`; empty where the address is broken. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
