// How long to wait before an operation is sent again. Bounded at both ends, and spread by chance so that a team's machines do not come back together.

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

export const BACK_OFF_MIN_MS = SECOND_MS;
/** A server that is back is found within five minutes, without anybody pressing anything. */
export const BACK_OFF_MAX_MS = 5 * MINUTE_MS;
/** A server may ask for more patience than we would have, within reason: nobody's work waits for a day on one header. */
export const RETRY_AFTER_MAX_MS = 15 * MINUTE_MS;

/** After the n-th failure (from 1): 1 s, 2 s, 4 s ... 5 min, of which the upper half is left to chance. `random` in [0, 1). */
export function backOffMs(failures: number, random: number): number {
  const doublings = Math.min(Math.max(failures - 1, 0), 30);
  const ceiling = Math.min(BACK_OFF_MAX_MS, 2 * SECOND_MS * 2 ** doublings);
  const share = Math.min(Math.max(random, 0), 1);
  return Math.max(BACK_OFF_MIN_MS, Math.round(ceiling / 2 + (ceiling / 2) * share));
}

const IMF_FIXDATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Milliseconds that a `Retry-After` header asks for (seconds or an HTTP date), capped; 0 for a past date; null where absent or not understood. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * SECOND_MS, RETRY_AFTER_MAX_MS);
  if (!IMF_FIXDATE.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.min(Math.max(at - nowMs, 0), RETRY_AFTER_MAX_MS);
}
