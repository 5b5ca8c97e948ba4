import { describe, expect, it } from 'vitest';
import { ANNA, sampleOperation, sampleSeen } from '../../../tests/samples/operations.ts';
import type { Item } from '../../contracts/item.ts';
import { itemFacets, openFacets } from './facets.ts';
import { applyOperation } from './project.ts';
import { searchWords } from './search-words.ts';

const SEEN = applyOperation(null, sampleSeen(), ANNA);
const LEFT = applyOperation(SEEN, sampleOperation('outcome.recorded', { outcome: 'do_not_engage', reason: 'Spam' }), ANNA);
const due = (at: string): Item['policy'] => ({
  ...{ policyId: '01890000-0000-7000-8000-00000000aaaa', policyVersion: 1, rule: 'All', startsAt: 'first_seen' },
  due: { from: at, to: at },
});
const posted = (at: string): Item['posted'] => ({ text: 'Вже їде', seenAt: at, source: 'here', by: ANNA, postedAt: { from: at, to: at } });

describe('words', () => {
  it.each([
    ['Олено, ПОСИЛКА їде. Посилка!', ['олено', 'посилка', 'їде']],
    ["Комп’ютер, comp`uter, м'яч", ['компютер', 'computer', 'мяч']],
    ['Ещё ёлка та ґанок', ['еще', 'елка', 'та', 'ганок']],
    ['за́мок №12-34', ['замок', 'no12', '34']],
    ['!!! …', []],
  ])('of %s', (text, words) => expect(searchWords(text)).toEqual(words));

  it('are cut where no word is so long', () => expect(searchWords('а'.repeat(70))[0]).toHaveLength(60));

  it('are those of author, title, review and every reply', () => {
    const review = { ...SEEN.review, author: { name: 'Ткач', profileUrl: null }, title: 'Назва', text: 'Текст' };
    const item = { ...SEEN, review, posted: posted('2026-11-21T12:00:00.000Z'), replyNow: { text: 'Тепер', seenAt: 'x' } };
    expect(itemFacets(item).words).toEqual(['ткач', 'назва', 'текст', 'вже', 'їде', 'тепер']);
  });
});

describe('facets', () => {
  it.each([
    [{ value: 1, max: 5 }, 1],
    [{ value: 0, max: 5 }, 1],
    [{ value: 4.5, max: 5 }, 5],
    [{ value: 7, max: 10 }, 4],
    [null, null],
  ])('%j is so many stars: %j', (rating, stars) => expect(itemFacets({ ...SEEN, review: { ...SEEN.review, rating } }).stars).toBe(stars));

  it('hold the language and the risks that the words name or a lead was asked about', () => {
    const review = { ...SEEN.review, title: null, text: 'Звернуся до суду, якщо не повернете гроші.' };
    expect(itemFacets({ ...SEEN, review })).toMatchObject({ language: 'uk', risks: ['legal'] });
    const asked = sampleOperation('approval.requested', { text: 'x', why: [{ about: 'risk', id: 'safety' }], note: '' });
    expect(itemFacets({ ...applyOperation(SEEN, asked, ANNA), review }).risks).toEqual(['safety', 'legal']);
  });

  it('tell of an item that is not handled who has it, its clock and when what is owed falls due', () => {
    const promise = (promiseId: string, due: string, closed = null) => ({
      ...{ promiseId, text: 'We will report', due, madeAt: '2026-11-21T12:00:00.000Z', by: ANNA, closed },
    });
    const promises = [promise(SEEN.itemId, '2026-11-25T12:00:00.000Z'), promise('other', '2026-11-24T12:00:00.000Z')];
    const due2999 = due('2999-11-21T12:00:00.000Z');
    expect(openFacets({ ...SEEN, claimedBy: ANNA, policy: due2999, promises })).toEqual({
      ...{ clock: 'open', due: due2999?.due, unhandled: true, inBox: false, waits: { due: due2999?.due }, claimedBy: ANNA.userId },
      promisesDue: ['2026-11-24T12:00:00.000Z', '2026-11-25T12:00:00.000Z'],
    });
    expect(openFacets(SEEN)).toEqual({
      ...{ clock: 'none', due: null, unhandled: true, inBox: false, waits: null, claimedBy: null, promisesDue: [] },
    });
  });

  it.each([
    ['none', { policy: null }],
    ['open', { policy: due('2999-11-21T12:00:00.000Z') }],
    ['open', { policy: due('2000-11-21T12:00:00.000Z') }],
    ['met', { policy: due('2026-11-21T12:00:00.000Z'), posted: posted('2026-11-21T12:00:00.000Z') }],
    ['missed', { policy: due('2026-11-21T12:00:00.000Z'), posted: posted('2026-11-21T12:01:00.000Z') }],
    ['missed', { policy: due('2026-11-21T11:59:00.000Z'), outcome: LEFT.outcome }],
    ['stopped', { policy: due('2026-11-21T12:00:00.000Z'), outcome: LEFT.outcome }],
  ])('say %s of the clock', (clock, part) => expect(itemFacets({ ...SEEN, ...part }).clock).toBe(clock));
});
