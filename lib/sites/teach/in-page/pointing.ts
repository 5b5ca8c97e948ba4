// The pointer and the keys while teaching: what is under the pointer is framed, a click picks it, and nothing of it reaches the site, which
// would follow the link or open the picture. Without a mouse: arrows move, Enter picks, Escape ends.

import { isElement } from '../../engine/dom.ts';

/** Everything that a click is made of. */
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

export type Pointing = {
  onMove: (element: Element) => void;
  onPick: (element: Element) => void;
  onEnd: () => void;
  onSkip: () => void;
};

const isNode = (target: EventTarget): target is Node => 'nodeType' in target;

const hasWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) ||
  element.matches('textarea, [contenteditable], img[alt], [aria-label]');

/** Listens until the signal aborts. `isOn` = whether a click picks now: between two questions the page is the page's again. */
export function startPointing(window: Window, { onMove, onPick, onEnd, onSkip }: Pointing, isOn: () => boolean, signal: AbortSignal): void {
  const { document } = window;
  const options = { capture: true, signal } as const;
  let at: Element | null = null;
  const move = (element: Element | null): void => {
    if (element === null || element === at || element.localName === 'html' || element.localName === 'body') return;
    at = element;
    onMove(element);
  };
  /** Of an open shadow root the element inside; `target` would be its host. */
  const targetOf = (event: Event): Element | null => {
    const [first] = event.composedPath();
    return first !== undefined && isNode(first) && isElement(first) ? first : null;
  };
  window.addEventListener('pointermove', (event) => isOn() && move(targetOf(event)), { ...options, passive: true });
  for (const name of SWALLOWED)
    window.addEventListener(
      name,
      (event) => {
        if (!isOn() || !event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const target = targetOf(event);
        if (name === 'click' && target !== null) onPick(target);
      },
      { ...options, passive: false },
    );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        event.stopImmediatePropagation();
        onEnd();
        return;
      }
      if (!isOn() || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = byKey(event.key, at, document);
      const picks = event.key === 'Enter' && at !== null;
      const skips = event.key === 'Delete' || event.key === 'Backspace';
      if (next === null && !picks && !skips) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (next !== null) {
        next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        move(next);
      } else if (skips) onSkip();
      else if (at !== null) onPick(at);
    },
    options,
  );
}

/** Down and up go through what has words, left to what is around, right to what is inside. */
function byKey(key: string, at: Element | null, document: Document): Element | null {
  if (key === 'ArrowLeft') return at?.parentElement ?? null;
  if (key === 'ArrowRight') return at?.firstElementChild ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const all = [...document.body.querySelectorAll('*')].filter((element) => hasWords(element) && element.getClientRects().length > 0);
  if (at === null) return all[0] ?? null;
  const following = key === 'ArrowDown' ? 4 : 2;
  const others = all.filter((element) => (at.compareDocumentPosition(element) & following) !== 0 && element !== at);
  return (key === 'ArrowDown' ? others[0] : others.at(-1)) ?? null;
}
