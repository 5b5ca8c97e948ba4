import { expect, it } from 'vitest';
import { TEMPLATES } from '../../../tests/panel/sample-desk.ts';
import type { Template } from '../../contracts/template.ts';
import { likenessIndex } from './likeness-index.ts';

const [sample] = TEMPLATES;
if (sample === undefined) throw new Error('no template');

const made = (id: string, over: Partial<Template>): Template => ({ ...sample, templateId: id, cover: [], archived: false, ...over });
const LATE = made('late', { language: 'uk', title: 'Затримка', body: '{{greeting}} Посилка вже їде.' });
const MONEY = made('money', { language: 'uk', title: 'Гроші', body: 'Повернемо кошти на картку.' });
const ENGLISH = made('english', { language: 'en', title: 'Late', body: 'Your parcel is on its way.' });
const GONE = made('gone', { language: 'uk', title: 'Стара затримка', body: 'Посилка.', archived: true });
const ALL = [LATE, MONEY, ENGLISH, GONE];

it('holds templates of the language that are in use', () => {
  expect([...likenessIndex(ALL, [], 'uk').scores('посилка').keys()]).toEqual(['late', 'money']);
  expect([...likenessIndex(ALL, [], 'und').scores('посилка').keys()]).toEqual(['late', 'money', 'english']);
});

it('learns from what was answered with a template', () => {
  const answered = [
    { templateId: 'money', text: 'курʼєр загубив велосипед' },
    { templateId: 'unknown', text: 'велосипед' },
  ];
  const before = likenessIndex(ALL, [], 'uk').scores('велосипед');
  const after = likenessIndex(ALL, answered, 'uk').scores('велосипед');
  expect(before.get('money')).toBeLessThan(0.01);
  expect(after.get('money')).toBeGreaterThan(0.2);
  expect(after.get('late')).toBeLessThan(0.05);
});

it('leaves slots out, they are in every template', () => {
  expect(likenessIndex(ALL, [], 'uk').scores('greeting').get('late')).toBeLessThan(0.01);
});

it('is made once for the same words, anew for others', () => {
  const first = likenessIndex(ALL, [], 'uk');
  expect(likenessIndex([...ALL], [], 'uk')).toBe(first);
  expect(likenessIndex([{ ...LATE, title: 'Інше' }, MONEY], [], 'uk')).not.toBe(first);
});
