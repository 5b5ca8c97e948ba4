import { describe, expect, it } from 'vitest';
import { BACK_OFF_MAX_MS, BACK_OFF_MIN_MS, backOffMs, RETRY_AFTER_MAX_MS, retryAfterMs } from './back-off.ts';

describe('back-off', () => {
  it.each([
    [1, 0, 1_000],
    [1, 0.5, 1_500],
    [1, 1, 2_000],
    [2, 0, 2_000],
    [2, 1, 4_000],
    [5, 0, 16_000],
    [8, 0, 128_000],
    [9, 0, 150_000],
    [9, 1, 300_000],
    [1_000, 0, 150_000],
    [1_000, 1, 300_000],
    [0, 0, 1_000],
    [-5, 0, 1_000],
  ])('after failure %i with chance %d: %i ms', (failures, random, expected) => {
    expect(backOffMs(failures, random)).toBe(expected);
  });

  it('stays between one second and five minutes, whatever chance it is given', () => {
    for (let failures = 0; failures < 100; failures += 1) {
      for (const random of [-1, 0, 0.3, 0.999, 1, 7]) {
        expect(backOffMs(failures, random)).toBeGreaterThanOrEqual(BACK_OFF_MIN_MS);
        expect(backOffMs(failures, random)).toBeLessThanOrEqual(BACK_OFF_MAX_MS);
      }
    }
  });

  it('never gets shorter with more failures', () => {
    for (let failures = 1; failures < 40; failures += 1) expect(backOffMs(failures + 1, 0)).toBeGreaterThanOrEqual(backOffMs(failures, 0));
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-21T12:00:00.000Z');
  it.each<[string | null, number | null]>([
    ['0', 0],
    ['7', 7_000],
    [' 120 ', 120_000],
    ['999999999', RETRY_AFTER_MAX_MS],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['Sun, 22 Nov 2026 12:00:00 GMT', RETRY_AFTER_MAX_MS],
    ['Sat, 41 Nov 2026 12:00:30 GMT', null],
    ['2026-11-21T12:00:30Z', null],
    ['-5', null],
    ['1.5', null],
    ['1e9', null],
    ['9999999999999999', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s asks for %s ms', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});
