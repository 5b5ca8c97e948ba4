// On a review's own page the address is what names it, and the box for comments stands below it; in a list its links name it.
import type { Hook } from '../engine/review-parts.ts';

const OWN_PAGE = /\/content\/([^/?#]+)/;

export const hook: Hook = {
  local: true,
  amend: (parts, _root, reading) => ({ ...parts, nativeId: parts.nativeId ?? OWN_PAGE.exec(reading.pageUrl)?.[1] ?? null }),
};
