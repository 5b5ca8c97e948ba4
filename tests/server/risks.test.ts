// What somebody says of a review's risks, on the way through the server: whose word it is, what may go out without a lead, the log, and extensions from
// before it.
import { expect, it } from 'vitest';
import { DecisionRules } from '../../lib/contracts/decision.ts';
import { DecisionBoard } from '../../lib/contracts/decision-board.ts';
import { LogPage } from '../../lib/contracts/export.ts';
import { KNOWS_RISKS, PROTOCOL_VERSION, PullResponse, PushResponse } from '../../lib/contracts/sync.ts';
import { onBothStores, type Person } from './backend.ts';
import { type AnyOperation, operation, review as reviewOf, seen } from './operations.ts';

const KEY = 'trustpilot:native:r-1';
const says = (risks: string[], extra = {}) => operation(KEY, 'risk.set', { risks, proposed: ['legal'], ...extra });
const inserted = (text: string) =>
  operation(KEY, 'reply.inserted', { text, length: { value: text.length, unit: 'characters', limit: null }, replyBox: 'inline' });

onBothStores('corrected risks', (backend) => {
  const team = async () => {
    const scope = await backend().workspace();
    const [lead, agent] = [await backend().person(scope, 'lead'), await backend().person(scope, 'agent')];
    const call = (person: Person, method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown, headers = {}) =>
      backend().request(person, method, `/api/v1/workspaces/${scope.workspaceId}/${path}`, body, headers);
    const sendAs = async (person: Person, headers: object, ...operations: AnyOperation[]) =>
      PushResponse.parse(await (await call(person, 'POST', 'sync/push', { protocol: PROTOCOL_VERSION, operations }, headers)).json())
        .results;
    const rules = DecisionRules.parse(await (await call(lead, 'GET', 'decisions/rules')).json());
    const { version, ...rest } = rules;
    await call(lead, 'PUT', 'decisions/rules', { ...rest, baseVersion: version, approval: { categories: [], risks: ['legal', 'fraud'] } });
    return {
      lead,
      agent,
      call,
      sendAs,
      send: (person: Person, ...operations: AnyOperation[]) => sendAs(person, KNOWS_RISKS, ...operations),
      missed: async () =>
        DecisionBoard.parse(await (await call(lead, 'GET', 'decisions')).json()).unapproved?.map(({ unapproved }) => [
          unapproved?.text,
          unapproved?.why.map(({ id }) => id),
        ]),
    };
  };
  const review = (text: string) => seen(KEY, { text });

  it('are a lead’s word where a lead says them, whatever the machine of an agent claims', async () => {
    const { lead, agent, send } = await team();
    const [, forged] = await send(agent, review('My lawyer will sue you in court.'), says([], { lead: true }));
    expect(forged).toMatchObject({ status: 'applied', item: { risk: { flags: [], by: { name: agent.name } } } });
    expect(forged?.item?.risk).not.toHaveProperty('lead');
    const [real] = await send(lead, says([]));
    expect(real?.item?.risk?.lead).toMatchObject({ flags: [], by: { name: lead.name } });
  });

  it('need a lead’s word at once where an agent adds them, and still where the agent takes away what the words name', async () => {
    const { lead, agent, send, missed } = await team();
    await send(agent, review('My lawyer will sue you in court.'), says([], { lead: true }), inserted('One.'));
    expect(await missed()).toEqual([['One.', ['legal']]]);
    await send(lead, says([]));
    await send(agent, inserted('Two.'));
    expect(await missed()).toEqual([['One.', ['legal']]]);
    await send(agent, says(['fraud']), inserted('Three.'));
    expect(await missed()).toEqual([['Three.', ['fraud']]]);
  });

  it('are merged where two did not know of each other, and lift nothing of words that a lead has not read', async () => {
    const { lead, agent, send, missed } = await team();
    const upon = (risks: string[], edits: number) => ({ upon: { risks, edits } });
    await send(agent, review('Slow.'), says(['legal'], upon([], 0)));
    const [both] = await send(lead, says(['safety'], upon([], 0)));
    expect(both?.item?.risk).toMatchObject({ flags: ['safety', 'legal'], lead: { flags: ['safety'] } });
    await send(agent, says([], upon(['safety', 'legal'], 0)));
    const changed = operation(KEY, 'review.edited', { review: reviewOf({ text: 'My lawyer will sue you in court.' }) });
    await send(agent, changed);
    await send(lead, says([], upon(['safety'], 0)));
    await send(agent, inserted('One.'));
    expect(await missed()).toEqual([['One.', ['legal']]]);
    const [known] = await send(lead, says([], upon([], 1)));
    expect(known?.item?.risk).not.toHaveProperty('edited');
  });

  it('are what the log is narrowed by, and stand in the trail', async () => {
    const { lead, agent, call, send } = await team();
    await send(
      agent,
      review('My lawyer will sue you in court.'),
      operation(KEY, 'outcome.recorded', { outcome: 'do_not_engage', reason: 'Old' }),
    );
    const log = async (risk: string) => LogPage.parse(await (await call(lead, 'GET', `log?risk=${risk}`)).json());
    const found = async (risk: string) => (await log(risk)).total;
    expect([await found('legal'), await found('safety')]).toEqual([1, 0]);
    await send(agent, says(['safety']));
    expect([await found('legal'), await found('safety')]).toEqual([0, 1]);
    expect((await log('safety')).rows).toMatchObject([{ itemId: KEY, risk: { flags: ['safety'], by: agent.name } }]);
    const { events } = await (await call(lead, 'GET', `items/${KEY}/events`)).json();
    expect(events.at(-1)).toMatchObject({
      kind: 'risk.set',
      payload: { risks: ['safety'], proposed: ['legal'] },
      by: { name: agent.name },
    });
  });

  it('are not told to an extension from before them, which would refuse what it does not know', async () => {
    const { agent, call, sendAs } = await team();
    const old = await sendAs(agent, {}, review('Slow.'), says(['fraud']));
    expect(old[1]?.item).not.toHaveProperty('risk');
    const pulled = async (headers: object) =>
      PullResponse.parse(await (await call(agent, 'GET', 'sync/pull', undefined, headers)).json()).items[0];
    expect(await pulled({})).not.toHaveProperty('risk');
    expect(await pulled({ 'content-type': 'application/json' })).not.toHaveProperty('risk');
    expect(await pulled(KNOWS_RISKS)).toMatchObject({ risk: { flags: ['fraud'] } });
  });
});
