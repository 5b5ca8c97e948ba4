// Corrected risks as the background keeps them, and what they do to a text that goes out.
import { beforeEach, expect, it } from 'vitest';
import { SAMPLE_KEY } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Role } from '../../contracts/workspace.ts';
import { DEFAULT_DECISION_RULES } from '../../domain/decision/default-rules.ts';
import { handleCommand } from '../background/commands.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, outboxOf } from '../db/queries.ts';
import type { PanelCommands } from '../messages.ts';
import { runSync } from '../sync/run.ts';

const ref = { reviewKey: SAMPLE_KEY };
let ports: TestPorts;

const command = async <K extends keyof PanelCommands>(name: K, request: PanelCommands[K]['request']) =>
  (await handleCommand(ports, { type: `command.${name}`, request }))?.result;
const correct = async (change: { proposed?: string[]; add?: string[]; remove?: string[] }) =>
  await command('risk.correct', { ...ref, proposed: [], add: [], remove: [], ...change });
const sent = async () =>
  (await outboxOf(SAMPLE_KEY)).flatMap(({ operation }) => (operation.kind === 'risk.set' ? [operation.payload] : []));
const flags = async () => (await itemOf(SAMPLE_KEY))?.local?.risk?.flags;
const insert = async () => await command('reply.insert', { ...ref, tabId: 7, text: 'We are on it.', replace: false });

const start = async (text: string) => {
  ports.backend.reference = {
    company: 'Sample shop',
    ...{ templates: [], tones: [], policy: null, categories: [], adapters: { update: null, taught: [] } },
    decision: { ...DEFAULT_DECISION_RULES, approval: { categories: [], risks: ['legal', 'fraud'] } },
  };
  await signInAs(ports, 'anna');
  await runSync(ports, 'enqueue');
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const url = 'https://www.trustpilot.com/review/shop.example';
  const reviews = [{ handle: 'r1', review: sampleReview({ text }) }];
  const snapshot = { url, site: 'trustpilot', role: 'list', health: 'ok', takenAt, reviews };
  await handleContentMessage(ports, { tabId: 7, frameId: 0, documentId: 'doc-1', url }, { type: 'page.snapshot', snapshot });
  await command('review.pick', { ...ref, tabId: 7 });
  ports.onCommand.answer = (_frame, asked) =>
    asked.type === 'reply.insert' ? { status: 'inserted', text: asked.text, replyBox: 'inline' } : { ok: true };
};

const become = async (role: Role) =>
  await withDatabase(async (db) => {
    const session = await readMeta(db, 'session');
    if (session === null) throw new Error('nobody is signed in');
    await writeMeta(db, 'session', { ...session, role });
  });

beforeEach(async () => {
  ports = await testPorts();
});

it('changes what is proposed, then what was said, and tells the whole each time', async () => {
  await start('Slow.');
  const proposed = ['safety', 'fraud'];
  await correct({ proposed, remove: ['safety'] });
  await correct({ proposed, add: ['legal'] });
  expect(await flags()).toEqual(['fraud', 'legal']);
  expect(await sent()).toEqual([
    { risks: ['fraud'], proposed, upon: { risks: proposed, edits: 0 } },
    { risks: ['fraud', 'legal'], proposed, upon: { risks: ['fraud'], edits: 0 } },
  ]);
});

it('loses neither of two that come at once, and says nothing twice', async () => {
  await start('Slow.');
  await Promise.all([correct({ add: ['legal'] }), correct({ add: ['fraud'] })]);
  expect((await flags())?.toSorted()).toEqual(['fraud', 'legal']);
  await correct({ add: ['legal'] });
  expect(await sent()).toHaveLength(2);
});

it('says once that there are none, where none was proposed either', async () => {
  await start('Slow.');
  await correct({ remove: ['legal'] });
  await correct({ remove: ['legal'] });
  expect(await sent()).toEqual([{ risks: [], proposed: [], upon: { risks: [], edits: 0 } }]);
});

it('holds a text back for what an agent adds, and lets it out once that is taken back', async () => {
  await start('Slow.');
  await correct({ add: ['fraud'] });
  expect(await insert()).toMatchObject({ ok: false, error: { why: 'approval' } });
  await correct({ remove: ['fraud'] });
  expect(await insert()).toMatchObject({ ok: true, value: { status: 'inserted' } });
});

it('holds a text back for what the words name, though the agent takes it away', async () => {
  await start('My lawyer will sue you in court.');
  await correct({ proposed: ['legal'], remove: ['legal'] });
  expect(await flags()).toEqual([]);
  expect(await insert()).toMatchObject({ ok: false, error: { why: 'approval' } });
});

it('lets that text out once a lead takes it away, who says it anew after the agent', async () => {
  await start('My lawyer will sue you in court.');
  await correct({ proposed: ['legal'], remove: ['legal'] });
  await become('lead');
  await correct({ proposed: ['legal'], remove: ['legal'] });
  await correct({ proposed: ['legal'], remove: ['legal'] });
  expect(await sent()).toEqual([
    { risks: [], proposed: ['legal'], upon: { risks: ['legal'], edits: 0 } },
    { risks: [], proposed: ['legal'], upon: { risks: [], edits: 0 }, lead: true },
  ]);
  await become('agent');
  expect(await insert()).toMatchObject({ ok: true, value: { status: 'inserted' } });
});

it('takes no denial of an agent for a lead’s, nor another lead’s word away, where a lead speaks of something else', async () => {
  await start('My lawyer will sue you in court.');
  await correct({ proposed: ['legal'], remove: ['legal'] });
  await become('lead');
  await correct({ proposed: ['legal'], add: ['safety'] });
  expect((await flags())?.toSorted()).toEqual(['legal', 'safety']);
  await become('agent');
  await correct({ remove: ['legal', 'safety'] });
  await become('lead');
  await correct({ add: ['fraud'] });
  expect((await flags())?.toSorted()).toEqual(['fraud', 'legal', 'safety']);
  await become('agent');
  expect(await insert()).toMatchObject({ ok: false, error: { why: 'approval' } });
});

it('says anew as a lead what the lead said of other words', async () => {
  await start('Slow.');
  await become('lead');
  await correct({ remove: ['legal'] });
  await withDatabase(async (db) => {
    const row = await db.items.get(SAMPLE_KEY);
    if (row?.local?.risk?.lead === undefined) throw new Error('no lead has spoken');
    const { risk } = row.local;
    await db.items.put({ ...row, local: { ...row.local, risk: { ...risk, lead: { ...row.local.risk.lead, edited: true } } } });
  });
  await correct({ remove: ['legal'] });
  expect(await sent()).toHaveLength(2);
  expect((await itemOf(SAMPLE_KEY))?.local?.risk?.lead).not.toHaveProperty('edited');
});
