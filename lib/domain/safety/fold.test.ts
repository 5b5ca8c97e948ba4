import { describe, expect, it } from 'vitest';
import { fold, unfold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['nothing to undo', 'Вітаємо, Olena!', 'Вітаємо, Olena!'],
    ['look-alikes of another alphabet inside a word', 'брeхня', 'брехня'],
    ['Cyrillic inside an English word', 'reviеw', 'review'],
    ['zero-width letters', 'бре\u200bхня', 'брехня'],
    ['marks on letters', 'бре\u0301хня', 'брехня'],
    ['й typed as two signs', 'знаи\u0306демо', 'знайдемо'],
    ['letters set apart', 'це б р е х н я', 'це брехня'],
    ['letters set apart by dots', 'ф.е.й.к', 'фейк'],
    ['full-width letters', 'ｆａｋｅ', 'fake'],
  ])('undoes %s', (_, written, read) => {
    expect(fold(written).text).toBe(read);
  });

  it('keeps letters apart where the signs between them differ, and three of them', () => {
    expect(fold('а б-в г').text).toBe('а б-в г');
    expect(fold('а б в').text).toBe('а б в');
  });

  it('knows where a part stood', () => {
    const written = 'Це б р е х н я, так.';
    const folded = fold(written);
    const start = folded.text.indexOf('брехня');
    const place = unfold(folded, start, start + 6, written);
    expect(written.slice(place.start, place.end)).toBe('б р е х н я');
    const plain = fold('Це брехня');
    expect(unfold(plain, 3, 9, 'Це брехня')).toEqual({ start: 3, end: 9 });
  });

  it('takes a hidden sign behind the last letter along, and never half of a pair', () => {
    const written = 'фе\u200bйк\u200b!';
    const folded = fold(written);
    expect(unfold(folded, 0, 4, written)).toEqual({ start: 0, end: 5 });
    const faces = 'бре\u200bхня 😡';
    const all = fold(faces);
    expect(unfold(all, 0, all.text.length, faces).end).toBe(faces.length);
  });
});
