// Which hosts a pattern stands for, as far as one list of patterns can be inside another: an update may name fewer pages than what ships, never more.

const names = (wide: string, host: string): boolean =>
  wide === '*' || wide === host || (wide.startsWith('*.') && (host === wide.slice(2) || host.endsWith(wide.slice(1))));

const isWithin = (pattern: string, wide: string): boolean => {
  if (pattern === '*') return wide === '*';
  // `*.a.b` holds `a.b` and all below it, so only another star pattern can hold it.
  return pattern.startsWith('*.') ? (wide === '*' || wide.startsWith('*.')) && names(wide, pattern.slice(2)) : names(wide, pattern);
};

/** Whether every host that `patterns` take is taken by `wide` too. */
export const areWithin = (patterns: readonly string[], wide: readonly string[]): boolean =>
  patterns.every((pattern) => wide.some((other) => isWithin(pattern, other)));
