// Brings a part of the draft into sight where it was selected by us: the browser does so only for what is typed. First within the box of the text, then within
// what bars leave free of the panel.

/** What a selection begins with; of a longer one the rest may stay below. */
const LINES_PX = 40;
const PADDING_PX = 8;

/** Where the letters stand: the mirror behind the text has them in the same places. */
function boxOf(mirror: HTMLElement, start: number, end: number): { top: number; bottom: number } | null {
  const part = document.createRange();
  // A browser that lays nothing out has no such method.
  if (part.getBoundingClientRect === undefined) return null;
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let before = 0;
  let isBegun = false;
  // One letter more than selected: a place between letters has no box.
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const after = before + (node.textContent?.length ?? 0);
    if (!isBegun && start < after) {
      part.setStart(node, start - before);
      isBegun = true;
    }
    if (isBegun && end < after) {
      part.setEnd(node, end - before + 1);
      const { top, bottom } = part.getBoundingClientRect();
      return { top, bottom: Math.min(bottom, top + LINES_PX) };
    }
    before = after;
  }
  return null;
}

/** By how much a box reaches out of a room, below (more than 0) or above. */
const outside = (box: { top: number; bottom: number }, top: number, bottom: number): number =>
  box.top < top ? box.top - top : Math.max(0, Math.min(box.bottom - bottom, box.top - top));

export function showLine(area: HTMLTextAreaElement, mirror: HTMLElement, start: number, end: number): void {
  mirror.scrollTop = area.scrollTop;
  const line = boxOf(mirror, start, end);
  if (line === null) return;
  const room = area.getBoundingClientRect();
  const before = area.scrollTop;
  area.scrollTop += outside(line, room.top + PADDING_PX, room.bottom - PADDING_PX);
  mirror.scrollTop = area.scrollTop;
  const moved = area.scrollTop - before;
  const root = document.documentElement;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(root);
  const free = { top: Number.parseFloat(scrollPaddingTop) || 0, bottom: root.clientHeight - (Number.parseFloat(scrollPaddingBottom) || 0) };
  const by = outside({ top: line.top - moved - PADDING_PX, bottom: line.bottom - moved + PADDING_PX }, free.top, free.bottom);
  if (by !== 0) window.scrollBy(0, by);
}

/** The line of the caret, where a bar that grew may have come over it. Whoever has scrolled away from it is left where he is. */
export function keepLine(area: HTMLTextAreaElement, mirror: HTMLElement, caret: number): void {
  const line = boxOf(mirror, caret, caret);
  const room = area.getBoundingClientRect();
  if (line === null || line.bottom <= room.top || line.top >= room.bottom) return;
  if (line.bottom > 0 && line.top < document.documentElement.clientHeight) showLine(area, mirror, caret, caret);
}
