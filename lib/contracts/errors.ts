// The closed list of error codes that cross a process. The message key is `error.<code>` in `lib/i18n`.
import { z } from 'zod';

export const ERRORS = {
  bad_request: { status: 400, retryable: false },
  not_signed_in: { status: 401, retryable: false },
  wrong_credentials: { status: 401, retryable: false },
  forbidden: { status: 403, retryable: false },
  not_found: { status: 404, retryable: false },
  conflict: { status: 409, retryable: false },
  claimed_by_other: { status: 409, retryable: false },
  already_handled: { status: 409, retryable: false },
  invitation_used: { status: 410, retryable: false },
  too_large: { status: 413, retryable: false },
  protocol_mismatch: { status: 426, retryable: false },
  too_many_requests: { status: 429, retryable: true },
  internal: { status: 500, retryable: true },
  unavailable: { status: 503, retryable: true },
  /** No answer from the server: offline, cut connection, time-out. Never sent by the server itself. */
  unreachable: { status: 0, retryable: true },
  /** Something answered that is not a Vidhuk server: a sign-in page of the network, a wrong address. Never sent by the server itself. */
  not_vidhuk: { status: 0, retryable: true },
} as const;

export type ErrorCode = keyof typeof ERRORS;
export const ErrorCode = z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]);

/** Body of every answer that is not 2xx. `message` says what to do, in English, without contents of the request. */
export const ErrorBody = z.object({ error: z.object({ code: ErrorCode, message: z.string(), requestId: z.string().optional() }) });
export type ErrorBody = z.infer<typeof ErrorBody>;
