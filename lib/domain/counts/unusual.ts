// When more items than usual are new: a plain rule that the board prints beside what it finds. Today up to now is compared with the same weekday of
// the weeks before, each up to the same hour, so that neither the hour nor the weekend counts as news.

/** So many weeks back. */
export const WEEKS = 4;
/** Fewer days of one's own past say nothing about what is usual. */
export const WEEKS_LEAST = 2;
/** Fewer items are no crowd, however few there were before. */
export const NEW_LEAST = 5;
/** Counts of things that come by themselves stray by their root; three such steps are passed by chance about once in a thousand days. */
export const STEPS = 3;

/** The mean of the days before, where `count` is clearly more than that: at least 5, and more than usual + 3·√usual, with √1 where usual is below 1. Null where it is not. */
export const unusualMean = (count: number, before: readonly number[]): number | null => {
  if (before.length < WEEKS_LEAST || count < NEW_LEAST) return null;
  const usual = before.reduce((sum, each) => sum + each, 0) / before.length;
  return count > usual + STEPS * Math.sqrt(Math.max(usual, 1)) ? usual : null;
};

export type Window = { from: Temporal.Instant; until: Temporal.Instant };

/**
 * Today up to now first, then the same weekday of the weeks before up to the same time on the wall, newest first; of those only the ones that lie wholly after
 * `known`, since when items are known here: the day on which it began says nothing of what is usual.
 */
export const windowsOf = (now: Temporal.ZonedDateTime, known: Temporal.Instant | null): Window[] =>
  Array.from({ length: WEEKS + 1 }, (_, weeks) => now.subtract({ weeks }))
    .map((day) => ({ from: day.startOfDay().toInstant(), until: day.toInstant() }))
    .filter(({ from }, weeks) => weeks === 0 || (known !== null && Temporal.Instant.compare(known, from) <= 0));
