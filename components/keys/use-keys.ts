// Keys of the whole panel. A key is left alone while a dialog is open, and single letters while somebody types.
import { useEffect, useRef } from 'react';

export type KeyActions = Partial<{
  back: () => void;
  category: (digit: number) => void;
  skeleton: () => void;
  decide: () => void;
  findCustomer: () => void;
  finding: () => void;
  insert: () => void;
  copy: () => void;
  posted: () => void;
  second: () => void;
  nextReview: () => void;
  previousReview: () => void;
  filter: () => void;
  palette: () => void;
  help: () => void;
}>;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The action of a key press and whether it was one; `code` is the place on the keyboard, so that ⌥1 and Ctrl+K work on any layout. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  typing: boolean,
  actions: KeyActions,
): (() => void) | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey) {
    if (event.key === 'Enter') return event.shiftKey ? actions.copy : actions.insert;
    return event.code === 'KeyK' && !event.shiftKey ? actions.palette : undefined;
  }
  if (event.altKey && !command) {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const { category } = actions;
    if (digit !== undefined) return category === undefined ? undefined : () => category(Number(digit));
    const { skeleton, decide, findCustomer, posted, second, nextReview, previousReview } = actions;
    return { KeyT: skeleton, KeyD: decide, KeyW: findCustomer, KeyP: posted, KeyR: second, ArrowDown: nextReview, ArrowUp: previousReview }[
      event.code
    ];
  }
  if (command || event.altKey) return undefined;
  if (event.key === 'F8') return actions.finding;
  if (event.key === 'Escape') return actions.back;
  if (typing) return undefined;
  if (event.key === '?') return actions.help;
  return event.code === 'KeyF' ? actions.filter : undefined;
}

export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) {
        return;
      }
      const action = actionOf(event, isTyping(event.target), latest.current);
      if (action !== undefined) {
        event.preventDefault();
        action();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
