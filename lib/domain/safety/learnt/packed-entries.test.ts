import { expect, it } from 'vitest';
import { packEntries, unpackEntries } from './packed-entries.ts';

it('gives back what was packed, sorted', () => {
  const entries = ['брехн*', 'брехло', 'a deal', 'брех*', '100 times', 'as soon as', 'as', 'x'.repeat(50), `${'x'.repeat(50)}y`];
  expect(unpackEntries(packEntries(entries))).toBe([...entries].sort().join('|'));
});

it('writes of an entry what the one before does not have', () => {
  expect(packEntries(['брехло', 'брехун', 'ложь'])).toBe('0брехло|4ун|0ложь');
});

it('makes nothing of nothing, and no error of what nobody packed', () => {
  expect(unpackEntries(packEntries([]))).toBe('');
  expect(unpackEntries('?|zz||')).toBe('|z||');
});
