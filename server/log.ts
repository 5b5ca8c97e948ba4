// Structured logs: one JSON line an event, levels error, info and debug. Invariant: no review text, name, address, token or statement value
// can get in, since only the fields named here are written and errors are reduced to class, code and place.
import { pino } from 'pino';

type Value = string | number | boolean | null;
export type Log = {
  error: (fields: Record<string, Value>, message: string) => void;
  info: (fields: Record<string, Value>, message: string) => void;
  debug: (fields: Record<string, Value>, message: string) => void;
};

/** `write` takes whole lines; default is stdout. */
export const createLog = (level: 'error' | 'info' | 'debug' | 'silent', write?: (line: string) => void): Log => {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = write === undefined ? pino(options) : pino(options, { write });
  return {
    error: (fields, message) => logger.error(fields, message),
    info: (fields, message) => logger.info(fields, message),
    debug: (fields, message) => logger.debug(fields, message),
  };
};

/**
 * What may be known of an error in a log. Messages stay out: PostgreSQL quotes values in them ("Key (email)=(…) already exists"),
 * and so does JSON.parse.
 */
export const errorFields = (error: unknown): Record<string, Value> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Za-z0-9_]{1,40}$/.test(error.code) ? error.code : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? null : JSON.stringify(errorFields(error.cause));
  return { error: error.constructor.name, code, at: frames.slice(0, 6).join(' ').replaceAll(/\s+/g, ' ').trim(), cause };
};
