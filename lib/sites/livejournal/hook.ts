// The instant of a comment, which stands beside its date in the reader's language; that of the one saved edited comment is of its writing too.
import { attr } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

export const hook: Hook = {
  local: true,
  amend: (parts, root, reading) => {
    const seconds = attr(root, 'data-updated-ts') ?? '';
    const at = /^\d{9,10}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : null;
    const when = at === null ? null : reading.when(at, parts.publishedAt?.raw ?? at);
    return { ...parts, publishedAt: when ?? parts.publishedAt };
  },
};
