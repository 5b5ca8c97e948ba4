// The draft of one review: written to the machine on every keystroke, at once and not batched, so that a closed tab, a crash or a restart loses
// nothing. What stands in the editor is the truth while this panel writes; another window's later text is taken over otherwise.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { DraftRow } from '../../lib/extension/db/schema.ts';
import { LastShownContext } from './last-shown.ts';

/** `recover`: brings back what a torn-away panel had no time to store. Once, before the first `load`. */
export type DraftStore = {
  load: (reviewKey: string) => Promise<DraftRow | null>;
  save: (draft: DraftRow) => Promise<void>;
  recover?: () => Promise<void>;
};
export type DraftChange = Partial<Pick<DraftRow, 'text' | 'notes' | 'templateId' | 'second' | 'filled'>>;
export type Draft = {
  /** False until the stored draft is read; nothing may be written before, or it would be lost. What was shown last is shown meanwhile. */
  ready: boolean;
  text: string;
  notes: string;
  templateId: string | null;
  /** It is of a second reply. */
  second?: DraftRow['second'];
  /** What the template put into it; missing while none has. */
  filled?: DraftRow['filled'];
  saving: 'saved' | 'saving' | 'failed';
  change: (change: DraftChange) => void;
};

const EMPTY: Omit<DraftRow, 'reviewKey'> = { text: '', notes: '', templateId: null, updatedAt: '' };

/** Use with `key={reviewKey}` above: one hook serves one review for its whole life. */
export function useDraft(reviewKey: string, store: DraftStore): Draft {
  const stored = useLiveQuery(() => store.load(reviewKey), [reviewKey, store]);
  const [own, setOwn] = useState<Omit<DraftRow, 'reviewKey'> | null>(null);
  const [saving, setSaving] = useState<Draft['saving']>('saved');
  const latest = useRef(own);
  const pending = useRef(0);

  useEffect(() => {
    if (stored === undefined || pending.current > 0) {
      return;
    }
    const newest = stored ?? EMPTY;
    if (latest.current === null || newest.updatedAt > latest.current.updatedAt) {
      latest.current = newest;
      setOwn(newest);
    }
  }, [stored]);

  const change = useCallback(
    (part: DraftChange) => {
      // What a button writes while the stored draft is still being read would take its place.
      if (latest.current === null) return;
      const next = { ...latest.current, ...part, updatedAt: new Date().toISOString() };
      latest.current = next;
      setOwn(next);
      pending.current += 1;
      setSaving('saving');
      store.save({ ...next, reviewKey }).then(
        () => {
          pending.current -= 1;
          if (pending.current === 0) setSaving('saved');
        },
        () => {
          pending.current -= 1;
          setSaving('failed');
        },
      );
    },
    [reviewKey, store],
  );

  const last = useContext(LastShownContext);
  useEffect(() => {
    if (last !== null && own !== null) last.current.draft = own;
  }, [last, own]);
  const { text, notes, templateId, second, filled } = own ?? last?.current.draft ?? EMPTY;
  return { ready: own !== null, text, notes, templateId, second, filled, saving, change };
}
