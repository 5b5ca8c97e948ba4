// The reaction matrix on the server: settings with their version, texts that wait for a lead's word, who may give it, and reviews to look at again.
import { expect, it } from 'vitest';
import { DecisionRules, type DecisionRules as Rules } from '../../lib/contracts/decision.ts';
import { DecisionBoard, WaitingApprovals } from '../../lib/contracts/decision-board.ts';
import {
  KNOWS_OF_REFERENCE,
  KNOWS_PRAISE_AS_FILLED,
  KNOWS_RISK_RULES,
  PROTOCOL_VERSION,
  PULL_LIMIT,
  PullResponse,
  PushResponse,
} from '../../lib/contracts/sync.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person } from './backend.ts';
import { type AnyOperation, operation, seen } from './operations.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const KEY = 'trustpilot:native:r-1';
const ask = (itemId = KEY, text = 'We are on it.') =>
  operation(itemId, 'approval.requested', { text, why: [{ about: 'risk', id: 'legal' }], note: '' });

onBothStores('decisions', (backend) => {
  const team = async () => {
    const scope = await backend().workspace();
    const [lead, agent] = [await backend().person(scope, 'lead'), await backend().person(scope, 'agent')];
    const call = (person: Person, method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) =>
      backend().request(person, method, of(scope, path), body);
    return {
      scope,
      lead,
      agent,
      call,
      send: async (person: Person, ...operations: AnyOperation[]) =>
        PushResponse.parse(await (await call(person, 'POST', 'sync/push', { protocol: PROTOCOL_VERSION, operations })).json()).results,
      board: async () => DecisionBoard.parse(await (await call(lead, 'GET', 'decisions')).json()),
      reference: async (person: Person) => PullResponse.parse(await (await call(person, 'GET', 'sync/pull')).json()).reference,
    };
  };
  const draft = ({ version, ...rules }: Rules) => ({ ...rules, baseVersion: version });

  it('gives what comes with Vidhuk until a lead has set it, then to every machine, one version at a time', async () => {
    const { lead, agent, call, reference } = await team();
    const first = DecisionRules.parse(await (await call(agent, 'GET', 'decisions/rules')).json());
    expect(first).toMatchObject({ version: 0, approval: { categories: [], risks: [] } });
    const change = {
      ...draft(first),
      ageDays: 90,
      approval: { categories: ['billing'], risks: ['legal'] },
      outcomes: [{ outcomeId: 'call', name: 'Зателефонувати', reply: false, statement: false, archived: false }],
      escalationPaths: [{ to: 'Склад', categories: ['delivery'], risks: [] }],
      overload: { openItemsPerAgent: null },
    };
    expect((await call(agent, 'PUT', 'decisions/rules', change)).status).toBe(403);
    const stored = DecisionRules.parse(await (await call(lead, 'PUT', 'decisions/rules', change)).json());
    const { baseVersion: _, ...kept } = change;
    expect(stored).toEqual({ ...kept, version: 1 });
    expect((await call(lead, 'PUT', 'decisions/rules', change)).status).toBe(409);
    expect((await reference(agent))?.decision).toEqual(stored);
    const twice = { ...change, baseVersion: 1, outcomes: [...change.outcomes, ...change.outcomes] };
    expect((await call(lead, 'PUT', 'decisions/rules', twice)).status).toBe(400);
  });

  it('tells whether praise may get a template as it is to whom knows of it; an extension from before would refuse the whole answer', async () => {
    const { scope, lead, agent, call, reference } = await team();
    const first = DecisionRules.parse(await (await call(agent, 'GET', 'decisions/rules')).json());
    await call(lead, 'PUT', 'decisions/rules', { ...draft(first), praiseAsFilled: true });
    const toldTo = async (header: string, limit = '200') => {
      const path = of(scope, `sync/pull?limit=${limit}`);
      const answer = await backend().request(agent, 'GET', path, undefined, { 'content-language': header });
      return PullResponse.parse(await answer.json()).reference?.decision;
    };
    expect((await reference(agent))?.decision).toEqual({ ...first, version: 1 });
    expect(await toldTo('uk')).not.toHaveProperty('praiseAsFilled');
    expect(await toldTo(KNOWS_RISK_RULES)).not.toHaveProperty('praiseAsFilled');
    expect(await toldTo(KNOWS_OF_REFERENCE['content-language'], PULL_LIMIT)).toMatchObject({ version: 1, praiseAsFilled: true });
    expect(await toldTo('uk', '200.00')).not.toHaveProperty('praiseAsFilled');
    expect(await toldTo(`${KNOWS_RISK_RULES}, ${KNOWS_PRAISE_AS_FILLED}`)).toMatchObject({ version: 1, praiseAsFilled: true });
    expect(await toldTo(KNOWS_PRAISE_AS_FILLED)).toMatchObject({ version: 1, praiseAsFilled: true });
    expect(await toldTo(`x-newer, ${KNOWS_PRAISE_AS_FILLED}`)).toMatchObject({ praiseAsFilled: true });
  });

  it('shows leads what waits, oldest first, and takes one word on it', async () => {
    const { lead, agent, call, send, board } = await team();
    await send(agent, seen(KEY), seen('trustpilot:native:r-2'), ask('trustpilot:native:r-2', 'Later'), {
      ...ask(),
      at: '2026-11-20T09:00:00.000Z',
    });
    expect((await call(agent, 'GET', 'decisions')).status).toBe(403);
    expect((await board()).approvals.map(({ itemId, approval }) => [itemId, approval?.text])).toEqual([
      [KEY, 'We are on it.'],
      ['trustpilot:native:r-2', 'Later'],
    ]);
    const word = { itemId: KEY, verdict: 'given', text: 'We are on it, and report here.', note: 'Say where' };
    expect((await call(agent, 'POST', 'decisions/approvals', word)).status).toBe(403);
    const given = await (await call(lead, 'POST', 'decisions/approvals', word)).json();
    expect(given).toMatchObject({
      status: 'open',
      approval: { state: 'given', text: word.text, note: 'Say where', requestedBy: { name: agent.name }, decidedBy: { name: lead.name } },
    });
    expect((await call(lead, 'POST', 'decisions/approvals', word)).status).toBe(409);
    const refusal = { itemId: 'trustpilot:native:r-2', verdict: 'refused', note: 'Too vague' };
    expect((await call(lead, 'POST', 'decisions/approvals', { ...refusal, note: '' })).status).toBe(400);
    expect(await (await call(lead, 'POST', 'decisions/approvals', refusal)).json()).toMatchObject({
      approval: { state: 'refused', note: 'Too vague' },
    });
    expect((await call(lead, 'POST', 'decisions/approvals', { ...refusal, itemId: 'trustpilot:native:none' })).status).toBe(404);
    expect((await board()).approvals).toEqual([]);
  });

  it('counts what waits for leads alone, of their own workspace', async () => {
    const { lead, agent, call, send } = await team();
    const other = await team();
    const waiting = async (person: Person) => WaitingApprovals.parse(await (await call(person, 'GET', 'decisions/waiting')).json());
    expect(await waiting(lead)).toEqual({ approvals: 0, lastAskedAt: null });
    await send(agent, seen(KEY), seen('trustpilot:native:r-2'), seen('trustpilot:native:r-3'));
    await send(agent, { ...ask(), at: '2026-11-20T09:00:00.000Z' }, { ...ask('trustpilot:native:r-2'), at: '2026-11-20T08:00:00.000Z' });
    expect(await waiting(lead)).toEqual({ approvals: 2, lastAskedAt: '2026-11-20T09:00:00.000Z' });
    await call(lead, 'POST', 'decisions/approvals', { itemId: KEY, verdict: 'refused', note: 'Too vague' });
    expect(await waiting(lead)).toEqual({ approvals: 1, lastAskedAt: '2026-11-20T08:00:00.000Z' });
    expect((await call(agent, 'GET', 'decisions/waiting')).status).toBe(403);
    expect(await (await other.call(other.lead, 'GET', 'decisions/waiting')).json()).toMatchObject({ approvals: 0 });
  });

  it('believes no agent’s machine that says it was approved', async () => {
    const { lead, agent, send } = await team();
    await send(agent, seen(KEY), ask());
    const word = () => operation(KEY, 'approval.given', { text: 'We are on it.', note: '' });
    expect(await send(agent, word())).toMatchObject([
      { status: 'rejected', error: { code: 'forbidden' }, item: { approval: { state: 'requested' } } },
    ]);
    expect(await send(lead, word())).toMatchObject([{ status: 'applied', item: { approval: { state: 'given' } } }]);
  });

  it('keeps a text that went out without the word it needed, and says so where leads look', async () => {
    const { lead, agent, call, send, board } = await team();
    const inserted = (text: string) =>
      operation(KEY, 'reply.inserted', { text, length: { value: text.length, unit: 'characters', limit: null }, replyBox: 'inline' });
    await send(agent, seen(KEY), operation(KEY, 'category.set', { category: 'billing', suggestion: null }), inserted('Before the rule.'));
    expect((await board()).unapproved).toEqual([]);
    const rules = DecisionRules.parse(await (await call(agent, 'GET', 'decisions/rules')).json());
    await call(lead, 'PUT', 'decisions/rules', { ...draft(rules), approval: { categories: ['billing'], risks: [] } });
    const late = inserted('Without a word.');
    const [result] = await send(agent, late);
    expect(result).toMatchObject({ status: 'applied', item: { status: 'inserted', inserted: { text: 'Without a word.' }, version: 5 } });
    expect(await send(agent, late)).toMatchObject([{ status: 'duplicate', item: { version: 5 } }]);
    expect((await board()).unapproved).toMatchObject([
      { itemId: KEY, unapproved: { text: 'Without a word.', why: [{ about: 'category', id: 'billing' }], by: { name: agent.name } } },
    ]);
    const { events } = await (await call(lead, 'GET', `items/${KEY}/events`)).json();
    expect(events.slice(-2).map((event: { kind: string }) => event.kind)).toEqual(['reply.inserted', 'approval.missed']);
    // With the word, and by a lead, nothing is missing; and nobody can say it of a colleague.
    await send(agent, ask(KEY, 'With a word.'));
    await send(lead, operation(KEY, 'approval.given', { text: 'With a word.', note: '' }));
    expect(await send(agent, inserted('With a word.'))).toMatchObject([{ item: { unapproved: { text: 'Without a word.' } } }]);
    expect(await send(lead, inserted('By a lead.'))).toMatchObject([{ item: { unapproved: { text: 'Without a word.' } } }]);
    const forged = operation(KEY, 'approval.missed', { text: 'x', why: [] });
    expect(await send(lead, forged)).toMatchObject([{ status: 'rejected', error: { code: 'forbidden' } }]);
  });

  it('keeps the later of two addresses, whichever arrives last, a sign cut in no half, and tells no extension when it was said', async () => {
    const { lead, agent, send, board } = await team();
    const at = (time: string) => ({ at: `2026-11-20T${time}:00.000Z` });
    const url = 'https://shop.example/';
    const link = (name: string, time: string) => ({ ...operation(KEY, 'statement.linked', { url: `${url}${name}` }), ...at(time) });
    const decided = (outcome: string, time: string) => ({
      ...operation(KEY, 'decision.recorded', { gates: [], suggested: null, outcome, statementUrl: `${url}0` }),
      ...at(time),
    });
    const left = { ...operation(KEY, 'outcome.recorded', { outcome: 'do_not_engage', reason: `${url}0` }), ...at('08:01') };
    await send(agent, seen(KEY), decided('D', '08:00'), left);
    await send(lead, link('right', '11:00'));
    for (const late of [link('stale', '09:00'), decided('D', '07:00')]) {
      const [answer] = await send(agent, late);
      expect(answer).toMatchObject({
        status: 'applied',
        item: { decision: { statementUrl: `${url}right` }, outcome: { detail: `${url}right` } },
      });
      expect(answer?.item?.decision).not.toHaveProperty('statementAt');
    }
    const cut = await send(agent, link(`${'x'.repeat(478)}😀yyy`, '12:00'));
    expect(cut).toMatchObject([{ status: 'applied', error: null }]);
    expect(cut[0]?.item?.outcome?.detail.isWellFormed()).toBe(true);
    expect((await board()).statements).toEqual([]);
  });

  it('lists handled reviews whose statement has no address, until somebody says it, and keeps who did', async () => {
    const { lead, agent, call, send, board } = await team();
    const own = { outcomeId: 'both', name: 'Both', reply: false, statement: true, archived: true };
    const rules = DecisionRules.parse(await (await call(agent, 'GET', 'decisions/rules')).json());
    await call(lead, 'PUT', 'decisions/rules', { ...draft(rules), outcomes: [own] });
    const decided = (name: string, outcome: string, at: string, statementUrl?: string) => [
      seen(`trustpilot:native:${name}`),
      {
        ...operation(`trustpilot:native:${name}`, 'decision.recorded', {
          gates: [],
          suggested: null,
          outcome,
          ...(statementUrl && { statementUrl }),
        }),
        at,
      },
    ];
    const left = (name: string) => operation(`trustpilot:native:${name}`, 'outcome.recorded', { outcome: 'do_not_engage', reason: 'D' });
    const url = 'https://shop.example/word';
    await send(agent, ...decided('b', 'B', '2026-11-21T09:00:00.000Z'), ...decided('d', 'D', '2026-11-20T09:00:00.000Z'));
    await send(agent, ...decided('own', 'both', '2026-11-19T09:00:00.000Z'), ...decided('g', 'G', '2026-11-18T09:00:00.000Z'));
    await send(agent, ...decided('has', 'D', '2026-11-18T09:00:00.000Z', url), ...decided('open', 'B', '2026-11-18T09:00:00.000Z'));
    await send(agent, ...['b', 'd', 'own', 'g', 'has'].map(left));
    const missing = async () => (await board()).statements?.map(({ itemId }) => itemId.split(':').at(-1));
    expect(await missing()).toEqual(['own', 'd', 'b']);
    const link = operation('trustpilot:native:d', 'statement.linked', { url });
    expect(await send(agent, link)).toMatchObject([{ status: 'applied', item: { decision: { statementUrl: url } } }]);
    expect(await send(agent, link)).toMatchObject([{ status: 'duplicate' }]);
    expect(await send(agent, operation('trustpilot:native:b', 'statement.linked', { url: 'javascript:alert(1)' }))).toMatchObject([
      { status: 'rejected' },
    ]);
    expect(await missing()).toEqual(['own', 'b']);
    expect(await send(lead, operation('trustpilot:native:d', 'statement.linked', { url: `${url}/2` }))).toMatchObject([
      { item: { decision: { statementUrl: `${url}/2`, by: { name: agent.name } } } },
    ]);
    const { events } = await (await call(lead, 'GET', 'items/trustpilot:native:d/events')).json();
    expect(events.slice(-2)).toMatchObject([
      { kind: 'statement.linked', payload: { url }, by: { name: agent.name } },
      { kind: 'statement.linked', payload: { url: `${url}/2` }, by: { name: lead.name } },
    ]);
    expect((await (await team()).board()).statements).toEqual([]);
  });

  it('brings back what was left alone until a day, and keeps the way to the decision', async () => {
    const { agent, send, board, call, lead } = await team();
    backend().now = () => '2027-01-10T08:00:00.000Z';
    const left = (itemId: string, reviewOn: string) => [
      seen(itemId),
      operation(itemId, 'decision.recorded', {
        gates: [{ gate: 'worth', answer: 'no' }],
        suggested: 'G',
        outcome: 'D',
        reason: 'Old',
        statementUrl: 'https://shop.example/statement',
      }),
      operation(itemId, 'outcome.recorded', { outcome: 'do_not_engage', reason: 'Old', reviewOn }),
    ];
    await send(agent, ...left('trustpilot:native:b', '2027-01-10'), ...left('trustpilot:native:a', '2027-01-02'));
    await send(agent, ...left('trustpilot:native:c', '2027-01-11'));
    const waits = (itemId: string, reviewOn?: string) => [
      seen(itemId),
      operation(itemId, 'outcome.recorded', { outcome: 'waiting_for_customer', note: 'Asked', ...(reviewOn && { reviewOn }) }),
    ];
    await send(agent, ...waits('trustpilot:native:w', '2027-01-09'), ...waits('trustpilot:native:x', '2027-01-11'));
    await send(agent, ...waits('trustpilot:native:never'));
    const { dueAgain } = await board();
    expect(dueAgain.map(({ itemId, outcome }) => [itemId, outcome?.reviewOn])).toEqual([
      ['trustpilot:native:a', '2027-01-02'],
      ['trustpilot:native:w', '2027-01-09'],
      ['trustpilot:native:b', '2027-01-10'],
    ]);
    expect(dueAgain[0]?.decision).toMatchObject({ outcome: 'D', statementUrl: 'https://shop.example/statement' });
    await send(agent, operation('trustpilot:native:a', 'item.reopened', { reason: '' }));
    await send(
      agent,
      operation('trustpilot:native:w', 'reply.posted', { text: 'Thank you.', source: 'here', seenAt: '2027-01-10T07:00:00.000Z' }),
    );
    expect((await board()).dueAgain.map(({ itemId }) => itemId)).toEqual(['trustpilot:native:b']);
    const { events } = await (await call(lead, 'GET', 'items/trustpilot:native:a/events')).json();
    expect(events.map((event: { kind: string }) => event.kind)).toEqual([
      'review.seen',
      'decision.recorded',
      'outcome.recorded',
      'item.reopened',
    ]);
    backend().now = () => new Date().toISOString();
  });
});
