// Which review is open in this tab: by the agent here, or by a click on its mark in the page. It stays open when the page no longer shows it.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef } from 'react';
import { arrange, type ClockedEntry, describeReview, nextToAnswer } from '../../components/review/list-model.ts';
import type { Reference } from '../../lib/contracts/sync.ts';
import { itemOf, meta, reviewOf, suggestedOf } from '../../lib/extension/db/queries.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import type { PanelPorts } from './panel-ports.ts';

export type Opened = {
  /** Null while the list is shown. */
  entry: ClockedEntry | null;
  /** Something is open and is being read from the tables. */
  pending: boolean;
  onPage: boolean;
  open: (reviewKey: string) => void;
  leave: () => void;
  /** The next that waits for an answer; null where none is left. */
  next: (() => void) | null;
  previous: (() => void) | null;
};

/** A click on a mark opens the panel, which takes a moment to start; an older click was for a panel that is gone. */
const FRESH_PICK_MS = 15_000;
let lastPick = new Date(Date.now() - FRESH_PICK_MS).toISOString();

type OpenedArgs = {
  tabId: number;
  /** The signed-in agent's name. */
  me: string;
  entries: readonly ClockedEntry[];
  reference: Reference | null;
  now: number;
  ports: Pick<PanelPorts, 'send'>;
};

export function useOpened({ tabId, me, entries, reference, now, ports }: OpenedArgs): Opened {
  const key = useViewState((state) => state.opened[tabId]);
  const openInView = useViewState((state) => state.open);
  const leaveInView = useViewState((state) => state.leave);
  const pick = useLiveQuery(() => meta('pick'), []) ?? null;
  const { send } = ports;

  const leave = useCallback(() => {
    if (key !== undefined) {
      leaveInView(tabId);
      void send('review.leave', { reviewKey: key, tabId });
    }
  }, [key, leaveInView, send, tabId]);
  const open = useCallback(
    (reviewKey: string) => {
      if (reviewKey !== key) {
        if (key !== undefined) void send('review.leave', { reviewKey: key, tabId });
        openInView(tabId, reviewKey);
      }
    },
    [key, openInView, send, tabId],
  );

  useEffect(() => {
    if (pick !== null && pick.tabId === tabId && pick.at > lastPick) {
      lastPick = pick.at;
      open(pick.reviewKey);
    }
  }, [pick, tabId, open]);

  const onPage = entries.find((entry) => entry.reviewKey === key) ?? null;
  // A live query keeps its last answer while it asks for another key: the answer says whose it is.
  const answer = useLiveQuery(
    async () =>
      key === undefined || onPage !== null ? null : { key, rows: await Promise.all([reviewOf(key), itemOf(key), suggestedOf(key)]) },
    [key, onPage === null],
  );
  const away = answer != null && answer.key === key ? answer : undefined;
  const found = onPage ?? (away === undefined || key === undefined ? null : entryOf(key, away.rows, reference, now));
  // While the tables are asked for a review that has just left the page, what was known stays on screen.
  const known = useRef<ClockedEntry>(undefined);
  if (found !== null) {
    known.current = found;
  }
  const entry = found ?? (away === undefined && known.current?.reviewKey === key ? (known.current ?? null) : null);

  const after = nextToAnswer(entries, key, me);
  const at = entries.findIndex((one) => one.reviewKey === key);
  const before = at > 0 ? entries[at - 1] : undefined;
  return {
    entry,
    pending: key !== undefined && entry === null && away === undefined,
    onPage: onPage !== null,
    open,
    leave,
    next: after === undefined ? null : () => open(after.reviewKey),
    previous: before === undefined ? null : () => open(before.reviewKey),
  };
}

type Away = [Awaited<ReturnType<typeof reviewOf>>, Awaited<ReturnType<typeof itemOf>>, Awaited<ReturnType<typeof suggestedOf>>];

function entryOf(reviewKey: string, [row, item, suggestion]: Away, reference: Reference | null, now: number): ClockedEntry | null {
  const review = row?.review ?? item?.local.review;
  if (review === undefined) {
    return null;
  }
  const firstSeenAt = row?.firstSeenAt ?? item?.local.firstSeenAt ?? new Date(now).toISOString();
  const policy = reference?.policy ?? null;
  const described = describeReview({ reviewKey, review, firstSeenAt, item: item?.local ?? null, ...suggestion }, policy);
  return arrange([described], policy, now)[0] ?? null;
}
