// What the panel shows, never what is true: the review that is open in each tab, the row under the cursor, folded sections, the filter.
// Sections and the filter are remembered over restarts; what was open is not, since a tab's number means nothing after one.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type SectionName = 'who' | 'reply' | 'notes';
export type ListFilter = 'all' | 'open';
export type Overlay = 'keys' | 'palette' | 'unsent' | 'promised' | 'handed';

type Remembered = { folded: Partial<Record<SectionName, boolean>>; filter: ListFilter };
type Passing = {
  /** By tab. */
  opened: Partial<Record<number, string>>;
  cursor: Partial<Record<number, string>>;
  overlay: Overlay | null;
};
type Actions = {
  open: (tabId: number, reviewKey: string) => void;
  /** The cursor stays on the review that was left. */
  leave: (tabId: number) => void;
  moveCursor: (tabId: number, reviewKey: string) => void;
  fold: (section: SectionName, folded: boolean) => void;
  setFilter: (filter: ListFilter) => void;
  show: (overlay: Overlay | null) => void;
};

export const useViewState = create<Remembered & Passing & Actions>()(
  persist(
    (set) => ({
      folded: {},
      filter: 'all',
      opened: {},
      cursor: {},
      overlay: null,
      open: (tabId, reviewKey) =>
        set((state) => ({ opened: { ...state.opened, [tabId]: reviewKey }, cursor: { ...state.cursor, [tabId]: reviewKey } })),
      leave: (tabId) => set((state) => ({ opened: { ...state.opened, [tabId]: undefined } })),
      moveCursor: (tabId, reviewKey) => set((state) => ({ cursor: { ...state.cursor, [tabId]: reviewKey } })),
      fold: (section, folded) => set((state) => ({ folded: { ...state.folded, [section]: folded } })),
      setFilter: (filter) => set({ filter }),
      show: (overlay) => set({ overlay }),
    }),
    {
      name: 'vidhuk-view',
      version: 1,
      partialize: ({ folded, filter }): Remembered => ({ folded, filter }),
    },
  ),
);
