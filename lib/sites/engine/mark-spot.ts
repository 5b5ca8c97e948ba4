// Where on the screen a mark stands: in a corner of its review that covers nothing the site's visitors read or press.
// Measured only when the review comes near the screen or changes its size, all marks of a moment in one pass.
import { MARK_SIZE } from './mark-look.ts';

type Watched = { host: HTMLElement; button: HTMLElement; root: HTMLElement };
type Box = { left: number; top: number; right: number; bottom: number };

const INSET = 4;
/** So many texts and controls of one review are looked at; a spot among hundreds cannot be better. */
const OBSTACLES_MAX = 150;

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role="button"],[role="link"],[tabindex],img,svg,video,canvas';

export type Spots = {
  watch: (host: HTMLElement, button: HTMLElement, root: HTMLElement) => void;
  forget: (root: HTMLElement) => void;
};

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function obstaclesOf(root: HTMLElement): Box[] {
  const document = root.ownerDocument;
  const found: Box[] = [];
  for (const control of root.querySelectorAll(CONTROLS)) {
    if (found.length >= OBSTACLES_MAX) return found;
    found.push(control.getBoundingClientRect());
  }
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && found.length < OBSTACLES_MAX; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === '') continue;
    range.selectNodeContents(node);
    found.push(...range.getClientRects());
  }
  return found;
}

const at = (left: number, top: number): Box => ({ left, top, right: left + MARK_SIZE, bottom: top + MARK_SIZE });

/** Best spot for the mark of this review, in viewport coordinates. */
export function chooseSpot(root: Box, obstacles: readonly Box[], viewWidth: number): Box {
  const right = root.right - MARK_SIZE - INSET;
  const spots = [
    at(right, root.top + INSET),
    at(right - MARK_SIZE - 2 * INSET, root.top + INSET),
    at(right, root.top + INSET + MARK_SIZE + 2 * INSET),
    at(right, root.bottom - MARK_SIZE - INSET),
    at(root.left - MARK_SIZE - INSET, root.top + INSET),
    at(root.right + INSET, root.top + INSET),
  ];
  const costs = spots.map((spot, index) => {
    const outside = spot.left < 0 || spot.right > viewWidth || (index < 4 && spot.bottom > root.bottom) ? 1_000 : 0;
    return index + outside + 10 * obstacles.filter((obstacle) => overlaps(spot, obstacle)).length;
  });
  return spots[costs.indexOf(Math.min(...costs))] ?? at(right, root.top + INSET);
}

export function createSpots(document: Document, signal: AbortSignal): Spots {
  const byRoot = new Map<Element, Watched>();
  const due = new Set<Watched>();
  let frame = 0;

  const place = () => {
    frame = 0;
    const width = document.documentElement.clientWidth;
    const measured = [...due].flatMap((watched) => {
      if (!watched.host.isConnected) return [];
      const origin = watched.host.getBoundingClientRect();
      const spot = chooseSpot(watched.root.getBoundingClientRect(), obstaclesOf(watched.root), width);
      return [{ button: watched.button, shift: `${Math.round(spot.left - origin.left)}px ${Math.round(spot.top - origin.top)}px` }];
    });
    due.clear();
    for (const { button, shift } of measured) button.style.translate = shift;
  };
  const ask = (root: Element) => {
    const watched = byRoot.get(root);
    if (watched === undefined) return;
    due.add(watched);
    if (frame === 0) frame = requestAnimationFrame(place);
  };
  const size = new ResizeObserver((entries) => {
    for (const entry of entries) ask(entry.target);
  });
  // Sizes matter only near the screen: a page of a thousand reviews measures a dozen.
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) size.observe(target);
        else size.unobserve(target);
      }
    },
    { rootMargin: '300px' },
  );
  signal.addEventListener(
    'abort',
    () => {
      near.disconnect();
      size.disconnect();
      cancelAnimationFrame(frame);
    },
    { once: true },
  );

  return {
    watch: (host, button, root) => {
      byRoot.set(root, { host, button, root });
      near.observe(root);
    },
    forget: (root) => {
      byRoot.delete(root);
      near.unobserve(root);
      size.unobserve(root);
    },
  };
}
