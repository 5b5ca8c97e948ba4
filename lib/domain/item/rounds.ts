// The author wrote again after our reply: each round goes from the first change that nobody has answered to our next public reply, or to somebody's word
// that none is needed. Worked out from the facts alone (`further.ts`), so the same whatever order they came in. What we said before a change was first
// seen cannot answer it, though the page may have shown our words only later. A change and a reply first seen in one look leave open which came first:
// such a change waits.
import type { Item } from '../../contracts/item.ts';
import type { Actor } from '../../contracts/item-event.ts';
import type { Instant } from '../../contracts/primitives.ts';
import { sameText } from '../identity/same-text.ts';
import { isOnlyLanguage, sameWords, type Version, versionOf } from '../identity/same-words.ts';
import { earlierOf, laterOf, msOf } from './instants.ts';

/** The part of an item that rounds are told from. */
export type Answered = Pick<Item, 'review' | 'firstSeenAt' | 'posted' | 'inserted' | 'marks' | 'outcome' | 'further'>;

export type RoundEnd =
  /** `from`: the reply was not there yet. `said`: by an agent's word alone. */
  | { how: 'replied'; from: Instant; to: Instant; said: boolean }
  | { how: 'unneeded'; at: Instant; by: Actor; note: string }
  /** Somebody decided to leave the review alone. */
  | { how: 'left'; at: Instant; by: Actor };

export type Round = {
  /** When the first change of the round was first seen, which names the round; `upon`: the newest. */
  since: Instant;
  upon: Instant;
  /** When the author wrote the first change. */
  changed: { from: Instant; to: Instant };
  before: Version;
  after: Version;
  /**
   * What the author came back after: a public reply, or only a decision, which leaves nobody waiting. `language`: after a reply, and the words are in another
   * language now, which sites do too.
   */
  over: 'reply' | 'decision' | 'language';
  end: RoundEnd | null;
};

/** A reply of ours: the page shows it since `to` at the latest; its words are from `words`. */
type Ours = { words: Instant; seen: Instant; from: Instant | null; to: Instant; said: boolean };

/** What one look at the page shows is told within moments. */
const ONE_LOOK_MS = 5_000;

/** All rounds, oldest first. */
export function rounds(item: Answered): Round[] {
  const edits = item.further?.edits ?? [];
  if (edits.length === 0) return [];
  const ours = repliesOf(item);
  const changes = edits.map((edit, index) => ({ ...edit, after: edits[index + 1]?.before ?? versionOf(item.review) }));
  const groups: (typeof changes)[] = [];
  for (const change of changes) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && !isEnded(item, ours, last.at, change.at)) open.push(change);
    else groups.push([change]);
  }
  return groups.flatMap((group) => {
    const said = group.slice(group.findIndex(({ before, after }) => !sameWords(before, after)));
    const [first, last] = [said[0], said.at(-1)];
    // Nothing but points and blanks, or all taken back: there is nothing to answer.
    if (first === undefined || last === undefined || sameWords(first.before, last.after)) return [];
    const over = overWhat(item, ours, first.at);
    if (over === null) return [];
    return [
      {
        since: first.at,
        upon: last.at,
        changed: whenChanged(item, ours, first),
        before: first.before,
        after: last.after,
        over: over === 'reply' && isOnlyLanguage(first.before, last.after) ? 'language' : over,
        end: endOf(item, ours, last.at),
      },
    ];
  });
}

/** The round that waits for somebody; null where none does. Who waits for the customer since the change has seen it. */
export function openRound(item: Answered | null): Round | null {
  const last = item === null ? undefined : rounds(item).at(-1);
  if (item === null || last === undefined || last.end !== null) return null;
  const { outcome } = item;
  return outcome?.outcome === 'waiting_for_customer' && msOf(outcome.at) > msOf(last.upon) ? null : last;
}

function repliesOf({ posted, inserted, marks = [], further, firstSeenAt }: Answered): Ours[] {
  const replies = [...(posted === null ? [] : [posted]), ...(further?.replies ?? [])]
    .sort((a, b) => msOf(a.seenAt) - msOf(b.seenAt))
    // Another machine saw the same words later.
    .filter(({ text }, index, all) => index === 0 || !sameText(text, all[index - 1]?.text ?? ''));
  const seen = replies.map(({ text, seenAt, source, postedAt }, index): Ours => {
    // A bound later than the first sight is the insertion; the others only say when the reply was not there yet.
    const isInsertion = source === 'here' && postedAt.from !== null && msOf(postedAt.from) > msOf(firstSeenAt);
    // The insertion may have become known after the sight.
    const isOwn = inserted !== null && sameText(inserted.text, text) && msOf(inserted.at) <= msOf(seenAt);
    const words = isInsertion ? postedAt.from : isOwn ? inserted.at : null;
    if (words !== null) return { words, seen: seenAt, from: words, to: postedAt.to, said: false };
    // Other words stood there at that look: a date from before it is that of the reply which was changed.
    const before = replies[index - 1]?.seenAt ?? null;
    const isOldDate = before !== null && msOf(postedAt.to) <= msOf(before);
    return isOldDate
      ? { words: seenAt, seen: seenAt, from: before, to: seenAt, said: false }
      : { words: postedAt.to, seen: seenAt, from: postedAt.from, to: postedAt.to, said: false };
  });
  const told = marks.map(({ text, at, postedAt }): Ours => {
    const from = text === null ? null : postedAt.from;
    return { words: from ?? at, seen: at, from, to: postedAt.to, said: true };
  });
  return [...seen, ...told].sort((a, b) => msOf(a.words) - msOf(b.words) || Number(a.said) - Number(b.said));
}

const decidedAt = ({ outcome }: Answered): Instant | null => (outcome?.outcome === 'do_not_engage' ? outcome.at : null);

/** Whether a change that was first seen at `until` opens another round than one from `since`. */
const isEnded = (item: Answered, ours: readonly Ours[], since: Instant, until: Instant): boolean => {
  const lies = (at: Instant): boolean => msOf(at) > msOf(since) && msOf(at) <= msOf(until);
  const left = decidedAt(item);
  const isSettled = (item.further?.unneeded ?? []).some(({ upon }) => msOf(upon) >= msOf(since) && msOf(upon) < msOf(until));
  return isSettled || ours.some(({ words }) => lies(words)) || (left !== null && lies(left));
};

function overWhat(item: Answered, ours: readonly Ours[], at: Instant): 'reply' | 'decision' | null {
  const left = decidedAt(item);
  if (left !== null && msOf(left) <= msOf(at)) return 'decision';
  if (ours.some(({ words }) => msOf(words) <= msOf(at))) return 'reply';
  const { outcome } = item;
  return outcome?.outcome === 'waiting_for_customer' && msOf(outcome.at) <= msOf(at) ? 'decision' : null;
}

function endOf(item: Answered, ours: readonly Ours[], upon: Instant): RoundEnd | null {
  const reply = ours.find(({ words }) => msOf(words) > msOf(upon));
  const word = (item.further?.unneeded ?? []).find((said) => msOf(said.upon) >= msOf(upon));
  const left = decidedAt(item);
  const isFirst = (at: Instant): boolean => reply === undefined || msOf(at) < msOf(reply.words);
  if (word !== undefined && isFirst(word.at)) return { how: 'unneeded', at: word.at, by: word.by, note: word.note };
  if (left !== null && item.outcome !== null && msOf(left) > msOf(upon) && isFirst(left))
    return { how: 'left', at: left, by: item.outcome.by };
  if (reply === undefined) return null;
  // At the look that showed the change the reply was not there.
  return { how: 'replied', from: reply.from === null ? upon : laterOf(reply.from, upon), to: laterOf(reply.to, upon), said: reply.said };
}

/** After the last look that showed the old words beside our reply, and inside the site's own date of the change where that agrees. */
function whenChanged(item: Answered, ours: readonly Ours[], first: { at: Instant; written: { from: Instant; to: Instant } | null }) {
  const looks = ours.flatMap(({ words, seen }) => {
    const isOwnLook = msOf(seen) + ONE_LOOK_MS < msOf(first.at);
    return isOwnLook ? [seen] : msOf(words) + ONE_LOOK_MS < msOf(first.at) ? [words] : [];
  });
  const edits = (item.further?.edits ?? []).flatMap(({ at }) => (msOf(at) < msOf(first.at) ? [at] : []));
  const from = [...looks, ...edits].reduce(laterOf, earlierOf(item.firstSeenAt, first.at));
  const { written } = first;
  const [later, sooner] = written === null ? [from, first.at] : [laterOf(from, written.from), earlierOf(first.at, written.to)];
  return msOf(later) <= msOf(sooner) ? { from: later, to: sooner } : { from, to: first.at };
}
