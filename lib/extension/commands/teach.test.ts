// Teaching from the background's side: nothing a page says of itself is believed beyond its own host, and what is kept works and is proposed.
import { beforeEach, describe, expect, it } from 'vitest';
import { REFERENCE } from '../../../tests/panel/sample-desk.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Adapter } from '../../contracts/adapter.ts';
import type { TeachState } from '../../contracts/teaching.ts';
import { site } from '../../sites/engine/define.ts';
import { readInForce } from '../adapters/adapter-store.ts';
import { decisionKey, taughtNews } from '../adapters/taught-news.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { meta } from '../db/queries.ts';
import { runSync } from '../sync/run.ts';
import { actTeaching, beginTeaching, noteTold, saveTaught } from './teach.ts';

const URL_OF_PAGE = 'https://lampa.example/lamp';
const words = { author: 'a', text: 'b', date: 'c', rating: 'd', reply: 'e', remove: 'f', found: 'g' };
const adapter = (changes: Partial<Adapter> = {}): Adapter => ({
  ...site({ id: 'taught-lampa-example', name: 'lampa.example', hosts: ['lampa.example'], item: '.card' }),
  ...changes,
});
const state = (taught: Adapter | null): TeachState => ({
  step: taught === null ? 'author' : 'found',
  review: 0,
  said: { author: null, text: null, date: null, rating: null, reply: null },
  found: taught === null ? null : { reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 6, withReply: 8, adapter: taught },
  problem: null,
  taken: null,
});

let ports: TestPorts;
beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
  ports.onCommand.answer = (_frame, command) =>
    command.type === 'teach' && command.action.do === 'end' ? { state: null } : { state: state(null) };
});

const tell = async (said: unknown, { frameId = 0, url = URL_OF_PAGE } = {}) =>
  await handleContentMessage(ports, { tabId: 7, frameId, documentId: 'd', url }, { type: 'teach.state', state: said });

describe('what the page tells', () => {
  it('is shown to the panel', async () => {
    await tell(state(adapter()));
    expect(await meta('teaching')).toMatchObject({ tabId: 7, url: URL_OF_PAGE, state: { step: 'found', found: { reviews: 8 } } });
    await tell(null);
    expect(await meta('teaching')).toBe(null);
  });

  it.each([
    ['for another host', adapter({ hosts: ['bank.example'] })],
    ['for more than its own host', adapter({ hosts: ['lampa.example', 'bank.example'] })],
    ['for every host', adapter({ hosts: ['*'] })],
    ['with a selector that costs a page its time', adapter({ item: 'div:has(a):has(b):has(i):has(p)' })],
  ])('is not believed: an adapter %s', async (_what, taught) => {
    await tell(state(taught));
    expect((await meta('teaching'))?.state.found).toBe(null);
    expect((await saveTaught(ports, { tabId: 7, name: 'Lampa' })).ok).toBe(false);
  });

  it('counts from the page itself, not from a frame in it, and only inside the contract', async () => {
    await tell(state(adapter()), { frameId: 3 });
    await tell({ ...state(adapter()), step: 'hacked' });
    expect(await meta('teaching')).toBe(null);
  });
});

describe('what the agent decides', () => {
  it('begins where the browser lets the part in and it answers', async () => {
    expect((await beginTeaching(ports, { tabId: 7, words })).ok).toBe(true);
    expect(ports.sent.at(-1)).toMatchObject({ frame: { tabId: 7, frameId: 0 }, command: { type: 'teach', action: { do: 'begin' } } });
    ports.page.injectTeachPart = async () => false;
    expect(await beginTeaching(ports, { tabId: 7, words })).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('ends with a page that is gone', async () => {
    await tell(state(null));
    ports.onCommand.answer = () => null;
    expect((await actTeaching(ports, { tabId: 7, action: { do: 'look' } })).ok).toBe(false);
    expect(await meta('teaching')).toBe(null);
  });

  it('is kept, counts at once, is proposed once, and is the next version the next time', async () => {
    await tell(state(adapter()));
    expect(await saveTaught(ports, { tabId: 7, name: 'Lampa' })).toEqual({ ok: true, value: { proposed: true } });
    expect((await readInForce()).adapters.find(({ id }) => id === 'taught-lampa-example')).toMatchObject({ name: 'Lampa', version: 1 });
    expect(await meta('teaching')).toBe(null);
    expect(await meta('unproposed')).toEqual(['taught-lampa-example']);
    await runSync(ports, 'asked');
    expect(ports.backend.proposed.map(({ id, version }) => [id, version])).toEqual([['taught-lampa-example', 1]]);
    expect(await meta('unproposed')).toEqual([]);
    await tell(state(adapter()));
    await saveTaught(ports, { tabId: 7, name: 'Lampa' });
    expect((await readInForce()).adapters.find(({ id }) => id === 'taught-lampa-example')?.version).toBe(2);
  });

  it('tells the lead what was counted, and a server of an older kind the adapter alone', async () => {
    await tell(state(adapter()));
    await saveTaught(ports, { tabId: 7, name: 'Lampa' });
    const body = JSON.stringify({ error: { code: 'bad_request', message: 'The request is not of the documented shape.' } });
    ports.backend.failNext('/adapters/taught', { kind: 'status', status: 400, body });
    await runSync(ports, 'asked');
    expect(await meta('unproposed')).toEqual([]);
    expect([ports.backend.proposed.length, ports.backend.counted.length]).toEqual([1, 0]);
    await tell(state(adapter()));
    await saveTaught(ports, { tabId: 7, name: 'Lampa' });
    await runSync(ports, 'asked');
    expect(ports.backend.counted).toEqual([{ reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 6, withReply: 8 }]);
  });

  it.each([
    ['is busy', 429, 'too_many_requests'],
    ['is at fault itself', 500, 'internal'],
    ['does not know the session any more', 401, 'not_signed_in'],
  ])('is proposed again where the server %s', async (_what, status, code) => {
    await tell(state(adapter()));
    await saveTaught(ports, { tabId: 7, name: 'Lampa' });
    ports.backend.failNext('/adapters/taught', { kind: 'status', status, body: JSON.stringify({ error: { code, message: 'Later.' } }) });
    await runSync(ports, 'asked');
    expect(await meta('unproposed')).toEqual(['taught-lampa-example']);
    await runSync(ports, 'asked');
    expect(ports.backend.proposed).toHaveLength(1);
  });

  it('is proposed by whoever taught it, not by who signs in next', async () => {
    await tell(state(adapter()));
    await saveTaught(ports, { tabId: 7, name: 'Lampa' });
    await signInAs(ports, 'borys');
    await runSync(ports, 'asked');
    expect([ports.backend.proposed.length, await meta('unproposed')]).toEqual([0, ['taught-lampa-example']]);
    await signInAs(ports, 'anna');
    await runSync(ports, 'asked');
    expect([ports.backend.proposed.length, await meta('unproposed')]).toEqual([1, []]);
  });

  it('waits for the network with its proposal', async () => {
    await tell(state(adapter()));
    await saveTaught(ports, { tabId: 7, name: 'Lampa' });
    ports.network.online = false;
    await runSync(ports, 'asked');
    expect(await meta('unproposed')).toEqual(['taught-lampa-example']);
  });
});

describe('what a lead decides', () => {
  const decision = {
    id: 'taught-lampa-example',
    name: 'Lampa',
    version: 1,
    state: 'refused' as const,
    note: 'The dates are wrong.',
    decidedBy: 'Lev',
    decidedAt: '2026-11-21T20:00:00.000Z',
  };
  const change = () => {
    ports.backend.counter += 1;
    ports.backend.referenceChanged = ports.backend.counter;
  };
  const asked = () => ports.backend.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/adapters/taught')).length;

  it('is heard once after the team’s data changed, told until it is read, and told anew when it is made anew', async () => {
    ports.backend.reference = REFERENCE;
    change();
    ports.backend.decided = [decision];
    await runSync(ports, 'asked');
    expect(await taughtNews()).toEqual([decision]);
    const before = asked();
    await runSync(ports, 'asked');
    expect(asked()).toBe(before);
    await noteTold(decisionKey(decision));
    expect(await taughtNews()).toEqual([]);
    change();
    const again = { ...decision, state: 'approved' as const, note: '', decidedAt: '2026-11-22T08:00:00.000Z' };
    ports.backend.decided = [again];
    await runSync(ports, 'asked');
    expect(await taughtNews()).toEqual([again]);
  });

  it.each([
    ['is busy', 429, 'too_many_requests'],
    ['is at fault itself', 500, 'internal'],
    ['does not know the session any more', 401, 'not_signed_in'],
  ])('is asked for again where the server %s', async (_what, status, code) => {
    ports.backend.reference = REFERENCE;
    change();
    ports.backend.decided = [decision];
    ports.backend.failNext('/adapters/taught', { kind: 'status', status, body: JSON.stringify({ error: { code, message: 'Later.' } }) });
    await runSync(ports, 'asked');
    expect(await taughtNews()).toEqual([]);
    await runSync(ports, 'asked');
    expect(await taughtNews()).toEqual([decision]);
  });

  it('is not told to somebody else who signed in while it was asked for', async () => {
    ports.backend.reference = REFERENCE;
    change();
    ports.backend.decided = [decision];
    const { fetch } = ports;
    ports.fetch = async (input, init) => {
      const isAsked = (input instanceof Request ? input.url : String(input)).endsWith('/adapters/taught');
      const answer = await fetch(input, init);
      if (isAsked) await signInAs(ports, 'borys');
      return answer;
    };
    await runSync(ports, 'asked');
    expect(await meta('session')).toMatchObject({ userId: 'user-borys' });
    expect(await taughtNews()).toEqual([]);
  });

  it('is asked for again where the network failed, and not of a server that has no answer', async () => {
    ports.backend.reference = REFERENCE;
    change();
    ports.backend.decided = [decision];
    ports.backend.failNext('/adapters/taught', { kind: 'cut_before' });
    await runSync(ports, 'asked');
    expect(await taughtNews()).toEqual([]);
    await runSync(ports, 'asked');
    expect(await taughtNews()).toEqual([decision]);
    change();
    const body = JSON.stringify({ error: { code: 'not_found', message: 'Nothing here.' } });
    ports.backend.failNext('/adapters/taught', { kind: 'status', status: 404, body });
    await runSync(ports, 'asked');
    const before = asked();
    await runSync(ports, 'asked');
    expect(asked()).toBe(before);
    expect(await taughtNews()).toEqual([decision]);
  });
});
