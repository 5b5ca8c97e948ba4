// Finds again, in the page as it is now, the review that the agent means. A handle is only a name: author, text and id are read anew every time.
import type { DetectedReview } from '../../contracts/review.ts';
import type { InsertRefusal, ReviewTarget } from '../../extension/messages.ts';
import { outsideDialogs } from './bind-dialog.ts';
import type { Handles } from './handles.ts';
import type { Extraction, Found } from './types.ts';

/** Characters of a text that hardly two reviews of one author share. */
const TELLING_LENGTH = 20;

const agrees = (review: DetectedReview, target: ReviewTarget): boolean =>
  review.author.name === target.authorName && review.text === target.text;

/** The review of the page that `target` means, if it is there unchanged and cannot be taken for another; a string = why not. */
export function resolveTarget(target: ReviewTarget, extraction: Extraction, handles: Handles, document: Document): Found | InsertRefusal {
  const form = extraction.role === 'reply_form';
  const { externalId: id } = target;
  const shown = outsideDialogs(extraction, document);
  handles.note(shown);
  const listed = shown.map((found) => ({ found, handle: handles.of(found), review: found.review }));
  // The form's frame names the review by itself: handles of the list's frame mean nothing there, and it may not show the id.
  // Without an id two reviews may look alike, so everything the page tells about it must be the same, and told once.
  const alike = listed.filter(({ found, review: { externalId } }) => {
    if (form) return id === null || externalId === null || id === externalId;
    return id === null ? externalId === null && handles.means(target.handle, found) : externalId === id;
  });
  const own = form ? undefined : alike.find(({ handle }) => handle === target.handle);
  const mine = id === null ? alike[0] : (own ?? alike[0]);
  if (!mine) {
    const moved = listed.some(({ handle, review }) => form || handle === target.handle || review.author.name === target.authorName);
    return moved ? 'review_changed' : 'review_gone';
  }
  if (alike.length > 1 && (id === null || form || !own)) return 'box_ambiguous';
  if (!form && handles.hasTwin(mine.found)) return 'box_ambiguous';
  // In another node than before only where the text is long enough not to be anybody's ("Good", or nothing but stars).
  if (!form && id === null && !own && target.text.length < TELLING_LENGTH) return 'review_gone';
  return agrees(mine.review, target) ? mine.found : 'review_changed';
}
