// What becomes of an operation in the outbox after each answer. Invariants: an operation leaves the outbox only when the server says that it has it
// (or the agent discards it); a refused one stays, is shown, and holds back its own item only; a failure of the way there costs nothing but time.
import type { ErrorCode } from '../../contracts/errors.ts';
import type { Answer } from './answer.ts';
import { BACK_OFF_MAX_MS, backOffMs, retryAfterMs } from './back-off.ts';

export type OutboxState = 'waiting' | 'blocked';
export type OutboxError = { code: ErrorCode; detail: string | null };

export type Next =
  | { action: 'remove' }
  /** Write these fields to the row. `blocked` waits for the agent. */
  | { action: 'keep'; state: OutboxState; attempts: number; nextAttemptAt: string; lastError: OutboxError };

/**
 * What to do with an answer:
 * - `done`: the server has the operation.
 * - `block`: the server will say the same every time.
 * - `retry`: the way there failed; later, with back-off.
 * - `alone`: a whole batch was refused for what may be one operation's fault; each is sent on its own, so that only the faulty one is blocked.
 * - `hold`: nothing is wrong with the operation, the account must be mended first (signed out, taken out of the team); no attempt is counted.
 */
export type Verdict = 'done' | 'block' | 'retry' | 'alone' | 'hold';

/** For answers about one operation. */
export const RESULT_VERDICT: Record<Extract<Answer, { kind: 'result' }>['status'], Verdict> = {
  applied: 'done',
  duplicate: 'done',
  conflict: 'block',
  rejected: 'block',
};

/**
 * For answers about a whole request, by our own error code in the body. After `internal` each is sent on its own too, once its back-off is over
 * (`next-batch.ts`), and is never blocked: the server may be mended.
 */
export const CODE_VERDICT: Record<ErrorCode, Verdict> = {
  bad_request: 'alone',
  not_signed_in: 'hold',
  wrong_credentials: 'hold',
  forbidden: 'hold',
  not_found: 'retry',
  conflict: 'alone',
  claimed_by_other: 'alone',
  already_handled: 'alone',
  invitation_used: 'alone',
  too_large: 'alone',
  protocol_mismatch: 'block',
  too_many_requests: 'retry',
  internal: 'retry',
  unavailable: 'retry',
  unreachable: 'retry',
  not_vidhuk: 'retry',
};

/**
 * The code that stands for a status whose body is not ours. Only what every server means alike is believed (signed out, too large, upgrade);
 * a 404, a 400 or a 200 with a foreign body (a proxy, a captive portal) says nothing about our operation and is tried again.
 */
export function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'not_signed_in';
  if (status === 413) return 'too_large';
  if (status === 426) return 'protocol_mismatch';
  if (status === 429) return 'too_many_requests';
  if (status >= 500) return status >= 502 && status <= 504 ? 'unavailable' : 'internal';
  return 'not_vidhuk';
}

/** Signed out or shut out: looked at again after this, and at once after a sign-in (`wakened`). */
const HOLD_MS = BACK_OFF_MAX_MS;

/** What becomes of the row. `nowMs` = milliseconds since the epoch; `random` in [0, 1). */
export function afterAnswer(row: { attempts: number }, answer: Answer, nowMs: number, random: number): Next {
  const error = errorOf(answer);
  const keep = (state: OutboxState, attempts: number, delayMs: number): Next => ({
    action: 'keep',
    state,
    attempts,
    nextAttemptAt: new Date(nowMs + delayMs).toISOString(),
    lastError: error,
  });
  switch (verdictOf(answer)) {
    case 'done':
      return { action: 'remove' };
    case 'block':
      return keep('blocked', row.attempts + 1, 0);
    case 'hold':
      return keep('waiting', row.attempts, HOLD_MS);
    case 'alone':
      return keep('waiting', row.attempts + 1, 0);
    case 'retry': {
      const asked = answer.kind === 'http' ? retryAfterMs(answer.retryAfter, nowMs) : null;
      return keep('waiting', row.attempts + 1, Math.max(backOffMs(row.attempts + 1, random), asked ?? 0));
    }
  }
}

/** The verdict by the tables; a request that held one operation only is already alone, so it is that operation that was refused. */
export function verdictOf(answer: Answer): Verdict {
  if (answer.kind === 'unreachable') return 'retry';
  if (answer.kind === 'result') return isLostClaim(answer) ? 'done' : RESULT_VERDICT[answer.status];
  const verdict = CODE_VERDICT[answer.code ?? codeOfStatus(answer.status)];
  return verdict === 'alone' && answer.batchSize <= 1 ? 'block' : verdict;
}

/**
 * A claim that somebody else holds is no fault of the work: the item of the answer shows who has it. There is nothing to decide for the agent, and it
 * must not hold back what she has done meanwhile, such as a reply that stands in public.
 */
function isLostClaim(answer: Extract<Answer, { kind: 'result' }>): boolean {
  return answer.status === 'conflict' && answer.error?.code === 'claimed_by_other';
}

function errorOf(answer: Answer): OutboxError {
  switch (answer.kind) {
    case 'unreachable':
      return { code: 'unreachable', detail: answer.message };
    case 'http':
      return { code: answer.code ?? codeOfStatus(answer.status), detail: answer.message };
    case 'result':
      return {
        code: answer.error?.code ?? (answer.status === 'conflict' ? 'conflict' : 'bad_request'),
        detail: answer.error?.message ?? null,
      };
  }
}
