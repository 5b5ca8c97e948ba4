// What the engine takes and gives. Everything here is plain data but the roots, which live and die with their document.
// Content scripts import this by type only: no schema library comes along.
import type { Adapter } from '../../contracts/adapter.ts';
import type { SeenReview } from '../../contracts/review.ts';

/** Where and when a document is read. */
export type PageContext = {
  /** The document's address (of the frame, where it is one). */
  url: string;
  /** The moment of reading, in milliseconds since 1970 UTC: "3 weeks ago" is counted back from here. */
  now: number;
  /** IANA name of the reader's zone, for dates that sites print in the reader's time without naming a zone. Default `UTC`. */
  timeZone?: string;
};

export type Found = {
  review: SeenReview;
  /** The review's root in the page. Never written to by the engine. */
  root: Element;
  /** Written by the owner of the page: told of, and nothing to answer. */
  own?: boolean;
};

export type FieldName = keyof Adapter['fields'];

/** Why an adapter says that the site has changed. Codes, not texts: they may be logged. */
export type HealthProblem =
  | 'no_reviews_read'
  | 'author_missing'
  | 'text_missing'
  | 'rating_missing'
  | 'id_missing'
  | 'date_missing'
  | 'ids_repeat'
  | 'dates_in_future';

/** The adapter's check of itself on this page. `limited` = people should be told that the site has changed. */
export type Health = {
  state: 'ok' | 'limited';
  /** Roots that the item selector gave, before anything was left out. */
  candidates: number;
  /** Reviews that were read. */
  reviews: number;
  problems: HealthProblem[];
};

export type Extraction = {
  adapter: Adapter;
  /** `reply_form`: the document is a frame that holds the form for one review (its path is in `reply.framePaths`). */
  role: 'list' | 'reply_form';
  /** In document order. */
  found: Found[];
  health: Health;
};
