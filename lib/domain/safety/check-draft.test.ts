import { describe, expect, it } from 'vitest';
import type { LengthLimit } from '../../contracts/adapter.ts';
import type { ContactHistory } from '../../contracts/contact.ts';
import type { Tone } from '../../contracts/template.ts';
import { checkDraft, type DraftCheck } from './check-draft.ts';
import { contact } from './labelled/contact.ts';

const REVIEW = { text: 'Третій тиждень чекаю.', author: 'user12345' };
/** Fragments are hollow by nature and in any language; both rules have tests of their own. */
const check = (draft: string, more: Partial<DraftCheck> = {}) =>
  checkDraft({ draft, review: REVIEW, contact: null, limit: null, language: 'und', tone: null, ...more }).filter(
    ({ rule }) => rule !== 'hollow',
  );
const shown = (draft: string, more: Partial<DraftCheck> = {}) =>
  check(draft, more).map(({ rule, level, start, end, detail }) => `${level} ${rule} ${detail}: ${draft.slice(start, end)}`);

const BYTES: LengthLimit = { value: 10, unit: 'utf8_bytes', source: 'test', mark: 'P' };
const CHARACTERS: LengthLimit = { value: 10, unit: 'characters', source: 'test', mark: 'P' };

describe('over_limit', () => {
  it.each([
    ['abcdefghij', BYTES, []],
    ['abcdefghijk', BYTES, ['block over_limit 11/10: k']],
    ['їжакїж', BYTES, ['block over_limit 12/10: ж']],
    ['їжакїжакїж', CHARACTERS, []],
    ['їжакїжакїжа', CHARACTERS, ['block over_limit 11/10: а']],
    // Never inside a surrogate pair.
    ['abcdefghi😀', CHARACTERS, ['block over_limit 11/10: 😀']],
    ['abcdefgh😀', BYTES, ['block over_limit 12/10: 😀']],
  ])('%s', (draft, limit, findings) => {
    expect(shown(draft, { limit })).toEqual(findings);
  });
});

describe('empty_slot', () => {
  it.each([
    ['Вітаємо, {{name}}!', ['block empty_slot name: {{name}}']],
    ['[[що зроблено]] і [[коли]]', ['block empty_slot що зроблено: [[що зроблено]]', 'block empty_slot коли: [[коли]]']],
    ['Дужки [одні] та {інші}', []],
    ['[text] тут', ['block empty_slot text: [text]']],
    // A button behind an arrow.
    ['Settings > [Plain text]', []],
  ])('%s', (draft, findings) => {
    expect(shown(draft)).toEqual(findings);
  });
});

describe('personal_data', () => {
  it.each([
    ['Дзвоніть Марії: +380 67 123 45 67', ['block personal_data phone: +380 67 123 45 67']],
    ['Її номер 067 123-45-67.', ['block personal_data phone: 067 123-45-67']],
    ['Його номер 8 (916) 555-01-22.', ['block personal_data phone: 8 (916) 555-01-22']],
    ['Ask John at (212) 555-0123.', ['block personal_data phone: (212) 555-0123']],
    ['Пишіть на ivan.petrenko@gmail.example', ['block personal_data email: ivan.petrenko@gmail.example']],
    ['Картка 4111 1111 1111 1111', ['block personal_data card: 4111 1111 1111 1111']],
    ['Рахунок UA21 3223 1300 0002 6007 2335 6600 1', ['block personal_data iban: UA21 3223 1300 0002 6007 2335 6600 1']],
    // Not personal: free calls, roles, our own number, parcels, order numbers, dates, sums.
    ['Гаряча лінія 0 800 300 200', []],
    ['Пишіть на support@shop.example', []],
    ['Зателефонуйте нам: +380 44 123 45 67', []],
    ['Please contact us on +44 20 7946 0123.', []],
    ['Please ring the patient liaison line on 0161 496 0000.', []],
    ['Відстеження 20450123456789', []],
    ['4111111111111112', []],
    ['DE00 3704 0044 0532 0130 00', []],
    ['Працюємо 09:00-18:00, 12.03.2026, 1 240 000 грн', []],
  ])('%s', (draft, findings) => {
    expect(shown(draft)).toEqual(findings);
  });

  it('leaves what the company allows', () => {
    const allowed = ['+38 (067) 123-45-67', '@shop.example', 'olga@firm.example'];
    expect(shown('067 123 45 67, ivan@shop.example, olga@firm.example', { allowed })).toEqual([]);
    expect(shown('ivan@other.example', { allowed })).toHaveLength(1);
  });

  it('warns where the author wrote it himself', () => {
    const review = { author: 'user12345', text: 'Мій номер 0671234567, пошта ivan.p@gmail.example' };
    expect(shown('Дзвонимо на +38 067 123 45 67', { review })).toEqual(['warn own_fact phone: +38 067 123 45 67']);
    expect(shown('Лист на ivan.p@gmail.example', { review })).toEqual(['warn own_fact email: ivan.p@gmail.example']);
  });
});

const RECORD: ContactHistory = {
  contact: {
    contactId: '01900000-0000-7000-8000-000000000001',
    externalId: null,
    name: 'Олена Ковальчук',
    otherNames: [],
    phones: ['+380671234567'],
    emails: [],
    city: 'Київ',
    address: null,
    notes: [],
  },
  orders: [],
  tickets: [],
  reviews: [],
};
const TONE: Tone = {
  language: 'uk',
  formality: 'formal',
  greeting: 'Вітаємо, {{name}}!',
  greetingWithoutName: 'Вітаємо!',
  signOff: 'Олена з крамниці «Київ»',
  avoid: ['нажаль', 'шановний клієнте'],
  version: 1,
};

describe('crm_leak beside what the company says of itself', () => {
  it.each([
    ['Вітаємо! Олена з крамниці «Київ»', { tone: TONE }, []],
    ['Олена Бондар, служба підтримки', { allowed: ['Олена Бондар'] }, []],
    ['Олена, служба підтримки', { allowed: ['Олена Бондар'] }, ['block crm_leak name: Олена']],
    ['Олена, служба підтримки', {}, ['block crm_leak name: Олена']],
  ])('%s %o', (draft, more, findings) => {
    expect(shown(draft, { contact: RECORD, ...more })).toEqual(findings);
  });

  it('says nothing of a record where none is open', () => {
    expect(shown('Олено, дякуємо')).toEqual([]);
  });

  it('reports a phone once, as a leak', () => {
    expect(shown('Набирали 067 123 45 67', { contact: RECORD })).toEqual(['block crm_leak phone: 067 123 45 67']);
  });

  it.each<[string, Partial<ContactHistory['contact']>, string[]]>([
    ['Ми були на Зеленій, 48.', { address: 'Львів, вул. Зелена, 48' }, ['block crm_leak address: Зеленій']],
    ['Ми купили зелену фарбу.', { address: 'Львів, вул. Зелена, 48' }, []],
    ['Верим, что понравится.', { name: 'Вера Майская' }, []],
    ['Вера, спасибо!', { name: 'Вера Майская' }, ['block crm_leak name: Вера']],
  ])('%s', (draft, contact, findings) => {
    expect(shown(draft, { contact: { ...RECORD, contact: { ...RECORD.contact, ...contact } } })).toEqual(findings);
  });

  it('takes the author’s own word for a thing for the thing', () => {
    const orders = [{ ref: 'N-802', date: '2025-02-08', product: 'Ноутбук Lenovo', amount: null, currency: null, status: '' }];
    const contact = { ...RECORD, orders };
    expect(shown('Принесіть ноутбук.', { contact, review: { author: 'u', text: 'Мій ноут гріється' } })).toEqual([
      'warn own_fact product: ноутбук',
    ]);
    expect(shown('Принесіть ноутбук.', { contact, review: { author: 'u', text: 'Він гріється' } })).toEqual([
      'block crm_leak product: ноутбук',
    ]);
  });

  it('does not keep what another review said', () => {
    const contact = structuredClone(RECORD);
    expect(shown('Пані Ковальчук', { contact, review: { author: 'Ковальчук', text: '' } })).toEqual([]);
    expect(shown('Пані Ковальчук', { contact })).toEqual(['block crm_leak name: Ковальчук']);
  });
});

describe('tone', () => {
  it.each([
    ['Нажаль, не встигли', ['warn tone нажаль: Нажаль']],
    ['Шановний клієнте!', ['warn tone шановний клієнте: Шановний клієнте']],
    ['На жаль, не встигли', []],
  ])('%s', (draft, findings) => {
    expect(shown(draft, { tone: TONE })).toEqual(findings);
  });
});

describe('all findings', () => {
  it('stand in the order of the text, each inside it and with a sentence', () => {
    const draft = 'Олено, {{order}}. Номер 067 123 45 67, нажаль. [[що далі]]';
    const findings = check(draft, { contact: RECORD, tone: TONE, limit: { ...CHARACTERS, value: 40 } });
    expect(findings.map(({ rule }) => rule)).toEqual(['crm_leak', 'empty_slot', 'crm_leak', 'tone', 'over_limit', 'empty_slot']);
    for (const { start, end, message } of findings) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(draft.length);
      expect(message).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it.each([
    '',
    ' ',
    '\n',
    '[[',
    '{{}}',
    '+',
    '@',
    '***',
    '👍',
    'x'.repeat(20_000),
    '1 '.repeat(10_000),
    'a@'.repeat(5_000),
    '(at) '.repeat(4_000),
  ])('never throws and stays quick on odd drafts (%#)', (draft) => {
    const before = process.cpuUsage();
    check(draft, { contact: RECORD });
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  });
});

describe('another customer, as a guess of the model', () => {
  const guess = (draft: string, address: string | null) =>
    checkDraft({
      draft,
      review: { author: 'chilly', text: 'Boiler service missed again.' },
      contact: address === null ? null : contact('Bea Marsh', { address }, []),
      limit: null,
      language: 'und',
      tone: null,
      judge: () => [{ rule: 'other_customer', verdict: 'found' }],
    }).map(({ rule }) => rule);

  it('adds nothing to a fact of the record in that sentence', () => {
    const rules = guess('He has 27 Fennel Close, flat 6 on his sheet.', '27 Fennel Close, Flat 6');
    expect(rules).toContain('crm_leak');
    expect(rules).not.toContain('other_customer');
  });

  it('stands where no fact says whose it is', () => {
    expect(guess('The lady before you paid late.', null)).toContain('other_customer');
  });
});
