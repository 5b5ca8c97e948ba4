// A team's own categories learn on the server: from confirmed items, one lesson at a time, in versions that a lead can compare and go back from.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { LearningBoard, LearntExamples } from '../../lib/contracts/category-learning.ts';
import { Categories } from '../../lib/contracts/reference.ts';
import { SettingHistory } from '../../lib/contracts/setting-history.ts';
import { PROTOCOL_VERSION, PullResponse } from '../../lib/contracts/sync.ts';
import { featuresOf } from '../../lib/domain/category/features.ts';
import { askLearnt } from '../../lib/domain/category/learnt-weights.ts';
import { createWorkerLearner } from '../../server/learning/worker-learner.ts';
import { STARTS_AT } from '../../server/services/learning.ts';
import { onBothStores, type Person } from './backend.ts';
import { operation, seen } from './operations.ts';

const PLACES = [
  'in the hall',
  'near the lift',
  'on the roof',
  'by the gate',
  'at the pool',
  'in the lobby',
  'behind the bar',
  'at platform two',
];
const RAMPS = PLACES.flatMap((place) => [`No ramp for my wheelchair ${place}`, `The wheelchair could not pass ${place}`]);
const REST = PLACES.flatMap((place) => [
  ['service', `We waited an hour ${place}`],
  ['quality', `Cold soup ${place}`],
  ['billing', `Charged twice ${place}`],
  ['praise', `Lovely evening ${place}`],
  ['abuse', `Rude guard ${place}`],
]);
const NAMED = { en: 'Ramps', uk: 'Пандуси', ru: 'Пандусы' };
const ramps = { categoryId: 'ramps', name: NAMED, position: 20, archived: false };

onBothStores('learning', (backend) => {
  const team = async () => {
    const scope = await backend().workspace();
    const [lead, agent] = [await backend().person(scope, 'lead'), await backend().person(scope, 'agent')];
    const call = (person: Person | null, method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) =>
      backend().request(person, method, `/api/v1/workspaces/${scope.workspaceId}/${path}`, body);
    const idle = () => backend().deps.learning.idle();
    let sent = 0;
    const send = async (...operations: unknown[]) => {
      for (let at = 0; at < operations.length; at += 50)
        await call(agent, 'POST', 'sync/push', { protocol: PROTOCOL_VERSION, operations: operations.slice(at, at + 50) });
    };
    const confirmed = (text: string, category: string | null) => {
      const itemId = `trustpilot:native:r-${sent++}`;
      const set = category === null ? [] : [operation(itemId, 'category.set', { category, suggestion: null })];
      return [seen(itemId, { text, title: null, externalId: itemId }), ...set];
    };
    return {
      ...{ lead, agent, call, idle, send, confirmed },
      board: async () => LearningBoard.parse(await (await call(lead, 'GET', 'categories/learnt')).json()),
      learn: async () => {
        const answer = await call(lead, 'POST', 'categories/learnt/lessons');
        await idle();
        return answer.status;
      },
      inForce: async () => PullResponse.parse(await (await call(agent, 'GET', 'sync/pull')).json()).reference?.learnt ?? null,
      /** With the items of a team that has begun to use a category of its own. */
      taught: async () => {
        await call(lead, 'PUT', 'categories', { categories: [ramps] });
        await send(
          ...RAMPS.flatMap((text) => confirmed(text, 'ramps')),
          ...REST.flatMap(([category, text]) => confirmed(text ?? '', category ?? null)),
        );
        await send(...confirmed('There was no ramp for the wheelchair of my mother', null));
        await idle();
      },
    };
  };

  it('learns by itself after enough confirmations, and every machine asks texts by it', async () => {
    const { taught, board, inForce } = await team();
    await taught();
    const { versions, choices, ...state } = await board();
    const [first] = versions;
    expect(versions.at(-1)).toMatchObject({ version: 1, trainedBy: null });
    expect(first).toMatchObject({ heldBack: null, categories: [{ categoryId: 'ramps', state: 'learnt' }] });
    expect(state).toMatchObject({ inForce: first?.version, running: false, failed: false });
    expect(choices[0]).toMatchObject({ by: null });
    const set = await inForce();
    expect(set?.version).toBe(first?.version);
    const features = featuresOf({ text: 'The wheelchair could not pass, no ramp', title: null, ratingShare: 0.2, language: 'en' });
    expect(set === null ? [] : askLearnt(set, features)).toMatchObject([{ categoryId: 'ramps', proposed: true }]);
  });

  it('learns on a lead’s word the same from the same, shows whose suggestion changes, and goes back', async () => {
    const { taught, board, learn, lead, agent, call, inForce } = await team();
    await taught();
    expect(await learn()).toBe(200);
    const once = await inForce();
    await learn();
    expect({ ...(await inForce()), version: 0 }).toEqual({ ...once, version: 0 });
    const { versions, inForce: counts } = await board();
    const [second, first] = versions;
    expect(second).toMatchObject({ trainedBy: lead.name, unconfirmed: 1, items: RAMPS.length + REST.length });
    expect(counts).toBe(second?.version);
    const changing = versions.find(({ changes }) => changes.length > 0);
    const examples = LearntExamples.parse(await (await call(lead, 'GET', `categories/learnt/${changing?.version}/examples`)).json());
    expect(examples.examples).toContainEqual(expect.objectContaining({ from: null, to: 'ramps', author: 'Olena K.' }));
    expect((await call(agent, 'GET', `categories/learnt/${first?.version}/examples`)).status).toBe(403);
    expect((await call(lead, 'GET', 'categories/learnt/999/examples')).status).toBe(404);

    const choose = (person: Person | null, version: number, seenInForce: number) =>
      call(person, 'PUT', 'categories/learnt/in-force', { version, inForce: seenInForce });
    expect((await choose(agent, 0, counts)).status).toBe(403);
    expect((await choose(lead, first?.version ?? 0, counts + 5)).status).toBe(409);
    expect((await choose(lead, 999, counts)).status).toBe(404);
    const back = LearningBoard.parse(await (await choose(lead, first?.version ?? 0, counts)).json());
    expect(back).toMatchObject({
      inForce: first?.version,
      choices: expect.arrayContaining([expect.objectContaining({ by: lead.name, version: first?.version })]),
    });
    expect((await inForce())?.version).toBe(first?.version);
    // The next lesson does not undo what the lead has chosen.
    await learn();
    expect(await board()).toMatchObject({
      inForce: first?.version,
      versions: expect.arrayContaining([expect.objectContaining({ heldBack: 'lead_chose' })]),
    });
    await choose(lead, 0, first?.version ?? 0);
    expect(await inForce()).toBeNull();
  });

  it('holds one lesson at a time, keeps what counts when one fails, and takes over from a process that is gone', async () => {
    const { board, learn, lead, call, idle } = await team();
    const teacher = backend().teach;
    const gate = Promise.withResolvers<void>();
    backend().teach = async (lesson) => {
      await gate.promise;
      return teacher(lesson);
    };
    const answers = await Promise.all([1, 2, 3].map(() => call(lead, 'POST', 'categories/learnt/lessons')));
    expect(answers.map(({ status }) => status)).toContain(200);
    expect((await call(lead, 'POST', 'categories/learnt/lessons')).status).toBe(409);
    expect((await board()).running).toBe(true);
    gate.resolve();
    await idle();
    expect(await board()).toMatchObject({
      running: false,
      versions: [{ version: 1, heldBack: 'nothing_learnt', categories: [] }],
      inForce: 0,
    });

    backend().teach = () => {
      throw new Error('broken');
    };
    await learn();
    expect(await board()).toMatchObject({ running: false, failed: true, versions: [{ version: 1 }] });

    // The clock passes the lease of a lesson that is stuck.
    const stuck = Promise.withResolvers<void>();
    backend().teach = async (lesson) => {
      await stuck.promise;
      return teacher(lesson);
    };
    void call(lead, 'POST', 'categories/learnt/lessons');
    await expect.poll(async () => (await board()).running).toBe(true);
    backend().teach = teacher;
    backend().now = () => new Date(Date.now() + 3_600_000).toISOString();
    expect((await call(lead, 'POST', 'categories/learnt/lessons')).status).toBe(200);
    await expect.poll(async () => (await board()).versions.length).toBe(2);
    expect(await board()).toMatchObject({ running: false, failed: false });
    // It comes back too late and changes nothing.
    stuck.resolve();
    await idle();
    expect(await board()).toMatchObject({ running: false, failed: false, versions: [{ version: 2 }, { version: 1 }] });
    backend().now = () => new Date().toISOString();
  });

  it('starts nothing for a team without categories of its own, or with too few items in them', async () => {
    const { send, confirmed, board, call, lead, idle } = await team();
    await send(...REST.flatMap(([category, text]) => confirmed(text ?? '', category ?? null)));
    await idle();
    expect(await board()).toMatchObject({ versions: [], confirmedSince: REST.length, startsAt: STARTS_AT });
    await call(lead, 'PUT', 'categories', { categories: [ramps] });
    await send(...RAMPS.slice(0, 5).flatMap((text) => confirmed(text, 'ramps')));
    await idle();
    expect((await board()).versions).toEqual([]);
  });

  it('takes reviews without words, unknown categories and one that was put aside, and leaves that one out', async () => {
    const { taught, send, confirmed, learn, board, call, lead, inForce } = await team();
    await taught();
    await send(...confirmed('', 'ramps'), ...confirmed('\u{1f600}'.repeat(400), 'nobody-knows'));
    expect(await learn()).toBe(200);
    expect(await board()).toMatchObject({ failed: false });
    await call(lead, 'PUT', 'categories', { categories: [{ ...ramps, archived: true }] });
    expect((await inForce())?.categories).toEqual([]);
    await learn();
    expect((await board()).versions[0]).toMatchObject({ categories: [], heldBack: 'nothing_learnt' });
  });

  it('keeps every change of the categories as a version with who made it', async () => {
    const { lead, agent, call } = await team();
    const put = (body: unknown) => call(lead, 'PUT', 'categories', body);
    expect(
      Categories.parse(await (await put({ categories: [{ ...ramps, route: 'Building services' }], baseVersion: 0 })).json()),
    ).toMatchObject({
      version: 1,
    });
    expect((await put({ categories: [ramps], baseVersion: 0 })).status).toBe(409);
    expect((await put({ categories: [{ ...ramps, route: '' }] })).status).toBe(400);
    await put({ categories: [{ ...ramps, route: 'Building services' }] });
    await put({ categories: [ramps], baseVersion: 1 });
    const { changes } = SettingHistory.parse(await (await call(lead, 'GET', 'categories/history')).json());
    expect(changes).toMatchObject([
      { version: 2, by: lead.name, changed: ['ramps'] },
      { version: 1, by: lead.name, changed: ['ramps'] },
    ]);
    expect((await call(agent, 'GET', 'categories/history')).status).toBe(403);
    expect((await call(agent, 'PUT', 'categories', { categories: [ramps] })).status).toBe(403);
  });
});

it('teaches in a thread of its own, which a closing server ends', async () => {
  const texts = [...RAMPS.map((text) => ({ text, category: 'ramps' })), ...REST.map(([category = '', text = '']) => ({ text, category }))];
  const lesson = {
    version: 1,
    own: ['ramps'],
    inForce: null,
    texts: texts.map((one) => ({ ...one, itemId: randomUUID(), title: null, rating: null, confirmedAt: 1 })),
  };
  const learner = createWorkerLearner();
  const { figures, changes } = await learner.learn(lesson);
  expect(figures).toMatchObject([{ categoryId: 'ramps', state: 'learnt' }]);
  expect(changes.every(({ to }) => to === 'ramps')).toBe(true);
  const cut = learner.learn(lesson);
  const closed = learner.close();
  await expect(cut).rejects.toThrow();
  await closed;
});
