// The view "Now": counts by the clock, each the same as its list; for leads of the workspace alone.
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { LogPage } from '../../lib/contracts/export.ts';
import { type NowList, NowPage } from '../../lib/contracts/now.ts';
import { insertPolicy } from '../../server/db/reference.ts';
import { samplePolicy, sampleRule } from '../samples/policy.ts';
import { onBothStores } from './backend.ts';
import { claimed, exactly, NOW, nowTeam, POLICY_ID, policy } from './now-team.ts';
import { answered, operation, review, seen } from './operations.ts';

const POLICY = samplePolicy([sampleRule({ name: 'All', measure: 'elapsed', firstResponseMinutes: 120, startsAt: 'first_seen' })]);
const LENGTH = { value: 10, unit: 'characters' as const, limit: null };
const OTHER = { promiseId: '01890000-0000-7000-8000-000000000009', text: 'Tomorrow' };

onBothStores('the view “Now”', (backend) => {
  const team = () => nowTeam(backend());

  it('says what is late, what will be and what nobody can tell, each number with its items, as the clock goes on', async () => {
    const { send, board, list } = await team();
    await send(
      ...[seen('trustpilot:late2'), policy('late2', exactly('2026-11-25T09:59:00.000Z'))],
      ...[seen('trustpilot:late1'), policy('late1', exactly('2026-11-24T09:00:00.000Z'))],
      ...[seen('trustpilot:hour'), policy('hour', exactly('2026-11-25T10:30:00.000Z'))],
      ...[seen('trustpilot:today'), policy('today', exactly('2026-11-25T15:00:00.000Z'))],
      ...[seen('trustpilot:later'), policy('later', exactly('2026-11-26T15:00:00.000Z'))],
      ...[seen('trustpilot:between'), policy('between', { from: '2026-11-25T09:00:00.000Z', to: '2026-11-26T09:00:00.000Z' })],
      ...[seen('trustpilot:nodate'), policy('nodate', null)],
      ...[
        ...answered('trustpilot:done', 'Done.').slice(0, 1),
        policy('done', exactly('2026-11-24T09:00:00.000Z')),
        ...answered('trustpilot:done', 'Done.').slice(1),
      ],
      // Handed on, and nobody has answered: late all the same.
      ...[seen('trustpilot:handed'), policy('handed', exactly('2026-11-25T08:00:00.000Z'))],
      operation('trustpilot:handed', 'outcome.recorded', { outcome: 'escalated', to: 'Office', note: '' }),
    );
    expect(await board()).toMatchObject({ late: 3, hour: 1, today: 1, unclear: 2, dayEnds: '2026-11-26T00:00:00.000Z' });
    expect(await list('list=late')).toEqual(['late1', 'handed', 'late2']);
    expect(await list('list=hour')).toEqual(['hour']);
    expect(await list('list=today')).toEqual(['today']);
    expect(await list('list=unclear')).toEqual(['between', 'nodate']);
    backend().now = () => '2026-11-25T10:30:00.001Z';
    expect(await board()).toMatchObject({ late: 4, hour: 0, today: 1 });
    backend().now = () => '2026-11-25T23:30:00.000Z';
    expect(await board()).toMatchObject({ late: 5, hour: 0, today: 0, unclear: 2 });
  });

  it('says who holds how much, what stands in a box unseen, what is promised, and what waits for a lead', async () => {
    const { send, board, list, agent } = await team();
    const promise = (id: string, promiseId: string, due: string) =>
      operation(`trustpilot:${id}`, 'promise.made', { promiseId, text: 'We will report', due });
    const [first, second] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
    await send(
      ...[seen('trustpilot:a'), claimed('a'), policy('a', exactly('2026-11-25T09:00:00.000Z'))],
      ...answered('trustpilot:b', 'In the box.').slice(0, 4),
      seen('trustpilot:c'),
      ...answered('trustpilot:d', 'By Friday.'),
      ...[promise('d', first, '2026-11-25T09:00:00.000Z'), promise('d', second, '2026-11-25T12:00:00.000Z')],
      ...[...answered('trustpilot:e', 'Today.'), promise('e', '01890000-0000-7000-8000-000000000003', '2026-11-25T12:00:00.000Z')],
      ...[seen('trustpilot:f'), claimed('f')],
      operation('trustpilot:f', 'approval.requested', { text: 'May I?', why: [{ about: 'risk', id: 'legal' }], note: '' }),
    );
    const by = { userId: agent.userId, name: 'Sofia' };
    expect(await board()).toMatchObject({
      ...{ late: 1, inserted: 1, promisesLate: 1, promisesToday: 2, approvals: 1 },
      held: [
        { by, items: 3, inserted: 1, late: 1 },
        { by: null, items: 1, inserted: 0, late: 0 },
      ],
    });
    expect((await list(`list=held&by=${agent.userId}`)).sort()).toEqual(['a', 'b', 'f']);
    expect(await list('list=held&by=nobody')).toEqual([]);
    expect(await list(`list=held_late&by=${agent.userId}`)).toEqual(['a']);
    expect(await list(`list=held_inserted&by=${agent.userId}`)).toEqual(['b']);
    expect(await list('list=free_late')).toEqual([]);
    expect(await list('list=free_inserted')).toEqual([]);
    expect(await list('list=free')).toEqual(['c']);
    expect(await list('list=inserted')).toEqual(['b']);
    expect(await list('list=promises_late')).toEqual(['d']);
    // One that has an overdue promise has one for today too.
    expect((await list('list=promises_today')).sort()).toEqual(['d', 'e']);
    const closed = (promiseId: string) => operation('trustpilot:d', 'promise.closed', { promiseId, how: 'said', note: '' });
    await send(closed(first), operation('trustpilot:a', 'item.released', {}));
    expect(await board()).toMatchObject({ promisesLate: 0, promisesToday: 2 });
    expect((await list('list=free')).sort()).toEqual(['a', 'c']);
    await send(
      operation('trustpilot:c', 'review.deleted', {
        ...{ before: { text: review().text, title: review().title, rating: review().rating }, proof: 'not_found' as const },
        ...{ url: review().url, seenAt: NOW },
      }),
      policy('c', exactly('2026-11-26T09:00:00.000Z')),
    );
    expect(await list('list=free')).toEqual(['a']);
  });

  it('has a review that came back after our reply by the clock of the next one, as the log says', async () => {
    const { scope, send, board, list, get, path, lead } = await team();
    const at = (time: string): string => `2026-11-25T${time}:00.000Z`;
    backend().now = () => at('15:00');
    await insertPolicy(scope, POLICY, at('00:00'), null);
    const key = 'trustpilot:back';
    const [first, ...rest] = answered(key, 'We are on it.', { rating: { value: 5, max: 5 } }, at('02:00'));
    const applied = { policyId: POLICY.policyId, policyVersion: 1, rule: 'All', startsAt: 'first_seen' as const };
    await send(first, operation(key, 'policy.applied', { ...applied, due: exactly(at('04:00')) }), ...rest);
    expect(await board()).toMatchObject({ late: 0, today: 0, inserted: 0, held: [] });
    // Two hours for the next reply.
    await send(operation(key, 'review.edited', { review: review({ text: 'It broke, and nobody answers!' }) }, { at: at('12:30') }));
    const inLog = async () =>
      LogPage.parse(await (await backend().request(lead, 'GET', `${path}/log?from=2026-11-25&to=2026-11-25`)).json()).rows[0];
    const expectAgreed = async (now: string, where: NowList, sla: string) => {
      backend().now = () => at(now);
      const found = (await board()) as unknown as Record<string, number>;
      expect([now, found[where]]).toEqual([now, 1]);
      const [row] = NowPage.parse(await (await get(`/items?list=${where}`)).json()).rows;
      expect(row).toMatchObject({ returned: true, due: exactly(at('14:30')), sla });
      expect((await inLog())?.changedAfterReply).toEqual({ waits: true, sla });
    };
    await expectAgreed('13:00', 'today', 'running');
    await expectAgreed('14:10', 'hour', 'due_soon');
    await expectAgreed('15:00', 'late', 'late');
    expect((await board()).held).toEqual([{ by: null, items: 1, inserted: 0, late: 1 }]);
    await send(operation(key, 'item.claimed', {}, { at: at('15:00') }));
    await send(operation(key, 'reply.inserted', { text: 'Second one', length: LENGTH, replyBox: 'inline' }, { at: at('15:00') }));
    expect(await board()).toMatchObject({ late: 1, inserted: 1, held: [{ items: 1, inserted: 1, late: 1 }] });
    expect([await list('list=inserted'), await list('list=held_late'), await list('list=free')]).toEqual([['back'], ['back'], []]);
    // What waits for the customer is handled, and the customer has no reply yet.
    await send(operation(key, 'outcome.recorded', { outcome: 'waiting_for_customer', note: '' }, { at: at('15:00'), baseVersion: 99 }));
    expect(await board()).toMatchObject({ late: 1, inserted: 0, held: [] });
    await send(operation(key, 'reply.posted', { text: 'Second one', source: 'here', seenAt: at('15:00') }, { at: at('15:00') }));
    expect(await board()).toMatchObject({ late: 0, unclear: 0, inserted: 0, held: [] });
    expect((await inLog())?.changedAfterReply?.waits).toBe(false);
  });

  it('holds nobody up with a review that is gone, whether it has a deadline or none, until it is there again', async () => {
    const { send, board, list } = await team();
    const gone = (id: string) =>
      operation(`trustpilot:${id}`, 'review.deleted', {
        ...{ before: { text: review().text, title: review().title, rating: review().rating }, proof: 'not_found' as const },
        ...{ url: review().url, seenAt: '2026-11-24T09:00:00.000Z' },
      });
    await send(
      ...[...answered('trustpilot:box', 'In the box.').slice(0, 4), policy('box', exactly('2026-11-26T09:00:00.000Z')), gone('box')],
      ...[seen('trustpilot:plain'), claimed('plain'), gone('plain')],
      ...[seen('trustpilot:late'), claimed('late'), policy('late', exactly('2026-11-23T09:00:00.000Z')), gone('late')],
      ...[seen('trustpilot:undated'), policy('undated', null), gone('undated')],
    );
    expect(await board()).toMatchObject({ late: 0, hour: 0, today: 0, unclear: 0, inserted: 0, held: [] });
    for (const name of ['inserted', 'held', 'held_inserted', 'held_late', 'free']) expect(await list(`list=${name}`)).toEqual([]);
    await send(operation('trustpilot:box', 'review.returned', { seenAt: NOW }));
    expect(await board()).toMatchObject({ inserted: 1, held: [{ items: 1, inserted: 1, late: 0 }] });
  });

  it('keeps what was handed on in sight without a date too, until somebody replies', async () => {
    const { send, list } = await team();
    const handed = (id: string, due: Parameters<typeof policy>[1]) => [
      ...[seen(`trustpilot:${id}`), policy(id, due)],
      operation(`trustpilot:${id}`, 'outcome.recorded', { outcome: 'escalated', to: 'Office', note: '' }),
    ];
    await send(...handed('undated', null), ...handed('between', { from: '2026-11-24T09:00:00.000Z', to: '2026-11-27T09:00:00.000Z' }));
    expect(await list('list=unclear')).toEqual(['between', 'undated']);
    await send(operation('trustpilot:undated', 'reply.posted', { text: 'Here it is.', source: 'here', seenAt: NOW }, { at: NOW }));
    expect(await list('list=unclear')).toEqual(['between']);
  });

  it('shows in the promises of today the one that is due today, not the overdue one beside it', async () => {
    const { send, get } = await team();
    const made = (n: number, due: string) =>
      operation('trustpilot:p', 'promise.made', { promiseId: `01890000-0000-7000-8000-00000000000${n}`, text: `Promise ${n}`, due });
    await send(
      ...answered('trustpilot:p', 'By Friday.'),
      ...[made(1, '2026-11-25T14:00:00.000Z'), made(2, '2026-11-25T09:00:00.000Z'), made(3, '2026-11-25T12:00:00.000Z')],
      ...[
        ...answered('trustpilot:other', 'Later.'),
        operation('trustpilot:other', 'promise.made', { ...OTHER, due: '2026-11-26T00:00:00.000Z' }),
      ],
    );
    const promises = async (list: string) =>
      NowPage.parse(await (await get(`/items?list=${list}`)).json()).rows.map(({ promise }) => promise?.text);
    expect(await promises('promises_today')).toEqual(['Promise 3']);
    expect(await promises('promises_late')).toEqual(['Promise 2']);
  });

  it('names a site and a category with clearly more new items than on the same weekday up to the same hour', async () => {
    const { send, board, list } = await team();
    const news = (day: string, count: number, site = 'trustpilot') =>
      Array.from({ length: count }, (_, n) => {
        const id = `${site}:${day}-${n}`;
        return [
          seen(id, { site }, { at: `${day}T09:00:00.000Z` }),
          operation(id, 'category.set', { category: 'delivery', suggestion: null }, { at: `${day}T09:00:00.000Z` }),
        ];
      }).flat();
    await send(seen('trustpilot:before', {}, { at: '2026-11-17T20:00:00.000Z' }), ...news('2026-11-18', 2), ...news('2026-11-25', 6));
    expect((await board()).new).toEqual({ count: 6, days: 1, unusual: [] });
    // After this hour, or on another weekday: no part of what is usual.
    await send(...news('2026-11-10', 3), seen('trustpilot:evening', {}, { at: '2026-11-18T20:00:00.000Z' }));
    const { unusual, ...counts } = (await board()).new;
    expect(counts).toEqual({ count: 6, days: 2 });
    expect(unusual).toContainEqual({ what: 'site', id: 'trustpilot', count: 6, usual: 1 });
    await send(seen('trustpilot:first', {}, { at: '2026-10-01T09:00:00.000Z' }), ...news('2026-11-25', 4, 'yelp'));
    expect((await board()).new).toEqual({
      ...{ count: 10, days: 4 },
      unusual: [
        { what: 'category', id: 'delivery', count: 10, usual: 0.5 },
        { what: 'site', id: 'trustpilot', count: 6, usual: 0.5 },
      ],
    });
    expect(await list('list=new&site=trustpilot')).toHaveLength(6);
    expect(await list('list=new&category=delivery')).toHaveLength(10);
  });

  it('does not compare with the day on which Vidhuk was first used', async () => {
    const { send, board } = await team();
    const news = (day: string, hour: string, count: number) =>
      Array.from({ length: count }, (_, n) => seen(`trustpilot:${day}-${n}`, {}, { at: `${day}T${hour}:00:00.000Z` }));
    await send(...news('2026-11-11', '15', 20), ...news('2026-11-18', '09', 10), ...news('2026-11-25', '09', 12));
    expect((await board()).new).toEqual({ count: 12, days: 1, unusual: [] });
  });

  it('tells the working time by the policy version that is frozen on the item, not by a newer one', async () => {
    const { scope, send, get } = await team();
    const nine = [{ from: '09:00', to: '17:00' }];
    const version = async (number: number, week: object, created: string) =>
      await sql`insert into policies (workspace_id, policy_id, version, name, calendar, rules, created_at)
        values (${scope.workspaceId}, ${POLICY_ID}, ${number}, 'All', ${JSON.stringify({ timeZone: 'UTC', week, holidays: [], exceptions: [] })},
          ${JSON.stringify([{ name: 'All', firstResponseMinutes: 60, measure: 'business', startsAt: 'first_seen' }])}, ${created})`.execute(
        scope.db,
      );
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    await version(1, Object.fromEntries(days.map((day) => [day, day === 'sat' || day === 'sun' ? [] : nine])), '2026-01-01T00:00:00Z');
    await version(2, Object.fromEntries(days.map((day) => [day, [{ from: '00:00', to: '24:00' }]])), '2026-02-01T00:00:00Z');
    await send(seen('trustpilot:w'), policy('w', exactly('2026-11-24T16:00:00.000Z')));
    const { rows } = NowPage.parse(await (await get('/items?list=late')).json());
    expect(rows.map(({ workedMinutes }) => workedMinutes)).toEqual([-120]);
  });

  it('is empty where nothing is there, of this workspace alone, for its leads alone', async () => {
    const { board, send, get, agent } = await team();
    const empty = { late: 0, hour: 0, today: 0, unclear: 0, promisesLate: 0, promisesToday: 0, inserted: 0, approvals: 0, held: [] };
    expect(await board()).toMatchObject({ ...empty, new: { count: 0, days: 0, unusual: [] } });
    await send(seen('trustpilot:x'), claimed('x'), policy('x', exactly('2026-11-24T09:00:00.000Z')));
    const other = await team();
    expect(await other.board()).toMatchObject(empty);
    expect(await other.list('list=late')).toEqual([]);
    for (const query of ['', '/items?list=late']) {
      expect((await get(query, other.lead)).status).toBe(403);
      expect((await get(query, agent)).status).toBe(403);
    }
  });

  it.each([
    'list=soon',
    'list=',
    '',
    'list=late&by=x',
    'list=held&by=',
    'list=new&site=%27',
    'list=new&category=-',
    'list=late&page=0',
    'list=late&pageSize=201',
  ])('refuses the list %s', async (query) => {
    const { get } = await team();
    expect((await get(`/items?${query}`)).status).toBe(400);
  });
});
