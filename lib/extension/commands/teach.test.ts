// Teaching from the background's side: nothing a page says of itself is believed beyond its own host, and what is kept works and is proposed.
import { beforeEach, describe, expect, it } from 'vitest';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Adapter } from '../../contracts/adapter.ts';
import type { TeachState } from '../../contracts/teaching.ts';
import { site } from '../../sites/engine/define.ts';
import { readInForce } from '../adapters/adapter-store.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { meta } from '../db/queries.ts';
import { runSync } from '../sync/run.ts';
import { actTeaching, beginTeaching, saveTaught } from './teach.ts';

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

  it('waits for the network with its proposal', async () => {
    await tell(state(adapter()));
    await saveTaught(ports, { tabId: 7, name: 'Lampa' });
    ports.network.online = false;
    await runSync(ports, 'asked');
    expect(await meta('unproposed')).toEqual(['taught-lampa-example']);
  });
});
