// Rules of the policy that name a risk: which one the record gets, and when it gets another, as with a corrected category.
import { beforeEach, expect, it } from 'vitest';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { SlaPolicy } from '../../contracts/policy.ts';
import { handleCommand } from '../background/commands.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, outboxOf } from '../db/queries.ts';
import type { PanelCommands } from '../messages.ts';
import { runSync } from '../sync/run.ts';

const ref = { reviewKey: SAMPLE_KEY };
const COURT = 'They lied. I will sue you in court.';
const policy = samplePolicy([
  sampleRule({ name: 'court', measure: 'elapsed', firstResponseMinutes: 60, risks: ['legal'] }),
  sampleRule({ name: 'rest', measure: 'elapsed', firstResponseMinutes: 240 }),
]);
let ports: TestPorts;

const command = async <K extends keyof PanelCommands>(name: K, request: PanelCommands[K]['request']) =>
  (await handleCommand(ports, { type: `command.${name}`, request }))?.result;
const correct = async (change: { add?: string[]; remove?: string[] }) =>
  await command('risk.correct', { ...ref, proposed: [], add: [], remove: [], ...change });
const ruleOf = async () => (await itemOf(SAMPLE_KEY))?.local.policy?.rule;
const appliedOf = async () =>
  (await outboxOf(SAMPLE_KEY)).flatMap(({ operation }) => (operation.kind === 'policy.applied' ? [operation.payload.rule] : []));

const show = async (text: string) => {
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const url = 'https://www.trustpilot.com/review/shop.example';
  const reviews = [{ handle: 'r1', review: sampleReview({ text }) }];
  const snapshot = { url, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews };
  await handleContentMessage(ports, { tabId: 7, frameId: 0, documentId: 'doc-1', url }, { type: 'page.snapshot', snapshot });
};
const start = async (text: string, held: SlaPolicy = policy) => {
  ports.backend.reference = {
    company: 'Sample shop',
    ...{ templates: [], tones: [], policy: held, categories: [], adapters: { update: null, taught: [] } },
  };
  await signInAs(ports, 'anna');
  await runSync(ports, 'enqueue');
  await show(text);
  await command('review.pick', { ...ref, tabId: 7 });
};
const hold = async (held: SlaPolicy) =>
  await withDatabase(async (db) => {
    const reference = await readMeta(db, 'reference');
    if (reference === null) throw new Error('no reference');
    await writeMeta(db, 'reference', { ...reference, policy: held });
  });

beforeEach(async () => {
  ports = await testPorts();
});

it('is the rule of what the words name, as the review is picked', async () => {
  await start(COURT);
  expect(await ruleOf()).toBe('court');
});

it('comes with a risk that somebody names and goes with one that somebody denies, each once', async () => {
  await start('Slow.');
  expect(await ruleOf()).toBe('rest');
  await correct({ add: ['legal'] });
  await correct({ add: ['legal'] });
  expect(await ruleOf()).toBe('court');
  await correct({ remove: ['legal'] });
  expect(await ruleOf()).toBe('rest');
  expect(await appliedOf()).toEqual(['rest', 'court', 'rest']);
});

it('stays where the risks that change are no rule’s', async () => {
  await start('Slow.');
  await correct({ add: ['safety'] });
  expect(await appliedOf()).toEqual(['rest']);
});

it('comes where a lead’s word is asked for because of a risk that only the model saw', async () => {
  await start('Slow.');
  await command('approval.ask', { ...ref, text: 'We are sorry.', why: [{ about: 'risk', id: 'legal' }], note: '' });
  expect(await ruleOf()).toBe('court');
});

it('follows the words that the author changes, but not what was said of others', async () => {
  await start('Slow.');
  await show(COURT);
  expect(await ruleOf()).toBe('court');
  await correct({ remove: ['legal'] });
  expect(await ruleOf()).toBe('rest');
  await show(`${COURT} Really.`);
  expect(await ruleOf()).toBe('court');
});

it('keeps to the version that is frozen on the item', async () => {
  await start('Slow.');
  await hold({ ...policy, version: 2 });
  await correct({ add: ['legal'] });
  await show(COURT);
  expect(await appliedOf()).toEqual(['rest']);
});

it('is made good as the review is opened again, where an extension that knows no such rules has picked it', async () => {
  await start(COURT, samplePolicy([sampleRule({ name: 'rest', measure: 'elapsed', firstResponseMinutes: 240 })]));
  expect(await ruleOf()).toBe('rest');
  await hold(policy);
  await command('review.pick', { ...ref, tabId: 7 });
  await command('review.pick', { ...ref, tabId: 7 });
  expect(await appliedOf()).toEqual(['rest', 'court']);
});

it('changes nothing for a review that is left alone', async () => {
  await start('Slow.');
  await command('outcome.record', { ...ref, payload: { outcome: 'do_not_engage', reason: 'Spam' } });
  await show(COURT);
  await command('review.pick', { ...ref, tabId: 7 });
  expect(await appliedOf()).toEqual(['rest']);
});
