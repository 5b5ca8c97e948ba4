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
  private readonly twins = new Set<string>();

  of(found: Found): ReviewHandle {
    const identity = identityOf(found.review);
    const known = this.names.get(found.root);
    if (known !== undefined && this.identities.get(known) === identity) return known;
    const handle = `r${this.identities.size + 1}`;
    this.names.set(found.root, handle);
    this.identities.set(handle, identity);
    return handle;
  }

  /** Takes note of what one look at the page shows: without ids, reviews that agree in everything are twins from then on. */
  note(listed: readonly Found[]): void {
    const seen = new Set<string>();
    for (const { review } of listed) {
      if (review.externalId !== null) continue;
      const identity = identityOf(review);
      if (seen.has(identity)) this.twins.add(identity);
      seen.add(identity);
    }
  }

  /** Whether the page ever showed another review just like this one. A list that shows a part of itself may show the other one now. */
  hasTwin({ review }: Found): boolean {
    return review.externalId === null && this.twins.has(identityOf(review));
  }

  /** Whether the handle was given to this very review, in whatever node it stands now. */
  means(handle: ReviewHandle, found: Found): boolean {
    return this.identities.get(handle) === identityOf(found.review);
  }
}
