// What was opened beside the work is put aside with Esc wherever the hands are, and they come back to the button that opened it. On the body: after what
// has an Esc of its own and before the keys of the whole panel.
import { type RefObject, useEffect } from 'react';
import { isFocusFree } from './use-lost-focus.ts';

type Beside = { open: boolean; box: RefObject<HTMLElement | null>; toggle: RefObject<HTMLElement | null>; onAside: () => void };

export function usePutAside({ open, box, toggle, onAside }: Beside): void {
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      if (isFocusFree() || box.current?.contains(document.activeElement) === true) toggle.current?.focus();
      onAside();
    };
    document.body.addEventListener('keydown', onKeyDown);
    return () => document.body.removeEventListener('keydown', onKeyDown);
  }, [open, box, toggle, onAside]);
}
