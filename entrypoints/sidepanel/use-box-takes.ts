// How many characters the open review's own reply box takes, as soon as the page has bound the two; and that they are bound again where the page was loaded anew.
import { useLiveQuery } from 'dexie-react-hooks';
import { useContext, useEffect, useRef } from 'react';
import { LastShownContext } from '../../components/reply/last-shown.ts';
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

  // Nor does a document that shows the review after it was opened: a reloaded page, or the way back to it.
  const list = seen?.list;
  const listBefore = useRef<string | null>(undefined);
  useEffect(() => {
    const before = listBefore.current;
    listBefore.current = list;
    if (list != null && before !== undefined && before !== list) void send('review.highlight', { reviewKey, tabId, scroll: false });
  }, [list, send, reviewKey, tabId]);

  const last = useContext(LastShownContext);
  useEffect(() => {
    if (last !== null && seen !== undefined) last.current.boxTakes = seen.takes;
  }, [last, seen]);
  return (seen === undefined ? last?.current.boxTakes : seen.takes) ?? null;
}
