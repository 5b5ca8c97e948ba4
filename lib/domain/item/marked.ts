// What an agent says of a reply that nobody has seen: "I have posted it". Sites that do not show us the company's replies leave no other source.
// A mark proves nothing and never overrules what was seen or decided: the reply read from the page takes its place, and a mark that arrives after that, or
// after another outcome, is history only. Several agents may say it of one reply, in any order; the earliest counts, and each takes back his own.
import type { Item } from '../../contracts/item.ts';
import type { Actor } from '../../contracts/item-event.ts';
import type { Instant } from '../../contracts/primitives.ts';
import { sameText } from '../identity/same-text.ts';
import { msOf } from './instants.ts';

export type Mark = NonNullable<Item['marks']>[number];

/** Of more, the first and the newest are kept. */
const MARKS_MAX = 20;

const earliest = (marks: readonly Mark[]): Mark | null =>
  marks.reduce<Mark | null>((first, mark) => (first === null || msOf(mark.at) < msOf(first.at) ? mark : first), null);

/** The marks of the reply that the item counts as handled by; those from before a reopening only keep the first response. */
const standing = ({ status, outcome, marks }: Pick<Item, 'status' | 'outcome' | 'marks'>): Mark[] =>
  status === 'marked' && outcome !== null ? (marks ?? []).filter((mark) => mark.version >= outcome.version) : [];

/** What is said of the reply, by whoever said it first; null where the item is not handled by a mark. */
export const markOf = (item: Pick<Item, 'status' | 'outcome' | 'marks'>): Mark | null => earliest(standing(item));

/** The first reply that somebody says was given; null where nobody says so. */
export const firstMark = ({ marks }: Pick<Item, 'marks'>): Mark | null => earliest(marks ?? []);

/** Whether this person has said it of the reply that counts now, and so may take it back. */
export const hasMarked = (item: Pick<Item, 'status' | 'outcome' | 'marks'>, userId: string): boolean =>
  standing(item).some((mark) => mark.by.userId === userId);

/** Our text was inserted or copied, and nobody has seen or marked it posted. */
export const isInsertedUnseen = ({ inserted, posted, marks }: Pick<Item, 'inserted' | 'posted' | 'marks'>): boolean =>
  inserted !== null &&
  (posted === null || !sameText(inserted.text, posted.text)) &&
  !(marks ?? []).some(({ text }) => text !== null && sameText(inserted.text, text));

/** `before`: the item without this event. `next`: it with the event's version and status by the table. */
export function withMark(before: Item, next: Item, text: string | null, at: Instant, by: Actor): Item {
  if (next.status !== 'marked' || hasMarked(before, by.userId)) return next;
  const { inserted, firstSeenAt } = before;
  const notBefore = inserted !== null && text !== null && sameText(inserted.text, text) ? inserted.at : firstSeenAt;
  const from = msOf(notBefore) <= msOf(at) ? notBefore : null;
  const mark = { text, at, by, postedAt: { from, to: at }, version: next.version };
  const [first, ...rest] = before.marks ?? [];
  const marks = first === undefined ? [mark] : [first, ...rest.slice(-(MARKS_MAX - 2)), mark];
  const version = before.status === 'marked' && before.outcome !== null ? before.outcome.version : next.version;
  return handledBy({ ...next, marks, claimedBy: null }, version);
}

/** The person's own mark is taken back; the item waits again where nobody else has said the same. */
export function withoutMarkOf(item: Item, by: Actor): Item {
  if (item.outcome === null || !hasMarked(item, by.userId)) return item;
  const own = new Set(standing(item).filter((mark) => mark.by.userId === by.userId));
  const next = keeping(item, (mark) => !own.has(mark));
  return standing(next).length === 0 ? waiting(next) : handledBy(next, item.outcome.version);
}

/** A reply was read from the page: what was only said of it counts no more. Its words stay in the history. */
export const withoutSaid = (item: Item, seen: string): Item => {
  const said = new Set(standing(item));
  const next = keeping(item, (mark) => !said.has(mark) && !isOf(mark, seen));
  return said.size === 0 ? next : waiting(next);
};

/** The item without anything that was only said: it waits, as far as anybody has seen. */
export const withoutMarks = (item: Item): Item => {
  const next = keeping(item, () => false);
  return item.status === 'marked' ? waiting(next) : next;
};

/** Whether the reply that is seen now was marked before the item was reopened: then it is the earlier one and closes nothing. */
export const isMarkedEarlier = (item: Item, seen: string): boolean =>
  item.outcome === null && (item.marks ?? []).some((mark) => isOf(mark, seen));

const isOf = ({ text }: Mark, seen: string): boolean => text !== null && sameText(text, seen);

const keeping = ({ marks = [], ...item }: Item, isKept: (mark: Mark) => boolean): Item => {
  const rest = marks.filter(isKept);
  return rest.length === 0 ? item : { ...item, marks: rest };
};

const waiting = (item: Item): Item => ({
  ...item,
  outcome: null,
  status: item.inserted?.how === 'inserted' && isInsertedUnseen(item) ? 'inserted' : 'open',
});

/** `version`: of the first mark that handled the item; all since then stand. */
function handledBy(item: Item, version: number): Item {
  const outcome = { outcome: 'replied', detail: '', version } as const;
  const said = earliest((item.marks ?? []).filter((mark) => mark.version >= version));
  return said === null ? item : { ...item, outcome: { ...outcome, at: said.at, by: said.by } };
}
