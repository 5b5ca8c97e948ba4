// Scores are of ten, also the low ones; the owner's answer comes without the heading that says whose it is, and a text without the words that Booking
// puts where there is none.
import type { Hook } from '../engine/review-parts.ts';

const HEADING = /^[^\n:]{3,40}:\n+/;
/** Known in English only. */
const NO_TEXT =
  /^(?:there are no comments available for this review|this review has been hidden because it doesn[’']t meet our guidelines)\.?$/i;

export const hook: Hook = {
  local: true,
  amend: (parts) => ({
    ...parts,
    rating: parts.rating && { ...parts.rating, max: 10 },
    text:
      parts.text
        ?.split('\n\n')
        .filter((paragraph) => !NO_TEXT.test(paragraph))
        .join('\n\n') ?? null,
    reply: parts.reply && { ...parts.reply, text: parts.reply.text.replace(HEADING, '') },
  }),
};
