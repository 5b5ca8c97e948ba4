import { describe, expect, it } from 'vitest';
import { type ContactRecord, matchContacts } from './match.ts';

const record = (name: string, more: Partial<ContactRecord['contact']> = {}, refs: string[] = []): ContactRecord => ({
  contact: {
    contactId: '01900000-0000-7000-8000-000000000001',
    externalId: null,
    name,
    otherNames: [],
    phones: [],
    emails: [],
    city: null,
    address: null,
    notes: [],
    ...more,
  },
  orders: refs.map((ref) => ({ ref, date: '2026-03-12', product: 'Чайник', amount: null, status: null })),
});
const match = (author: string, text: string, ...records: ContactRecord[]) =>
  matchContacts({ itemId: 'trustpilot:1', author: { name: author, profileUrl: null }, text }, records);

describe('names', () => {
  it.each([
    ['Олена Ковальчук', 'Олена Ковальчук', 'same_name'],
    ['олена ковальчук', 'Олена Ковальчук', 'same_name'],
    ['Ковальчук Олена', 'Олена Ковальчук', 'same_name'],
    ['Олена Ковальчук', 'Ковальчук Олена Петрівна', 'same_name'],
    ['Олена Петрівна Ковальчук', 'Олена Ковальчук', 'same_name'],
    ['Olena Kovalchuk', 'Олена Ковальчук', 'transliterated_name'],
    ['Yuliia Shcherbak', 'Юлія Щербак', 'transliterated_name'],
    ['Julia Scherbak', 'Юлія Щербак', 'transliterated_name'],
    ['Yuri Tsymbal', 'Юрій Цимбал', 'transliterated_name'],
    ['Хмельницкий Юрий', 'Юрій Хмельницький', 'transliterated_name'],
    ['Саша Білий', 'Олександр Білий', 'short_name'],
    ['Sasha Bilyi', 'Олександр Білий', 'short_name'],
    ['Елена Ковальчук', 'Олена Ковальчук', 'short_name'],
    ['Bill Harrison', 'William Harrison', 'short_name'],
    ['Дима Мельников', 'Дмитрий Мельников', 'short_name'],
    ['Olena Kovalchyk', 'Олена Ковальчук', 'similar_name'],
    ['William Harisson', 'William Harrison', 'transliterated_name'],
    ['William Harirson', 'William Harrison', 'similar_name'],
    ['Olena K.', 'Олена Ковальчук', 'first_name_and_initial'],
    ['Олена К', 'Олена Ковальчук', 'first_name_and_initial'],
    ['О. Ковальчук', 'Олена Ковальчук', 'first_name_and_initial'],
    ['OlenaKovalchuk', 'Олена Ковальчук', 'transliterated_name'],
    ['olena.kovalchuk85', 'Олена Ковальчук', 'transliterated_name'],
    ['olenakovalchuk', 'Олена Ковальчук', 'transliterated_name'],
    ['okovalchuk', 'Олена Ковальчук', 'first_name_and_initial'],
    ['Ковальчук', 'Олена Ковальчук', 'same_name'],
  ])('%s and %s: %s', (author, name, code) => {
    const [candidate] = match(author, '', record(name));
    expect(candidate?.reasons[0]?.code).toBe(code);
    // A name alone never is strong evidence.
    expect(candidate?.strength).toBe('possible');
  });

  it.each([
    ['Olena K.', 'Олена Мороз'],
    ['Олена Шевченко', 'Олена Ковальчук'],
    ['Ірина Ковальчук', 'Олена Ковальчук'],
    ['Марина Ковальчук', 'Марія Ковальчук'],
    ['Олена Коваль', 'Олена Ковач'],
    ['user12345', 'Олена Ковальчук'],
    ['Аноним', 'Олена Ковальчук'],
    ['Google User', 'Олена Ковальчук'],
    ['', 'Олена Ковальчук'],
    ['❤️', 'Олена Ковальчук'],
    ['К.', 'Олена Ковальчук'],
    ['naomi_shop', 'Олена Ковальчук'],
    // A given name alone is shared by thousands.
    ['Олена', 'Олена Ковальчук'],
  ])('%s and %s: nobody', (author, name) => {
    expect(match(author, 'Жах', record(name))).toEqual([]);
  });
});

describe('evidence', () => {
  it.each([
    ['user12345', 'Замовлення UA-10234 не приїхало', ['order_in_review'], 'strong'],
    ['user12345', 'Мій номер 067 123 45 67', ['phone_in_review'], 'strong'],
    ['user12345', 'Пишіть на olena85@post.example', ['email_in_review'], 'strong'],
    ['Олена', 'Магазин у Києві жахливий', ['city_in_review', 'same_name'], 'possible'],
    ['Olena K.', 'Заказ UA-10234 не приехал', ['order_in_review', 'first_name_and_initial'], 'strong'],
    // Somebody else's full name: perhaps a relative's order.
    ['Ірина Шевченко', 'Замовлення UA-10234 не приїхало', ['order_in_review'], 'possible'],
  ])('%s, %s: %s, %s', (author, text, codes, strength) => {
    const [candidate] = match(
      author,
      text,
      record('Олена Ковальчук', { phones: ['+380671234567'], emails: ['olena85@post.example'], city: 'Київ' }, ['UA-10234']),
    );
    expect(candidate?.reasons.map(({ code }) => code)).toEqual(codes);
    expect(candidate?.strength).toBe(strength);
  });

  it('a city alone is no evidence', () => {
    expect(match('user12345', 'Магазин у Києві', record('Олена Ковальчук', { city: 'Київ' }))).toEqual([]);
  });

  it('a link made before is strong and shows its reason', () => {
    const candidates = match('user12345', 'Жах', { ...record('Олена Ковальчук'), linkedBefore: 'review of 3 May' });
    expect(candidates).toEqual([
      {
        contactId: '01900000-0000-7000-8000-000000000001',
        name: 'Олена Ковальчук',
        city: null,
        strength: 'strong',
        reasons: [{ code: 'linked_before', detail: 'review of 3 May' }],
      },
    ]);
  });

  it('names the piece that agrees', () => {
    const [candidate] = match('Olena K.', 'Order ua 10234 is lost', record('Олена Ковальчук', {}, ['UA-10234']));
    expect(candidate?.reasons).toEqual([
      { code: 'order_in_review', detail: 'ua 10234' },
      { code: 'first_name_and_initial', detail: 'Олена Ковальчук' },
    ]);
  });
});

describe('order', () => {
  it('strong evidence first, then the closer name', () => {
    const names = match(
      'Olena K.',
      'Замовлення UA-10234',
      record('Олена Коваленко'),
      record('Олена Ковальчук', {}, ['UA-10234']),
      record('Олена Мороз'),
    ).map(({ name }) => name);
    expect(names).toEqual(['Олена Ковальчук', 'Олена Коваленко']);
  });

  it('at most eight', () => {
    expect(match('Olena K.', '', ...Array.from({ length: 20 }, () => record('Олена Ковальчук')))).toHaveLength(8);
  });

  it('uses the other names of a record', () => {
    expect(match('Olena Shevchenko', '', record('Олена Ковальчук', { otherNames: ['Шевченко Олена'] }))).toHaveLength(1);
  });
});
