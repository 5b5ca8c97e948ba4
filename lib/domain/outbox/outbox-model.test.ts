// An outbox against a server that fails in every way: each operation is applied once and in its item's order, and the queue always comes to rest.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { afterAnswer } from './machine.ts';
import { nextAttemptMs, nextBatch, type QueuedRow } from './next-batch.ts';

type Row = QueuedRow & { attempts: number; poison: 'none' | 'refused' | 'malformed' };

/** What the way there and the server do with one request. `lost`: everything is applied, and the answer never comes. */
type Weather = 'fine' | 'offline' | 'lost' | 'busy' | 'broken' | 'signed_out' | 'portal';

const weather = fc.constantFrom<Weather>('fine', 'fine', 'offline', 'lost', 'busy', 'broken', 'signed_out', 'portal');
const START = Date.parse('2026-11-21T12:00:00.000Z');

it('delivers all that can be delivered, once and in order, and blocks the rest', () => {
  const poison = fc.constantFrom<Row['poison']>('none', 'none', 'none', 'none', 'refused', 'malformed');
  const made = fc.record({ entityKey: fc.constantFrom('a', 'b', 'c'), poison });
  fc.assert(
    fc.property(
      fc.array(made, { maxLength: 70 }),
      fc.array(weather, { maxLength: 12 }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      (queue, days, random) => {
        let now = START;
        let rows: Row[] = queue.map((entry, index) => ({
          ...entry,
          seq: index + 1,
          state: 'waiting',
          attempts: 0,
          nextAttemptAt: new Date(START).toISOString(),
          lastError: null,
        }));
        const applied: Row[] = [];
        const send = (batch: Row[], day: Weather): Answer[] => {
          const whole = (status: number, code: Extract<Answer, { kind: 'http' }>['code']): Answer[] =>
            batch.map(() => ({ kind: 'http', status, code, message: null, retryAfter: null, batchSize: batch.length }));
          if (day === 'offline') return batch.map(() => ({ kind: 'unreachable', message: null }));
          if (day === 'busy') return whole(429, 'too_many_requests');
          if (day === 'broken') return whole(500, 'internal');
          if (day === 'signed_out') return whole(401, 'not_signed_in');
          if (day === 'portal') return whole(200, null);
          if (batch.some((row) => row.poison === 'malformed')) return whole(400, 'bad_request');
          const refused = new Set<string>();
          const answers = batch.map((row): Answer => {
            // Left out: it was made upon what was refused.
            if (refused.has(row.entityKey)) return { kind: 'unreachable', message: null };
            if (row.poison === 'refused') refused.add(row.entityKey);
            if (row.poison === 'refused') return { kind: 'result', status: 'rejected', error: { code: 'conflict', message: 'no' } };
            if (applied.some((other) => other.seq === row.seq)) return { kind: 'result', status: 'duplicate', error: null };
            applied.push(row);
            return { kind: 'result', status: 'applied', error: null };
          });
          return day === 'lost' ? batch.map(() => ({ kind: 'unreachable', message: null })) : answers;
        };

        let rounds = 0;
        for (;;) {
          rounds += 1;
          expect(rounds).toBeLessThan(400);
          const wake = nextAttemptMs(rows, now);
          if (wake === null) break;
          now = wake;
          const batch = nextBatch(rows, now);
          expect(batch.length).toBeGreaterThan(0);
          const answers = send(batch, days.shift() ?? 'fine');
          const left: Row[] = [];
          for (const row of rows) {
            const answer = answers[batch.indexOf(row)];
            if (answer === undefined) left.push(row);
            else {
              const next = afterAnswer(row, answer, now, random);
              if (next.action === 'keep') left.push({ ...row, ...next });
            }
          }
          rows = left;
        }

        // Nothing is lost: what was not applied is still there, blocked or behind a blocked one of its item.
        expect(applied.length + rows.length).toBe(queue.length);
        expect(new Set(applied.map((row) => row.seq)).size).toBe(applied.length);
        for (const entityKey of ['a', 'b', 'c']) {
          const sequence = applied.filter((row) => row.entityKey === entityKey).map((row) => row.seq);
          expect(sequence).toEqual([...sequence].sort((x, y) => x - y));
          const left = rows.filter((row) => row.entityKey === entityKey);
          if (left.length > 0) expect(left[0]).toMatchObject({ state: 'blocked' });
          for (const row of left) if (row.state === 'blocked') expect(row.poison).not.toBe('none');
        }
      },
    ),
    { numRuns: 300 },
  );
});
