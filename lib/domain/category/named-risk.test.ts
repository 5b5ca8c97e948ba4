import { describe, expect, it } from 'vitest';
import { namedRisks } from './named-risk.ts';

describe('namedRisks', () => {
  it.each([
    ['safety', 'Отруїлися роллами, уночі викликали швидку'],
    ['safety', 'Ребёнка ударило током от зарядки'],
    ['safety', 'The charger caught fire at night'],
    ['legal', 'Подам до суду, позовна заява готова'],
    ['legal', 'Написала жалобу в Роспотребнадзор'],
    ['legal', 'You will hear from my lawyer'],
    ['fraud', 'Вимагають хабар за довідку'],
    ['fraud', 'С карты украли сорок тысяч'],
    ['fraud', 'Scam, they stole my deposit'],
    ['discrimination', 'Расистські жарти від офіціанта'],
    ['discrimination', 'Asked to leave because of my accent'],
    ['publication', 'Завтра будуть журналісти'],
    ['publication', 'My next call goes to a local newspaper'],
  ])('%s: %s', (risk, text) => {
    expect(namedRisks(text)).toContain(risk);
  });

  it.each([
    'Прокуратура у сусідньому будинку',
    'Дуже смачно, дякую',
    'It is not a scam, it works',
    'Кур’єр розвів руками',
    'The court next to the hotel has good tennis',
  ])('nothing: %s', (text) => {
    expect(namedRisks(text)).toEqual([]);
  });

  it('names several in one order', () => {
    expect(namedRisks('Мошенники! Подаю в суд, пожар устроили')).toEqual(['safety', 'legal', 'fraud']);
  });
});
