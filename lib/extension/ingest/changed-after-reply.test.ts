// An answered review that its author changes, as a page shows it: it comes back, is settled by the panel's command, and comes back again.
import { beforeEach, expect, it } from 'vitest';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { openRound, rounds } from '../../domain/item/rounds.ts';
import { handleCommand } from '../background/commands.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { pickReview } from '../commands/pick.ts';
import { itemOf, outboxOf } from '../db/queries.ts';
import { runSync } from '../sync/run.ts';

const URL = 'https://www.trustpilot.com/review/shop.example';
const reply = { text: 'We are on it.', publishedAt: null };
let ports: TestPorts;

const show = async (changes: Partial<DetectedReview>): Promise<void> => {
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const reviews = [{ handle: 'r1', review: sampleReview({ reply, ...changes }) }];
  const snapshot = { url: URL, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews };
  await handleContentMessage(ports, { tabId: 7, frameId: 0, documentId: 'doc-1', url: URL }, { type: 'page.snapshot', snapshot });
};
const item = async () => {
  const local = (await itemOf(SAMPLE_KEY))?.local;
  if (local === undefined) throw new Error('no item');
  return local;
};
const unneeded = async () =>
  (await handleCommand(ports, { type: 'command.reply.unneeded', request: { reviewKey: SAMPLE_KEY, note: '' } }))?.result;
const words = async () => (await outboxOf(SAMPLE_KEY)).filter(({ operation }) => operation.kind === 'reply.unneeded').length;

beforeEach(async () => {
  ports = await testPorts();
  const policy = samplePolicy([sampleRule({ measure: 'elapsed' })]);
  ports.backend.reference = {
    ...{ company: 'Shop', templates: [], tones: [], categories: [], adapters: { update: null, taught: [] } },
    policy,
  };
  await signInAs(ports, 'anna');
  await runSync(ports, 'enqueue');
  await show({ reply: null });
  await pickReview(ports, SAMPLE_KEY);
  ports.time.pass({ hours: 1 });
  await show({});
  ports.time.pass({ hours: 1 });
});

it('waits for somebody, until a word of the agent’s, which counts once and for these changes alone', async () => {
  expect(openRound(await item())).toBe(null);
  expect(await unneeded()).toEqual({ ok: true, value: null });
  await show({ rating: { value: 3, max: 5 } });
  expect(openRound(await item())).toMatchObject({ over: 'reply', before: { rating: { value: 1 } }, after: { rating: { value: 3 } } });
  await unneeded();
  await unneeded();
  expect([openRound(await item()), await words()]).toEqual([null, 1]);
  ports.time.pass({ minutes: 5 });
  await show({ rating: { value: 3, max: 5 }, text: 'Third week, and it came broken.' });
  expect(openRound(await item())).toMatchObject({ before: { rating: { value: 3 } } });
});

it('is the same after the server has heard of it', async () => {
  await show({ text: 'It came broken.' });
  const before = rounds(await item());
  await runSync(ports, 'enqueue');
  expect(await outboxOf(SAMPLE_KEY)).toEqual([]);
  expect([rounds(await item()).length, rounds(await item())]).toEqual([1, before]);
});

it('takes the day that the site shows since for the day of the change', async () => {
  const publishedAt = { from: '2026-11-23T13:10:00.000Z', to: '2026-11-23T13:20:00.000Z', raw: 'a while ago' };
  await show({ text: 'It came broken.', publishedAt });
  expect(openRound(await item())?.changed).toEqual({ from: publishedAt.from, to: publishedAt.to });
  expect((await item()).review.publishedAt).toEqual(sampleReview().publishedAt);
});

it('does not wait for points and blanks, however often the page shows them', async () => {
  for (let look = 0; look < 3; look += 1) await show({ text: `${sampleReview().text}  !!` });
  expect(openRound(await item())).toBe(null);
  expect((await outboxOf(SAMPLE_KEY)).filter(({ operation }) => operation.kind === 'review.edited')).toHaveLength(1);
});

it.each([{}, { reviewKey: SAMPLE_KEY }, { reviewKey: SAMPLE_KEY, note: '', upon: 'now' }])(
  'refuses a command that is none: %o',
  async (request) => {
    expect(await handleCommand(ports, { type: 'command.reply.unneeded', request })).not.toMatchObject({ result: { ok: true } });
    expect(await words()).toBe(0);
  },
);
