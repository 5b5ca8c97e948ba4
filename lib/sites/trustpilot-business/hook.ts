// Lists and cards are made of the same elements: a card is what holds one picture of stars.
import { all } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';

const STARS = 'img[alt*="5"], [role="img"][aria-label*="5"], [data-service-review-rating]';
const REPLY = /^\W*(?:repl|respond|antwort|répondre|responder|rispondi|odpowiedz|відпов|ответ)/iu;

export const hook: Hook = {
  local: true,
  // The picture may stand inside the element that has the rating.
  isReview: (root) =>
    all(root, STARS).filter((stars, _, others) => !others.some((other) => other !== stars && other.contains(stars))).length === 1,
  hasReply: (root) => all(root, 'button').some((button) => REPLY.test(button.textContent?.trim() ?? '')),
};
