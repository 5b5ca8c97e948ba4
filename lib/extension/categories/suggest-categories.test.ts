// Suggestions for what the pages show: made once a text, where the policy asks for them, and the marks go by them.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { REFERENCE } from '../../../tests/panel/sample-desk.ts';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { SlaPolicy } from '../../contracts/policy.ts';
import type { Classified } from '../../domain/category/classify.ts';
import { pickReview } from '../commands/pick.ts';
import { writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, pageView, suggestedOf } from '../db/queries.ts';
import { forgetAllPages } from '../pages/frames.ts';
import { showMarks } from '../pages/show-marks.ts';
import { suggestCategories } from './suggest-categories.ts';

const SEEN_AT = '2026-11-23T10:30:00.000Z';
const elapsed = { measure: 'elapsed', startsAt: 'first_seen' } as const;
const byCategory = samplePolicy([
  sampleRule({ ...elapsed, name: 'delivery', categories: ['delivery'], firstResponseMinutes: 60 }),
  sampleRule({ ...elapsed, name: 'praise', categories: ['praise'], firstResponseMinutes: 1_440 }),
  sampleRule({ ...elapsed, name: 'rest', firstResponseMinutes: 240 }),
]);
const answer = (category: string, abstained = false): Classified => ({
  category,
  confidence: 0.9,
  abstained,
  alternatives: [],
  sentiment: 'negative',
  risk: [],
  language: 'en',
});

let ports: TestPorts;
const classify = vi.fn<(query: { text: string }) => Classified>();
const loaded = vi.fn(async () => classify);

const open = async (policy: SlaPolicy | null, reply: { text: string; publishedAt: null } | null = null) => {
  await withDatabase(async (db) => {
    await writeMeta(db, 'reference', { ...REFERENCE, policy });
    await db.reviews.put({ reviewKey: SAMPLE_KEY, review: sampleReview({ reply }), firstSeenAt: SEEN_AT, lastSeenAt: SEEN_AT });
    await db.pages.put({
      tabId: 7,
      frameId: 0,
      documentId: 'doc-1',
      url: 'https://www.trustpilot.com/review/shop.example',
      site: 'trustpilot',
      role: 'list',
      health: 'ok',
      takenAt: SEEN_AT,
      reviews: [{ handle: 'r1', reviewKey: SAMPLE_KEY, shown: null }],
      form: null,
    });
  });
};
const marks = () => ports.sent.flatMap(({ command }) => (command.type === 'marks.show' ? [command.states.r1] : []));

beforeEach(async () => {
  ports = { ...(await testPorts()), classifier: loaded };
  classify.mockReset().mockReturnValue(answer('delivery'));
  loaded.mockClear();
  await signInAs(ports, 'anna');
});

describe('what is suggested', () => {
  it('is there for the list, and asked once a text', async () => {
    await open(byCategory);
    await suggestCategories(ports, 7);
    await suggestCategories(ports);
    expect(classify).toHaveBeenCalledTimes(1);
    expect((await pageView(7))?.reviews[0]?.suggested).toBe('delivery');
    expect((await suggestedOf(SAMPLE_KEY)).suggested).toBe('delivery');
  });

  it('brings the risks of the words where only a rule by risk asks, those that are named apart from those that the model sees', async () => {
    classify.mockReturnValue({ ...answer('delivery'), risk: ['legal', 'fraud'] });
    await open(samplePolicy([sampleRule({ ...elapsed, name: 'court', risks: ['legal'] }), sampleRule({ ...elapsed, name: 'rest' })]));
    await suggestCategories(ports, 7);
    expect(classify).toHaveBeenCalledTimes(1);
    expect(await suggestedOf(SAMPLE_KEY)).toEqual({ suggested: 'delivery', risks: { named: [], proposed: ['legal', 'fraud'] } });
  });

  it('is of no review where an earlier version made it, which knew no risks', async () => {
    await open(byCategory);
    await suggestCategories(ports, 7);
    await withDatabase(async (db) => await db.suggestions.update(SAMPLE_KEY, { words: 1 }));
    expect(await suggestedOf(SAMPLE_KEY)).toEqual({ suggested: null, risks: null });
  });

  it('is nothing where the model withholds it, and is not asked again', async () => {
    classify.mockReturnValue(answer('delivery', true));
    await open(byCategory);
    await suggestCategories(ports, 7);
    await suggestCategories(ports, 7);
    expect((await suggestedOf(SAMPLE_KEY)).suggested).toBe(null);
    expect(classify).toHaveBeenCalledTimes(1);
  });

  it('is nothing where the team has put the category aside', async () => {
    await open(byCategory);
    const categories = REFERENCE.categories.filter(({ categoryId }) => categoryId !== 'delivery');
    await withDatabase(async (db) => await writeMeta(db, 'reference', { ...REFERENCE, policy: byCategory, categories }));
    await suggestCategories(ports, 7);
    expect((await suggestedOf(SAMPLE_KEY)).suggested).toBe(null);
  });

  it('is by the word list where there is no model', async () => {
    await open(byCategory);
    await suggestCategories({ ...ports, classifier: async () => null }, 7);
    expect((await suggestedOf(SAMPLE_KEY)).suggested).toBe('service');
  });

  it('is asked anew when the author changes the review, and the old one counts no more until then', async () => {
    await open(byCategory);
    await suggestCategories(ports, 7);
    const edited = sampleReview({ text: 'It came at last, thank you!' });
    await withDatabase(async (db) => await db.reviews.update(SAMPLE_KEY, { review: edited }));
    expect((await suggestedOf(SAMPLE_KEY)).suggested).toBe(null);
    classify.mockReturnValue(answer('praise'));
    await suggestCategories(ports, 7);
    expect((await suggestedOf(SAMPLE_KEY)).suggested).toBe('praise');
  });

  it('is asked anew when the team’s categories change, and in a new session of the browser', async () => {
    await open(byCategory);
    await suggestCategories(ports, 7);
    const categories = REFERENCE.categories.map((one) => (one.categoryId === 'abuse' ? { ...one, archived: true } : one));
    await withDatabase(async (db) => await writeMeta(db, 'reference', { ...REFERENCE, policy: byCategory, categories }));
    await suggestCategories(ports, 7);
    expect(classify).toHaveBeenCalledTimes(2);
    await forgetAllPages();
    expect((await suggestedOf(SAMPLE_KEY)).suggested).toBe(null);
  });

  it.each<[string, SlaPolicy | null, { text: string; publishedAt: null } | null]>([
    ['no policy is set', null, null],
    ['no rule names a category', samplePolicy(), null],
    ['the review is answered', byCategory, { text: 'Sorry.', publishedAt: null }],
  ])('is not asked, and no model is read, where %s', async (_what, policy, reply) => {
    await open(policy, reply);
    await suggestCategories(ports, 7);
    expect(loaded).not.toHaveBeenCalled();
  });
});

describe('a mark', () => {
  it('is late by the suggested category, and not by the rules without one', async () => {
    await open(byCategory);
    await showMarks(ports, 7);
    expect(marks()).toEqual(['late']);
  });

  it('is calm where the suggested category gives more time, also once the review is picked', async () => {
    classify.mockReturnValue(answer('praise'));
    await open(byCategory);
    ports.time.pass({ hours: 8 });
    await showMarks(ports, 7);
    await pickReview(ports, SAMPLE_KEY);
    await showMarks(ports, 7);
    expect(marks()).toEqual(['none', 'none']);
    // The record goes by what is set.
    expect((await itemOf(SAMPLE_KEY))?.local.policy?.rule).toBe('rest');
  });
});
