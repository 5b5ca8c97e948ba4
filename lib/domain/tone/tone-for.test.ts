import { expect, it } from 'vitest';
import type { Tone } from '../../contracts/template.ts';
import { sameTone, toneFor } from './tone-for.ts';

const tone = (greeting: string, more: Partial<Tone> = {}): Tone => ({
  language: 'uk',
  formality: 'formal',
  greeting,
  greetingWithoutName: greeting,
  signOff: '',
  avoid: [],
  version: 1,
  ...more,
});
const TONES = [
  tone('any'),
  tone('Google', { site: 'google-maps' }),
  tone('praise', { category: 'praise' }),
  tone('praise on Google', { site: 'google-maps', category: 'praise' }),
  tone('put aside', { site: 'facebook', category: 'praise', archived: true }),
  tone('russian', { language: 'ru' }),
];

it.each([
  ['google-maps', 'praise', 'praise on Google'],
  ['google-maps', 'delivery', 'Google'],
  ['google-maps', null, 'Google'],
  ['facebook', 'praise', 'praise'],
  ['facebook', 'delivery', 'any'],
  ['facebook', null, 'any'],
])('on %s about %s: %s', (site, category, wanted) => {
  expect(toneFor(TONES, { language: 'uk', site, category })?.greeting).toBe(wanted);
  expect(toneFor([...TONES].reverse(), { language: 'uk', site, category })?.greeting).toBe(wanted);
});

it('none for a language without one', () => {
  expect(toneFor(TONES, { language: 'en', site: 'facebook', category: null })).toBeNull();
  expect(toneFor(TONES, { language: 'und', site: 'facebook', category: null })).toBeNull();
});

it('takes a missing site for any', () => {
  expect(sameTone(tone('a'), tone('b', { site: null }))).toBe(true);
  expect(sameTone(tone('a'), tone('b', { category: 'praise' }))).toBe(false);
});
