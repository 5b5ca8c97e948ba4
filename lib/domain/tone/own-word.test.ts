// Which words count as an agent's own: none that was put in, none that only names somebody else, and every answer.
import { describe, expect, it } from 'vitest';
import type { Template, Tone } from '../../contracts/template.ts';
import { type Filled, type FilledPart, isAsFilled, needsOwnWord, withPart } from './as-filled.ts';
import { fillTemplate } from './fill.ts';

const tone = (over: Partial<Tone>): Tone => ({
  ...{ language: 'en', formality: 'formal', greeting: 'Hello {{name}},', greetingWithoutName: 'Hello,' },
  ...{ signOff: 'Best regards, {{agent}}, {{company}}', avoid: [], version: 1, ...over },
});
type Over = { tone?: Partial<Tone>; author?: string; company?: string; agent?: string };
const filledOf = (body: string, { tone: over = {}, author = 'Olena', company = 'Nova Shop', agent = 'Marta Lys' }: Over = {}) => {
  const { language } = tone(over);
  const template: Template = {
    ...{ templateId: '01930000-0000-7000-8000-000000000901', title: 'T', language, categories: [], sites: [], body },
    ...{ version: 1, updatedAt: '2026-11-23T12:00:00Z', archived: false },
  };
  return fillTemplate({ template, tone: tone(over), authorName: author, company, agentName: agent });
};
const swap = (text: string, changes: Readonly<Record<string, string>>): string =>
  Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`"${from}" is not in "${changed}"`);
    return changed.replaceAll(from, to);
  }, text);
const UK = {
  language: 'uk',
  greeting: '{{name}}, добрий день!',
  greetingWithoutName: 'Добрий день!',
  signOff: 'З повагою, {{agent}}',
} as const;

const THANKS = filledOf('{{greeting}}\n\nThank you for the kind words. See you soon.\n\n{{sign_off}}');
const TEAM = filledOf("{{greeting}}\n\nThank you for the kind words. {{company}}'s team is glad.\n\n{{sign_off}}");
const DAYS = filledOf('{{greeting}}\n\nДякуємо за теплі слова. Чекаємо на вас.\n\n{{sign_off}}', {
  tone: UK,
  author: 'Олена',
  agent: 'Марта Лис',
});

describe('no word of one’s own is', () => {
  it.each<[string, FilledPart, Record<string, string>]>([
    ['another name', THANKS, { Olena: 'Helen' }],
    ['a title and a surname', THANKS, { Olena: 'Mrs Petrenko' }],
    ['a name of several words', THANKS, { Olena: 'Olena Ivanivna Bondar' }],
    ['who signs', THANKS, { 'Marta Lys': 'Ivan Bondar' }],
    ['who signs, the surname first', THANKS, { 'Marta Lys': 'Bondar Ivan' }],
    ['another greeting and name', THANKS, { 'Hello Olena': 'Hi Helen' }],
    ['another greeting and another parting', THANKS, { 'Hello Olena': 'Dear Helen', 'Best regards': 'Yours sincerely' }],
    ['a name left out', THANKS, { 'Marta Lys, ': '' }],
    ['all names left out', THANKS, { ' Olena': '', ', Nova Shop': '' }],
    ['a mark', THANKS, { kind: "'kind'" }],
    ['a hyphen', THANKS, { 'kind words': 'kind-words' }],
    ['a sign of stress', DAYS, { слова: 'сло\u0301ва' }],
    ['a name where a possessive stands elsewhere', TEAM, { Olena: 'Helen' }],
    ['a possessive by itself', TEAM, { "Nova Shop's": 'Nova Shop' }],
    ['a patronymic', DAYS, { Олено: 'Олено Іванівно' }],
    ['a title and a vocative', DAYS, { Олено: 'Пане Сергію' }],
    ['a vocative of another name', DAYS, { Олено: 'Оксано' }],
    ['a greeting of another time of day', DAYS, { 'Олено, добрий день': 'Доброго вечора, Олено' }],
    ['a parting of other words', DAYS, { 'З повагою, Марта Лис': 'Щиро ваша команда підтримки' }],
  ])('%s', (_what, filled, changes) => {
    expect(isAsFilled(swap(filled.text, changes), filled)).toBe(true);
  });

  it('a hint, with its brackets, without them, but for a word of it, or taken out with the slot that was in it', () => {
    const note = 'що з’ясували про посилку / що зробимо і до якого дня';
    const late = filledOf(`{{greeting}}\n\nЗатримка з нашого боку: [[${note}]].\n\n{{sign_off}}`, { tone: UK, author: 'Олена' });
    expect(isAsFilled(late.text, late)).toBe(true);
    expect(isAsFilled(swap(late.text, { '[[': '', ']]': '' }), late)).toBe(true);
    expect(isAsFilled(swap(late.text, { '[[що': '', ']]': '' }), late)).toBe(true);
    const named = filledOf('{{greeting}}\n\nThank you for the words about [[say {{name}} what it was]]. See you.\n\n{{sign_off}}');
    const bare = swap(named.text, { '[[say Olena what it was]]': '' });
    expect(isAsFilled(bare, named)).toBe(true);
    expect(isAsFilled(swap(bare, { Olena: 'Helen' }), named)).toBe(true);
  });

  it('another name of who signs on a line of its own where a hint before it was taken out', () => {
    const hinted = filledOf('{{greeting}}\n\nWe are on it. [[When it arrives]]\n\n{{sign_off}}');
    const bare = swap(hinted.text, { '[[When it arrives]]': '' });
    expect(isAsFilled(swap(bare, { 'Best regards, Marta Lys': 'Ivan Bondar' }), hinted)).toBe(true);
  });
});

describe('a word of one’s own is', () => {
  const at = (body: string, agent = 'Marta') => filledOf(body, { agent, company: 'Kramnytsia', tone: { signOff: '{{agent}}' } });
  const number = at('{{greeting}}\n\nWe are sorry for the delay. Your case number is [[number]].\n\n{{sign_off}}');
  const refund = at('{{greeting}}\n\nWe are sorry for the delay. Refund: [[state]]. {{agent}}');
  const offer = at('{{greeting}}\n\nWe offer [[what we offer: repair, replacement or refund]].\n\n{{sign_off}}');
  const courier = at('{{greeting}}\n\nYour courier is [[who]]. {{agent}}');
  const sorry = at('{{greeting}} We are sorry for the delay.\n\n{{agent}}');
  const see = at('{{greeting}} We are sorry. See you at {{company}}');
  it.each<[string, FilledPart, Record<string, string>]>([
    ['a number for an answer, the sign-off left out', number, { '[[number]]': '4711', Marta: '' }],
    ['one word for an answer, the sign-off left out', refund, { '[[state]]. Marta': 'sent.' }],
    ['one of the answers that a hint offers', offer, { '[[what we offer: repair, replacement or refund]]': 'replacement' }],
    ['a name that answers a hint', courier, { '[[who]]. Marta': 'Ivan' }],
    ['a fact for who signs', sorry, { Marta: 'Refunded.' }],
    ['a number for who signs', sorry, { Marta: '4711' }],
    ['a time of day for the company', see, { Kramnytsia: 'noon' }],
    ['a fact for the name', at('{{name}}, thank you! {{sign_off}}'), { Olena: 'Refunded', Marta: '' }],
    ['a word in the text', THANKS, { kind: 'kind green' }],
    ['a name in the text', THANKS, { words: 'words, Ivan' }],
    ['a word behind the sign-off', THANKS, { 'Nova Shop': 'Nova Shop Write' }],
  ])('%s', (_what, filled, changes) => {
    expect(isAsFilled(swap(filled.text, changes), filled)).toBe(false);
  });
});

describe('of several texts that were put in', () => {
  const snippet = (text: string): FilledPart => ({ text, slots: [] });
  const courier = snippet('The courier calls an hour before.');
  const refund = snippet('The money is back by Wednesday: [[which day]].');
  const all = withPart(withPart(withPart(undefined, THANKS), courier), refund);

  it('neither one alone, nor some together, in any order and place, has a word of one’s own', () => {
    for (const draft of [
      THANKS.text,
      courier.text,
      `${courier.text} ${swap(refund.text, { ': [[which day]]': '' })}`,
      `${swap(refund.text, { '[[': '', ']]': '' })} ${courier.text} ${courier.text}`,
      swap(THANKS.text, { 'See you': `${courier.text} See you`, Olena: 'Helen' }),
      `${courier.text}\n${THANKS.text}`,
    ])
      expect(isAsFilled(draft, all), draft).toBe(true);
  });

  it('one word more is one’s own', () => {
    expect(isAsFilled(`${courier.text} Today.`, all)).toBe(false);
    expect(isAsFilled(swap(THANKS.text, { 'See you': `Ivan’s order: ${courier.text} See you` }), all)).toBe(false);
    expect(isAsFilled(swap(refund.text, { '[[which day]]': '12.03' }), all)).toBe(false);
  });

  it('each counts once, and what is long gone is forgotten', () => {
    expect(withPart(all, THANKS).earlier?.map(({ text }) => text)).toEqual([refund.text, courier.text]);
    let many: Filled | undefined;
    for (let at = 0; at < 40; at++) many = withPart(many, snippet(`Text number ${at} of many.`));
    expect([many?.text, many?.earlier?.length]).toEqual(['Text number 39 of many.', 11]);
  });
});

describe('a change of a reply', () => {
  const filled = THANKS;
  const change = (draft: string, upon: string) => needsOwnWord({ item: null, draft, filled, second: { kind: 'edit', upon }, rules: {} });
  it('that only takes words out of what is public goes out, one that puts the template in their place does not', () => {
    expect(change(filled.text, `${filled.text} Your order 55821 is lost.`)).toBe(false);
    expect(change(filled.text, 'Your order 55821 is lost.')).toBe(true);
    expect(change(filled.text, swap(filled.text, { 'See you soon.': '', Olena: 'Sam' }))).toBe(true);
  });
});

it('takes no longer for many slots, in any order of them, than for few', () => {
  const company = 'Nova Poshta Ukraine Lviv';
  for (const body of ['{{company}} thanks you. '.repeat(50), '{{name}} {{company}} '.repeat(50), `${'{{name}} '.repeat(50)}thanks`]) {
    const filled = filledOf(`{{greeting}}\n\n${body}[[what]] {{sign_off}}`, { company });
    const before = performance.now();
    expect(isAsFilled(swap(filled.text, { '[[what]]': '', [company]: 'Nova' }), filled)).toBe(true);
    expect(isAsFilled(`${filled.text} x`, filled)).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  }
});
