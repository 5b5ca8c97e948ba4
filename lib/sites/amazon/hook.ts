// A text without the words that stand in the place of its video while that is not there. Known in English only.
import type { Hook } from '../engine/review-parts.ts';

const NO_VIDEO = /^The media could not be loaded\.\s*/;

export const hook: Hook = {
  local: true,
  amend: (parts) => ({ ...parts, text: parts.text?.replace(NO_VIDEO, '') ?? null }),
};
