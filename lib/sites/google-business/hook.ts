// The form's frame shows one review; which one, only its address says.
import { roleOf } from '../engine/match.ts';
import { reviewIdIn } from '../engine/parse-field.ts';
import type { Hook } from '../engine/review-parts.ts';

export const hook: Hook = {
  amend: (parts, _root, reading) =>
    parts.nativeId === null && roleOf(reading.adapter, reading.pageUrl) === 'reply_form'
      ? { ...parts, nativeId: reviewIdIn(reading.pageUrl) }
      : parts,
};
