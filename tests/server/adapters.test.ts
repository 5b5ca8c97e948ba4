// Adapters on the server: what agents teach waits for a lead, updates are signed, reports of changed sites hold counts only.
import { expect, it } from 'vitest';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import { AdapterBoard, OwnTaught, type SiteCheck } from '../../lib/contracts/adapter-update.ts';
import { PullResponse } from '../../lib/contracts/sync.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { createAdminApp } from '../../server/admin/admin-app.ts';
import type { Scope } from '../../server/db/scope.ts';
import { newerAdapter, signedUpdate, signingKey } from '../samples/signed-update.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';

const of = (scope: Scope, path = ''): string => `/api/v1/workspaces/${scope.workspaceId}/adapters${path}`;
const team = async (backend: TestBackend) => {
  const scope = await backend.workspace();
  return { scope, agent: await backend.person(scope, 'agent'), lead: await backend.person(scope, 'lead') };
};
const [shipped] = ADAPTERS;
if (shipped === undefined) throw new Error('Nothing ships.');
const taught = (change: Partial<Adapter> = {}): Adapter => ({
  ...shipped,
  id: 'shop-example',
  name: 'shop.example',
  hosts: ['shop.example'],
  version: 1,
  ...change,
});
const board = async (backend: TestBackend, lead: Person, scope: Scope) =>
  AdapterBoard.parse(await (await backend.request(lead, 'GET', of(scope))).json());
const pulled = async (backend: TestBackend, person: Person, scope: Scope, cursor = '0') => {
  const path = `/api/v1/workspaces/${scope.workspaceId}/sync/pull?cursor=${cursor}&limit=10`;
  return PullResponse.parse(await (await backend.request(person, 'GET', path)).json());
};

onBothStores('taught adapters', (backend) => {
  it('reach the team once a lead has approved them, and leave it when switched off', async () => {
    const { scope, agent, lead } = await team(backend());
    const decide = (state: string, version = 1) =>
      backend().request(lead, 'PUT', of(scope, '/taught'), { id: 'shop-example', version, state });
    expect((await backend().request(agent, 'POST', of(scope, '/taught'), taught())).status).toBe(200);
    expect((await pulled(backend(), agent, scope)).reference?.adapters.taught).toEqual([]);
    expect((await board(backend(), lead, scope)).taught).toMatchObject([{ state: 'proposed', proposedBy: agent.name, decidedBy: null }]);
    const before = (await pulled(backend(), agent, scope)).cursor;
    expect((await decide('approved')).status).toBe(200);
    expect((await pulled(backend(), agent, scope, before)).reference?.adapters.taught).toEqual([taught()]);
    await backend().request(agent, 'POST', of(scope, '/taught'), taught({ version: 2, item: 'li.new' }));
    await decide('approved', 2);
    expect((await pulled(backend(), agent, scope)).reference?.adapters.taught).toMatchObject([{ version: 2 }]);
    await decide('off', 2);
    expect((await pulled(backend(), agent, scope)).reference?.adapters.taught).toMatchObject([{ version: 1 }]);
  });

  it('are decided by leads only, and only where they exist', async () => {
    const { scope, agent, lead } = await team(backend());
    await backend().request(agent, 'POST', of(scope, '/taught'), taught());
    const decision = { id: 'shop-example', version: 1, state: 'approved' };
    expect((await backend().request(agent, 'PUT', of(scope, '/taught'), decision)).status).toBe(403);
    expect((await backend().request(agent, 'GET', of(scope))).status).toBe(403);
    expect((await backend().request(lead, 'PUT', of(scope, '/taught'), { ...decision, version: 2 })).status).toBe(404);
    expect((await backend().request(lead, 'PUT', of(scope, '/taught'), { ...decision, state: 'proposed' })).status).toBe(400);
  });

  it.each([
    ['the same version twice', {}, 409],
    ['every host', { version: 2, hosts: ['*'] }, 400],
    ['a selector that loops', { version: 2, item: 'div:has(p:has(a))' }, 400],
    ['no item', { version: 2, item: '' }, 400],
  ])('are refused: %s', async (_name, change, status) => {
    const { scope, agent } = await team(backend());
    await backend().request(agent, 'POST', of(scope, '/taught'), taught());
    expect((await backend().request(agent, 'POST', of(scope, '/taught'), taught(change))).status).toBe(status);
  });

  it('are shown to the lead with what they read, and the decision with its word to the agent who taught them, to nobody else', async () => {
    const { scope, agent, lead } = await team(backend());
    const other = await backend().person(scope, 'agent');
    const counts = { reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 0, withReply: 8, textLengths: [12, 940] };
    expect((await backend().request(agent, 'POST', of(scope, '/taught'), { adapter: taught(), counts })).status).toBe(200);
    const bad = { adapter: taught({ version: 2 }), counts: { ...counts, sample: 'Olena K.' } };
    expect((await backend().request(agent, 'POST', of(scope, '/taught'), bad)).status).toBe(400);
    expect((await board(backend(), lead, scope)).taught).toMatchObject([{ state: 'proposed', counts, note: '' }]);
    const decided = async (person: Person) =>
      OwnTaught.parse(await (await backend().request(person, 'GET', of(scope, '/taught'))).json()).decided;
    expect(await decided(agent)).toEqual([]);
    const decision = { id: 'shop-example', version: 1, state: 'refused', note: ' The dates are wrong. ' };
    expect((await backend().request(lead, 'PUT', of(scope, '/taught'), decision)).status).toBe(200);
    expect(await decided(agent)).toMatchObject([
      { id: 'shop-example', name: 'shop.example', version: 1, state: 'refused', note: 'The dates are wrong.', decidedBy: lead.name },
    ]);
    expect(await decided(other)).toEqual([]);
    await backend().request(lead, 'PUT', of(scope, '/taught'), { id: 'shop-example', version: 1, state: 'approved' });
    expect(await decided(agent)).toMatchObject([{ state: 'approved', note: '' }]);
  });

  it('are decided by the first of two leads at once: the second is told, and nothing of the first is lost', async () => {
    const { scope, agent, lead } = await team(backend());
    const second = await backend().person(scope, 'lead');
    await backend().request(agent, 'POST', of(scope, '/taught'), taught());
    const decide = async (by: Person, decision: object) =>
      (await backend().request(by, 'PUT', of(scope, '/taught'), { id: 'shop-example', version: 1, ...decision })).status;
    expect(await decide(lead, { state: 'refused', was: 'proposed', note: 'The dates are wrong.' })).toBe(200);
    expect(await decide(second, { state: 'approved', was: 'proposed' })).toBe(409);
    expect((await board(backend(), lead, scope)).taught).toMatchObject([
      { state: 'refused', decidedBy: lead.name, note: 'The dates are wrong.' },
    ]);
    expect(await decide(second, { version: 2, state: 'approved', was: 'proposed' })).toBe(404);
    expect(await decide(second, { state: 'approved', was: 'refused' })).toBe(200);
  });

  it.each([
    ['more authors than reviews', { withAuthor: 9 }],
    ['more reply boxes than reviews', { withReply: 9 }],
    ['a longest that is shorter than the shortest', { textLengths: [940, 12] }],
    ['lengths of what was never read', { withText: 0, textLengths: [12, 940] }],
  ])('are refused with counts of no page: %s', async (_name, change) => {
    const { scope, agent, lead } = await team(backend());
    const counts = { reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 0, withReply: 8, ...change };
    expect((await backend().request(agent, 'POST', of(scope, '/taught'), { adapter: taught(), counts })).status).toBe(400);
    expect((await board(backend(), lead, scope)).taught).toEqual([]);
  });

  it('stay inside their workspace', async () => {
    const one = await team(backend());
    const other = await team(backend());
    await backend().request(one.agent, 'POST', of(one.scope, '/taught'), taught());
    expect((await board(backend(), other.lead, other.scope)).taught).toEqual([]);
    expect((await backend().request(other.lead, 'GET', of(one.scope))).status).toBeGreaterThanOrEqual(403);
  });
});

onBothStores('signed updates', (backend) => {
  const publish = async (scope: Scope, update: unknown) =>
    await createAdminApp(backend().deps).request(`/adapters/updates?workspace=${scope.workspaceId}`, {
      method: 'POST',
      body: JSON.stringify(update),
    });

  it('reach every pull, the newest of them', async () => {
    const { scope, agent, lead } = await team(backend());
    const key = await signingKey();
    const first = await signedUpdate(key, { adapters: [newerAdapter('trustpilot')], off: [{ id: 'facebook', version: null }] });
    expect((await publish(scope, first)).status).toBe(200);
    expect((await pulled(backend(), agent, scope)).reference?.adapters.update).toEqual(first);
    const second = await signedUpdate(key, { sequence: 2 });
    await publish(scope, second);
    expect((await pulled(backend(), agent, scope)).reference?.adapters.update).toEqual(second);
    expect((await board(backend(), lead, scope)).update).toMatchObject({ sequence: 2, adapters: [], off: [] });
  });

  it('are signed by a key that the update before names, and newer', async () => {
    const { scope } = await team(backend());
    const [key, next, stranger] = [await signingKey(), await signingKey(), await signingKey()];
    await publish(scope, await signedUpdate(key, { keys: [key.publicKey, next.publicKey] }));
    expect((await publish(scope, await signedUpdate(stranger, { sequence: 2 }))).status).toBe(403);
    expect((await publish(scope, await signedUpdate(key, { sequence: 1 }))).status).toBe(409);
    expect((await publish(scope, await signedUpdate(next, { sequence: 2 }))).status).toBe(200);
    // The last one no longer named the first key.
    expect((await publish(scope, await signedUpdate(key, { sequence: 3 }))).status).toBe(403);
  });

  it('are refused where they are not what was signed', async () => {
    const { scope, agent } = await team(backend());
    const key = await signingKey();
    const good = await signedUpdate(key);
    for (const bad of [
      { ...good, content: good.content.replace('"sequence":1', '"sequence":2') },
      { ...good, content: good.content.slice(0, -1) },
      { ...good, content: '{}' },
      await signedUpdate(key, { adapters: [JSON.parse('{"__proto__":{"polluted":true}}')] }),
      { ...good, signature: 'short' },
      { content: good.content },
      null,
    ])
      expect((await publish(scope, bad)).status).toBe(400);
    expect((await pulled(backend(), agent, scope)).reference?.adapters.update).toBeNull();
  });
});

onBothStores('site checks', (backend) => {
  const check: SiteCheck = { site: 'trustpilot', version: 1, candidates: 20, reviews: 0, problems: ['text_missing', 'author_missing'] };

  it('are added up by day, whatever the order of their problems', async () => {
    const { scope, agent, lead } = await team(backend());
    backend().now = () => '2026-11-20T10:00:00.000Z';
    const report = (body: unknown) => backend().request(agent, 'POST', of(scope, '/checks'), body);
    await report(check);
    await report({ ...check, candidates: 25, problems: ['author_missing', 'text_missing'] });
    backend().now = () => '2026-11-21T10:00:00.000Z';
    await report(check);
    expect((await board(backend(), lead, scope)).checks).toEqual([
      { ...check, problems: ['author_missing', 'text_missing'], day: '2026-11-21', reports: 1 },
      { ...check, problems: ['author_missing', 'text_missing'], candidates: 25, day: '2026-11-20', reports: 2 },
    ]);
    backend().now = () => '2027-01-15T10:00:00.000Z';
    expect((await board(backend(), lead, scope)).checks).toEqual([]);
    backend().now = () => new Date().toISOString();
  });

  it('take no contents', async () => {
    const { scope, agent } = await team(backend());
    const report = (body: unknown) => backend().request(agent, 'POST', of(scope, '/checks'), body);
    for (const bad of [
      { ...check, url: 'https://x.example' },
      { ...check, problems: ['Olena K. wrote: bad shop'] },
      { ...check, problems: [] },
      { ...check, candidates: -1 },
    ])
      expect((await report(bad)).status).toBe(400);
  });
});
