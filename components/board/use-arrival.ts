// Where the hands are after a link whose place is gone with what it stood in: at the heading of what it led to, so that reading and tabbing go on from there.
import { useEffect, useRef } from 'react';
import type { LogAddress } from './log-address.ts';

/** The view's name, and that of the list in it where one is open: the nearest comes last. */
const HEADINGS = 'main :is(h1, h2)[tabindex="-1"]';

export function useArrival({ view, list, of }: Pick<LogAddress, 'view' | 'list' | 'of'>): void {
  const place = `${view} ${list ?? ''} ${of ?? ''}`;
  /** Null until something is shown: whoever opens the board has followed no link in it. */
  const before = useRef<string | null>(null);
  useEffect(() => {
    const arrived = before.current !== null && before.current !== place;
    before.current = place;
    // What still has the focus stays: a view's name in the rail, a number at the top.
    if (!arrived || (document.activeElement !== document.body && document.activeElement !== null)) return;
    [...document.querySelectorAll<HTMLElement>(HEADINGS)].at(-1)?.focus();
  }, [place]);
}
