// A further reply of ours in a thread, as pages show it: added beneath the first, folded away, mended, or written by somebody else; and what it never is.
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { SeenReview } from '../../contracts/review.ts';
import { reviewKey } from '../../domain/identity/review-key.ts';
import { rounds } from '../../domain/item/rounds.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { pickReview } from '../commands/pick.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, meta, outboxOf, saveDraft } from '../db/queries.ts';
import { appendChanges } from '../items/append.ts';

const URL_OF_PAGE = 'https://vk.com/wall-1_2';
const SENDER = { tabId: 7, frameId: 0, documentId: 'doc-1', url: URL_OF_PAGE };
const FIRST = 'Олено, дізнаємось і напишемо тут.';
const SECOND = 'Олено, посилку сьогодні доставили, перепрошуємо за чекання.';

let ports: TestPorts;

const comment = (...texts: string[]): SeenReview => {
  const [first, ...later] = texts.map((text) => ({ text, publishedAt: null }));
  const newest = later.at(-1);
  const reply = first === undefined ? null : newest === undefined ? first : { ...first, later: newest };
  return { ...sampleReview({ site: 'vk', externalId: '-1_5', url: URL_OF_PAGE, kind: 'comment', rating: null, title: null }), reply };
};
const KEY = reviewKey(comment());

const show = async (review: SeenReview): Promise<boolean> => {
  ports.time.pass({ seconds: 1 });
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const snapshot = { url: URL_OF_PAGE, site: review.site, role: 'list', health: 'ok', takenAt, reviews: [{ handle: 'r1', review }] };
  return (await handleContentMessage(ports, SENDER, { type: 'page.snapshot', snapshot })).recorded;
};
const insert = async (text: string): Promise<void> => {
  const session = await meta('session');
  if (session === null) throw new Error('nobody is signed in');
  const length = { value: text.length, unit: 'characters', limit: null } as const;
  const change = { kind: 'reply.inserted', payload: { text, length, replyBox: 'inline' } } as const;
  await withDatabase(async (db) => await appendChanges(db, ports, session, KEY, [change]));
};
const last = async () => (await outboxOf(KEY)).at(-1)?.operation;

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
});

describe('beneath a reply that was seen', () => {
  beforeEach(async () => {
    await show(comment());
    await pickReview(ports, KEY);
    await insert(FIRST);
    await show(comment(FIRST));
  });

  it('is an event with both texts, once, and leaves the item handled as it was', async () => {
    const before = (await itemOf(KEY))?.local;
    await insert(SECOND);
    expect(await show(comment(FIRST))).toBe(false);
    expect(await show(comment(FIRST, SECOND))).toBe(true);
    expect(await show(comment(FIRST, SECOND))).toBe(false);
    expect(await last()).toMatchObject({
      kind: 'reply.changed',
      payload: { before: FIRST, text: SECOND, source: 'here', added: true },
    });
    const after = (await itemOf(KEY))?.local;
    expect(after).toMatchObject({ status: 'posted', posted: { text: FIRST }, replyNow: { text: SECOND } });
    expect(after?.outcome).toEqual(before?.outcome);
  });

  it('is known in another language too, and whole where the page folds it', async () => {
    const long = 'Olena, your parcel was delivered this morning, and we are sorry that you had to wait so long for it.';
    await insert(long);
    expect(await show(comment(FIRST, 'Olena, your parcel was delivered this morning, and… See more'))).toBe(true);
    expect(await last()).toMatchObject({ kind: 'reply.changed', payload: { text: long, source: 'here' } });
  });

  it('is not gone where the thread is folded, in whatever order it is folded', async () => {
    await insert(SECOND);
    await show(comment(FIRST, SECOND));
    const sent = (await outboxOf(KEY)).length;
    for (const folded of [comment(FIRST), comment(), comment(SECOND), comment(FIRST, SECOND)]) expect(await show(folded)).toBe(false);
    expect(await outboxOf(KEY)).toHaveLength(sent);
  });

  it('is not undone by the sight of the first reply alone, however alike the two are', async () => {
    const alike = 'Олено, дізнаємось і напишемо тут завтра.';
    await insert(alike);
    await saveDraft({ reviewKey: KEY, text: FIRST, notes: '', templateId: null, updatedAt: ports.now().toString() });
    expect(await show(comment(FIRST, alike))).toBe(true);
    expect(await show(comment(FIRST))).toBe(false);
    expect((await itemOf(KEY))?.local.replyNow?.text).toBe(alike);
  });

  it('is told of where somebody else wrote it, and an older one that comes to sight later is not', async () => {
    expect(await show(comment(FIRST, SECOND))).toBe(true);
    expect(await last()).toMatchObject({ kind: 'reply.changed', payload: { source: 'elsewhere', added: true } });
    expect(await show(comment(FIRST, 'Писали вам у приватні.'))).toBe(false);
    const fresh = ports.now().add({ minutes: 5 }).toString();
    const newest = comment(FIRST, 'Писали вам у приватні.');
    const dated = { text: 'Писали вам у приватні.', publishedAt: { from: fresh, to: fresh, raw: '' } };
    ports.time.pass({ minutes: 10 });
    expect(await show({ ...newest, reply: { text: FIRST, publishedAt: null, later: dated } })).toBe(true);
  });

  it('handles an item anew that was opened again, and what stood there by then does not', async () => {
    await insert(SECOND);
    await show(comment(FIRST, SECOND));
    const session = await meta('session');
    if (session === null) throw new Error('nobody is signed in');
    ports.time.pass({ minutes: 1 });
    await withDatabase(async (db) => await appendChanges(db, ports, session, KEY, [{ kind: 'item.reopened', payload: { reason: '' } }]));
    expect(await show(comment(FIRST, SECOND))).toBe(false);
    expect((await itemOf(KEY))?.local.status).toBe('open');
    expect(await show(comment(FIRST, SECOND, 'Ще одна відповідь.'))).toBe(true);
    expect((await itemOf(KEY))?.local).toMatchObject({ status: 'posted', posted: { text: 'Ще одна відповідь.' } });
  });
});

describe('beneath a reply that stood there from the first look on', () => {
  it('is not changed back, and answers no later change of the author’s, where the thread shows the older one alone', async () => {
    await show(comment(FIRST));
    await pickReview(ports, KEY);
    await insert(SECOND);
    expect(await show(comment(FIRST, SECOND))).toBe(true);
    const edited = 'Third week without my parcel, and now they say that it is lost.';
    await show({ ...comment(FIRST, SECOND), text: edited });
    expect(await show({ ...comment(FIRST), text: edited })).toBe(false);
    const item = (await itemOf(KEY))?.local;
    expect(item).toMatchObject({ posted: { text: SECOND } });
    expect(item === undefined ? null : rounds(item)).toMatchObject([{ end: null }]);
  });

  it('is not posted while the older one stands there, however alike the two are', async () => {
    const changed = 'Олено, дізнаємось і сьогодні напишемо тут.';
    await show(comment('Пишіть нам.'));
    await pickReview(ports, KEY);
    await show(comment(FIRST));
    const second = { kind: 'edit', upon: FIRST, at: '2026-11-23T12:00:00.000Z', past: null, before: '' } as const;
    await saveDraft({ reviewKey: KEY, text: changed, notes: '', templateId: null, updatedAt: '2026-11-23T12:00:00.000Z', second });
    await insert(changed);
    expect(await show(comment(FIRST))).toBe(false);
    expect((await itemOf(KEY))?.local.posted).toBeNull();
    expect(await show(comment(changed))).toBe(true);
    expect((await itemOf(KEY))?.local.posted).toMatchObject({ text: changed, source: 'here' });
  });

  it('is not posted while the older one is folded or shown whole again, and both begin alike', async () => {
    const whole = 'Olena, we are sorry that your parcel is late, and we write here as soon as we know more of it.';
    const folded = 'Olena, we are sorry that your parcel is late, and… See more';
    const changed = 'Olena, we are sorry that your parcel is late, and it was delivered to you this morning after all.';
    await show(comment(folded));
    await pickReview(ports, KEY);
    const second = { kind: 'edit', upon: folded, at: '2026-11-23T12:00:00.000Z', past: null, before: '' } as const;
    await saveDraft({ reviewKey: KEY, text: changed, notes: '', templateId: null, updatedAt: '2026-11-23T12:00:00.000Z', second });
    await insert(changed);
    for (const shown of [folded, whole, folded]) expect(await show(comment(shown))).toBe(false);
    expect((await itemOf(KEY))?.local.posted).toBeNull();
  });
});

it('is no first response where one look shows it with the first', async () => {
  await show(comment());
  await pickReview(ports, KEY);
  ports.time.pass({ hours: 5 });
  const ago = (hours: number) => {
    const at = ports.now().subtract({ hours }).toString();
    return { from: at, to: at, raw: '' };
  };
  const [first, later] = [ago(4), ago(1)];
  await show({ ...comment(), reply: { text: FIRST, publishedAt: first, later: { text: SECOND, publishedAt: later } } });
  const item = (await itemOf(KEY))?.local;
  expect(item).toMatchObject({ status: 'posted', posted: { text: FIRST, postedAt: { to: first.to } }, replyNow: { text: SECOND } });
  expect(await last()).toMatchObject({ kind: 'reply.changed', payload: { before: FIRST, text: SECOND, source: 'elsewhere', added: true } });
});

it('takes nothing from ours above it where a colleague’s was written beneath before we looked again', async () => {
  await show(comment());
  await pickReview(ports, KEY);
  await insert(FIRST);
  await show(comment(FIRST, SECOND));
  expect((await itemOf(KEY))?.local).toMatchObject({ posted: { text: FIRST, source: 'here' }, replyNow: { text: SECOND } });
});

it('goes to the server neither with the first sight of a review nor with its edit', async () => {
  await show(comment(FIRST, SECOND));
  await pickReview(ports, KEY);
  await show({ ...comment(FIRST, SECOND), text: 'Досі немає.' });
  const payloads = (await outboxOf(KEY)).map(({ operation }) => JSON.stringify(operation.payload));
  expect(payloads.some((payload) => payload.includes(FIRST))).toBe(true);
  expect(payloads.some((payload) => payload.includes('later'))).toBe(false);
});

it('does not take the company’s reply for the agent’s because her draft begins as its text', async () => {
  await show(comment(FIRST));
  await pickReview(ports, KEY);
  const second = { kind: 'edit', upon: FIRST, at: '2026-11-23T12:00:00.000Z', past: null, before: '' } as const;
  await saveDraft({ reviewKey: KEY, text: FIRST, notes: '', templateId: null, updatedAt: '2026-11-23T12:00:00.000Z', second });
  expect(await show(comment(FIRST))).toBe(false);
  expect((await itemOf(KEY))?.local).toMatchObject({ status: 'open', posted: null });
});
