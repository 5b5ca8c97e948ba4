// What an error of the store means, by its SQLSTATE; the same on PGlite and on `pg`.

/** Null where the error did not come from PostgreSQL. */
export const sqlState = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;

/** Two transactions met; trying again is right. */
export const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(sqlState(error) ?? '');

/** Unique violation: somebody else was first. */
export const isTaken = (error: unknown): boolean => sqlState(error) === '23505';

/** The value itself cannot be stored: it is none of its type (class 22), or is beyond a limit of the store such as an index row's (class 54). */
export const isBadValue = (error: unknown): boolean => ['22', '54'].includes((sqlState(error) ?? '').slice(0, 2));
