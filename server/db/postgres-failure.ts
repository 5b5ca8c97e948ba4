// Why a PostgreSQL could not be opened, as a sentence for the person who set DATABASE_URL. Never repeats the address: it holds a password.
import { StartError } from '../start-error.ts';
import { sqlState } from './sql-state.ts';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at its host and port',
  ENOTFOUND: 'its host name is not known',
  EAI_AGAIN: 'its host name could not be looked up',
  ETIMEDOUT: 'its host does not answer',
  EHOSTUNREACH: 'there is no way to its host',
  ENETUNREACH: 'there is no way to its host',
  ECONNRESET: 'the connection was cut',
  ENOENT: 'there is no such socket',
  ERR_INVALID_URL: 'it is not the address of a PostgreSQL, such as postgres://user:password@host:5432/database',
  '28P01': 'its password is wrong',
  '28000': 'its user may not sign in',
  '3D000': 'there is no such database',
  '42501': 'its user may not make tables there',
  '53300': 'PostgreSQL has no connection left',
  '57P03': 'PostgreSQL is still starting',
};

/** For an error of connecting to PostgreSQL, or of a connection that broke off while the tables were made. Null = an error of another kind. */
export const postgresFailure = (error: unknown, connected: boolean): StartError | null => {
  if (!(error instanceof Error) || error instanceof StartError) return null;
  const code = codeOf(error);
  const known = REASONS[code];
  const brokeOff = /^Connection terminated/.test(error.message);
  if (connected && known === undefined && !brokeOff) return null;
  const reason =
    known ?? (/timeout/.test(error.message) ? 'it does not answer in time' : brokeOff ? 'the connection was cut' : reasonOf(error));
  return new StartError(
    `PostgreSQL at DATABASE_URL cannot be reached or refuses: ${reason}. Check the address and that PostgreSQL runs there, then start again.`,
  );
};

/** Where a host name has several addresses, the error is of all of them together and the code may stand in its parts only. */
const codeOf = (error: Error): string => {
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) for (const part of error.errors) if (part instanceof Error) return codeOf(part);
  return '';
};

const reasonOf = (error: Error): string => sqlState(error) ?? (codeOf(error) || 'the connection failed');
