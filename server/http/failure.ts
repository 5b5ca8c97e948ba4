// An expected refusal on its way out as an `ErrorBody`. Services throw it only where a value would have to pass through many hands.
import { ERRORS, type ErrorBody, type ErrorCode } from '../../lib/contracts/errors.ts';

/** `message` says what to do, in English, without contents of the request. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | null;

  constructor(code: ErrorCode, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The HTTP answer of an error code. */
export const failureResponse = (code: ErrorCode, message: string, requestId: string, retryAfterSeconds: number | null = null): Response => {
  const body: ErrorBody = { error: { code, message, requestId } };
  const headers: Record<string, string> = retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) };
  // 0 marks what only a client can see (`unreachable`); a server never sends it.
  return Response.json(body, { status: ERRORS[code].status || 503, headers });
};
