// Names of reviews inside one document, for the panel and the background to speak of them. A name never passes to another review.
import type { DetectedReview, ReviewHandle } from '../../contracts/review.ts';
import type { Found } from './types.ts';

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
