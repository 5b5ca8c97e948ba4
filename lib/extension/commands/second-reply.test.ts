// Inserting a second reply: only beside the reply that the agent saw, with what the page is told of it, and never without the agent having begun one.
import { beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { SeenReview } from '../../contracts/review.ts';
import { handleCommand } from '../background/commands.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { itemOf, outboxOf } from '../db/queries.ts';
import type { PanelCommands } from '../messages.ts';

const PAGE = 'https://www.trustpilot.com/review/shop.example';
const SENDER = { tabId: 7, frameId: 0, documentId: 'doc-1', url: PAGE };
const FIRST = 'We are on it and will report by Friday.';
const SECOND = 'It arrived on Thursday, and we have paid the delivery back.';

let ports: TestPorts;

const show = async (reply: SeenReview['reply'], changes: Partial<SeenReview> = {}): Promise<void> => {
  ports.time.pass({ seconds: 1 });
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const reviews = [{ handle: 'r1', review: { ...sampleReview(changes), reply } }];
  const snapshot = { url: PAGE, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews };
  await handleContentMessage(ports, SENDER, { type: 'page.snapshot', snapshot });
};
const replyOf = (text: string) => ({ text, publishedAt: null });
type Insert = PanelCommands['reply.insert']['request'];
const insert = async (text: string, second?: unknown) =>
  (
    await handleCommand(ports, {
      type: 'command.reply.insert',
      request: { reviewKey: SAMPLE_KEY, tabId: 7, text, replace: false, ...(second !== undefined && { second }) },
    })
  )?.result;
const told = () => ports.sent.flatMap(({ command }) => (command.type === 'reply.insert' ? [command] : [])).at(-1);
const kinds = async () => (await outboxOf(SAMPLE_KEY)).map(({ operation }) => operation.kind);
const edit: Insert['second'] = { kind: 'edit', upon: FIRST };
const followUp: Insert['second'] = { kind: 'follow_up', upon: FIRST };

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
  await show(null);
  await handleCommand(ports, { type: 'command.review.pick', request: { reviewKey: SAMPLE_KEY, tabId: 7 } });
  ports.onCommand.answer = (_frame, sent) =>
    sent.type === 'reply.insert' ? { status: 'inserted', text: sent.text, replyBox: 'inline' } : { ok: true };
  await insert(FIRST);
  await show(replyOf(FIRST));
});

it('tells the page which reply has to stand there, and what the box may hold of it where it is changed', async () => {
  expect(await insert(SECOND, edit)).toMatchObject({ ok: true, value: { status: 'inserted' } });
  expect(told()).toMatchObject({ text: SECOND, replace: false, second: { upon: FIRST, present: [FIRST] } });
  expect(told()?.own).toBe(undefined);
  await insert(SECOND, followUp);
  expect(told()?.second).toEqual({ upon: FIRST, present: [] });
});

it('leaves it to the page whether a reply that is shown no more stands in the box, to be changed', async () => {
  await show(null);
  await insert(SECOND, edit);
  expect(told()?.second).toEqual({ upon: FIRST, present: [FIRST] });
});

it('is recorded once, and the item stays answered, in the log and in its place', async () => {
  const before = (await itemOf(SAMPLE_KEY))?.local;
  await insert(SECOND, edit);
  await insert(SECOND, edit);
  expect((await kinds()).filter((kind) => kind === 'reply.inserted')).toHaveLength(2);
  const after = (await itemOf(SAMPLE_KEY))?.local;
  expect(after).toMatchObject({ status: 'posted', posted: { text: FIRST }, inserted: { text: SECOND } });
  expect([after?.outcome, after?.posted]).toEqual([before?.outcome, before?.posted]);
  await show(replyOf(SECOND));
  expect((await outboxOf(SAMPLE_KEY)).at(-1)?.operation).toMatchObject({
    kind: 'reply.changed',
    payload: { before: FIRST, text: SECOND, source: 'here' },
  });
  expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({ status: 'posted', outcome: { outcome: 'replied' } });
});

it('may be corrected in the box as a first one may', async () => {
  await insert(SECOND, followUp);
  await insert(`${SECOND} Sorry.`, followUp);
  expect(told()?.own).toBe(SECOND);
});

describe('is refused, and the page never asked,', () => {
  it.each([
    ['where another reply stands there by now', replyOf('Ask our desk in the station.'), [edit, followUp]],
    ['where a colleague has added to it', { ...replyOf(FIRST), later: replyOf('Ask our desk in the station.') }, [edit, followUp]],
    ['where nothing stands there any more to follow up', null, [followUp]],
  ])('%s', async (_name, reply, seconds) => {
    await show(reply);
    const asked = ports.sent.length;
    for (const second of seconds)
      expect(await insert(SECOND, second)).toEqual({ ok: true, value: { status: 'refused', reason: 'reply_changed' } });
    expect(ports.sent.length).toBe(asked);
    expect((await kinds()).filter((kind) => kind === 'reply.inserted')).toHaveLength(1);
  });

  it.each([
    ['nothing', {}],
    ['a kind that is none', { kind: 'doubled', upon: FIRST }],
    ['no reply', { kind: 'edit', upon: '' }],
    ['too much', { kind: 'edit', upon: 'a'.repeat(20_001) }],
    ['more than it knows', { kind: 'edit', upon: FIRST, force: true }],
  ])('where it is begun upon %s', async (_name, second) => {
    const asked = ports.sent.length;
    expect(await insert(SECOND, second)).toMatchObject({ ok: false });
    expect(ports.sent.length).toBe(asked);
  });

  it('where the gate finds what may not be published', async () => {
    expect(await insert('Dear {{name}}, [[what happened]]', edit)).toMatchObject({ ok: false, error: { why: 'gate' } });
  });

  it('without having been begun, in a form of a frame that shows no reply itself', async () => {
    await show(replyOf(FIRST), { replyBox: 'iframe' });
    const asked = ports.sent.length;
    expect(await insert(SECOND)).toEqual({ ok: true, value: { status: 'refused', reason: 'already_answered' } });
    expect(ports.sent.length).toBe(asked);
  });
});

it('goes on where the page folds the reply that was seen whole', async () => {
  const long = 'We are sorry for the wait and have sent a new parcel to you this morning.';
  await show(replyOf(long));
  await show(replyOf('We are sorry for the wait and have… See more'));
  expect(await insert(SECOND, { kind: 'edit', upon: long })).toMatchObject({ value: { status: 'inserted' } });
  expect(told()?.second?.upon).toBe('We are sorry for the wait and have… See more');
  expect(told()?.second?.present).toContain(long);
});

it('without having been begun is left to the page, which is told of no reply that may stand there', async () => {
  await insert(SECOND);
  expect(told()).not.toHaveProperty('second');
});
