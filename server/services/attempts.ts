// Limits on guessing: attempts to sign in or to use an invitation, counted on the store, so that several processes count together.
import { createHash } from 'node:crypto';
import { countAttempt, removeAttemptsBefore } from '../db/rate-limits.ts';
import type { Db } from '../db/store.ts';

const WINDOW_MS = 60_000;
/** A person mistypes a few times a minute; a program guesses. Scrypt keeps one guess at about 100 ms besides. */
const PER_ACCOUNT = 10;
/** A whole office signs in from one address in the morning. */
const PER_ADDRESS = 60;

/** Seconds to wait, or null where the attempt may go on. `account` is an e-mail address or a code; only hashes reach the store. */
export const tooManyAttempts = async (db: Db, attempt: { account: string; address: string }, now: string): Promise<number | null> => {
  const at = Date.parse(now);
  const windowStart = at - (at % WINDOW_MS);
  const start = new Date(windowStart).toISOString();
  const byAccount = await countAttempt(db, keyOf('account', attempt.account.trim().toLowerCase()), start);
  const byAddress = await countAttempt(db, keyOf('address', attempt.address), start);
  // Cleaning up once a window per address is enough: the table holds one row an account and address.
  if (byAddress === 1) await removeAttemptsBefore(db, new Date(windowStart - 10 * WINDOW_MS).toISOString());
  if (byAccount <= PER_ACCOUNT && byAddress <= PER_ADDRESS) return null;
  return Math.ceil((windowStart + WINDOW_MS - at) / 1_000);
};

const keyOf = (kind: string, value: string): string => createHash('sha256').update(`${kind} ${value}`).digest('base64url');
