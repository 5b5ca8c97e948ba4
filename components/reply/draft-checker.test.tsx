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

  it('still blocks what the record holds beside it', () => {
    const draft = 'Замовлення П-100200 вже їде. «Полиця кутова»';
    expect(checker(['Полиця кутова'])(draft).map((finding) => draft.slice(finding.start, finding.end))).toEqual(['П-100200']);
  });
});
