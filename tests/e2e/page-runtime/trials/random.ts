// Choices of the trials: seeded, so that a run can be had again.

export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  below: (below: number) => number;
  of: <T>(choices: readonly [T, ...T[]]) => T;
  chance: (percent: number) => boolean;
};

/** Mulberry32: small, seeded, good enough to choose trials. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0], chance: (percent) => below(100) < percent };
};
