// How a list became another, in few words: what went, and what stands behind what now. Of five thousand reviews one that comes between two others
// is told as that. `lib/extension/ingest/list-of-change.ts` makes the one list of the other again.
import type { ReviewHandle } from '../../contracts/review.ts';
import type { ListChange } from '../../extension/messages.ts';

/** So many that stand before it are rather said to have moved than the one behind them. */
const AHEAD = 64;

/** No list holds a handle twice. */
export const listChange = (before: readonly ReviewHandle[], after: readonly ReviewHandle[]): ListChange => {
  // Most of a long list is what it was.
  let first = 0;
  while (first < before.length && before[first] === after[first]) first += 1;
  let [old, now] = [before.length, after.length];
  for (; old > first && now > first && before[old - 1] === after[now - 1]; now -= 1) old -= 1;
  const [was, is] = [new Set(before.slice(first, old)), new Set(after.slice(first, now))];
  const gone = [...was].filter((handle) => !is.has(handle));
  const stay = [...was].filter((handle) => is.has(handle));
  const placed: [ReviewHandle, ReviewHandle | null][] = [];
  const moved = new Set<ReviewHandle>();
  let at = 0;
  let last = after[first - 1] ?? null;
  for (const handle of is) {
    while (moved.has(stay[at] ?? '')) at += 1;
    const ahead = was.has(handle) ? stay.slice(at, at + AHEAD).indexOf(handle) : -1;
    // Those that are passed over are said to have moved when they come.
    if (ahead >= 0) at += ahead + 1;
    else {
      moved.add(handle);
      placed.push([handle, last]);
    }
    last = handle;
  }
  return { ...(gone.length > 0 && { gone }), ...(placed.length > 0 && { placed }) };
};
