// Operations become history exactly once, whatever the network, other agents and broken senders do.
import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { PUSH_MAX, PushResponse } from '../../lib/contracts/sync.ts';
import { contactsLinkedToAuthor, eventsOf, findItem } from '../../server/db/items.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';
import { AT, answered, doNotEngage, operation, seen } from './operations.ts';

const pushTo = async (backend: TestBackend, scope: Scope, person: Person, operations: unknown[]): Promise<PushResponse['results']> => {
  const answer = await backend.request(person, 'POST', `/api/v1/workspaces/${scope.workspaceId}/sync/push`, { protocol: 2, operations });
  expect(answer.status).toBe(200);
  return PushResponse.parse(await answer.json()).results;
};

onBothStores('push', (backend) => {
  it('applies a whole way once, and answers the repetition of it with duplicates', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const operations = answered('trustpilot:a1', 'We have found it.');
    const first = await pushTo(backend(), scope, agent, operations);
    expect(first.map((result) => result.status)).toEqual(['applied', 'applied', 'applied', 'applied', 'applied']);
    const again = await pushTo(backend(), scope, agent, operations);
    expect(again.map((result) => result.status)).toEqual(Array(5).fill('duplicate'));
    expect(again.at(-1)?.item).toEqual(first.at(-1)?.item);
    const events = (await eventsOf(scope, ['trustpilot:a1'])).get('trustpilot:a1') ?? [];
    expect(events.map((event) => event.version)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(events.map((event) => event.by.userId))).toEqual(new Set([agent.userId]));
    expect((await findItem(scope, 'trustpilot:a1'))?.status).toBe('posted');
  });

  it('applies an operation once that arrives eight times at the same moment', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const operations = [seen('trustpilot:b1'), operation('trustpilot:b1', 'item.claimed', {})];
    const all = await Promise.all(Array.from({ length: 8 }, () => pushTo(backend(), scope, agent, operations)));
    for (const index of [0, 1]) {
      const statuses = all.map((results) => results[index]?.status).sort();
      expect(statuses).toEqual(['applied', ...Array(7).fill('duplicate')]);
    }
    expect((await eventsOf(scope, ['trustpilot:b1'])).get('trustpilot:b1')).toHaveLength(2);
  });

  it('keeps every operation of two agents who push to one item at once', async () => {
    const scope = await backend().workspace();
    const [one, two] = [await backend().person(scope, 'agent'), await backend().person(scope, 'agent')];
    await pushTo(backend(), scope, one, [seen('trustpilot:c1')]);
    const notes = (category: string) =>
      Array.from({ length: 20 }, () => operation('trustpilot:c1', 'category.set', { category, suggestion: null }));
    await Promise.all([pushTo(backend(), scope, one, notes('billing')), pushTo(backend(), scope, two, notes('service'))]);
    const events = (await eventsOf(scope, ['trustpilot:c1'])).get('trustpilot:c1') ?? [];
    expect(events.map((event) => event.version)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
    expect((await findItem(scope, 'trustpilot:c1'))?.version).toBe(41);
  });

  it('gives a claim to one of two agents and tells the other who has it', async () => {
    const scope = await backend().workspace();
    const [one, two] = [await backend().person(scope, 'agent', 'Iryna'), await backend().person(scope, 'agent', 'Bohdan')];
    await pushTo(backend(), scope, one, [seen('trustpilot:d1')]);
    const results = await Promise.all(
      [one, two].map(async (agent) => (await pushTo(backend(), scope, agent, [operation('trustpilot:d1', 'item.claimed', {})]))[0]),
    );
    expect(results.map((result) => result?.status).sort()).toEqual(['applied', 'conflict']);
    const refused = results.find((result) => result?.status === 'conflict');
    expect(refused?.error?.code).toBe('claimed_by_other');
    expect(refused?.item?.claimedBy).not.toBeNull();
  });

  it('lets a colleague take what a former member had taken, tells it in order, and lets no other claim be taken', async () => {
    const scope = await backend().workspace();
    const [admin, gone, one] = [
      await backend().person(scope, 'admin'),
      await backend().person(scope, 'agent', 'Sofia'),
      await backend().person(scope, 'agent', 'Bohdan'),
    ];
    const change = async (role: 'lead' | null) =>
      await backend().request(admin, 'PATCH', `/api/v1/workspaces/${scope.workspaceId}/members`, { userId: gone.userId, role });
    await pushTo(backend(), scope, gone, [seen('trustpilot:l1'), operation('trustpilot:l1', 'item.claimed', {})]);
    await change('lead');
    const claim = () => operation('trustpilot:l1', 'item.claimed', {});
    expect((await pushTo(backend(), scope, one, [claim()]))[0]?.error?.code).toBe('claimed_by_other');
    await change(null);
    const taken = claim();
    const [result] = await pushTo(backend(), scope, one, [taken]);
    expect([result?.status, result?.item?.claimedBy?.userId]).toEqual(['applied', one.userId]);
    expect((await pushTo(backend(), scope, one, [taken]))[0]?.status).toBe('duplicate');
    const events = (await eventsOf(scope, ['trustpilot:l1'])).get('trustpilot:l1') ?? [];
    expect(events.map(({ version, kind, by }) => [version, kind, by.userId])).toEqual([
      [1, 'review.seen', gone.userId],
      [2, 'item.claimed', gone.userId],
      [3, 'item.released', gone.userId],
      [4, 'item.claimed', one.userId],
    ]);
    const { rows } = await sql<{
      claimed_by: string | null;
    }>`select claimed_by from items where workspace_id = ${scope.workspaceId}`.execute(scope.db);
    expect(rows).toEqual([{ claimed_by: one.userId }]);
    // Who has it now is in the team.
    expect((await pushTo(backend(), scope, admin, [claim()]))[0]?.error?.code).toBe('claimed_by_other');
  });

  it('refuses an outcome that did not know of another agent’s', async () => {
    const scope = await backend().workspace();
    const [one, two] = [await backend().person(scope, 'agent'), await backend().person(scope, 'agent')];
    await pushTo(backend(), scope, one, [seen('trustpilot:e1'), doNotEngage('trustpilot:e1', 'Spam', { baseVersion: 1 })]);
    const [late] = await pushTo(backend(), scope, two, [doNotEngage('trustpilot:e1', 'Rude', { baseVersion: 1 })]);
    expect([late?.status, late?.error?.code]).toEqual(['conflict', 'already_handled']);
    const [knowing] = await pushTo(backend(), scope, two, [doNotEngage('trustpilot:e1', 'Rude', { baseVersion: 2 })]);
    expect(knowing?.status).toBe('applied');
  });

  it('rejects what comes before the review was seen, and takes it afterwards under the same id', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const early = operation('trustpilot:f1', 'item.claimed', {});
    const [refused] = await pushTo(backend(), scope, agent, [early]);
    const [first, second] = await pushTo(backend(), scope, agent, [seen('trustpilot:f1'), early]);
    expect([refused?.status, first?.status, second?.status]).toEqual(['rejected', 'applied', 'applied']);
  });

  it('names broken operations and applies the good ones between them', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const strange = { ...seen('trustpilot:g2'), payload: { review: 'secret words' } };
    const results = await pushTo(backend(), scope, agent, [
      null,
      'garbage',
      strange,
      seen('trustpilot:g1'),
      { ...seen('trustpilot:g3'), extra: true },
      operation('trustpilot:g1', 'item.claimed', {}),
    ]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected', 'applied', 'rejected', 'applied']);
    expect(results.map((result) => result.opId)[2]).toBe(strange.opId);
    expect(results[0]?.opId).toBeNull();
    expect(JSON.stringify(results[2]?.error)).not.toContain('secret words');
    expect((await eventsOf(scope, ['trustpilot:g1'])).get('trustpilot:g1')).toHaveLength(2);
  });

  it('stores texts that PostgreSQL cannot hold as they are: a NUL and half an emoji', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const [result] = await pushTo(backend(), scope, agent, [seen('trustpilot:h1', { text: 'cut \ud83d here\u0000 🙂' })]);
    expect(result?.status).toBe('applied');
    expect((await findItem(scope, 'trustpilot:h1'))?.review.text).toBe('cut \ufffd here 🙂');
  });

  it('refuses an id that was used for another item', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const opId = uuidv7();
    const [first, other] = await pushTo(backend(), scope, agent, [
      seen('trustpilot:i1', {}, { opId }),
      seen('trustpilot:i2', {}, { opId }),
    ]);
    expect([first?.status, other?.status]).toEqual(['applied', 'rejected']);
    const [later] = await pushTo(backend(), scope, agent, [seen('trustpilot:i2', {}, { opId })]);
    expect(later?.status).toBe('rejected');
    expect(await findItem(scope, 'trustpilot:i2')).toBeNull();
  });

  it('believes the session, not the payload, about who acts, and no clock that runs ahead', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent', 'Halyna');
    backend().now = () => '2026-11-20T12:00:00.000Z';
    const forged = { ...operation('trustpilot:j1', 'item.claimed', {}), by: { userId: 'somebody', name: 'Else' } };
    const results = await pushTo(backend(), scope, agent, [
      seen('trustpilot:j1', {}, { at: '2031-01-01T02:00:00+02:00' }),
      operation('trustpilot:j1', 'item.claimed', {}, { at: '2026-11-20T12:30:00+02:00' }),
      forged,
    ]);
    backend().now = () => new Date().toISOString();
    expect(results.map((result) => result.status)).toEqual(['applied', 'applied', 'rejected']);
    const events = (await eventsOf(scope, ['trustpilot:j1'])).get('trustpilot:j1') ?? [];
    expect(events.map((event) => [event.at, event.receivedAt, event.by.name])).toEqual([
      ['2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.000Z', 'Halyna'],
      ['2026-11-20T10:30:00.000Z', '2026-11-20T12:00:00.000Z', 'Halyna'],
    ]);
    expect((await findItem(scope, 'trustpilot:j1'))?.firstSeenAt).toBe('2026-11-20T12:00:00.000Z');
  });

  it('refuses a push that is too long, too large or of another protocol', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const path = `/api/v1/workspaces/${scope.workspaceId}/sync/push`;
    const many = Array.from({ length: PUSH_MAX + 1 }, (_, index) => seen(`trustpilot:k${index}`));
    const statuses: number[] = [];
    for (const body of [
      { protocol: 2, operations: many },
      { protocol: 2, operations: Array(50).fill('x'.repeat(25_000)) },
      { protocol: 1, operations: [seen('trustpilot:k0')] },
      { protocol: 2, operations: [] },
    ])
      statuses.push((await backend().request(agent, 'POST', path, body)).status);
    statuses.push(
      (await backend().request(agent, 'POST', path, '{"protocol":2,"operations":[', { 'content-type': 'application/json' })).status,
    );
    expect(statuses).toEqual([400, 413, 426, 400, 400]);
    expect(await findItem(scope, 'trustpilot:k0')).toBeNull();
  });

  it('does not let a reopening that follows a refused outcome take a colleague’s outcome away', async () => {
    const scope = await backend().workspace();
    const [one, two] = [await backend().person(scope, 'agent'), await backend().person(scope, 'agent')];
    await pushTo(backend(), scope, one, [seen('trustpilot:m1'), doNotEngage('trustpilot:m1', 'Spam', { baseVersion: 1 })]);
    const results = await pushTo(backend(), scope, two, [
      operation('trustpilot:m1', 'outcome.recorded', { outcome: 'escalated', to: 'Lead', note: '' }, { baseVersion: 1 }),
      operation('trustpilot:m1', 'item.reopened', { reason: '' }, { baseVersion: 1 }),
      seen('trustpilot:m2'),
    ]);
    expect(results.map((result) => result.status)).toEqual(['conflict', 'applied']);
    expect((await findItem(scope, 'trustpilot:m1'))?.outcome).toMatchObject({ outcome: 'do_not_engage', by: { userId: one.userId } });
  });

  it('leaves what follows a refused operation of the same item for later, but for a lost claim', async () => {
    const scope = await backend().workspace();
    const [one, two] = [await backend().person(scope, 'agent'), await backend().person(scope, 'agent')];
    const claim = () => operation('trustpilot:n1', 'item.claimed', {});
    const category = operation('trustpilot:n1', 'category.set', { category: 'billing', suggestion: null });
    await pushTo(backend(), scope, one, [seen('trustpilot:n1'), claim()]);
    const claimed = await pushTo(backend(), scope, two, [claim(), category]);
    expect(claimed.map((result) => result.status)).toEqual(['conflict', 'applied']);
    const broken = { ...claim(), payload: { of: 'another version' } };
    const later = operation('trustpilot:n1', 'category.set', { category: 'service', suggestion: null });
    const results = await pushTo(backend(), scope, two, [broken, later, seen('trustpilot:n2')]);
    expect(results.map((result) => [result.opId === later.opId, result.status])).toEqual([
      [false, 'rejected'],
      [false, 'applied'],
    ]);
    expect((await findItem(scope, 'trustpilot:n1'))?.category).toBe('billing');
  });

  it('goes on beside an operation that fails on the server, logs it without contents, and takes it once that is mended', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    await pushTo(backend(), scope, agent, [seen('trustpilot:o1')]);
    const spoil = (projection: unknown) =>
      scope.db
        .updateTable('items')
        .set({ projection: JSON.stringify(projection) })
        .where('workspace_id', '=', scope.workspaceId)
        .where('item_id', '=', 'trustpilot:o1')
        .execute();
    const good = await findItem(scope, 'trustpilot:o1');
    await spoil({ secret: 'words' });
    const [claim, after] = [
      operation('trustpilot:o1', 'item.claimed', {}),
      operation('trustpilot:o1', 'category.set', { category: 'billing', suggestion: null }),
    ];
    const results = await pushTo(backend(), scope, agent, [claim, seen('trustpilot:o2'), after]);
    expect(results.map((result) => [result.item?.itemId, result.status])).toEqual([['trustpilot:o2', 'applied']]);
    const lines = backend().logged.filter((line) => line.includes('operation failed'));
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('trustpilot:o1');
    const path = `/api/v1/workspaces/${scope.workspaceId}/sync/push`;
    expect((await backend().request(agent, 'POST', path, { protocol: 2, operations: [claim] })).status).toBe(500);
    await spoil(good);
    const mended = await pushTo(backend(), scope, agent, [claim, after]);
    expect(mended.map((result) => result.status)).toEqual(['applied', 'applied']);
  });

  it('takes an author whose address is as long as an address may be, and finds the contact linked to the same one', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    // Of random bytes, which PostgreSQL cannot press into an index row.
    const profileUrl = `https://example.org/${randomBytes(2_000).toString('hex')}`;
    const contactId = randomUUID();
    const results = await pushTo(backend(), scope, agent, [
      seen('trustpilot:p1', { author: { name: 'O.', profileUrl } }),
      operation('trustpilot:p1', 'contact.linked', { contactId, reasons: [] }),
      seen('trustpilot:p2', { author: { name: 'O.', profileUrl } }),
    ]);
    expect(results.map((result) => result.status)).toEqual(['applied', 'applied', 'applied']);
    expect(await contactsLinkedToAuthor(scope, profileUrl)).toEqual([contactId]);
  });

  it('keeps workspaces apart: the same item and even the same operation id exist in each', async () => {
    const [here, there] = [await backend().workspace(), await backend().workspace()];
    const [one, two] = [await backend().person(here, 'agent'), await backend().person(there, 'agent')];
    const same = seen('trustpilot:l1');
    const results = [await pushTo(backend(), here, one, [same]), await pushTo(backend(), there, two, [same])].flat();
    expect(results.map((result) => result.status)).toEqual(['applied', 'applied']);
    await pushTo(backend(), here, one, [doNotEngage('trustpilot:l1')]);
    expect((await findItem(there, 'trustpilot:l1'))?.status).toBe('open');
    expect((await findItem(there, 'trustpilot:l1'))?.firstSeenAt).toBe(AT);
  });
});
