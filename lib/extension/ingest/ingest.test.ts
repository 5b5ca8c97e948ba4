// Snapshots of pages: what becomes a row, what becomes an event, and what is not believed.
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { reopenItem } from '../commands/decide.ts';
import { pickReview } from '../commands/pick.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, meta, outboxOf, pageView, reviewOf, saveDraft } from '../db/queries.ts';
import { appendChanges } from '../items/append.ts';
import type { ListChange } from '../messages.ts';
import { boxSeen } from '../pages/box-limit.ts';

const URL_OF_PAGE = 'https://www.trustpilot.com/review/shop.example';
const SENDER = { tabId: 7, frameId: 0, documentId: 'doc-1', url: URL_OF_PAGE };

let ports: TestPorts;

const snapshot = (reviews: DetectedReview[], changes: Record<string, unknown> = {}) => ({
  type: 'page.snapshot',
  snapshot: {
    url: URL_OF_PAGE,
    site: 'trustpilot',
    role: 'list',
    health: 'ok',
    takenAt: ports.now().toString({ smallestUnit: 'millisecond' }),
    reviews: reviews.map((review, index) => ({ handle: `r${index}`, review })),
    ...changes,
  },
});
const show = async (reviews: DetectedReview[], changes: Record<string, unknown> = {}, sender = SENDER): Promise<boolean> =>
  (await handleContentMessage(ports, sender, snapshot(reviews, changes))).recorded;
const kinds = async () => (await outboxOf(SAMPLE_KEY)).map((row) => row.operation.kind);
const reply = (text: string): DetectedReview['reply'] => ({ text, publishedAt: null });

/** As the page did: writes the record of an insertion. */
const insert = async (text: string): Promise<void> => {
  const session = await meta('session');
  if (session === null) throw new Error('nobody is signed in');
  const length = { value: text.length, unit: 'characters', limit: null } as const;
  await withDatabase(
    async (db) =>
      await appendChanges(db, ports, session, SAMPLE_KEY, [{ kind: 'reply.inserted', payload: { text, length, replyBox: 'inline' } }]),
  );
};

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
});

describe('what a page shows', () => {
  it('is listed, and leaves nothing to send while nobody has picked it', async () => {
    expect(await show([sampleReview(), sampleReview({ externalId: 'second', reply: reply('Thank you.') })])).toBe(false);
    const view = await pageView(7);
    expect(view?.reviews.map((entry) => entry.reviewKey)).toEqual([SAMPLE_KEY, 'trustpilot:native:second']);
    expect(view).toMatchObject({ site: 'trustpilot', health: 'ok' });
    expect(await kinds()).toEqual([]);
  });

  it('tells how much the box of a picked review takes, until its document is gone', async () => {
    const box = async (maxLength: number | null, sender = SENDER) =>
      await handleContentMessage(ports, sender, { type: 'reply.box', handle: 'r0', maxLength });
    const takes = async (key = SAMPLE_KEY) => (await withDatabase(async (db) => await boxSeen(db, 7, key))).takes;
    await show([sampleReview(), sampleReview({ externalId: 'second' })]);
    await box(1_000);
    await box(5, { ...SENDER, documentId: 'doc-0' });
    expect(await takes()).toBe(1_000);
    expect(await takes('trustpilot:native:second')).toBe(null);
    ports.time.pass({ seconds: 1 });
    await show([sampleReview({ text: 'It came at last.' }), sampleReview({ externalId: 'second' })]);
    expect(await takes()).toBe(1_000);
    await box(null);
    expect(await takes()).toBe(null);
    await box(1_000);
    ports.time.pass({ seconds: 1 });
    await show([sampleReview()], {}, { ...SENDER, documentId: 'doc-2' });
    expect(await takes()).toBe(null);
  });

  it('is taken in after the clock was set back, and what goes on from it too', async () => {
    await show([sampleReview()]);
    ports.time.pass({ hours: -1 });
    await show([sampleReview({ externalId: 'second' })]);
    expect((await pageView(7))?.reviews.map((entry) => entry.reviewKey)).toEqual(['trustpilot:native:second']);
    const since = ports.now().toString({ smallestUnit: 'millisecond' });
    const message = { ...snapshot([], { reviews: [{ handle: 'r2', review: sampleReview() }] }), since };
    expect((await handleContentMessage(ports, SENDER, message)).answer).toEqual({ ok: true });
  });

  it('keeps the first sight and the sharpest date over later looks', async () => {
    await show([sampleReview()]);
    ports.time.pass({ hours: 5 });
    const vague = { from: '2026-11-16T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z', raw: 'a week ago' };
    await show([sampleReview({ publishedAt: vague })]);
    expect(await reviewOf(SAMPLE_KEY)).toMatchObject({
      firstSeenAt: '2026-11-23T12:00:00.000Z',
      lastSeenAt: '2026-11-23T17:00:00.000Z',
      review: { publishedAt: sampleReview().publishedAt },
    });
  });

  it('is replaced by the page’s next look, and not by a late one of before', async () => {
    const early = snapshot([sampleReview()]);
    ports.time.pass({ seconds: 1 });
    await show([sampleReview(), sampleReview({ externalId: 'second' })]);
    await handleContentMessage(ports, SENDER, early);
    expect((await pageView(7))?.reviews).toHaveLength(2);
  });

  it('cannot put itself into the future', async () => {
    await show([sampleReview()], { takenAt: '2099-01-01T00:00:00.000Z' });
    ports.time.pass({ seconds: 1 });
    await show([]);
    expect((await pageView(7))?.reviews).toEqual([]);
  });

  it('takes frames of the page before away when a new document reports', async () => {
    await show([sampleReview()]);
    await show([sampleReview({ externalId: 'framed' })], {}, { ...SENDER, frameId: 3, documentId: 'doc-2' });
    ports.onCommand.answer = (frame) => (frame.documentId === 'doc-2' ? null : { ok: true });
    await show([sampleReview({ externalId: 'next' })], {}, { ...SENDER, documentId: 'doc-3' });
    expect((await pageView(7))?.reviews.map((entry) => entry.reviewKey)).toEqual(['trustpilot:native:next']);
  });
});

describe('what a page shows more', () => {
  const more = async (reviews: DetectedReview[], since: string, changes: Record<string, unknown> = {}) => {
    const message = snapshot(reviews, changes);
    message.snapshot.reviews = reviews.map((review, index) => ({ handle: `r${index + 1}`, review }));
    return (await handleContentMessage(ports, SENDER, { ...message, since })).answer;
  };
  const keys = async () => (await pageView(7))?.reviews.map((entry) => entry.reviewKey);
  const now = () => ports.now().toString({ smallestUnit: 'millisecond' });

  it('comes behind what was there, and replaces what it names', async () => {
    await show([sampleReview(), sampleReview({ externalId: 'second' })]);
    const since = now();
    ports.time.pass({ seconds: 1 });
    const edited = sampleReview({ externalId: 'second', text: 'Edited, and long enough to be told from the text before.' });
    expect(await more([edited, sampleReview({ externalId: 'third' })], since)).toEqual({ ok: true });
    expect(await keys()).toEqual([SAMPLE_KEY, 'trustpilot:native:second', 'trustpilot:native:third']);
    expect((await reviewOf('trustpilot:native:second'))?.review.text).toMatch(/^Edited/);
  });

  it('goes, and comes between others', async () => {
    await show([sampleReview(), sampleReview({ externalId: 'second' }), sampleReview({ externalId: 'last' })]);
    const since = now();
    ports.time.pass({ seconds: 1 });
    const change: ListChange = { gone: ['r0'], placed: [['r3', 'r1']] };
    const fresh = { handle: 'r3', review: sampleReview({ externalId: 'between' }) };
    const message = snapshot([], { reviews: [fresh] });
    expect((await handleContentMessage(ports, SENDER, { ...message, since, change })).answer).toEqual({ ok: true });
    expect(await keys()).toEqual(['second', 'between', 'last'].map((id) => `trustpilot:native:${id}`));
    expect(await reviewOf(SAMPLE_KEY)).toBeDefined();
  });

  it.each<[string, ListChange]>([
    ['of another list', { gone: ['r7'] }],
    ['from between two that could not be told apart', { gone: ['r0'] }],
  ])('is asked for as a whole where one went %s', async (_name, change) => {
    await show([sampleReview(), sampleReview(), sampleReview({ externalId: 'last' })]);
    const since = now();
    ports.time.pass({ seconds: 1 });
    const before = await keys();
    expect((await handleContentMessage(ports, SENDER, { ...snapshot([]), since, change })).answer).toEqual({ ok: true, whole: true });
    expect(await keys()).toEqual(before);
  });

  it.each<[string, (since: string) => Promise<string>]>([
    ['goes on from a snapshot that was lost', async () => '2026-11-23T11:00:00.000Z'],
    [
      'is told a second time, since the answer was lost',
      async (since) => {
        await more([sampleReview({ externalId: 'second' })], since);
        return since;
      },
    ],
    [
      'goes on from a page that was forgotten',
      async (since) => {
        await withDatabase(async (db) => await db.pages.clear());
        return since;
      },
    ],
  ])('is asked for as a whole where it %s', async (_name, prepare) => {
    await show([sampleReview()]);
    const since = now();
    ports.time.pass({ seconds: 1 });
    const base = await prepare(since);
    const before = await keys();
    ports.time.pass({ seconds: 1 });
    expect(await more([sampleReview({ externalId: 'third' })], base)).toEqual({ ok: true, whole: true });
    expect(await keys()).toEqual(before);
  });

  it('is asked for as a whole where the document is another one', async () => {
    await show([sampleReview()], {}, { ...SENDER, documentId: 'doc-0' });
    const since = now();
    ports.time.pass({ seconds: 1 });
    expect(await more([sampleReview({ externalId: 'second' })], since)).toEqual({ ok: true, whole: true });
  });
});

describe('what a picked review shows later', () => {
  beforeEach(async () => {
    await show([sampleReview()]);
    await pickReview(ports, SAMPLE_KEY);
  });

  it('records an edit once, and the text before it', async () => {
    const edited = sampleReview({ text: 'Third week without my parcel. Now they called me, thank you.', rating: { value: 4, max: 5 } });
    expect(await show([edited])).toBe(true);
    expect(await show([edited])).toBe(false);
    expect(await kinds()).toEqual(['review.seen', 'item.claimed', 'review.edited']);
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      review: { rating: { value: 4 } },
      earlierTexts: [{ text: sampleReview().text }],
    });
  });

  it('takes a folded text for what it is', async () => {
    await show([sampleReview({ text: 'Third week without my parcel… See more' })]);
    expect(await kinds()).toEqual(['review.seen', 'item.claimed']);
    expect((await reviewOf(SAMPLE_KEY))?.review.text).toBe(sampleReview().text);
    const [place] = await withDatabase(async (db) => (await db.pages.get([7, 0]))?.reviews ?? []);
    expect(place?.shown).toBe('Third week without my parcel… See more');
  });

  it('does not guess between two reviews under one key', async () => {
    const key = { externalId: null, url: URL_OF_PAGE };
    const one = sampleReview({ ...key, text: `${'The same long beginning of a review. '.repeat(3)} One end.` });
    const two = sampleReview({ ...key, text: `${'The same long beginning of a review. '.repeat(3)} Another end.` });
    await show([one]);
    const view = await pageView(7);
    await pickReview(ports, view?.reviews[0]?.reviewKey ?? '');
    expect(await show([one, two])).toBe(false);
  });

  it('proves that our text was posted, once, however often it is seen', async () => {
    await insert('We are on it.');
    expect(await show([sampleReview({ reply: reply('We  are on it. ') })])).toBe(true);
    expect(await show([sampleReview({ reply: reply('We are on it.') })])).toBe(false);
    expect(await kinds()).toEqual(['review.seen', 'item.claimed', 'reply.inserted', 'reply.posted']);
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      status: 'posted',
      posted: { source: 'here' },
      outcome: { outcome: 'replied' },
    });
  });

  it('says so when somebody wrote another reply', async () => {
    await insert('We are on it.');
    await show([sampleReview({ reply: reply('Written in another tool.') })]);
    expect((await itemOf(SAMPLE_KEY))?.local.posted).toMatchObject({ source: 'elsewhere', text: 'Written in another tool.' });
  });

  it('leaves a reopened item open under the reply that stood, and closes it when that reply was changed', async () => {
    await insert('We are on it.');
    await show([sampleReview({ reply: reply('We are on it.') })]);
    await reopenItem(ports, { reviewKey: SAMPLE_KEY, reason: 'New facts' });
    await show([sampleReview({ reply: reply('We are on it.') })]);
    expect((await itemOf(SAMPLE_KEY))?.local.outcome).toBe(null);
    await show([sampleReview({ reply: reply('Changed on the site.') })]);
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({
      status: 'posted',
      posted: { text: 'Changed on the site.' },
      outcome: { outcome: 'replied' },
    });
  });

  it('knows our text by the draft where the record of the insertion was lost', async () => {
    await saveDraft({ reviewKey: SAMPLE_KEY, text: 'We are on it.', notes: '', templateId: null, updatedAt: ports.now().toString() });
    await show([sampleReview({ reply: reply('We are on it.') })]);
    expect((await itemOf(SAMPLE_KEY))?.local.posted?.source).toBe('here');
  });
});

it('claims no reply that stood there before anybody opened the review', async () => {
  await show([sampleReview({ reply: reply('Answered last year.') })]);
  await pickReview(ports, SAMPLE_KEY);
  expect(await show([sampleReview({ reply: reply('Answered last year.') })])).toBe(false);
  expect((await itemOf(SAMPLE_KEY))?.local.posted).toBe(null);
});

describe('a reply form in a frame', () => {
  const FORM = { ...SENDER, frameId: 4, documentId: 'doc-form' };

  it('is not listed, and its reply belongs to the one listed review that it shows', async () => {
    await show([sampleReview(), sampleReview({ externalId: 'second', author: { name: 'Petro', profileUrl: null } })]);
    await pickReview(ports, SAMPLE_KEY);
    await insert('We are on it.');
    const shown = sampleReview({ externalId: null, reply: reply('We are on it.') });
    expect(await show([shown], { role: 'reply_form' }, FORM)).toBe(true);
    expect((await pageView(7))?.reviews).toHaveLength(2);
    expect((await itemOf(SAMPLE_KEY))?.local.status).toBe('posted');
  });
});

describe('what is not believed', () => {
  const refused = async (message: unknown, sender = SENDER): Promise<void> => {
    await show([sampleReview()]);
    expect(await handleContentMessage(ports, sender, message)).toEqual({ answer: { ok: true }, recorded: false });
    expect(await pageView(7)).toMatchObject({ health: 'refused', reviews: [] });
    expect((await reviewOf(SAMPLE_KEY))?.review).toEqual(sampleReview());
  };

  it('drops another site’s id', async () => await refused(snapshot([sampleReview({ site: 'facebook' })], { site: 'facebook' })));
  it('drops a review of another site among its own', async () => await refused(snapshot([sampleReview({ site: 'facebook' })])));
  it('drops another origin’s address', async () => await refused(snapshot([], { url: 'https://www.facebook.com/x' })));
  it('drops wrong types', async () => await refused(snapshot([], { reviews: 'many' })));
  it('drops a field that is not in the contract', async () => await refused(snapshot([], { tabId: 1 })));
  it('drops two reviews under one handle', async () => {
    const review = sampleReview();
    await refused(
      snapshot([], {
        reviews: [
          { handle: 'r1', review },
          { handle: 'r1', review },
        ],
      }),
    );
  });
  it('drops more reviews than any page shows', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ handle: `r${index}`, review: sampleReview() }));
    await refused(snapshot([], { reviews: many }));
  });
  it('drops a text that would fill the disk', async () => await refused(snapshot([sampleReview({ text: 'x'.repeat(20_001) })])));

  it('keeps nothing at all of a page that no site takes', async () => {
    await handleContentMessage(ports, { ...SENDER, tabId: 9, url: 'about:blank' }, { type: 'page.snapshot' });
    expect(await pageView(9)).toBe(null);
  });
});

it('remembers which review a click on a mark meant, by the frame that the browser names', async () => {
  await show([sampleReview(), sampleReview({ externalId: 'second' })]);
  await handleContentMessage(ports, SENDER, { type: 'panel.open', handle: 'r1' });
  expect(await meta('pick')).toEqual({ tabId: 7, reviewKey: 'trustpilot:native:second', at: '2026-11-23T12:00:00.000Z' });
  await handleContentMessage(ports, { ...SENDER, tabId: 8 }, { type: 'panel.open', handle: 'r0' });
  expect((await meta('pick'))?.tabId).toBe(7);
});
