import { describe, expect, it } from 'vitest';
import { fromLatin } from './from-latin.ts';

const WORDS = new Set(['дуже', 'хочу', 'погано', 'хороший', 'мои', 'мой', 'дякую']);
const isWord = (word: string): boolean => WORDS.has(word);

describe('fromLatin', () => {
  it.each([
    ['uk', 'Dyakuyu, duzhe shvydko', 'дякую, дуже швидко'],
    ['uk', 'Diakuiu za robotu', 'дякую за роботу'],
    ['uk', 'Shchyro, chudovyj personal', 'щиро, чудовий персонал'],
    ['uk', 'pratsyuye, yizha', 'працює, їжа'],
    ['ru', 'Otlichnyj magazin, rekomenduyu vsem', 'отличный магазин, рекомендую всем'],
    ['ru', "priyezd, podklyuchit'", 'приезд, подключить'],
    ['ru', 'vsyo', 'всё'],
    ['ru', 'UZHAS, 5 zvezd', 'УЖАС, 5 звезд'],
  ] as const)('%s: %s', (language, latin, cyrillic) => {
    expect(fromLatin(latin, language, isWord)).toBe(cyrillic);
  });

  it('leaves open letters to whoever knows the words', () => {
    expect(fromLatin('pohano, hochu', 'uk', isWord)).toBe('погано, хочу');
    expect(fromLatin('moi', 'ru', (word) => word === 'мои')).toBe('мои');
    expect(fromLatin('moi', 'ru', (word) => word === 'мой')).toBe('мой');
    expect(fromLatin('hmara', 'uk', () => false)).toBe('гмара');
  });

  it('has nothing to say of letters that nobody types so', () => {
    expect(fromLatin('Très bon accueil', 'uk', isWord)).toBeNull();
    expect(fromLatin('obsługa', 'ru', isWord)).toBeNull();
    expect(fromLatin('Дякую, super', 'uk', isWord)).toBeNull();
    expect(fromLatin('ありがとう', 'ru', isWord)).toBeNull();
    expect(fromLatin('', 'ru', isWord)).toBe('');
    expect(fromLatin('5 / 5 👍', 'ru', isWord)).toBe('5 / 5 👍');
  });
});
