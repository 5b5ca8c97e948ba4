import { expect, it } from 'vitest';
import { isFoldOf } from './folded.ts';

const WHOLE = 'Third week without my parcel, nobody answers the phone.';

it.each([
  ['Third week without my parcel…', true],
  ['Third week without my parcel, nob...', true],
  ['Third week without my parcel, nobody… See more', true],
  ['Third week without my parcel… Ще', true],
  // The end of a sentence, not of a look.
  [WHOLE, false],
  ['Third week without my parcel', false],
  ['Third…', false],
  ['Another beginning of a text…', false],
])('"%s" as a folded look at the text: %s', (seen, folded) => {
  expect(isFoldOf(seen, WHOLE)).toBe(folded);
});
