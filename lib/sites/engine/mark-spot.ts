// Where on the screen a mark stands: in a corner of its review that covers nothing the site's visitors read or press.
// Measured only when the review is near the screen and came there or changed its size, all marks of a moment in one pass.
import { MARK_SIZE } from './mark-look.ts';

type Box = { left: number; top: number; right: number; bottom: number };

const INSET = 4;
/** So many texts and controls of one review are looked at; a spot among hundreds cannot be better. */
const OBSTACLES_MAX = 150;

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role="button"],[role="link"],[tabindex],img,svg,video,canvas';

export type Spots = {
  /** Finds the mark its spot, now and whenever the review changes its size. For reviews near the screen: a page of a thousand measures a dozen. */
  watch: (host: HTMLElement, button: HTMLElement, root: HTMLElement) => void;
  forget: (root: HTMLElement) => void;
};

function obstaclesOf(root: HTMLElement): Box[] {
  const found: Box[] = [...root.querySelectorAll(CONTROLS)].slice(0, OBSTACLES_MAX).map((control) => control.getBoundingClientRect());
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (found.length < OBSTACLES_MAX && walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    if (/\S/.test(walker.currentNode.nodeValue ?? '')) found.push(...range.getClientRects());
  }
  return found;
}

/** Best spot for the mark of this review: left and top in viewport coordinates. */
export function chooseSpot(root: Box, obstacles: readonly Box[], viewWidth: number): [number, number] {
  const step = MARK_SIZE + 2 * INSET;
  const right = root.right - MARK_SIZE - INSET;
  const top = root.top + INSET;
  // Inside the corners first, then beside the review.
  const spots: [number, number][] = [
    [right, top],
    [right - step, top],
    [right, top + step],
    [right, root.bottom - MARK_SIZE - INSET],
    [root.left - MARK_SIZE - INSET, top],
    [root.right + INSET, top],
  ];
  const cost = ([x, y]: [number, number]): number =>
    (x < 0 || x + MARK_SIZE > viewWidth || y + MARK_SIZE > root.bottom ? OBSTACLES_MAX : 0) +
    obstacles.filter((box) => x < box.right && box.left < x + MARK_SIZE && y < box.bottom && box.top < y + MARK_SIZE).length;
  // Of equals the first: the sort is stable.
  const [best = [right, top]] = spots
    .map((spot) => ({ spot, cost: cost(spot) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot);
  return best;
}

export function createSpots(document: Document, signal: AbortSignal): Spots {
  const watched = new Map<Element, { host: HTMLElement; button: HTMLElement; root: HTMLElement }>();
  const due = new Set<Element>();

  const place = () => {
    const moves = [...due].map((element) => {
      const mark = watched.get(element);
      if (!mark?.host.isConnected) return null;
      const origin = mark.host.getBoundingClientRect();
      const [x, y] = chooseSpot(mark.root.getBoundingClientRect(), obstaclesOf(mark.root), document.documentElement.clientWidth);
      return () => {
        mark.button.style.translate = `${Math.round(x - origin.left)}px ${Math.round(y - origin.top)}px`;
      };
    });
    due.clear();
    for (const move of moves) move?.();
  };
  const size = new ResizeObserver((entries) => {
    if (due.size === 0) requestAnimationFrame(place);
    for (const { target } of entries) due.add(target);
  });
  signal.addEventListener('abort', () => size.disconnect());

  const forget = (root: HTMLElement) => {
    watched.delete(root);
    size.unobserve(root);
  };
  return {
    watch: (host, button, root) => {
      // Looked at anew where it was put elsewhere: observers tell of a target once.
      forget(root);
      watched.set(root, { host, button, root });
      size.observe(root);
    },
    forget,
  };
}
