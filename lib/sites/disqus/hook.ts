// A comment's id stands on the list item around it, which holds all answers to it as well.
import { attr } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';
import { isStub } from '../engine/stub-words.ts';

export const hook: Hook = {
  local: true,
  // A comment that was removed or hidden may leave its words where its text was.
  isReview: (root, reading) => !isStub(root, reading),
  amend: (parts, root) => ({ ...parts, nativeId: attr(root.parentElement, 'id') }),
};
