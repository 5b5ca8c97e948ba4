// Finds again, in the page as it is now, the review that the agent means. A handle is only a name: author, text and id are read anew every time.
import type { DetectedReview, ReviewHandle } from '../../contracts/review.ts';
import type { InsertRefusal, ReviewTarget } from '../../extension/messages.ts';
import { outsideDialogs } from './bind-dialog.ts';
import type { Extraction, Found } from './types.ts';

/** What makes a review itself: the site's id, or all that the page tells about it where there is none. */
const identityOf = (review: DetectedReview): string =>
  review.externalId ?? JSON.stringify([review.author, review.text, review.title, review.rating, review.publishedAt?.raw, review.url]);

/** Names of reviews inside one document. A node that a list reuses for another review gets a new name. */
export class Handles {
  private readonly names = new WeakMap<Element, ReviewHandle>();
  private readonly identities = new Map<ReviewHandle, string>();

  of(found: Found): ReviewHandle {
    const identity = identityOf(found.review);
    const known = this.names.get(found.root);
    if (known !== undefined && this.identities.get(known) === identity) return known;
    const handle = `r${this.identities.size + 1}`;
    this.names.set(found.root, handle);
    this.identities.set(handle, identity);
    return handle;
  }

  /** Whether the handle was given to this very review, in whatever node it stands now. */
  means(handle: ReviewHandle, found: Found): boolean {
    return this.identities.get(handle) === identityOf(found.review);
  }
}

/** Characters of a text that hardly two reviews of one author share. */
const TELLING_LENGTH = 20;

export type Resolved = { found: Found } | { refusal: InsertRefusal };

const gone = { refusal: 'review_gone' } as const;
const changed = { refusal: 'review_changed' } as const;
const ambiguous = { refusal: 'box_ambiguous' } as const;

const agrees = (review: DetectedReview, target: ReviewTarget): boolean =>
  review.author.name === target.authorName && review.text === target.text;

/** The review of the page that `target` means, if it is there unchanged and cannot be taken for another. */
export function resolveTarget(target: ReviewTarget, extraction: Extraction | null, handles: Handles, document: Document): Resolved {
  if (extraction === null) return gone;
  const { role } = extraction;
  const listed = outsideDialogs(extraction, document).map((found) => ({ found, handle: handles.of(found) }));

  // The form's frame names the review by itself: handles of the list's frame mean nothing there, and it may not show the id.
  if (role === 'reply_form') {
    const [only, ...others] = listed;
    if (only === undefined) return gone;
    if (others.length > 0) return ambiguous;
    const { externalId } = only.found.review;
    const sameId = externalId === null || target.externalId === null || externalId === target.externalId;
    return sameId && agrees(only.found.review, target) ? { found: only.found } : changed;
  }

  if (target.externalId !== null) {
    const same = listed.filter(({ found }) => found.review.externalId === target.externalId);
    const mine = same.find(({ handle }) => handle === target.handle) ?? (same.length === 1 ? same[0] : undefined);
    if (mine !== undefined) return agrees(mine.found.review, target) ? { found: mine.found } : changed;
    if (same.length > 1) return ambiguous;
    return listed.some(({ handle }) => handle === target.handle) ? changed : gone;
  }

  // Without an id two reviews may look alike, so everything the page tells about it must be the same, and told once.
  const alike = listed.filter(({ found }) => found.review.externalId === null && handles.means(target.handle, found));
  const [mine] = alike;
  if (mine === undefined) return listed.some(({ found }) => found.review.author.name === target.authorName) ? changed : gone;
  if (alike.length > 1) return ambiguous;
  // In another node than before only where the text is long enough not to be anybody's ("Good", or nothing but stars).
  if (mine.handle !== target.handle && target.text.length < TELLING_LENGTH) return gone;
  return agrees(mine.found.review, target) ? { found: mine.found } : changed;
}
