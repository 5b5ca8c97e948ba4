import { describe, expect, it } from 'vitest';
import { ErrorCode } from '../../contracts/errors.ts';
import type { Answer } from './answer.ts';
import { afterAnswer, CODE_VERDICT, codeOfStatus, RESULT_VERDICT, type Verdict, verdictOf } from './machine.ts';

const NOW = Date.parse('2026-11-21T12:00:00.000Z');
const http = (status: number, changes: Partial<Extract<Answer, { kind: 'http' }>> = {}): Answer => ({
  kind: 'http',
  status,
  code: null,
  message: null,
  retryAfter: null,
  batchSize: 50,
  ...changes,
});
const result = (status: Extract<Answer, { kind: 'result' }>['status'], code: ErrorCode | null = null): Answer => ({
  kind: 'result',
  status,
  error: code === null ? null : { code, message: 'why' },
});

describe('the tables', () => {
  it('has every status of a result and every error code', () => {
    expect(Object.keys(RESULT_VERDICT).sort()).toEqual(['applied', 'conflict', 'duplicate', 'rejected']);
    expect(Object.keys(CODE_VERDICT).sort()).toEqual([...ErrorCode.options].sort());
  });

  it('never takes an operation for delivered on an error', () => {
    expect(Object.values(CODE_VERDICT)).not.toContain('done');
  });
});

describe('what an answer means', () => {
  it.each<[string, Answer, Verdict, Verdict]>([
    ['applied', result('applied'), 'done', 'done'],
    ['applied before', result('duplicate'), 'done', 'done'],
    ['conflict', result('conflict', 'already_handled'), 'block', 'block'],
    ['a claim that a colleague holds: nothing to decide', result('conflict', 'claimed_by_other'), 'done', 'done'],
    ['a rejection by that name', result('rejected', 'claimed_by_other'), 'block', 'block'],
    ['rejected', result('rejected', 'bad_request'), 'block', 'block'],
    ['offline, cut, timed out', { kind: 'unreachable', message: null }, 'retry', 'retry'],
    ['signed out', http(401, { code: 'not_signed_in' }), 'hold', 'hold'],
    ['signed out, foreign body', http(401), 'hold', 'hold'],
    ['taken out of the team', http(403, { code: 'forbidden' }), 'hold', 'hold'],
    ['a proxy’s 403', http(403), 'retry', 'retry'],
    ['no such workspace now', http(404, { code: 'not_found' }), 'retry', 'retry'],
    ['a proxy’s 404', http(404), 'retry', 'retry'],
    ['a portal’s 200', http(200), 'retry', 'retry'],
    ['one of the batch is malformed', http(400, { code: 'bad_request' }), 'alone', 'block'],
    ['a proxy’s 400', http(400), 'retry', 'retry'],
    ['too large', http(413, { code: 'too_large' }), 'alone', 'block'],
    ['too large for a proxy', http(413), 'alone', 'block'],
    ['a whole-request conflict', http(409, { code: 'conflict' }), 'alone', 'block'],
    ['another protocol', http(426, { code: 'protocol_mismatch' }), 'block', 'block'],
    ['another protocol, foreign body', http(426), 'block', 'block'],
    ['too many requests', http(429, { code: 'too_many_requests' }), 'retry', 'retry'],
    ['too many requests for a proxy', http(429), 'retry', 'retry'],
    ['a time-out of a proxy', http(408), 'retry', 'retry'],
    ['a fault of the server', http(500, { code: 'internal' }), 'retry', 'retry'],
    ['a gateway without a server', http(502), 'retry', 'retry'],
    ['starting up', http(503, { code: 'unavailable' }), 'retry', 'retry'],
    ['a status that does not exist', http(799), 'retry', 'retry'],
    ['a redirect', http(302), 'retry', 'retry'],
  ])('%s', (_what, answer, inBatch, alone) => {
    expect(verdictOf(answer)).toBe(inBatch);
    expect(verdictOf(answer.kind === 'http' ? { ...answer, batchSize: 1 } : answer)).toBe(alone);
  });

  it.each<[number, ErrorCode]>([
    [200, 'not_vidhuk'],
    [302, 'not_vidhuk'],
    [400, 'not_vidhuk'],
    [401, 'not_signed_in'],
    [403, 'not_vidhuk'],
    [404, 'not_vidhuk'],
    [413, 'too_large'],
    [426, 'protocol_mismatch'],
    [429, 'too_many_requests'],
    [500, 'internal'],
    [501, 'internal'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
    [599, 'internal'],
  ])('status %i with a foreign body is shown as %s', (status, code) => {
    expect(codeOfStatus(status)).toBe(code);
  });
});

describe('what becomes of the row', () => {
  const rowAfter = (answer: Answer, attempts = 0, random = 0) => afterAnswer({ attempts }, answer, NOW, random);
  const at = (seconds: number) => new Date(NOW + seconds * 1_000).toISOString();

  it('goes when the server has it', () => {
    expect(rowAfter(result('applied'))).toEqual({ action: 'remove' });
    expect(rowAfter(result('duplicate'), 7)).toEqual({ action: 'remove' });
  });

  it('stays and is shown when it is refused, with the server’s own sentence', () => {
    expect(rowAfter(result('conflict', 'already_handled'), 2)).toEqual({
      action: 'keep',
      state: 'blocked',
      attempts: 3,
      nextAttemptAt: at(0),
      lastError: { code: 'already_handled', detail: 'why' },
    });
    expect(rowAfter(result('rejected'))).toMatchObject({ state: 'blocked', lastError: { code: 'bad_request', detail: null } });
    expect(rowAfter(result('conflict'))).toMatchObject({ state: 'blocked', lastError: { code: 'conflict' } });
  });

  it.each([
    [0, 0, 1],
    [0, 1, 2],
    [1, 0, 2],
    [3, 0, 8],
    [20, 0, 150],
    [20, 1, 300],
  ])('waits longer with each failure: %i before, chance %d, %i s', (attempts, random, seconds) => {
    expect(rowAfter({ kind: 'unreachable', message: 'timeout' }, attempts, random)).toEqual({
      action: 'keep',
      state: 'waiting',
      attempts: attempts + 1,
      nextAttemptAt: at(seconds),
      lastError: { code: 'unreachable', detail: 'timeout' },
    });
  });

  it.each([
    ['is heeded', '30', 0, 30],
    ['is heeded as a date', 'Sat, 21 Nov 2026 12:01:00 GMT', 0, 60],
    ['does not shorten the back-off', '1', 5, 32],
    ['is bounded', '86400', 0, 900],
    ['that is not understood is left out', 'later', 0, 1],
  ])('Retry-After %s', (_what, retryAfter, attempts, seconds) => {
    expect(rowAfter(http(429, { code: 'too_many_requests', retryAfter }), attempts)).toMatchObject({
      state: 'waiting',
      nextAttemptAt: at(seconds),
    });
  });

  it('waits for a sign-in without counting an attempt', () => {
    expect(rowAfter(http(401, { code: 'not_signed_in', message: 'Sign in again.' }), 4)).toEqual({
      action: 'keep',
      state: 'waiting',
      attempts: 4,
      nextAttemptAt: at(300),
      lastError: { code: 'not_signed_in', detail: 'Sign in again.' },
    });
  });

  it('is tried alone at once where the whole batch was refused, and is then the one to blame', () => {
    const refused = http(400, { code: 'bad_request', message: 'no' });
    expect(rowAfter(refused)).toMatchObject({ state: 'waiting', attempts: 1, nextAttemptAt: at(0), lastError: { code: 'bad_request' } });
    expect(rowAfter(http(400, { code: 'bad_request', message: 'no', batchSize: 1 }))).toMatchObject({
      state: 'blocked',
      lastError: { code: 'bad_request', detail: 'no' },
    });
  });

  it('is blocked with the message where the protocol differs', () => {
    expect(rowAfter(http(426, { code: 'protocol_mismatch', message: 'Update the extension.' }))).toMatchObject({
      state: 'blocked',
      lastError: { code: 'protocol_mismatch', detail: 'Update the extension.' },
    });
  });
});
