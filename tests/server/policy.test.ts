// The service-level policy on the server: who may put one in force, two leads at once, what is refused, its versions, and who is told of rules by risk.
import { expect, it } from 'vitest';
import type { SlaPolicy, SlaRule } from '../../lib/contracts/policy.ts';
import { CurrentPolicy, PolicyHistory } from '../../lib/contracts/reference.ts';
import { KNOWS_OF_REFERENCE, KNOWS_PRAISE_AS_FILLED, KNOWS_RISK_RULES, KNOWS_RISKS, PullResponse } from '../../lib/contracts/sync.ts';
import { officeWeek, sampleRule } from '../samples/policy.ts';
import { onBothStores, type Person } from './backend.ts';

type Draft = Omit<SlaPolicy, 'policyId' | 'version'> & { policyId: string | null; baseVersion: number };
const draft = (changes: Partial<Draft> = {}): Draft => ({
  ...{ policyId: null, baseVersion: 0, name: 'Standard', calendar: officeWeek('Europe/Kyiv'), rules: [sampleRule({ name: 'All' })] },
  ...changes,
});

onBothStores('the policy', (backend) => {
  const team = async () => {
    const scope = await backend().workspace();
    const call = (person: Person, method: 'GET' | 'PUT', path: string, body?: unknown, headers = {}) =>
      backend().request(person, method, `/api/v1/workspaces/${scope.workspaceId}/${path}`, body, headers);
    const put = (person: Person, body: unknown) => call(person, 'PUT', 'policy', body);
    const current = async (person: Person) => CurrentPolicy.parse(await (await call(person, 'GET', 'policy')).json()).policy;
    const [lead, other, agent] = [
      await backend().person(scope, 'lead', 'Larysa'),
      await backend().person(scope, 'lead', 'Oleh'),
      await backend().person(scope, 'agent', 'Anna'),
    ];
    return { call, put, current, lead, other, agent };
  };

  it('is read by an agent, and changed and looked back at by leads alone', async () => {
    const { call, put, current, lead, agent } = await team();
    expect((await put(agent, draft())).status).toBe(403);
    expect((await put(lead, draft())).status).toBe(200);
    expect(await current(agent)).toMatchObject({ name: 'Standard', version: 1 });
    expect((await call(agent, 'GET', 'policy/history')).status).toBe(403);
    const stranger = (await team()).lead;
    expect((await put(stranger, draft())).status).toBe(403);
    expect((await call(stranger, 'GET', 'policy/history')).status).toBe(403);
  });

  it('is one lead’s where two save at once, and the other is told', async () => {
    const { put, current, lead, other } = await team();
    const first = await Promise.all([put(lead, draft({ name: 'One' })), put(other, draft({ name: 'Two' }))]);
    expect(first.map(({ status }) => status).sort()).toEqual([200, 409]);
    const policyId = (await current(lead))?.policyId ?? null;
    const next = (name: string) => draft({ policyId, baseVersion: 1, name });
    const second = await Promise.all([put(lead, next('Three')), put(other, next('Four'))]);
    expect(second.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await current(lead))?.version).toBe(2);
    expect((await put(lead, next('Late'))).status).toBe(409);
    expect((await put(lead, { ...next('Foreign'), policyId: '01890000-0000-7000-8000-00000000ffff', baseVersion: 2 })).status).toBe(409);
  });

  it('has its versions told newest first, with who and when; going back is a version too', async () => {
    const { call, put, current, lead, other } = await team();
    const history = async () => PolicyHistory.parse(await (await call(lead, 'GET', 'policy/history')).json()).versions;
    expect(await history()).toEqual([]);
    await put(lead, draft());
    const policyId = (await current(lead))?.policyId ?? null;
    await put(other, draft({ policyId, baseVersion: 1, name: 'Faster' }));
    await put(lead, draft({ policyId, baseVersion: 2 }));
    expect((await history()).map(({ policy, by }) => [policy.version, policy.name, by])).toEqual([
      [3, 'Standard', 'Larysa'],
      [2, 'Faster', 'Oleh'],
      [1, 'Standard', 'Larysa'],
    ]);
    expect((await history()).map(({ at }) => at)).toEqual(
      (await history())
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  const bad = (part: Partial<Draft['calendar']>) => draft({ calendar: officeWeek('Europe/Kyiv', part) });
  const hours = (from: string, to: string) => ({ from, to });
  it.each<[string, Draft, string]>([
    ['a zone that is none', bad({ timeZone: 'Mars/Olympus' }), 'calendar.timeZone'],
    [
      'intervals that cross',
      bad({ exceptions: [{ date: '2026-12-31', intervals: [hours('09:00', '13:00'), hours('12:00', '14:00')] }] }),
      'overlaps',
    ],
    ['an end before its start', bad({ exceptions: [{ date: '2026-12-31', intervals: [hours('13:00', '09:00')] }] }), 'end after it starts'],
    ['a day listed twice', bad({ holidays: ['2026-12-25', '2026-12-25'] }), 'calendar.holidays.1'],
    ['a day that does not exist', bad({ holidays: ['2026-02-30'] }), 'holidays'],
    ['no rule for everything', draft({ rules: [sampleRule({ ratingMax: 2 })] }), 'The last rule must be for everything'],
    ['a rule behind that for everything', draft({ rules: [sampleRule(), sampleRule({ name: 'low', ratingMax: 2 })] }), 'rules.0'],
    [
      'two rules of one name',
      draft({ rules: [sampleRule({ name: 'All', risks: ['legal'] }), sampleRule({ name: 'all ' })] }),
      'rules.1.name',
    ],
    [
      'working time that never comes',
      bad({ week: { ...officeWeek().week, mon: [], tue: [], wed: [], thu: [], fri: [] } }),
      'calendar.week',
    ],
    [
      'too many risks',
      draft({ rules: [sampleRule({ risks: Array<string>(21).fill('legal') }), sampleRule({ name: 'rest' })] }),
      'rules.0.risks',
    ],
  ])('refuses %s, says where, and keeps nothing', async (_what, body, words) => {
    const { put, current, lead } = await team();
    const answer = await put(lead, body);
    expect(answer.status).toBe(400);
    expect((await answer.json()).error.message).toContain(words);
    expect(await current(lead)).toBeNull();
  });

  it('tells rules by risk to an extension that knows them, and leaves them out for others, which would take them for rules for everything', async () => {
    const { call, put, lead, agent } = await team();
    const rule = (name: string, changes: Partial<SlaRule> = {}) => sampleRule({ name, ...changes });
    await put(lead, draft({ rules: [rule('Court', { risks: ['legal'] }), rule('Rest')] }));
    const pulled = async (headers: object) =>
      PullResponse.parse(await (await call(agent, 'GET', 'sync/pull', undefined, headers)).json()).reference?.policy;
    expect((await pulled({ ...KNOWS_RISKS, ...KNOWS_OF_REFERENCE }))?.rules.map(({ name }) => name)).toEqual(['Court', 'Rest']);
    expect((await pulled(KNOWS_RISKS))?.rules.map(({ name }) => name)).toEqual(['Rest']);
    expect((await pulled({ 'content-language': KNOWS_RISK_RULES }))?.rules.map(({ name }) => name)).toEqual(['Court', 'Rest']);
    expect((await pulled({ 'content-language': KNOWS_PRAISE_AS_FILLED }))?.rules.map(({ name }) => name)).toEqual(['Rest']);
    expect(await pulled({ 'content-language': 'uk' })).toMatchObject({ version: 1, rules: [{ name: 'Rest' }] });
  });
});
