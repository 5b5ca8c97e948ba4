// Everything that a network does to an exchange: each operation ends on the server once, and nothing of the agent's work is lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { BORYS, SAMPLE_KEY, sampleOperation, sampleSeen } from '../../../tests/samples/operations.ts';
import { samplePolicy, sampleRule } from '../../../tests/samples/policy.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Reference } from '../../contracts/sync.ts';
import { BUCKETS, FEATURES_VERSION, featuresOf } from '../../domain/category/features.ts';
import { askLearnt, packWeights } from '../../domain/category/learnt-weights.ts';
import { setCategory } from '../commands/decide.ts';
import { discardBlocked } from '../commands/discard.ts';
import { pickReview } from '../commands/pick.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import { itemOf, meta, outboxState, saveDraft, sessionState } from '../db/queries.ts';
import { signOut } from '../session/sign-in.ts';
import { runSync } from './run.ts';

const NO_ADAPTERS = { update: null, taught: [] };
let ports: TestPorts;

const seeReview = async (): Promise<void> => {
  const now = ports.now().toString();
  await withDatabase(
    async (db) => await db.reviews.put({ reviewKey: SAMPLE_KEY, review: sampleReview(), firstSeenAt: now, lastSeenAt: now }),
  );
};
const onServer = () => ports.backend.items.get(SAMPLE_KEY)?.item ?? null;
const appliedKinds = () => [...ports.backend.applied.values()];
const pushes = () => ports.backend.requests.filter((request) => request.path.endsWith('/sync/push')).length;

beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
  await seeReview();
  await pickReview(ports, SAMPLE_KEY);
});

describe('an exchange that works', () => {
  it('brings picked reviews to the server once and empties the outbox', async () => {
    expect(await runSync(ports, 'enqueue')).toBe(true);
    await runSync(ports, 'alarm');
    expect(appliedKinds()).toEqual(['review.seen', 'item.claimed']);
    expect(await outboxState()).toMatchObject({ waiting: 0, blocked: [], lastError: null, lastSuccessAt: '2026-11-23T12:00:00.000Z' });
    expect((await itemOf(SAMPLE_KEY))?.server).toEqual(onServer());
  });

  it('says with each of its requests that it knows words on risks, so that the server tells it of them', async () => {
    await runSync(ports, 'enqueue');
    const told = ports.backend.requests
      .filter(({ path }) => path.includes('/sync/'))
      .map(({ path, type }) => [path.split('/').at(-1), type]);
    expect(Object.fromEntries(told)).toEqual({ push: 'application/json;risks=1', pull: 'application/json;risks=1' });
  });

  it('says with each pull what it knows of the settings, so that a server which compares the header as a whole still tells rules by risk', async () => {
    const policy = samplePolicy([sampleRule({ risks: ['legal'] }), sampleRule({ name: 'Rest' })]);
    ports.backend.counter += 1;
    ports.backend.referenceChanged = ports.backend.counter;
    ports.backend.reference = { company: 'Shop', templates: [], tones: [], policy, categories: [], adapters: NO_ADAPTERS };
    await runSync(ports, 'enqueue');
    const reference = await withDatabase(async (db) => await readMeta(db, 'reference'));
    expect(reference?.policy?.rules.map(({ risks }) => risks)).toEqual([['legal'], undefined]);
    expect(ports.backend.requests.flatMap(({ path, limit }) => (path.endsWith('/sync/pull') ? limit : []))).toContain('200.0');
  });

  it('brings what colleagues did, under what is not sent yet', async () => {
    await runSync(ports, 'enqueue');
    ports.backend.apply(sampleOperation('template.chosen', { templateId: SAMPLE_ID, version: 1, title: 'Late parcel' }), BORYS);
    await setCategory(ports, { reviewKey: SAMPLE_KEY, category: 'delivery', suggestion: null });
    ports.backend.failNext('/sync/push', { kind: 'cut_before' });
    await runSync(ports, 'enqueue');
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({ category: 'delivery', template: null });
    await runSync(ports, 'asked');
    const row = await itemOf(SAMPLE_KEY);
    expect(row?.local).toMatchObject({ category: 'delivery', template: { title: 'Late parcel' } });
    expect(row?.local).toEqual(onServer());
  });

  it('brings what the team’s own categories have learnt, and what a lead has taken back', async () => {
    const weights = new Float32Array(BUCKETS);
    const features = featuresOf({ text: 'No ramp for a wheelchair', title: null, ratingShare: null, language: 'en' });
    for (const bucket of features[0] ?? []) weights[bucket] = 1;
    const learnt = {
      version: 3,
      features: FEATURES_VERSION,
      categories: [{ categoryId: 'ramps', proposeFrom: 1, offerFrom: 0.5, precision: 0.9, ...packWeights({ weights, bias: 0 }, 100) }],
    };
    const set = (known: Partial<Reference>) => {
      ports.backend.counter += 1;
      ports.backend.referenceChanged = ports.backend.counter;
      ports.backend.reference = {
        company: 'Shop',
        templates: [],
        tones: [],
        policy: null,
        categories: [],
        adapters: NO_ADAPTERS,
        ...known,
      };
    };
    set({ learnt });
    await runSync(ports, 'enqueue');
    const known = (await meta('reference'))?.learnt;
    expect(known === undefined ? [] : askLearnt(known, features)).toEqual([{ categoryId: 'ramps', precision: 0.9, proposed: true }]);
    // A set that is no set is refused as a whole, and the one in use stays.
    set({ learnt: { ...learnt, categories: learnt.categories.map((one) => ({ ...one, weights: '§' })) } });
    await runSync(ports, 'asked');
    expect((await meta('reference'))?.learnt).toEqual(learnt);
    set({});
    ports.time.pass({ hours: 1 });
    await runSync(ports, 'asked');
    expect((await meta('reference'))?.learnt).toBeUndefined();
  });

  it('does not take an older state of an item over a newer one', async () => {
    await runSync(ports, 'enqueue');
    const before = onServer();
    await setCategory(ports, { reviewKey: SAMPLE_KEY, category: 'delivery', suggestion: null });
    await runSync(ports, 'enqueue');
    if (before !== null) ports.backend.items.set(SAMPLE_KEY, { item: before, changed: ports.backend.counter + 1 });
    ports.backend.counter += 1;
    await runSync(ports, 'alarm');
    expect((await itemOf(SAMPLE_KEY))?.local.category).toBe('delivery');
  });

  it('runs once for many triggers at the same time, and once more for what came meanwhile', async () => {
    await Promise.all(Array.from({ length: 12 }, () => runSync(ports, 'enqueue')));
    expect(pushes()).toBe(1);
    expect(appliedKinds()).toEqual(['review.seen', 'item.claimed']);
  });
});

const SAMPLE_ID = '01890000-0000-7000-8000-0000000000bb';

describe('an exchange that fails', () => {
  it.each([
    ['no connection', { kind: 'cut_before' }, 'unreachable'],
    ['the answer is lost after the server did it', { kind: 'cut_after' }, 'unreachable'],
    ['500 without a body of ours', { kind: 'status', status: 500 }, 'unavailable'],
    ['503 of ours', { kind: 'status', status: 503, body: '{"error":{"code":"unavailable","message":"Busy."}}' }, 'unavailable'],
    ['a sign-in page of the network with 200', { kind: 'garbage', body: '<html>Welcome to Wi-Fi</html>' }, 'not_vidhuk'],
    ['JSON of something else', { kind: 'garbage', body: '{"results":"yes"}' }, 'not_vidhuk'],
    ['an answer about other operations', { kind: 'garbage', body: '{"results":[]}' }, 'not_vidhuk'],
    ['a 404 of a proxy', { kind: 'status', status: 404, body: 'no such host' }, 'not_vidhuk'],
    ['a 401 of a proxy', { kind: 'status', status: 401, body: 'proxy sign-in' }, 'not_vidhuk'],
  ] as const)('%s: all waits, is shown, and is there once after the next try', async (_name, fault, code) => {
    ports.backend.failNext('/sync/push', fault);
    await runSync(ports, 'enqueue');
    expect(await outboxState()).toMatchObject({ waiting: 2, blocked: [], lastError: { code } });
    expect((await sessionState()).state).toBe('active');
    expect((await itemOf(SAMPLE_KEY))?.local).toMatchObject({ version: 2, claimedBy: { userId: 'user-anna' } });
    ports.time.pass({ minutes: 5 });
    await runSync(ports, 'alarm');
    expect(appliedKinds()).toEqual(['review.seen', 'item.claimed']);
    expect(await outboxState()).toMatchObject({ waiting: 0, lastError: null });
    expect((await itemOf(SAMPLE_KEY))?.local).toEqual(onServer());
  });

  it('counts a request that arrived twice once', async () => {
    ports.backend.failNext('/sync/push', { kind: 'twice' });
    await runSync(ports, 'enqueue');
    expect(appliedKinds()).toEqual(['review.seen', 'item.claimed']);
    expect(onServer()?.version).toBe(2);
    expect((await outboxState()).waiting).toBe(0);
  });

  it('waits longer each time, and at once when the agent asks', async () => {
    ports.backend.failNext('/sync/push', { kind: 'cut_before' }, { kind: 'cut_before' });
    await runSync(ports, 'enqueue');
    await runSync(ports, 'alarm');
    expect(pushes()).toBe(1);
    ports.time.pass({ seconds: 2 });
    await runSync(ports, 'alarm');
    expect(pushes()).toBe(2);
    ports.time.pass({ seconds: 2 });
    await runSync(ports, 'alarm');
    expect(pushes()).toBe(2);
    await runSync(ports, 'asked');
    expect(pushes()).toBe(3);
    expect((await outboxState()).waiting).toBe(0);
  });

  it('leaves a server alone that says when to come again, even when the agent asks', async () => {
    ports.backend.failNext('/sync/push', { kind: 'status', status: 429, headers: { 'retry-after': '120' } });
    await runSync(ports, 'enqueue');
    expect(await meta('sync')).toMatchObject({ lastError: { code: 'too_many_requests' }, retryAt: '2026-11-23T12:02:00.000Z' });
    ports.time.pass({ seconds: 119 });
    await runSync(ports, 'asked');
    expect(pushes()).toBe(1);
    ports.time.pass({ seconds: 2 });
    await runSync(ports, 'alarm');
    expect((await outboxState()).waiting).toBe(0);
  });

  it('tries nothing without a network, so that the wait does not grow', async () => {
    ports.network.online = false;
    for (let tries = 0; tries < 20; tries += 1) await runSync(ports, 'alarm');
    expect(pushes()).toBe(0);
    expect(await outboxState()).toMatchObject({ waiting: 2, lastError: { code: 'unreachable' } });
    ports.network.online = true;
    await runSync(ports, 'alarm');
    expect((await outboxState()).waiting).toBe(0);
  });

  it('does not take over what it cannot read, and asks again from the same place', async () => {
    ports.backend.failNext('/sync/pull', { kind: 'garbage', body: '{"cursor":"9999","more":false,"items":[{}],"reference":null}' });
    await runSync(ports, 'enqueue');
    expect(await meta('cursor')).toBe(null);
    expect((await outboxState()).lastError?.code).toBe('not_vidhuk');
    await runSync(ports, 'alarm');
    expect(await meta('cursor')).toBe('2');
  });
});

describe('an operation that the server refuses', () => {
  it('lets a claim that a colleague holds go by itself and shows who has it', async () => {
    ports.backend.apply(sampleSeen(), BORYS);
    ports.backend.apply(sampleOperation('item.claimed', {}), BORYS);
    await runSync(ports, 'enqueue');
    expect(await outboxState()).toMatchObject({ waiting: 0, blocked: [] });
    expect((await itemOf(SAMPLE_KEY))?.local.claimedBy).toEqual(BORYS);
  });

  it('waits by itself where the server leaves it out, with what follows of its item', async () => {
    await setCategory(ports, { reviewKey: SAMPLE_KEY, category: 'delivery', suggestion: null });
    const [seen] = await withDatabase(async (db) => await db.outbox.orderBy('seq').toArray());
    const result = { opId: seen?.opId, status: 'applied', error: null, item: null };
    ports.backend.failNext('/sync/push', { kind: 'garbage', body: JSON.stringify({ results: [result] }) });
    await runSync(ports, 'enqueue');
    const rows = await withDatabase(async (db) => await db.outbox.orderBy('seq').toArray());
    expect(rows.map((row) => [row.operation.kind, row.state, row.attempts, row.lastError?.code ?? null])).toEqual([
      ['item.claimed', 'waiting', 1, 'internal'],
      ['category.set', 'waiting', 0, null],
    ]);
  });

  it('blocks its own item only, is shown with the reason, and goes when the agent has read it', async () => {
    ports.backend.apply(sampleSeen(), BORYS);
    ports.backend.apply(sampleOperation('outcome.recorded', { outcome: 'do_not_engage', reason: 'Attack without facts' }), BORYS);
    const { recordOutcome } = await import('../commands/decide.ts');
    await recordOutcome(ports, { reviewKey: SAMPLE_KEY, payload: { outcome: 'escalated', to: 'Warehouse', note: '' } });
    await setCategory(ports, { reviewKey: SAMPLE_KEY, category: 'delivery', suggestion: null });
    const otherKey = 'trustpilot:native:other';
    const review = sampleReview({ externalId: 'other' });
    const now = ports.now().toString();
    await withDatabase(async (db) => await db.reviews.put({ reviewKey: otherKey, review, firstSeenAt: now, lastSeenAt: now }));
    await pickReview(ports, otherKey);
    await runSync(ports, 'enqueue');
    expect(await outboxState()).toMatchObject({
      blocked: [{ entityKey: SAMPLE_KEY, kind: 'outcome.recorded', error: { code: 'already_handled' } }],
    });
    expect(ports.backend.items.get(otherKey)?.item.claimedBy?.userId).toBe('user-anna');
    expect((await itemOf(SAMPLE_KEY))?.local.outcome?.by).toEqual(BORYS);
    expect(await discardBlocked(SAMPLE_KEY)).toEqual({ ok: true, value: null });
    expect(await outboxState()).toMatchObject({ waiting: 0, blocked: [] });
  });
});

it('does not show as done what the server refused, though nothing here speaks against it', async () => {
  ports.backend.unknownKinds.add('category.set');
  await setCategory(ports, { reviewKey: SAMPLE_KEY, category: 'delivery', suggestion: null });
  expect((await itemOf(SAMPLE_KEY))?.local.category).toBe('delivery');
  await runSync(ports, 'enqueue');
  expect(await outboxState()).toMatchObject({ waiting: 0, blocked: [{ kind: 'category.set', error: { code: 'bad_request' } }] });
  expect((await itemOf(SAMPLE_KEY))?.local.category).toBe(null);
});

describe('accounts', () => {
  it('keeps drafts and outbox when the session ends on the server, and goes on after signing in again', async () => {
    await saveDraft({ reviewKey: SAMPLE_KEY, text: 'We are', notes: '', templateId: null, updatedAt: ports.now().toString() });
    ports.backend.tokens.clear();
    await runSync(ports, 'enqueue');
    expect((await sessionState()).state).toBe('expired');
    expect(ports.stored.token).toBe(null);
    expect(await setCategory(ports, { reviewKey: SAMPLE_KEY, category: 'delivery', suggestion: null })).toEqual({ ok: true, value: null });
    await runSync(ports, 'alarm');
    expect((await outboxState()).waiting).toBe(3);
    await signInAs(ports, 'anna');
    await runSync(ports, 'enqueue');
    expect((await sessionState()).state).toBe('active');
    expect(onServer()).toMatchObject({ category: 'delivery', version: 3 });
    expect(await withDatabase(async (db) => (await db.drafts.get(SAMPLE_KEY))?.text)).toBe('We are');
  });

  it('never sends one agent’s changes as another’s, and sends them when their owner comes back', async () => {
    await saveDraft({ reviewKey: SAMPLE_KEY, text: 'By Anna', notes: '', templateId: null, updatedAt: ports.now().toString() });
    ports.backend.tokens.clear();
    await runSync(ports, 'enqueue');
    await signInAs(ports, 'borys');
    // Long after Anna's changes may be tried again.
    ports.time.pass({ hours: 1 });
    await runSync(ports, 'asked');
    expect(ports.backend.applied.size).toBe(0);
    expect(await itemOf(SAMPLE_KEY)).toBe(null);
    expect(await withDatabase(async (db) => await db.drafts.count())).toBe(0);
    await signInAs(ports, 'anna');
    expect((await itemOf(SAMPLE_KEY))?.local.claimedBy?.userId).toBe('user-anna');
    await runSync(ports, 'enqueue');
    expect(appliedKinds()).toEqual(['review.seen', 'item.claimed']);
    expect(onServer()?.claimedBy?.userId).toBe('user-anna');
    expect(await withDatabase(async (db) => (await db.drafts.get(SAMPLE_KEY))?.text)).toBe('By Anna');
  });

  it('keeps a mark that was pressed before anybody had signed in, and no other agent’s', async () => {
    const pick = { tabId: 7, reviewKey: SAMPLE_KEY, at: '2026-11-23T10:00:00.000Z' };
    await signOut(ports, true);
    await withDatabase(async (db) => await writeMeta(db, 'pick', pick));
    await signInAs(ports, 'anna');
    expect(await meta('pick')).toEqual(pick);
    await signInAs(ports, 'borys');
    expect(await meta('pick')).toBe(null);
  });

  it('does not sign out over unsent changes unless told to', async () => {
    expect(await signOut(ports, false)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await outboxState()).waiting).toBe(2);
    expect(await signOut(ports, true)).toEqual({ ok: true, value: null });
    expect(await outboxState()).toMatchObject({ waiting: 0 });
    expect((await sessionState()).state).toBe('none');
    expect(ports.stored.token).toBe(null);
  });
});
