// What people are told of a site: its name, and the limit of a reply on it. Sites that the team has taught are given beside those that ship.
import type { LengthLimit } from '../contracts/adapter.ts';
import { isOfHost } from './engine/match.ts';
import { SITE_FACTS, type SiteFacts } from './site-facts.ts';

/** The id itself where nobody knows the site: a log may be newer than whoever shows it. */
export const siteName = (id: string, taught: readonly SiteFacts[] = []): string =>
  [...SITE_FACTS, ...taught].find((site) => site.id === id)?.name ?? id;

/** Null = unknown. */
export const siteLimit = (id: string, taught: readonly SiteFacts[] = []): LengthLimit | null =>
  [...SITE_FACTS, ...taught].find((site) => site.id === id)?.limit ?? null;

/** Name of the site that an address's host belongs to; null for pages that any reader may take. */
export const siteOfUrl = (url: string, taught: readonly SiteFacts[] = []): string | null =>
  [...SITE_FACTS, ...taught].find((site) => !site.hosts.includes('*') && isOfHost(site, url))?.name ?? null;
