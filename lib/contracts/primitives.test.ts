import { expect, it } from 'vitest';
import { Instant } from './primitives.ts';

it.each([
  ['2026-11-21T20:16:03Z', true],
  ['2026-11-21T20:16:03.000Z', true],
  ['2026-11-21T20:16:03.123456789+02:00', true],
  ['2026-11-21T20:16:03.1234567890Z', false],
  ['2026-11-21T20:16:03.0000000000001+02:00', false],
  ['2026-11-21 20:16:03Z', false],
  ['2026-11-21T20:16:03', false],
])('an instant that every reader of the record can read: %s %s', (text, fits) => {
  expect(Instant.safeParse(text).success).toBe(fits);
  if (fits) expect(() => Temporal.Instant.from(text)).not.toThrow();
});
