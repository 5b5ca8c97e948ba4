// Google Play Console › Reviews. Never seen saved: the review's own selectors are from a public extension (Korean, undated); those of the
// reply are assumed from the console's habit of marking its parts with `debug-id`.
import { date, line, preText, rating, site, url } from '../engine/define.ts';
import { replySigns, wordedStates } from '../engine/reply-state-labels.ts';

const REPLY = ':is([debug-id*="reply"], [class*="reply"])';

export const adapter = site({
  id: 'google-play-console',
  name: 'Google Play Console',
  hosts: ['play.google.com'],
  paths: ['/console/*'],
  item: '.review-container, [debug-id="review-card"]',
  require: ['.author-display-name'],
  fields: {
    author: [line('.author-display-name')],
    rating: [rating('[debug-id="star-icons"]', 'aria-label'), rating('[role="img"][aria-label]', 'aria-label')],
    text: [preText(`[debug-id="review-body"], text-with-highlights:not(${REPLY} *)`)],
    publishedAt: [date(`.last-update-time:not(${REPLY} *)`)],
    permalink: [url('a[href*="reviewId="]')],
    ownReply: [preText(`[debug-id="reply-body"], ${REPLY} text-with-highlights, .reply-text`)],
    ownReplyAt: [date(`${REPLY} .last-update-time`)],
  },
  reply: {
    kind: 'inline',
    opener: ['button[debug-id*="reply"]', '[debug-id*="reply"] button'],
    input: ['textarea'],
  },
  signs: replySigns(wordedStates('span, div, p, small, strong, em')),
  limit: { value: 350, unit: 'characters', source: 'Google Play Console help, Reply to reviews', mark: 'P' },
  hook: 'google-business',
});
