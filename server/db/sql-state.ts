// What an error of the store means, by its SQLSTATE; the same on PGlite and on `pg`.

/** Null where the error did not come from PostgreSQL. */
export const sqlState = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;

/** Two transactions met; trying again is right. */
export const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(sqlState(error) ?? '');

/** Unique violation: somebody else was first. */
export const isTaken = (error: unknown): boolean => sqlState(error) === '23505';

/** The value itself cannot be stored (class 22): repeating it will never help. */
export const isBadValue = (error: unknown): boolean => (sqlState(error) ?? '').startsWith('22');
