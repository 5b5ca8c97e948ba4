// A review that was late when somebody decided to leave it alone: the breach stays in trail, log, totals and export.
import { expect, it } from 'vitest';
import { LogPage } from '../../lib/contracts/export.ts';
import { PROTOCOL_VERSION, PushResponse } from '../../lib/contracts/sync.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person } from './backend.ts';
import { type AnyOperation, doNotEngage, operation, seen } from './operations.ts';

const T = (time: string): string => `2026-11-20T${time}:00.000Z`;
const POLICY = '01890000-0000-7000-8000-00000000aaaa';
const due = (time: string) => ({ from: T(time), to: T(time) });
const applied = (itemId: string, to = due('11:00')) =>
  operation(
    itemId,
    'policy.applied',
    { policyId: POLICY, policyVersion: 1, rule: 'All', startsAt: 'first_seen', due: to },
    { at: T('10:00') },
  );

onBothStores('a review that is left alone', (backend) => {
  const team = async () => {
    const scope: Scope = await backend().workspace();
    const lead = await backend().person(scope, 'lead', 'Larysa');
    const agent = await backend().person(scope, 'agent', 'Sofia');
    const path = (end: string): string => `/api/v1/workspaces/${scope.workspaceId}/${end}`;
    const get = async (end: string) => await backend().request(lead, 'GET', path(end));
    return {
      agent,
      send: async (person: Person, ...operations: AnyOperation[]) =>
        PushResponse.parse(
          await (await backend().request(person, 'POST', path('sync/push'), { protocol: PROTOCOL_VERSION, operations })).json(),
        ).results,
      log: async (query = '') => LogPage.parse(await (await get(`log?${query}`)).json()),
      kinds: async (itemId: string): Promise<string[]> =>
        (await (await get(`items/${itemId}/events`)).json()).events.map((event: { kind: string }) => event.kind),
      exported: async (): Promise<Record<string, unknown>[]> =>
        (await (await get('log/export?format=ndjson')).text())
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
    };
  };

  it('after the deadline keeps its breach, in time has none', async () => {
    const { agent, send, log, kinds, exported } = await team();
    await send(agent, seen('trustpilot:late'), applied('trustpilot:late'), doNotEngage('trustpilot:late', 'Spam', { at: T('17:00') }));
    await send(agent, seen('trustpilot:good'), applied('trustpilot:good'), doNotEngage('trustpilot:good', 'Spam', { at: T('10:30') }));
    expect((await kinds('trustpilot:late')).slice(-2)).toEqual(['outcome.recorded', 'clock.missed']);
    expect((await kinds('trustpilot:good')).at(-1)).toBe('outcome.recorded');
    const page = await log();
    expect(page.rows.map(({ itemId, sla, leftLate }) => [itemId, sla, leftLate])).toEqual([
      ['trustpilot:late', 'missed', true],
      ['trustpilot:good', 'stopped', false],
    ]);
    expect([page.outcomes.do_not_engage, page.leftLate]).toEqual([2, 1]);
    expect([(await log('outcome=replied')).leftLate, (await log('site=google-maps')).leftLate]).toEqual([1, 0]);
    expect((await exported()).map((row) => [row.item_id, row.sla, row.first_response_minutes])).toEqual([
      ['trustpilot:good', 'stopped', null],
      ['trustpilot:late', 'missed', null],
    ]);
  });

  it('is told once, and again only where it was opened in between', async () => {
    const { agent, send, kinds } = await team();
    const key = 'trustpilot:twice';
    const missed = async () => (await kinds(key)).filter((kind) => kind === 'clock.missed').length;
    await send(agent, seen(key), applied(key), doNotEngage(key, 'Spam', { at: T('17:00') }));
    await send(agent, doNotEngage(key, 'An attack', { at: T('17:05'), baseVersion: 9 }));
    expect(await missed()).toBe(1);
    await send(agent, operation(key, 'item.reopened', { reason: '' }, { at: T('18:00'), baseVersion: 9 }));
    await send(agent, doNotEngage(key, 'An attack', { at: T('18:05'), baseVersion: 9 }));
    expect(await missed()).toBe(2);
  });

  it('is believed of no machine that says it, and the log bears a deadline that is none', async () => {
    const { agent, send, log } = await team();
    await send(agent, seen('trustpilot:odd'), applied('trustpilot:odd', { from: '0000-01-01T00:00:00Z', to: '0000-01-01T00:00:00Z' }));
    await send(agent, doNotEngage('trustpilot:odd', 'Spam', { at: T('17:00') }));
    expect((await log()).total).toBe(1);
    expect(await send(agent, operation('trustpilot:odd', 'clock.missed', { rule: 'All', due: due('11:00') }))).toMatchObject([
      { status: 'rejected', error: { code: 'forbidden' } },
    ]);
  });
});
