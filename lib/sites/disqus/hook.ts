// A comment's id stands on the list item around it, which holds all answers to it as well.
import { attr } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

export const hook: Hook = { local: true, amend: (parts, root) => ({ ...parts, nativeId: attr(root.parentElement, 'id') }) };
