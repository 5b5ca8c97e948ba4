// People who may sign in. better-auth reads these rows; only an invitation or the command line writes them.
import type { Db } from './store.ts';

export type Account = { userId: string; name: string; email: string; passwordHash: string | null };

/** Addresses are kept in lower case, as better-auth looks them up. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

export const findAccount = async (db: Db, email: string): Promise<Account | null> => {
  const row = await db
    .selectFrom('auth_users as u')
    .leftJoin('auth_accounts as a', (join) => join.onRef('a.userId', '=', 'u.id').on('a.providerId', '=', 'credential'))
    .select(['u.id as userId', 'u.name as name', 'u.email as email', 'a.password as passwordHash'])
    .where('u.email', '=', normalEmail(email))
    .executeTakeFirst();
  return row ?? null;
};

/** Throws a unique violation where the address is taken. */
export const insertAccount = async (db: Db, account: Account, now: string): Promise<void> => {
  await db
    .insertInto('auth_users')
    .values({
      id: account.userId,
      name: account.name,
      email: normalEmail(account.email),
      emailVerified: false,
      image: null,
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  await setPassword(db, account.userId, account.passwordHash, now);
};

/** Sets or replaces the password and ends all sessions of the person. */
export const setPassword = async (db: Db, userId: string, passwordHash: string | null, now: string): Promise<void> => {
  await db.deleteFrom('auth_accounts').where('userId', '=', userId).where('providerId', '=', 'credential').execute();
  await db
    .insertInto('auth_accounts')
    .values({
      id: crypto.randomUUID(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  await db.deleteFrom('auth_sessions').where('userId', '=', userId).execute();
};

export const countAccounts = async (db: Db): Promise<number> => {
  const row = await db
    .selectFrom('auth_users')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
};
