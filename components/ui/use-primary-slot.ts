// The place of the panel's one primary button, in the bar that stays in sight. What takes the place of Insert stands above the bar with its words and fields, and
// puts its own button there.
import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Null where there is no such bar: the button stands where it is written. */
export const PrimarySlot = createContext<HTMLElement | null>(null);

/** `inBar`: the panel's key of Insert is this button's, and may be shown on it. */
export function usePrimarySlot(): { inBar: boolean; put: (button: ReactNode) => ReactNode } {
  const slot = useContext(PrimarySlot);
  return { inBar: slot !== null, put: (button) => (slot === null ? button : createPortal(button, slot)) };
}
