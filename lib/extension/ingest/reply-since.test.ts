// What a page shows of a picked review after our reply: mended, changed, translated, taken away; and the author's second thoughts.
import { beforeEach, expect, it } from 'vitest';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { pickReview } from '../commands/pick.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, meta, outboxOf } from '../db/queries.ts';
import { appendChanges } from '../items/append.ts';
import { postedReply } from './posted-reply.ts';

const URL_OF_PAGE = 'https://www.trustpilot.com/review/shop.example';
const SENDER = { tabId: 7, frameId: 0, documentId: 'doc-1', url: URL_OF_PAGE };

let ports: TestPorts;

const reply = (text: string): DetectedReview['reply'] => ({ text, publishedAt: null });

const show = async (reviews: DetectedReview[]): Promise<boolean> => {
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const listed = reviews.map((review, index) => ({ handle: `r${index}`, review }));
  const snapshot = { url: URL_OF_PAGE, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews: listed };
  return (await handleContentMessage(ports, SENDER, { type: 'page.snapshot', snapshot })).recorded;
};

/** As after an Insert: writes the record of it. */
const insert = async (text: string): Promise<void> => {
  const session = await meta('session');
  if (session === null) throw new Error('nobody is signed in');
  const length = { value: text.length, unit: 'characters', limit: null } as const;
  const change = { kind: 'reply.inserted', payload: { text, length, replyBox: 'inline' } } as const;
  await withDatabase(async (db) => await appendChanges(db, ports, session, SAMPLE_KEY, [change]));
};

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
  await show([sampleReview()]);
  await pickReview(ports, SAMPLE_KEY);
});

it('knows our text though the agent mended it in the site’s own box, for half an hour', async () => {
  const text = 'Dear Olena, we are sorry for the wait. Your parcel left today and will be with you on Friday.';
  await insert(text);
  ports.time.pass({ minutes: 5 });
  await show([sampleReview({ reply: reply(text.replace('Friday', 'Thursday at noon')) })]);
  expect((await itemOf(SAMPLE_KEY))?.local.posted).toMatchObject({ source: 'here', text: expect.stringContaining('Thursday at noon') });
});

it.each([
  ['later', { hours: 1 }, 'we are sorry for the wait, it comes on Thursday.'],
  ['of other words', { minutes: 5 }, 'Thank you for telling us, please write to our desk.'],
])('takes a text %s for somebody else’s', async (_name, passed, text) => {
  await insert('we are sorry for the wait, it comes on Friday.');
  ports.time.pass(passed);
  await show([sampleReview({ reply: reply(text) })]);
  expect((await itemOf(SAMPLE_KEY))?.local.posted?.source).toBe('elsewhere');
});

it('records the stars before and after, where the author rated anew after our reply', async () => {
  await insert('We are on it.');
  await show([sampleReview({ reply: reply('We are on it.') })]);
  await show([sampleReview({ reply: reply('We are on it.'), rating: { value: 5, max: 5 } })]);
  const edit = (await outboxOf(SAMPLE_KEY)).at(-1)?.operation;
  expect(edit).toMatchObject({
    kind: 'review.edited',
    payload: { before: { text: sampleReview().text, rating: sampleReview().rating }, review: { rating: { value: 5, max: 5 } } },
  });
});

it('records that the reply was changed later, once, with both texts', async () => {
  await insert('We are on it.');
  await show([sampleReview({ reply: reply('We are on it.') })]);
  const changed = [sampleReview({ reply: reply('We called you and sent a new parcel.') })];
  expect(await show(changed)).toBe(true);
  expect(await show(changed)).toBe(false);
  expect((await outboxOf(SAMPLE_KEY)).at(-1)?.operation).toMatchObject({
    kind: 'reply.changed',
    payload: { before: 'We are on it.', text: 'We called you and sent a new parcel.', source: 'elsewhere' },
  });
  expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
    status: 'posted',
    posted: { text: 'We are on it.' },
    replyNow: { text: 'We called you and sent a new parcel.' },
  });
});

it('takes a translation or a fold of the reply for no change', async () => {
  const text = 'We are sorry for the wait and have sent a new parcel to you this morning.';
  await insert(text);
  await show([sampleReview({ reply: reply(text) })]);
  expect(await show([sampleReview({ reply: reply('Перепрошуємо за очікування, сьогодні вранці ми надіслали вам нову посилку.') })])).toBe(
    false,
  );
  expect(await show([sampleReview({ reply: reply('We are sorry for the wait and… See more') })])).toBe(false);
});

it('records that the reply was taken away only where the site offers to write one again, and goes on doing so', async () => {
  await insert('We are on it.');
  await show([sampleReview({ reply: reply('We are on it.'), replyBox: 'none' })]);
  const without = [sampleReview({ replyBox: 'inline' })];
  expect(await show(without)).toBe(false);
  ports.time.pass({ seconds: 11 });
  expect(await show(without)).toBe(true);
  expect(await show(without)).toBe(false);
  expect((await outboxOf(SAMPLE_KEY)).at(-1)?.operation).toMatchObject({ kind: 'reply.removed', payload: { before: 'We are on it.' } });
  expect((await itemOf(SAMPLE_KEY))?.local.replyNow?.text).toBe(null);
});

it('claims no removal where replies can be written beside a reply anyway, or the page only does not show it', async () => {
  await insert('We are on it.');
  await show([sampleReview({ reply: reply('We are on it.'), replyBox: 'inline' })]);
  await show([sampleReview({ replyBox: 'inline' })]);
  ports.time.pass({ seconds: 11 });
  expect(await show([sampleReview({ replyBox: 'inline' })])).toBe(false);
  await show([sampleReview({ reply: reply('We are on it.'), replyBox: 'none' })]);
  await show([sampleReview({ replyBox: 'none' })]);
  ports.time.pass({ seconds: 11 });
  expect(await show([sampleReview({ replyBox: 'none' })])).toBe(false);
});

it('takes a colleague’s like text for elsewhere: only the agent who inserted mends it here', async () => {
  await insert('Dear Olena, we are sorry for the wait. It comes on Friday.');
  const item = (await itemOf(SAMPLE_KEY))?.local;
  if (item === undefined) throw new Error('no item');
  const seen = sampleReview({ reply: reply('Dear Olena, we are sorry for the wait. It comes on Monday.') });
  const sourceFor = (userId: string) => postedReply(item, seen, null, ports.now(), userId)?.source;
  expect([sourceFor(item.inserted?.by.userId ?? ''), sourceFor('user-borys')]).toEqual(['here', 'elsewhere']);
});

it('records what the site says of the reply, each word once, with the one before it', async () => {
  await insert('We are on it.');
  const said = (state?: 'pending' | 'published' | 'rejected') => [
    sampleReview({ reply: { text: 'We are on it.', publishedAt: null, ...(state && { state }) } }),
  ];
  expect(await show(said('pending'))).toBe(true);
  expect((await outboxOf(SAMPLE_KEY)).slice(-2).map(({ operation }) => operation)).toMatchObject([
    { kind: 'reply.posted', payload: { source: 'here' } },
    { kind: 'reply.state', payload: { before: null, state: 'pending', text: 'We are on it.' } },
  ]);
  expect(await show(said('pending'))).toBe(false);
  expect(await show(said('rejected'))).toBe(true);
  expect((await outboxOf(SAMPLE_KEY)).at(-1)?.operation).toMatchObject({
    kind: 'reply.state',
    payload: { before: 'pending', state: 'rejected' },
  });
  expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({ status: 'posted', replyState: { state: 'rejected' } });
});

it('takes a note that is gone for no publication, and says that it is gone only once it stays away', async () => {
  await insert('We are on it.');
  await show([sampleReview({ reply: { text: 'We are on it.', publishedAt: null, state: 'pending' } })]);
  const without = [sampleReview({ reply: reply('We are on it.') })];
  expect(await show(without)).toBe(false);
  ports.time.pass({ seconds: 11 });
  expect(await show(without)).toBe(true);
  expect((await itemOf(SAMPLE_KEY))?.local.replyState?.state).toBe(null);
  expect(await show(without)).toBe(false);
});

it('begins anew with a reply that was changed: the site’s word was about the other one', async () => {
  await insert('We are on it.');
  await show([sampleReview({ reply: { text: 'We are on it.', publishedAt: null, state: 'published' } })]);
  await show([sampleReview({ reply: { text: 'We called you and sent a new parcel.', publishedAt: null, state: 'pending' } })]);
  expect((await outboxOf(SAMPLE_KEY)).slice(-2).map(({ operation }) => operation)).toMatchObject([
    { kind: 'reply.changed' },
    { kind: 'reply.state', payload: { before: null, state: 'pending' } },
  ]);
});
