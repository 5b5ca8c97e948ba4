// Names of sites on the board. What the team has taught is known to leads only; without it a taught site goes by the host of its reviews, as the one
// who taught it knows it.
import { createContext, useContext } from 'react';
import { TAUGHT_ID } from '../../lib/contracts/generic-site.ts';
import type { SiteFacts } from '../../lib/sites/site-facts.ts';
import { siteName } from '../../lib/sites/site-names.ts';

/** `url`: of a review there, for a taught site whose name is not known here. */
export type SiteName = (siteId: string, url?: string) => string;

/** `worded`: names of sites that are words in the reader's language. */
export const nameSites =
  (taught: readonly SiteFacts[], worded: (siteId: string) => string | null): SiteName =>
  (siteId, url) => {
    const name = worded(siteId) ?? siteName(siteId, taught);
    return name === siteId && siteId.startsWith(TAUGHT_ID) && url !== undefined && URL.canParse(url)
      ? new URL(url).hostname.replace(/^www\./, '')
      : name;
  };

export const SiteNames = createContext<SiteName>(nameSites([], () => null));

export const useSiteName = (): SiteName => useContext(SiteNames);
