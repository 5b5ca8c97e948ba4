// A review's id, which the design of late 2025 keeps in the name of its title; the earlier one numbers its cards by place, which is no id.
import { attr } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

export const hook: Hook = {
  local: true,
  amend: (parts, root) => ({ ...parts, nativeId: /^review-(.+)-title$/.exec(attr(root, 'aria-labelledby') ?? '')?.[1] ?? null }),
};
