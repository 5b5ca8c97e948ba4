import { describe, expect, it } from 'vitest';
import { sampleReview } from '../../tests/samples/reviews.ts';
import { draftChecker } from './draft-checker.ts';

const record = (product: string) => ({
  contact: {
    contactId: '0190a000-0000-7000-8000-000000000001',
    externalId: null,
    name: 'Марія Тестова',
    otherNames: [],
    phones: [],
    emails: [],
    city: null,
    address: null,
    notes: [],
  },
  orders: [{ ref: 'П-100200', date: '2026-10-01', product, amount: null, status: null }],
  tickets: [],
  reviews: [],
});
const review = sampleReview({ text: 'Чекала довго.', title: null });
const checker = (allowed: string[]) =>
  draftChecker({ review, records: [record('Полиця кутова')], limit: null, language: 'uk', tone: null, allowed });

describe('the gate against opened records', () => {
  it('lets the company sign with a name that is also a product of the record', () => {
    const draft = 'Заміну надішлемо завтра. Софія, «Полиця кутова»';
    expect(checker([])(draft).map((finding) => finding.rule)).toEqual(['crm_leak']);
    expect(checker(['Полиця кутова', 'Софія'])(draft)).toEqual([]);
  });

  it('counts a phone once, also where only one of two opened records holds it', () => {
    const known = record('Стілець');
    const records = [{ ...known, contact: { ...known.contact, phones: ['+380671234567'] } }, record('Стіл')];
    const check = draftChecker({ review, records, limit: null, language: 'uk', tone: null, allowed: [] });
    const draft = 'Телефонуємо вам на +380 67 123 45 67, а вам можна писати на o.test@mail.example.';
    expect(check(draft).map(({ rule, detail }) => `${rule} ${detail}`)).toEqual(['crm_leak phone', 'personal_data email']);
  });

  it('still blocks what the record holds beside it', () => {
    const draft = 'Замовлення П-100200 вже їде. «Полиця кутова»';
    expect(checker(['Полиця кутова'])(draft).map((finding) => draft.slice(finding.start, finding.end))).toEqual(['П-100200']);
  });
});
