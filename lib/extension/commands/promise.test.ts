// What the agent's word about a promise records.
import { beforeEach, expect, it } from 'vitest';
import { SAMPLE_KEY, sampleUuid } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import { handleCommand } from '../background/commands.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { itemOf, outboxOf } from '../db/queries.ts';
import type { PanelCommands } from '../messages.ts';

const URL = 'https://www.trustpilot.com/review/shop.example';
const ref = { reviewKey: SAMPLE_KEY };
const DUE = '2026-11-27T16:00:00.000Z';
const EARLIER = '2026-11-27T10:00:00.000Z';

let ports: TestPorts;
const command = async <K extends keyof PanelCommands>(name: K, request: PanelCommands[K]['request']) =>
  (await handleCommand(ports, { type: `command.${name}`, request }))?.result;
const promises = async () => (await itemOf(SAMPLE_KEY))?.local.promises ?? [];
const said = async () => (await outboxOf(SAMPLE_KEY)).map(({ operation }) => operation).filter(({ kind }) => kind.startsWith('promise.'));

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const reviews = [{ handle: 'r1', review: sampleReview() }];
  const snapshot = { url: URL, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews };
  await handleContentMessage(ports, { tabId: 7, frameId: 0, documentId: 'doc-1', url: URL }, { type: 'page.snapshot', snapshot });
  await command('review.pick', { ...ref, tabId: 7 });
});

it('moves a promise to another time in one step that the trail tells, once', async () => {
  await command('promise.make', { ...ref, text: 'We will report by Friday.', due: DUE });
  const [made] = await promises();
  const move = { ...ref, promiseId: made?.promiseId ?? '', due: EARLIER, note: 'Time changed: 18:00 → 12:00' };
  expect(await command('promise.move', move)).toEqual({ ok: true, value: null });
  await command('promise.move', move);
  expect((await promises()).map(({ text, due, closed }) => [text, due, closed?.how ?? null])).toEqual([
    ['We will report by Friday.', DUE, 'withdrawn'],
    ['We will report by Friday.', EARLIER, null],
  ]);
  expect((await said()).map(({ kind, payload }) => [kind, 'note' in payload ? payload.note : null])).toEqual([
    ['promise.made', null],
    ['promise.closed', 'Time changed: 18:00 → 12:00'],
    ['promise.made', null],
  ]);
});

it('changes nothing of a promise that is unknown, closed or due then already', async () => {
  await command('promise.make', { ...ref, text: 'We will report by Friday.', due: DUE });
  const promiseId = (await promises())[0]?.promiseId ?? '';
  await command('promise.move', { ...ref, promiseId, due: DUE, note: '' });
  await command('promise.move', { ...ref, promiseId: sampleUuid(), due: EARLIER, note: '' });
  await command('promise.close', { ...ref, promiseId, how: 'withdrawn', note: 'settled' });
  await command('promise.move', { ...ref, promiseId, due: EARLIER, note: '' });
  expect((await said()).map(({ kind }) => kind)).toEqual(['promise.made', 'promise.closed']);
});

it('loses none where an item has as many promises as are kept', async () => {
  for (let day = 1; day <= 20; day += 1) {
    await command('promise.make', { ...ref, text: `Promise ${day}.`, due: `2026-12-${String(day).padStart(2, '0')}T10:00:00.000Z` });
  }
  await command('promise.move', { ...ref, promiseId: (await promises())[0]?.promiseId ?? '', due: EARLIER, note: '' });
  expect((await promises()).filter(({ closed }) => closed === null)).toHaveLength(20);
});

it('notes two promises of one sentence, and each of them once', async () => {
  const text = "Today we'll ask the bank, and on Friday we'll refund you.";
  for (const due of [EARLIER, DUE, DUE]) await command('promise.make', { ...ref, text, due });
  expect((await promises()).map(({ due }) => due)).toEqual([EARLIER, DUE]);
});
