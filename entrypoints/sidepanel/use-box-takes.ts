// How many characters the open review's own reply box takes, as soon as the page has bound the two.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { withDatabase } from '../../lib/extension/db/open.ts';
import { boxSeen } from '../../lib/extension/pages/box-limit.ts';
import type { PanelPorts } from './panel-ports.ts';

/** Null = it has no limit of its own, or no box is bound yet. */
export function useBoxTakes(tabId: number, reviewKey: string, send: PanelPorts['send']): number | null {
  const seen = useLiveQuery(async () => await withDatabase(async (db) => await boxSeen(db, tabId, reviewKey)), [tabId, reviewKey]);
  const form = seen?.form ?? null;
  // A form that opened in a frame of its own does not know yet that its review is the open one.
  useEffect(() => {
    if (form !== null) void send('review.highlight', { reviewKey, tabId, scroll: false });
  }, [form, send, reviewKey, tabId]);
  return seen?.takes ?? null;
}
