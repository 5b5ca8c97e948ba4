// What is owed on all pages, live, and which of its lists stand open: those that the agent opened, and both where the tab shows no review.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo } from 'react';
import { listId, type OwedKind, pillId } from '../../components/owed/owed-words.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { mayOwe, type Owed, owedTo } from '../../lib/extension/db/owed.ts';
import type { MetaRows } from '../../lib/extension/db/schema.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { Opened } from './use-opened.ts';

const NOTHING: Owed = { promises: [], handed: [] };

type OwedArgs = {
  session: Pick<MetaRows['session'], 'userId' | 'userName'>;
  now: number;
  /** The reviews of this page: what is among them is opened here. */
  onPage: readonly { reviewKey: string }[];
  /** The tab shows no review. */
  bare: boolean;
  opened: Pick<Opened, 'open'>;
  ports: Pick<PanelPorts, 'tabs'>;
};

export type OwedView = {
  /** Null while the tables are read. */
  read: Owed | null;
  owed: Owed;
  isShown: (kind: OwedKind) => boolean;
  toggle: (kind: OwedKind) => void;
  /** Null where the list stands open by itself. */
  close: ((kind: OwedKind) => void) | null;
  follow: (item: Item) => void;
};

export function useOwed({ session, now, onPage, bare, opened, ports }: OwedArgs): OwedView {
  const { userId, userName } = session;
  const items = useLiveQuery(mayOwe, []);
  const read = useMemo(
    () => (items === undefined ? null : owedTo(items, { userId, name: userName }, Temporal.Instant.fromEpochMilliseconds(now))),
    [items, userId, userName, now],
  );
  const owed = read ?? NOTHING;
  const overlay = useViewState((state) => state.overlay);
  const show = useViewState((state) => state.show);
  const openInView = useViewState((state) => state.open);
  const lengths = { promised: owed.promises.length, handed: owed.handed.length };

  // A list that became empty is closed: it must not come back by itself.
  const isOver = read !== null && ((overlay === 'promised' && lengths.promised === 0) || (overlay === 'handed' && lengths.handed === 0));
  useEffect(() => {
    if (isOver) show(null);
  }, [isOver, show]);

  const { open } = opened;
  const follow = useCallback(
    (item: Item) => {
      if (useViewState.getState().overlay !== null) show(null);
      if (onPage.some(({ reviewKey }) => reviewKey === item.itemId)) return open(item.itemId);
      void ports.tabs.open(item.review.url).then((tabId) => (tabId === null ? open(item.itemId) : openInView(tabId, item.itemId)));
    },
    [onPage, open, openInView, ports, show],
  );
  return {
    ...{ read, owed, follow },
    isShown: (kind) => lengths[kind] > 0 && (bare || overlay === kind),
    toggle: (kind) => (bare ? document.getElementById(listId(kind))?.focus() : show(overlay === kind ? null : kind)),
    close: bare
      ? null
      : (kind) => {
          show(null);
          document.getElementById(pillId(kind))?.focus();
        },
  };
}
