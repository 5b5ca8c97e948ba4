import { describe, expect, it } from 'vitest';
import { denies, saidIn } from './said-words.ts';

const denied = (text: string, word: string): boolean => {
  const said = saidIn(text);
  return denies(said, said.words.indexOf(word));
};

describe('denies', () => {
  it.each([
    ['Це не шахраї', 'шахраї'],
    ['It is not a scam', 'scam'],
    ['Никакого развода, нет обмана', 'обмана'],
    ["It wasn't dangerous", 'dangerous'],
  ])('%s', (text, word) => {
    expect(denied(text, word)).toBe(true);
  });

  it.each([
    ['Не раджу, шахраї', 'шахраї'],
    ['Не раджу шахраї', 'шахраї'],
    ['Do not buy, fraud', 'fraud'],
    ["Don't buy fraud", 'fraud'],
    ['Ні. Шахраї', 'шахраї'],
    ['Нет, мошенники', 'мошенники'],
    ['Без хабаря не приймуть', 'хабаря'],
  ])('not: %s', (text, word) => {
    expect(denied(text, word)).toBe(false);
  });
});
