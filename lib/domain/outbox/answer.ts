// What can come back for an operation that was sent, as plain values: the transport (ky, fetch) is turned into one of these before anything is decided.
import type { ErrorCode } from '../../contracts/errors.ts';
import type { PushResult } from '../../contracts/sync.ts';

export type Answer =
  /** The server answered for this very operation. */
  | { kind: 'result'; status: PushResult['status']; error: PushResult['error'] }
  /**
   * The server, or something before it, refused the whole request. `code` is null where the body is not ours (a proxy, a captive portal).
   * `retryAfter` is the header as sent. `batchSize` = operations in that request.
   */
  | { kind: 'http'; status: number; code: ErrorCode | null; message: string | null; retryAfter: string | null; batchSize: number }
  /** No answer: offline, cut connection, time-out. The operation may have been applied; sending it again is safe. */
  | { kind: 'unreachable'; message: string | null };
