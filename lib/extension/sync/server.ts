// One request to the server and what its answer means. Everything that a network can do to a request ends here as a value:
// no answer, an answer of something else (captive portal, proxy), an error with or without a reason.
import ky from 'ky';
import type { z } from 'zod';
import { ErrorBody, type ErrorCode } from '../../contracts/errors.ts';
import { ACCEPTS_MARKS } from '../../contracts/sync.ts';
import type { CommandError } from '../messages.ts';

/** A request that takes longer is counted as unanswered. Covers the body too. */
const TIMEOUT_MS = 20_000;

export type Refusal = {
  ok: false;
  error: CommandError;
  /** Of the answer; 0 where there was none. */
  status: number;
  /** The error code came in our own error body: the server itself said it, nothing in between. */
  ownWords: boolean;
  /** The header Retry-After as sent. */
  retryAfter: string | null;
};
export type Answer<T> = { ok: true; value: T; headers: Headers } | Refusal;

export type Request<S extends z.ZodType> = {
  serverUrl: string;
  /** Null before sign-in. */
  token: string | null;
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  search?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
  schema: S;
  /** Nobody waits for the answer any more: it counts as unanswered. */
  signal?: AbortSignal;
};

/** Never throws. The caller decides about trying again; nothing is repeated here. */
export const ask = async <S extends z.ZodType>(
  ports: { fetch: typeof globalThis.fetch },
  request: Request<S>,
): Promise<Answer<z.infer<S>>> => {
  let response: Response;
  let text: string;
  try {
    response = await ky(`${request.serverUrl}${request.path}`, {
      method: request.method,
      ...(request.search === undefined ? {} : { searchParams: request.search }),
      ...(request.body === undefined ? {} : { json: request.body }),
      headers: {
        ...request.headers,
        accept: ACCEPTS_MARKS,
        ...(request.token === null ? {} : { authorization: `Bearer ${request.token}` }),
      },
      fetch: ports.fetch,
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(request.signal === undefined ? [] : [request.signal])]),
      timeout: false,
      retry: 0,
      throwHttpErrors: false,
      // The board's cookies in the same browser are another session; a redirect could carry the token away.
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
    });
    text = await response.text();
  } catch {
    return refusal('unreachable', 0);
  }
  const body = parseJson(text);
  if (!response.ok) return refused(response, body);
  const parsed = request.schema.safeParse(body);
  return parsed.success ? { ok: true, value: parsed.data, headers: response.headers } : refusal('not_vidhuk', response.status);
};

/** A refusal in our own words, also for what the extension finds out before it asks. */
export const refusal = (code: ErrorCode, status: number, detail: string | null = null): Refusal => ({
  ok: false,
  error: { code, detail },
  status,
  ownWords: false,
  retryAfter: null,
});

const refused = (response: Response, body: unknown): Refusal => {
  const retryAfter = response.headers.get('retry-after');
  const own = ErrorBody.safeParse(body);
  if (own.success) return { ...refusal(own.data.error.code, response.status, own.data.error.message), ownWords: true, retryAfter };
  // A refusal without our body comes from something in between. Only what says "try later" is believed: a 401 of a proxy must not end the session.
  if (response.status === 429) return { ...refusal('too_many_requests', 429), retryAfter };
  if (response.status >= 500) return { ...refusal('unavailable', response.status), retryAfter };
  return refusal('not_vidhuk', response.status);
};

/** Undefined where the text is not JSON: no schema takes it then. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
