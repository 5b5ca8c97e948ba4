// What was shown of a review last, until the tables have answered anew: whoever comes back from another tab finds the draft and its measure, not an
// empty box. By agent and review, while the panel is open; nothing is written from here.
import { createContext, useCallback, useRef } from 'react';
import type { DraftRow } from '../../lib/extension/db/schema.ts';

export type LastShown = {
  current: {
    draft?: Pick<DraftRow, 'text' | 'notes' | 'templateId' | 'second' | 'filled'>;
    /** Characters that the review's own box takes. */
    boxTakes?: number | null;
  };
};

/** Of the review that is open; null = nothing is remembered. */
export const LastShownContext = createContext<LastShown | null>(null);

export function useLastShown(userId: string): (reviewKey: string) => LastShown {
  const all = useRef(new Map<string, LastShown>());
  return useCallback(
    (reviewKey) => {
      const name = `${userId} ${reviewKey}`;
      const known = all.current.get(name) ?? { current: {} };
      all.current.set(name, known);
      return known;
    },
    [userId],
  );
}
