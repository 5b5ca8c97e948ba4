// The author changed the review. What it was before is kept, in the order in which the changes were first seen: a machine that was offline may tell of an
// earlier one last, and that takes nothing newer away.
import type { Item } from '../../contracts/item.ts';
import type { EventPayload } from '../../contracts/item-event.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { withRisksOfEdit } from '../decision/said-risks.ts';
import { sameText } from '../identity/same-text.ts';
import { type Version, versionOf } from '../identity/same-words.ts';
import { kept, withFurther } from './further.ts';
import { earlierOf, laterOf, msOf } from './instants.ts';

type Edit = NonNullable<Item['further']>['edits'][number];

const isSame = (a: Version, b: Version): boolean =>
  sameText(a.text, b.text) &&
  sameText(a.title ?? '', b.title ?? '') &&
  a.rating?.value === b.rating?.value &&
  a.rating?.max === b.rating?.max;

/**
 * The edited review. The same edit reported by two machines makes one earlier version, first seen when the first of them saw it. The first known
 * publishing time stays, since sites show the time of the edit afterwards and the first-response clock started before it.
 */
export function withEdit(item: Item, { review, before }: EventPayload<'review.edited'>, at: string): Item {
  const edits = item.further?.edits ?? [];
  const [now, seen, last] = [versionOf(item.review), versionOf(review), edits.at(-1)];
  const written = dateOfEdit(item.review.publishedAt, review.publishedAt, at);
  // Whoever knew of the newest words tells of a newer change, whatever his clock says.
  const isLate = last !== undefined && before !== undefined && msOf(at) < msOf(last.at) && !isSame(before, now);
  if (isLate) return withLateEdit(item, edits, { at, seen, written });
  const next = withWords(item, review, at);
  if (isSame(seen, now)) return next;
  return withFurther(withReplyBefore(next, item), {
    edits: kept([...edits, { at: last === undefined ? at : laterOf(at, last.at), before: now, written }]),
  });
}

/** A reply that stood there when the review was first seen is nobody's event; only after it does a change come back to somebody. */
const withReplyBefore = (next: Item, { review, posted, further, firstSeenAt }: Item): Item =>
  review.reply === null || posted !== null || (further?.replies.length ?? 0) > 0
    ? next
    : withFurther(next, {
        replies: [{ text: review.reply.text, seenAt: firstSeenAt, source: 'elsewhere', postedAt: { from: null, to: firstSeenAt } }],
      });

function withWords(item: Item, review: DetectedReview, at: string): Item {
  const { text, title } = item.review;
  const changed = text !== review.text || title !== review.title;
  return {
    ...(changed ? withRisksOfEdit(item) : item),
    review: { ...review, publishedAt: item.review.publishedAt ?? review.publishedAt },
    earlierTexts: kept(changed ? [...item.earlierTexts, { text, title, at }] : item.earlierTexts),
  };
}

/** What stood there for a while between what is known of before and after. */
function withLateEdit(item: Item, edits: Edit[], { at, seen, written }: { at: string; seen: Version; written: Edit['written'] }): Item {
  const index = edits.findIndex((edit) => msOf(edit.at) > msOf(at));
  const next = edits[index];
  if (next === undefined || isSame(seen, next.before)) return item;
  const then = edits[index + 1]?.before ?? versionOf(item.review);
  const replaced = item.earlierTexts.map((version) => (version.at === next.at ? { ...version, at } : version));
  if (isSame(seen, then))
    return withFurther(
      { ...item, earlierTexts: replaced },
      { edits: edits.with(index, { ...next, at, written: written ?? next.written }) },
    );
  const { text, title } = seen;
  const before = replaced.filter((version) => msOf(version.at) <= msOf(at));
  return withFurther(
    { ...item, earlierTexts: kept([...before, { text, title, at: next.at }, ...replaced.slice(before.length)]) },
    { edits: kept(edits.toSpliced(index, 1, { at, before: next.before, written }, { ...next, before: seen })) },
  );
}

/** The day that the site shows since the change, where it is not the review's own. */
function dateOfEdit(known: DetectedReview['publishedAt'], seen: DetectedReview['publishedAt'], at: string): Edit['written'] {
  if (known === null || seen === null || msOf(seen.from) < msOf(known.to) || seen.from === known.from || msOf(seen.from) > msOf(at))
    return null;
  return { from: seen.from, to: earlierOf(seen.to, at) };
}

/** What the review was, oldest first, and until when; the rating is null where none was kept. */
export function earlierVersions({ earlierTexts, further }: Pick<Item, 'earlierTexts' | 'further'>): (Version & { at: string })[] {
  const edits = further?.edits ?? [];
  const [first] = edits;
  const before = earlierTexts.filter(({ at }) => first === undefined || msOf(at) < msOf(first.at));
  return [...before.map((version) => ({ ...version, rating: null })), ...edits.map(({ at, before: version }) => ({ ...version, at }))];
}
