import { describe, expect, it } from 'vitest';
import type { FactKind } from '../finding.ts';
import { isWholeContact } from './whole-contact.ts';

const HOME = 'вул. Зелена, 14, кв. 8';

describe('a contact of the record written out whole', () => {
  it.each<[FactKind, string, string, boolean]>([
    ['phone', 'Набирали +38 (096) 402-18-77 двічі', '+38 (096) 402-18-77', true],
    ['phone', 'номер на 402-18-77', '402-18-77', false],
    ['phone', 'на 067 *** ** 89', '067 *** ** 89', false],
    ['phone', 'на 06712xx5567', '06712xx5567', false],
    ['email', 'на o.h@mail.example', 'o.h@mail.example', true],
    ['email', 'на o***h@mail.example', 'o***h@mail.example', false],
    ['email', 'у скриньці yana.tkach92, там', 'yana.tkach92', false],
    ['email', 'на o крапка h собака mail крапка example, там', 'o крапка h собака mail крапка example', true],
    ['email', 'to o dot h at mail dot example just now', 'o dot h at mail dot example', true],
    ['email', 'на роман собака яндекс, там', 'роман собака яндекс', false],
    [
      'phone',
      'на нуль дев’яносто шість чотириста два вісімнадцять сімдесят сім',
      'нуль дев’яносто шість чотириста два вісімнадцять сімдесят сім',
      true,
    ],
    ['phone', 'на вісімнадцять сімдесят сім', 'вісімнадцять сімдесят сім', false],
    ['address', 'на Зеленій, 14, кв. 8 завтра', 'Зеленій', true],
    ['address', 'на Зеленій, буд. 14', 'Зеленій', true],
    ['address', '14 Зелена', 'Зелена', true],
    ['address', 'на Зелену в суботу', 'Зелену', false],
    ['address', 'на Зелену, 17 березня', 'Зелену', false],
    ['name', 'Ковальчук 14', 'Ковальчук', false],
  ])('%s: %s', (kind, text, written, whole) => {
    const start = text.indexOf(written);
    expect(isWholeContact(kind, text, { start, end: start + written.length }, HOME)).toBe(whole);
  });

  it('has no house where the record names none', () => {
    expect(isWholeContact('address', 'на Зеленій, 14', { start: 3, end: 10 }, '')).toBe(false);
  });
});
