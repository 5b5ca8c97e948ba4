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
  /** How often the page shows what has no id, by all that is told of it. */
  private readonly listed = new Map<string, number>();

  of(found: Found): ReviewHandle {
    const identity = identityOf(found.review);
    const known = this.names.get(found.root);
    if (known !== undefined && this.identities.get(known) === identity) return known;
    const handle = `r${this.identities.size + 1}`;
    this.names.set(found.root, handle);
    this.identities.set(handle, identity);
    return handle;
  }

  /** The page is gone through anew: `list` is told of each review. */
  begin(): void {
    this.listed.clear();
  }

  /** One more that the page shows: a name for it, and note of it as in `note`. */
  list(found: Found): ReviewHandle {
    const handle = this.of(found);
    if (found.review.externalId === null) this.count(handle, 1);
    return handle;
  }

  /** The page does not show that one any more. */
  unlist(handle: ReviewHandle): void {
    this.count(handle, -1);
  }

  private count(handle: ReviewHandle, by: 1 | -1): void {
    const identity = this.identities.get(handle) ?? '';
    const before = this.listed.get(identity) ?? 0;
    if (before + by > 1) this.twins.add(identity);
    if (before + by > 0) this.listed.set(identity, before + by);
    else this.listed.delete(identity);
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
