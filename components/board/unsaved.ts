// What was entered on the board and is saved nowhere yet holds the view: another address, a sign-out, a closed tab ask first.
import { createContext, useCallback, useContext, useEffect, useId, useRef, useState } from 'react';
import { type LogAddress, readAddress } from './log-address.ts';
import { type ChangeAddress, useLogAddress } from './use-log-address.ts';

type Note = (part: string, unsaved: boolean) => void;
export const Unsaved = createContext<Note>(() => {});

/** Of one form: whether it holds something that would be lost. */
export function useUnsaved(unsaved: boolean): void {
  const part = useId();
  const note = useContext(Unsaved);
  useEffect(() => {
    note(part, unsaved);
    return () => note(part, false);
  }, [note, part, unsaved]);
}

export type HeldAddress = {
  /** What the board shows: the address bar may be ahead of it while it is asked. */
  address: LogAddress;
  change: ChangeAddress;
  asking: boolean;
  /** Whether something was entered that is saved nowhere yet. */
  isHeld: boolean;
  stay: () => void;
  leave: () => void;
  /** For `Unsaved`. */
  note: Note;
  /** Does what would lose what was entered, after the question where there is one. */
  orAsk: (act: () => void) => void;
};

export function useHeldAddress(): HeldAddress {
  const [wanted, change] = useLogAddress();
  const parts = useRef(new Set<string>());
  /** Where something was entered. */
  const [held, setHeld] = useState<LogAddress | null>(null);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const elsewhere = held !== null && (held.view !== wanted.view || held.workspace !== wanted.workspace);

  const note = useCallback<Note>((part, unsaved) => {
    if (unsaved) parts.current.add(part);
    else parts.current.delete(part);
    setHeld((before) => (parts.current.size === 0 ? null : (before ?? readAddress(window.location.search))));
  }, []);

  useEffect(() => {
    if (held === null) return;
    // The browser has its own words for it.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [held]);

  return {
    address: elsewhere ? held : wanted,
    change,
    asking: elsewhere || waiting !== null,
    isHeld: held !== null,
    stay: () => {
      setWaiting(null);
      if (elsewhere) change({ view: held.view, workspace: held.workspace });
    },
    leave: () => {
      setWaiting(null);
      setHeld(null);
      waiting?.();
    },
    note,
    orAsk: (act) => (held === null ? act() : setWaiting(() => act)),
  };
}
