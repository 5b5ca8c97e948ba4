import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../contracts/errors.ts';
import { PUSH_MAX } from '../../contracts/sync.ts';
import { nextAttemptMs, nextBatch, type QueuedRow, wakened } from './next-batch.ts';

const NOW = Date.parse('2026-11-21T12:00:00.000Z');
const row = (seq: number, entityKey: string, changes: Partial<QueuedRow> & { inSeconds?: number; error?: ErrorCode } = {}): QueuedRow => {
  const { inSeconds = 0, error, ...rest } = changes;
  return {
    seq,
    entityKey,
    state: 'waiting',
    nextAttemptAt: new Date(NOW + inSeconds * 1_000).toISOString(),
    lastError: error === undefined ? null : { code: error, detail: null },
    ...rest,
  };
};
const blocked = { state: 'blocked' } as const;
const sequence = (rows: QueuedRow[]) => nextBatch(rows, NOW).map((entry) => entry.seq);

describe('the next batch', () => {
  it.each<[string, QueuedRow[], number[]]>([
    ['nothing', [], []],
    ['in the order of making, however the rows come', [row(3, 'a'), row(1, 'b'), row(2, 'a')], [1, 2, 3]],
    ['a blocked operation holds back its own item only', [row(1, 'a', blocked), row(2, 'b'), row(3, 'a'), row(4, 'c')], [2, 4]],
    ['what went before it is free', [row(1, 'a'), row(2, 'a', blocked), row(3, 'a')], [1]],
    ['a waiting operation holds back its own item only', [row(1, 'a', { inSeconds: 5 }), row(2, 'b'), row(3, 'a')], [2]],
    ['due to the millisecond', [row(1, 'a', { inSeconds: 0 })], [1]],
    ['all held', [row(1, 'a', blocked), row(2, 'b', { inSeconds: 1 })], []],
    ['a suspect goes alone', [row(1, 'a', { error: 'bad_request' }), row(2, 'b'), row(3, 'a')], [1]],
    ['behind others it waits, with its item', [row(1, 'b'), row(2, 'a', { error: 'too_large' }), row(3, 'a'), row(4, 'c')], [1, 4]],
    ['of two suspects the earlier', [row(1, 'a', { error: 'bad_request' }), row(2, 'b', { error: 'bad_request' })], [1]],
    ['a suspect behind a blocked one of its item', [row(1, 'a', blocked), row(2, 'a', { error: 'bad_request' }), row(3, 'b')], [3]],
    ['a failure of the way there makes no suspect', [row(1, 'a', { error: 'unavailable' }), row(2, 'b', { error: 'unreachable' })], [1, 2]],
    ['what the server failed at goes alone', [row(1, 'a', { error: 'internal' }), row(2, 'b', { error: 'internal' })], [1]],
    ['the one it fails at lets the others by', [row(1, 'a', { error: 'internal', inSeconds: 5 }), row(2, 'b', { error: 'internal' })], [2]],
  ])('%s', (_what, rows, expected) => {
    expect(sequence(rows)).toEqual(expected);
  });

  it('holds at most so many as one push may', () => {
    const many = Array.from({ length: PUSH_MAX + 10 }, (_, index) => row(index + 1, `item-${index % 7}`));
    expect(sequence(many)).toEqual(many.slice(0, PUSH_MAX).map((entry) => entry.seq));
  });
});

describe('when there will be something', () => {
  it.each<[string, QueuedRow[], number | null]>([
    ['nothing to send', [], null],
    ['now', [row(1, 'a')], 0],
    ['overdue is now', [row(1, 'a', { inSeconds: -60 })], 0],
    ['the soonest head', [row(1, 'a', { inSeconds: 30 }), row(2, 'b', { inSeconds: 10 })], 10],
    ['not what stands behind another', [row(1, 'a', { inSeconds: 30 }), row(2, 'a')], 30],
    ['not what stands behind a blocked one', [row(1, 'a', blocked), row(2, 'a')], null],
    ['blocked here, free there', [row(1, 'a', blocked), row(2, 'b', { inSeconds: 5 })], 5],
  ])('%s', (_what, rows, seconds) => {
    expect(nextAttemptMs(rows, NOW)).toBe(seconds === null ? null : NOW + seconds * 1_000);
  });
});

describe('waking', () => {
  const later = row(1, 'a', { inSeconds: 200, error: 'not_signed_in' });
  it.each(['signed_in', 'online', 'asked', 'updated'] as const)('%s: what waits may go at once', (reason) => {
    expect(wakened(later, NOW, reason)).toEqual({ ...later, nextAttemptAt: new Date(NOW).toISOString() });
  });

  it.each(['signed_in', 'online', 'asked', 'updated'] as const)('%s: a refused operation stays refused', (reason) => {
    const refused = row(1, 'a', { ...blocked, error: 'already_handled' });
    expect(wakened(refused, NOW, reason)).toEqual(refused);
  });

  it('frees a protocol mismatch after an update only', () => {
    const mismatch = row(1, 'a', { ...blocked, error: 'protocol_mismatch' });
    expect(wakened(mismatch, NOW, 'updated').state).toBe('waiting');
    expect(wakened(mismatch, NOW, 'asked').state).toBe('blocked');
  });
});
