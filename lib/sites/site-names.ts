// What people are told of a site: its name, the limit of a reply on it, and whether its page shows us replies. Sites that the team has taught are given beside those that ship.
import type { LengthLimit } from '../contracts/adapter.ts';
import { isOfHost } from './engine/match.ts';
import { type ReadSite, SITE_FACTS, type SiteFacts } from './site-facts.ts';

/** The id itself where nobody knows the site: a log may be newer than whoever shows it. */
export const siteName = (id: string, taught: readonly SiteFacts[] = []): string =>
  [...SITE_FACTS, ...taught].find((site) => site.id === id)?.name ?? id;

/** Null = unknown. */
export const siteLimit = (id: string, taught: readonly SiteFacts[] = []): LengthLimit | null =>
  [...SITE_FACTS, ...taught].find((site) => site.id === id)?.limit ?? null;

/** Whether the site's page shows the company's replies to whoever reads it by any of the adapters known here. */
export const readsReplies = (id: string, taught: readonly ReadSite[] = []): boolean =>
  [...SITE_FACTS, ...taught].some((site) => site.id === id && site.readsReply);

/** Name of the site that an address's host belongs to; null for pages that any reader may take. */
export const siteOfUrl = (url: string, taught: readonly SiteFacts[] = []): string | null =>
  [...SITE_FACTS, ...taught].find((site) => !site.hosts.includes('*') && isOfHost(site, url))?.name ?? null;
