// Names and limits of sites as the agent knows them: those that ship, and those that the team or this agent has taught.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useWordedSite } from '../../components/ui/use-worded-site.ts';
import { taughtSites } from '../../lib/extension/db/queries.ts';
import { readsReplies, siteLimit, siteName, siteOfUrl } from '../../lib/sites/site-names.ts';

const NONE: Awaited<ReturnType<typeof taughtSites>> = [];

/** `ofUrl`: null for pages that any reader may take. */
export function useSites() {
  const taught = useLiveQuery(taughtSites, []) ?? NONE;
  const worded = useWordedSite();
  return useMemo(
    () => ({
      name: (id: string) => worded(id) ?? siteName(id, taught),
      limit: (id: string) => siteLimit(id, taught),
      readsReplies: (id: string) => readsReplies(id, taught),
      ofUrl: (url: string) => siteOfUrl(url, taught),
    }),
    [taught, worded],
  );
}
