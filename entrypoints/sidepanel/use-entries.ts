// The reviews of the tab as the list shows them: live from the tables, described once, clocked each minute.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import { arrange, type ClockedEntry, entryCache } from '../../components/review/list-model.ts';
import type { Reference } from '../../lib/contracts/sync.ts';
import { type PageView, pageView } from '../../lib/extension/db/queries.ts';

export type PageEntries = { page: PageView; entries: ClockedEntry[]; drafts: Set<string> };

/** `withDrafts`: only the list shows them. Undefined while the tables are read; null where no page has reported. */
export function useEntries(tabId: number, reference: Reference | null, now: number, withDrafts: boolean): PageEntries | null | undefined {
  // A live query keeps its last answer while it asks for another tab: the answer says whose it is.
  const answer = useLiveQuery(async () => ({ tabId, page: await pageView(tabId, withDrafts) }), [tabId, withDrafts]);
  const page = answer?.tabId === tabId ? answer.page : undefined;
  const cache = useRef<ReturnType<typeof entryCache>>(undefined);
  cache.current ??= entryCache();
  const describe = cache.current;
  const policy = reference?.policy ?? null;
  const described = useMemo(() => page?.reviews.map((seen) => describe(seen, policy)) ?? null, [page, policy, describe]);
  return useMemo(() => {
    if (page === undefined || page === null || described === null) {
      return page === undefined ? undefined : null;
    }
    const drafts = new Set(page.reviews.filter((review) => review.hasDraft).map((review) => review.reviewKey));
    return { page, entries: arrange(described, policy, now), drafts };
  }, [page, described, policy, now]);
}
