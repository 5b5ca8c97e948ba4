// The name of a review on every machine of the team and at any time. Two agents who meet the same review must get the same key, or it is answered twice.
// Where a site shows no id the key errs on the side of calling two reviews one: binding refuses to insert where two on a page share a key.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type DetectedReview, SITES_OF_ANY_HOST } from '../../contracts/review.ts';
import { postedDay } from './posted-day.ts';
import { normalizeText } from './same-text.ts';
import { stableAddress } from './stable-address.ts';

/** Start of the text that takes part, in characters: enough to tell reviews apart, short enough to stand before most "read more" cuts. */
const TEXT_START = 80;

/** Code units that are folded to find these characters: a review of many pages costs no more than a short one. */
const FOLDED_MAX = 1_000;

/** 128 bits in hex: no accidental collision among any number of reviews a team will ever see. */
const HASH_CHARACTERS = 32;

/** Folded for the hash: no case, no compatibility forms, and no full stops at the end, where a cut text has an ellipsis. */
const folded = (text: string): string =>
  normalizeText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[.\s]+$/u, '');

/**
 * `<site>:native:<id>` where the site shows an id, else `<site>:hash:<32 hex digits>` over page, author, posted day and the start of the text.
 * Not part of the hash: rating, permalink's query and anything relative, since all of these change while the review stays the same.
 * Without a native id an edit of the first 80 characters makes another key; with one it is a new version of the same review.
 */
export function reviewKey(review: DetectedReview): string {
  // Every shop has a review 123 and every blog a comment 5: under the sites of any host an id is told apart by its host.
  if (review.externalId !== null) {
    const host = SITES_OF_ANY_HOST.has(review.site) ? `${new URL(review.url).hostname}/` : '';
    return `${review.site}:native:${host}${review.externalId}`;
  }
  const text = folded(review.text.slice(0, FOLDED_MAX));
  const start = [...(text === '' ? folded(review.title ?? '') : text)]
    .slice(0, TEXT_START)
    .join('')
    .replace(/[.\s]+$/u, '');
  const parts = [
    review.site,
    stableAddress(review.url),
    review.author.profileUrl === null ? folded(review.author.name) : stableAddress(review.author.profileUrl),
    postedDay(review.publishedAt) ?? '',
    start,
  ];
  // JSON keeps the parts apart: no text can pretend to be the end of the part before it.
  return `${review.site}:hash:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, HASH_CHARACTERS)}`;
}
