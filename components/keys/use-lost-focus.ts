// A control that goes away while it has the focus drops it on the body, and the keys are dead: then the focus goes on from here.
import { type RefObject, useEffect, useRef } from 'react';

/** Nothing has the focus: it may be taken without taking it from anybody. */
export const isFocusFree = (): boolean => document.activeElement === document.body || document.activeElement === null;

/** `next` moves the focus on when what had it inside `root` is no longer there. Who takes the focus by itself on appearing keeps it. */
export function useLostFocus(root: RefObject<HTMLElement | null>, next: () => void): void {
  const latest = useRef(next);
  latest.current = next;
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let last: Element | null = element.contains(document.activeElement) ? document.activeElement : null;
    const onFocus = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    // After the whole change: whatever takes the focus with it has it by then.
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      last = null;
      if (isFocusFree()) latest.current();
    });
    element.addEventListener('focusin', onFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [root]);
}
