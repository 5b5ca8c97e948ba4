// A bar that sticks to an edge of the panel lies over what the browser brings into sight there: by Tab, by a letter typed, by a button. As much room as the bar
// takes, however its words wrap, is kept free of that.
import { type RefCallback, useCallback } from 'react';

const ROOM = { top: '--room-top', bottom: '--room-bottom' } as const;

/** Told to the document when a bar has grown: it may now lie over what is being written, which the browser would bring back only with the next letter. */
export const ROOM_TAKEN = 'roomtaken';

/** For the bar itself. */
export function useScrollRoom(edge: keyof typeof ROOM): RefCallback<HTMLElement> {
  return useCallback(
    (bar) => {
      if (bar === null || typeof ResizeObserver === 'undefined') return;
      const { style } = document.documentElement;
      let taken = 0;
      const measure = () => {
        const before = taken;
        taken = Math.ceil(bar.getBoundingClientRect().height);
        style.setProperty(ROOM[edge], `${taken}px`);
        if (taken > before) document.dispatchEvent(new Event(ROOM_TAKEN));
      };
      measure();
      // While the focus is in the bar itself none is kept (tokens.css): the bar is in sight, and the panel would only move under it.
      bar.dataset.room = edge;
      const observer = new ResizeObserver(measure);
      observer.observe(bar, { box: 'border-box' });
      return () => {
        observer.disconnect();
        style.removeProperty(ROOM[edge]);
      };
    },
    [edge],
  );
}
