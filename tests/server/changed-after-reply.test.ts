// An author who changes an answered review, on the way through the server: the clock of the next response in trail, log and export, and extensions from
// before it.
import { expect, it } from 'vitest';
import { LogPage } from '../../lib/contracts/export.ts';
import { Item } from '../../lib/contracts/item.ts';
import { KNOWS_FURTHER, PROTOCOL_VERSION, PullResponse, PushResponse } from '../../lib/contracts/sync.ts';
import { insertPolicy } from '../../server/db/reference.ts';
import { samplePolicy, sampleRule } from '../samples/policy.ts';
import { onBothStores, type Person } from './backend.ts';
import { type AnyOperation, answered, operation, review } from './operations.ts';

const KEY = 'trustpilot:native:r-1';
const T = (time: string): string => `2026-11-20T${time}:00.000Z`;
const POLICY = samplePolicy([sampleRule({ name: 'All', measure: 'elapsed', firstResponseMinutes: 120, startsAt: 'first_seen' })]);
const applied = operation(
  KEY,
  'policy.applied',
  { policyId: POLICY.policyId, policyVersion: 1, rule: 'All', startsAt: 'first_seen', due: { from: T('12:00'), to: T('12:00') } },
  { at: T('10:00') },
);
const story = () => {
  const [seen, ...rest] = answered(KEY, 'We are on it.', { rating: { value: 5, max: 5 } });
  return seen === undefined ? [] : [seen, applied, ...rest];
};
const edited = (time: string, text: string) =>
  operation(KEY, 'review.edited', { review: review({ text, rating: { value: 1, max: 5 } }) }, { at: T(time) });
const replyChanged = (time: string) =>
  operation(KEY, 'reply.changed', { before: 'We are on it.', text: `At ${time}`, source: 'elsewhere', seenAt: T(time) }, { at: T(time) });

onBothStores('an author who changes an answered review', (backend) => {
  const team = async () => {
    const scope = await backend().workspace();
    await insertPolicy(scope, POLICY, T('09:00'), null);
    // A newer version says something else; the item keeps the one that it was answered by.
    await insertPolicy(scope, { ...POLICY, version: 2, rules: [sampleRule({ name: 'All', firstResponseMinutes: 5 })] }, T('13:00'), null);
    const [lead, agent] = [await backend().person(scope, 'lead', 'Larysa'), await backend().person(scope, 'agent', 'Sofia')];
    const call = (person: Person, method: 'GET' | 'POST', end: string, body?: unknown, headers = {}) =>
      backend().request(person, method, `/api/v1/workspaces/${scope.workspaceId}/${end}`, body, headers);
    return {
      send: async (...operations: AnyOperation[]) =>
        PushResponse.parse(await (await call(agent, 'POST', 'sync/push', { protocol: PROTOCOL_VERSION, operations }, KNOWS_FURTHER)).json())
          .results,
      pulled: async (headers = {}) => PullResponse.parse(await (await call(agent, 'GET', 'sync/pull', undefined, headers)).json()).items[0],
      log: async () => LogPage.parse(await (await call(lead, 'GET', 'log')).json()).rows,
      trail: async (): Promise<{ kind: string; payload: unknown; by: { name: string } }[]> =>
        (await (await call(lead, 'GET', `items/${KEY}/events`)).json()).events,
      exported: async (): Promise<Record<string, unknown>> =>
        JSON.parse((await (await call(lead, 'GET', 'log/export?format=ndjson')).text()).trim()),
    };
  };

  it('starts the next clock by the frozen version, once, and keeps the item in the log with its first outcome', async () => {
    const { send, log, trail, exported } = await team();
    const change = edited('15:00', 'It broke, and nobody answers!');
    await send(...story(), change);
    await send(change);
    expect((await trail()).filter(({ kind }) => kind === 'clock.restarted').map(({ payload }) => payload)).toEqual([
      { policyId: POLICY.policyId, policyVersion: 1, rule: 'All', since: T('15:00'), due: { from: T('17:00'), to: T('17:00') } },
    ]);
    expect(await log()).toMatchObject([{ outcome: 'replied', sla: 'met', changedAfterReply: { waits: true, sla: 'late' } }]);
    expect(await exported()).toMatchObject({
      sla: 'met',
      changed_after_reply: 1,
      changed_seen_at: T('15:00'),
      next_due_from: T('17:00'),
      next_due_to: T('17:00'),
      next_sla: 'late',
    });
    await send(replyChanged('16:00'));
    expect(await log()).toMatchObject([{ changedAfterReply: { waits: false, sla: 'met' } }]);
  });

  it('starts it with whatever makes the change one after our reply, and none for points and blanks', async () => {
    const { send, trail, exported } = await team();
    const [seen, policy, ...rest] = story();
    if (seen === undefined || policy === undefined) throw new Error('no story');
    await send(seen, policy, edited('15:00', 'It broke!'));
    expect((await trail()).map(({ kind }) => kind)).not.toContain('clock.restarted');
    await send(...rest);
    expect((await trail()).at(-1)).toMatchObject({ kind: 'clock.restarted', payload: { since: T('15:00') } });
    await send(replyChanged('16:00'), edited('18:00', ' It broke... '));
    expect(await exported()).toMatchObject({ changed_after_reply: 1, next_sla: 'met' });
  });

  it('is settled by a person’s word, with who said it, until the author writes again', async () => {
    const { send, log, trail } = await team();
    await send(...story(), edited('15:00', 'It broke!'));
    // A word on changes that nobody can have seen yet settles only what there is.
    await send(operation(KEY, 'reply.unneeded', { upon: '2999-01-01T00:00:00.000Z', note: 'He rang us' }, { at: T('16:00') }));
    expect((await trail()).at(-1)).toMatchObject({ kind: 'reply.unneeded', payload: { note: 'He rang us' }, by: { name: 'Sofia' } });
    expect(await log()).toMatchObject([{ changedAfterReply: { waits: false, sla: 'stopped' } }]);
    const later = new Date(Date.now() + 60_000).toISOString();
    backend().now = () => later;
    await send(operation(KEY, 'review.edited', { review: review({ text: 'And again.' }) }, { at: later }));
    backend().now = () => new Date().toISOString();
    expect(await log()).toMatchObject([{ changedAfterReply: { waits: true } }]);
  });

  it('is told to extensions that know of it, and to nobody else; no machine may start a clock', async () => {
    const { send, pulled } = await team();
    await send(...story(), edited('15:00', 'It broke!'));
    expect((await pulled(KNOWS_FURTHER))?.further).toMatchObject({ edits: [{ at: T('15:00') }], clocks: [{ since: T('15:00') }] });
    const old = await pulled();
    expect(old).not.toHaveProperty('further');
    expect(Item.omit({ further: true }).safeParse(old).success).toBe(true);
    const forged = { ...POLICY, policyVersion: 1, rule: 'All', since: T('15:00'), due: null };
    const { policyId, policyVersion, rule, since, due } = forged;
    expect(await send(operation(KEY, 'clock.restarted', { policyId, policyVersion, rule, since, due }))).toMatchObject([
      { status: 'rejected', error: { code: 'forbidden' } },
    ]);
  });
});
