// A text without the words that stand in the place of its video while that is not there (known in English only), and without those for screen
// readers around a text that unfolds (English on Amazon's German pages too). An id that stands on the container alone is the review's.
import { attr } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

const NO_VIDEO = /^The media could not be loaded\.\s*/;
const UNFOLDING = /(?:Brief|Full) content visible, double tap to read (?:full|brief) content\.\s*|(?:\s*Read (?:more|less))+$/g;

export const hook: Hook = {
  local: true,
  amend: (parts, root) => ({
    ...parts,
    nativeId: parts.nativeId ?? attr(root.closest('[data-reviewid]'), 'data-reviewid'),
    text: parts.text?.replace(UNFOLDING, '').replace(NO_VIDEO, '').trim() ?? null,
  }),
};
