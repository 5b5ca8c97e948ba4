// Scores are of ten, also the low ones; the owner's answer comes without the heading that says whose it is and the control that unfolds it, a text
// without the words that Booking puts where there is none, and a name without the letter that stands for a guest's missing picture.
import { all, one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

/** In any language on a line of its own, in English also before the answer. */
const HEADING = /^(?:[^\n:]{3,40}:\n+|(?:hotel|property) response:\s*)/i;
/** Known in English only. */
const NO_TEXT =
  /^(?:there are no comments available for this review|this review has been hidden because it doesn[’']t meet our guidelines)\.?$/i;

const answerOf = (text: string, root: Element): string => {
  const answer = text.replace(HEADING, '');
  const unfold = one(root, '[data-testid="review-pr-toggle"]')?.textContent?.trim();
  return unfold && answer.endsWith(unfold) ? answer.slice(0, -unfold.length).trim() : answer;
};

const nameOf = (author: string, root: Element): string =>
  author.length > 1
    ? author
    : (all(root, '[data-testid="review-avatar"] div')
        .map((part) => (part.firstElementChild === null ? (part.textContent?.trim() ?? '') : ''))
        .find((name) => name.length > 1 && name.toLowerCase().startsWith(author.toLowerCase())) ?? author);

export const hook: Hook = {
  local: true,
  amend: (parts, root) => ({
    ...parts,
    author: parts.author && nameOf(parts.author, root),
    rating: parts.rating && { ...parts.rating, max: 10 },
    text:
      parts.text
        ?.split('\n\n')
        .filter((paragraph) => !NO_TEXT.test(paragraph))
        .join('\n\n') ?? null,
    reply: parts.reply && { ...parts.reply, text: answerOf(parts.reply.text, root) },
  }),
};
