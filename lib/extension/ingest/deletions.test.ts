// A review that is gone: what proves it, and everything that does not.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { DetectedReview, PageSnapshot } from '../../contracts/review.ts';
import { reviewKey } from '../../domain/identity/review-key.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { pickReview } from '../commands/pick.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, outboxOf } from '../db/queries.ts';
import type { Sender } from './believable.ts';

const LIST = 'https://www.trustpilot.com/review/shop.example';
const OWN = sampleReview().url;
const SENDER: Sender = { tabId: 7, frameId: 0, documentId: 'doc-1', url: LIST };

let ports: TestPorts;

const now = () => ports.now().toString({ smallestUnit: 'millisecond' });

const show = async (reviews: DetectedReview[], more: Partial<PageSnapshot> = {}, sender: Partial<Sender> = {}): Promise<boolean> => {
  const listed = reviews.map((review, index) => ({ handle: `r${index}`, review }));
  const snapshot = { url: sender.url ?? LIST, site: 'trustpilot', role: 'list', health: 'ok', takenAt: now(), reviews: listed, ...more };
  return (await handleContentMessage(ports, { ...SENDER, ...sender }, { type: 'page.snapshot', snapshot })).recorded;
};

/** A document was loaded from this address and the site had nothing there. */
const notFoundAt = async (url: string, sender: Partial<Sender> = {}): Promise<boolean> =>
  (await handleContentMessage(ports, { ...SENDER, documentId: 'doc-2', url, ...sender }, { type: 'page.start', notFound: true })).recorded;

const deleted = async (key = SAMPLE_KEY) => (await itemOf(key))?.local.deleted;
const lastEvent = async () => (await outboxOf(SAMPLE_KEY)).at(-1)?.operation;

const workOn = async (review: DetectedReview): Promise<string> => {
  await show([review]);
  await pickReview(ports, reviewKey(review));
  return reviewKey(review);
};

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
  await workOn(sampleReview());
});

describe('proves that a review is gone', () => {
  it('its own page, which is not found any more: once, with what was known of it', async () => {
    expect(await notFoundAt(`${OWN}#top`)).toBe(true);
    const { text, title, rating } = sampleReview();
    expect(await lastEvent()).toMatchObject({
      kind: 'review.deleted',
      payload: { before: { text, title, rating }, proof: 'not_found', url: `${OWN}#top` },
    });
    expect(await notFoundAt(OWN)).toBe(false);
    expect(await deleted()).toMatchObject({ proof: 'not_found' });
  });

  it('its own page, which says so', async () => {
    expect(await show([], { notice: true }, { url: OWN })).toBe(true);
    expect(await deleted()).toMatchObject({ proof: 'notice' });
  });

  it('its place in a list, where the site says so', async () => {
    expect(await show([sampleReview({ externalId: 'another' })], { removed: ['65f0c0ffee0000000000abcd', 'nobody-knows-this'] })).toBe(
      true,
    );
    expect(await deleted()).toMatchObject({ proof: 'stub' });
  });
});

describe('proves nothing', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a list without it', () => show([sampleReview({ externalId: 'another' })])],
    ['an empty list', () => show([])],
    ['a list that is not found', () => notFoundAt(LIST)],
    ['another review’s page that is not found', () => notFoundAt('https://www.trustpilot.com/reviews/65f0c0ffee0000000000abce')],
    ['its address on another host', () => notFoundAt('https://uk.trustpilot.com/reviews/65f0c0ffee0000000000abcd')],
    ['a frame that is not found', () => notFoundAt(OWN, { frameId: 3 })],
    ['words of removal on a list', () => show([], { notice: true })],
    ['words of removal in a frame', () => show([], { notice: true }, { url: OWN, frameId: 3 })],
    ['the place of another review', () => show([sampleReview()], { removed: ['65f0c0ffee0000000000abce'] })],
  ])('%s', async (_name, happens) => {
    await happens();
    expect(await deleted()).toBe(undefined);
  });

  it.each([
    ['whose address is a place in a page', { url: 'https://www.trustpilot.com/review/shop.example#65f0c0ffee0000000000abcd' }],
    ['whose address is the list’s', { url: LIST }],
    ['without an id', { externalId: null }],
    ['whose id is only a part of the address’s', { externalId: 'c0ffee', url: OWN }],
    ['whose id says nothing', { externalId: '5', url: 'https://www.trustpilot.com/reviews/5' }],
  ])('a page that is not found, of a review %s', async (_name, changes) => {
    const review = sampleReview({ ...changes, text: 'Another one.' });
    const key = await workOn(review);
    await notFoundAt(review.url);
    expect(await deleted(key)).toBe(undefined);
  });
});

it('is back once a page that was loaded later shows it, not while an old one still does', async () => {
  const openedAt = now();
  ports.time.pass({ minutes: 1 });
  await notFoundAt(OWN);
  ports.time.pass({ minutes: 1 });
  await show([sampleReview()], { openedAt });
  await show([sampleReview()]);
  expect(await deleted()).toMatchObject({ proof: 'not_found' });
  expect(await show([sampleReview()], { openedAt: now() })).toBe(true);
  expect((await lastEvent())?.kind).toBe('review.returned');
  expect(await deleted()).toMatchObject({ proof: null });
});

it('makes of a list a week later what its author and its company changed, and of what is no longer in it nothing', async () => {
  const read = (name: string): DetectedReview[] =>
    JSON.parse(readFileSync(new URL(`../../sites/trustpilot-business/fixtures/${name}.json`, import.meta.url), 'utf8')).reviews;
  const at = { url: 'https://business.trustpilot.com/reviews' };
  const [first, second] = read('list-en');
  if (first === undefined || second === undefined) throw new Error('the fixture has two reviews');
  const answered = { ...first, reply: { text: 'Olena, it left today.', publishedAt: null } };
  const onSite = { site: 'trustpilot-business' };
  await show([first, { ...second, reply: null }], onSite, at);
  const keys = [reviewKey(first), reviewKey(second)];
  for (const key of keys) await pickReview(ports, key);
  await show([answered, second], onSite, at);
  ports.time.pass({ hours: 168 });
  await show(read('list-en-later'), onSite, at);
  await show(read('list-en-later').slice(0, 1), onSite, at);
  const events = await withDatabase(async (db) => await db.outbox.where('entityKey').anyOf(keys).sortBy('seq'));
  expect(events.map(({ operation: { kind, entityKey } }) => `${keys.indexOf(entityKey)} ${kind}`).slice(-4)).toEqual([
    '0 reply.posted',
    '1 reply.posted',
    '0 review.edited',
    '1 reply.changed',
  ]);
  expect(events.find(({ operation }) => operation.kind === 'review.edited')?.operation.payload).toMatchObject({
    before: { title: 'Third week without my lamp', rating: { value: 1 } },
    review: { title: 'The lamp came', rating: { value: 4 } },
  });
});
