// Limits on guessing and on reading out: attempts to sign in or to use an invitation, and searches for customers, counted on the store, so that several
// processes count together.
import { createHash } from 'node:crypto';
import { countAttempt, removeAttemptsBefore } from '../db/rate-limits.ts';
import type { Db } from '../db/store.ts';

const WINDOW_MS = 60_000;
/** From one address at one account: a person mistypes a few times a minute; a program guesses. */
const PER_PAIR = 10;
/** At one account from everywhere: above what a stranger needs to lock a colleague out for good, below what guessing needs. */
const PER_ACCOUNT = 100;
/** A whole office signs in from one address in the morning. */
const PER_ADDRESS = 60;

/** Searches of one person: somebody who types all the time asks about forty times a minute; a program that reads the contacts out never stops. */
const SEARCHES = 60;

/** Seconds to wait, or null where the attempt may go on. `account` is an e-mail address; only hashes reach the store. */
export const tooManyAttempts = async (db: Db, attempt: { account: string; address: string }, now: string): Promise<number | null> => {
  const at = Date.parse(now);
  const windowStart = at - (at % WINDOW_MS);
  const start = new Date(windowStart).toISOString();
  const account = attempt.account.trim().toLowerCase();
  const byPair = await countAttempt(db, keyOf('pair', account, attempt.address), start);
  const byAddress = await countAttempt(db, keyOf('address', attempt.address), start);
  // Cleaning up once a window per address is enough: the table holds a few rows an account and address.
  if (byAddress === 1) await removeAttemptsBefore(db, new Date(windowStart - 10 * WINDOW_MS).toISOString());
  const wait = Math.ceil((windowStart + WINDOW_MS - at) / 1_000);
  if (byPair > PER_PAIR || byAddress > PER_ADDRESS) return wait;
  // Counted last: one address that goes on after its own limit must not fill the account's count and lock its owner out everywhere.
  return (await countAttempt(db, keyOf('account', account), start)) <= PER_ACCOUNT ? null : wait;
};

/** Seconds to wait, or null where this person may search. */
export const tooManySearches = async (db: Db, userId: string, now: string): Promise<number | null> => {
  const at = Date.parse(now);
  const windowStart = at - (at % WINDOW_MS);
  const count = await countAttempt(db, keyOf('search', userId), new Date(windowStart).toISOString());
  return count > SEARCHES ? Math.ceil((windowStart + WINDOW_MS - at) / 1_000) : null;
};

const keyOf = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
