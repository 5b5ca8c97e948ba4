import { describe, expect, it } from 'vitest';
import { normalizeText, sameText } from './same-text.ts';

describe('texts that a reader calls the same', () => {
  it.each([
    ['line breaks and runs of spaces', 'Dear Olena,\r\n\r\nwe are  on it.', 'Dear Olena, we are on it.'],
    ['spaces at the ends', '  thanks \n', 'thanks'],
    ['no-break spaces', '1\u00A0240\u202Fгрн', '1 240 грн'],
    ['decomposed letters', 'и\u0306 е\u0308', 'й ё'],
    ['curled single quotes', 'It\u2019s', "It's"],
    ['the apostrophe of Ukrainian', 'зв\u02BCязок', "зв'язок"],
    ['curled and angled double quotes', '\u00ABНова\u00BB \u201Cnew\u201D \u201Eneu\u201C', '"Нова" "new" "neu"'],
    ['dashes of a texturising site', 'call us \u2014 any day', 'call us -- any day'],
    ['an ellipsis', 'wait\u2026', 'wait...'],
    ['emoji with and without variation selector', 'love \u2764\uFE0F', 'love \u2764'],
    ['zero-width signs and direction marks', 'we\u200B are\u200E here\uFEFF', 'we are here'],
    ['a soft hyphen', 'deliv\u00ADery', 'delivery'],
  ])('%s', (_what, a, b) => {
    expect(sameText(a, b)).toBe(true);
    expect(sameText(b, a)).toBe(true);
    expect(normalizeText(normalizeText(a))).toBe(normalizeText(a));
  });

  it('two empty texts', () => {
    expect(sameText('', ' \u200B\n')).toBe(true);
  });
});

describe('texts that differ', () => {
  it.each([
    ['a letter', 'We are on it', 'We are on its'],
    ['case', 'thanks', 'Thanks'],
    ['punctuation', 'Thanks!', 'Thanks.'],
    ['look-alikes of another alphabet', 'cop', 'сор'],
    ['a skin tone', '👍', '👍🏽'],
    ['a missing space', 'on it', 'onit'],
    ['nothing and something', '', 'a'],
  ])('%s', (_what, a, b) => {
    expect(sameText(a, b)).toBe(false);
  });
});
