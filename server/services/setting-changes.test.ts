import { expect, it } from 'vitest';
import { changedParts } from './setting-changes.ts';

it.each([
  ['what differs, in the order of the new value', { a: 1, b: [1], c: 'x' }, { c: 'y', b: [1], a: 2 }, ['c', 'a']],
  ['nothing where what was never set is saved as empty', {}, { regulated: false, contacts: [], note: null }, []],
  ['what was taken away', { contacts: ['x'], regulated: true }, { contacts: [] }, ['contacts', 'regulated']],
  ['nought and an empty word as words of their own', {}, { days: 0, note: '' }, ['days', 'note']],
])('names %s', (_what, before, after, changed) => {
  expect(changedParts(before, after)).toEqual(changed);
});
