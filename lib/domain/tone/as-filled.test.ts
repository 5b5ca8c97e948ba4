import { describe, expect, it } from 'vitest';
import type { Item } from '../../contracts/item.ts';
import type { Template, Tone } from '../../contracts/template.ts';
import { isAsFilled, mayGoAsFilled, needsOwnWord } from './as-filled.ts';
import { fillTemplate } from './fill.ts';

const TONE: Tone = {
  language: 'uk',
  formality: 'formal',
  greeting: '{{name}}, добрий день.',
  greetingWithoutName: 'Добрий день.',
  signOff: '{{agent}}, {{company}}',
  avoid: [],
  version: 1,
};
const template = (body: string): Template => ({
  ...{ templateId: '01930000-0000-7000-8000-000000000901', title: 'T', language: 'uk', categories: [], sites: [], body },
  ...{ version: 1, updatedAt: '2026-11-23T12:00:00Z', archived: false },
});
const filledOf = (body: string) =>
  fillTemplate({ template: template(body), tone: TONE, authorName: 'Олена', company: 'Крамниця', agentName: 'Марта Лис' });
const THANKS = filledOf('{{greeting}}\n\nДякуємо за теплі слова. Чекаємо на вас.\n\n{{sign_off}}');

it('knows where it filled slots in', () => {
  expect(THANKS.slots.map(({ start, end }) => THANKS.text.slice(start, end))).toEqual(['Олено, добрий день.', 'Марта Лис, Крамниця']);
  const twice = filledOf('{{ name }} {{unknown}} {{company}}');
  expect(twice.slots.map(({ start, end }) => twice.text.slice(start, end))).toEqual(['Олено', 'Крамниця']);
});

describe('a draft is the template as it was filled in', () => {
  it.each([
    ['as it stands', THANKS.text],
    ['with other white space and marks', 'Олено, добрий день!\nДякуємо за теплі слова… чекаємо на вас :) 🙂 — Марта Лис, «Крамниця»'],
    ['with signs that nobody sees', THANKS.text.replace('теплі', 'те\u00ADпл\u200Bі')],
    ['with the name corrected', THANKS.text.replace('Олено', 'Оленко')],
    ['with the name left out', THANKS.text.replace('Олено, добрий', 'Добрий')],
    ['without greeting and sign-off', 'Дякуємо за теплі слова. Чекаємо на вас.'],
  ])('%s', (_how, draft) => {
    expect(isAsFilled(draft, THANKS)).toBe(true);
  });

  it.each([
    ['a word of one’s own', THANKS.text.replace('слова', 'слова про каву')],
    ['one between the greeting and the text', THANKS.text.replace('добрий день.', 'добрий день. Радіємо разом.')],
    ['one behind the sign-off', `${THANKS.text} Пишіть.`],
    ['a sentence left out', THANKS.text.replace(' Чекаємо на вас.', '')],
    ['nothing at all', ' \n'],
  ])('not with %s', (_how, draft) => {
    expect(isAsFilled(draft, THANKS)).toBe(false);
  });

  it('where its hints were only taken out, and not where they were answered', () => {
    const hinted = filledOf('{{greeting}} [[за що саме]] Дякуємо.');
    expect(isAsFilled(hinted.text.replace('[[за що саме]] ', ''), hinted)).toBe(true);
    expect(isAsFilled(hinted.text.replace('[[за що саме]]', 'За каву.'), hinted)).toBe(false);
    expect(isAsFilled(hinted.text, hinted)).toBe(true);
  });

  it('only word for word where nothing but slots were in it', () => {
    const bare = filledOf('{{greeting}} {{sign_off}}');
    expect(isAsFilled(bare.text, bare)).toBe(true);
    expect(isAsFilled('Дякуємо!', bare)).toBe(false);
  });

  it('takes signs of a pattern for signs, places that are none for none, and the longest text at once', () => {
    const odd = { text: 'a.*b (c) $ [d] \\w+ {{name}}', slots: [{ start: 900, end: -4 }] };
    expect(isAsFilled('a.*b (c) $ [d] \\w+', odd)).toBe(true);
    expect(isAsFilled('axxb c d ww', odd)).toBe(false);
    const long = { text: 'слово '.repeat(3_000), slots: [{ start: 0, end: 6_000 }] };
    expect(isAsFilled(long.text, long)).toBe(true);
    expect(isAsFilled(`${long.text}своє`, long)).toBe(false);
  });
});

describe('it may go out so', () => {
  const item = (over: Partial<Item>): Pick<Item, 'approval' | 'category'> => ({ category: null, ...over });
  const asked: Item['approval'] = {
    ...{ state: 'given', text: 'Дякуємо', why: [], note: '', requestedBy: { userId: 'a', name: 'A' }, requestedAt: '2026-11-23T12:00:00Z' },
    ...{ decidedBy: null, decidedAt: null },
  };
  it('under praise alone, and only where the settings say so', () => {
    expect(mayGoAsFilled(item({ category: 'praise' }), 'Дякуємо', {})).toBe(false);
    expect(mayGoAsFilled(item({ category: 'praise' }), 'Дякуємо', { praiseAsFilled: true })).toBe(true);
    expect(mayGoAsFilled(item({ category: 'fault' }), 'Дякуємо', { praiseAsFilled: true })).toBe(false);
    expect(mayGoAsFilled(item({}), 'Дякуємо', { praiseAsFilled: true })).toBe(false);
    expect(mayGoAsFilled(null, 'Дякуємо', { praiseAsFilled: true })).toBe(false);
  });
  it('where a lead has read and approved that very text', () => {
    expect(mayGoAsFilled(item({ approval: asked }), 'Дякуємо', {})).toBe(true);
    expect(mayGoAsFilled(item({ approval: asked }), 'Дякуємо!', {})).toBe(false);
    expect(mayGoAsFilled(item({ approval: { ...asked, state: 'requested' } }), 'Дякуємо', {})).toBe(false);
  });
  it('as a change of a reply that reads so itself, and not as a follow-up, or in the place of other words', () => {
    const filled = { text: 'Вітаю, Олено! Дякуємо.', slots: [{ start: 7, end: 12 }] };
    const given = { item: null, draft: filled.text.replace('Олено', 'Олени'), filled, rules: {} };
    expect(needsOwnWord({ ...given, second: null })).toBe(true);
    expect(needsOwnWord({ ...given, second: { kind: 'follow_up', upon: filled.text } })).toBe(true);
    expect(needsOwnWord({ ...given, second: { kind: 'edit', upon: 'Розбираємося.' } })).toBe(true);
    expect(needsOwnWord({ ...given, second: { kind: 'edit', upon: filled.text } })).toBe(false);
    expect(needsOwnWord({ ...given, draft: `${filled.text} Посилка вже в дорозі.`, second: { kind: 'follow_up', upon: 'Ні' } })).toBe(
      false,
    );
    expect(needsOwnWord({ ...given, filled: undefined, second: null })).toBe(false);
  });
});
