// Updates as a hostile or broken server would send them: the adapter that works stays in use.
import { beforeEach, describe, expect, it } from 'vitest';
import { newerAdapter, type SigningKey, signedUpdate, signingKey } from '../../../tests/samples/signed-update.ts';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Adapter } from '../../contracts/adapter.ts';
import type { SignedUpdate } from '../../contracts/adapter-update.ts';
import { site } from '../../sites/engine/define.ts';
import { withDatabase } from '../db/open.ts';
import { meta } from '../db/queries.ts';
import { signOut } from '../session/sign-in.ts';
import { runSync } from '../sync/run.ts';
import { putTaught, readInForce } from './adapter-store.ts';
import { forgetTeamAdapters, takeTeamAdapters } from './take-team-adapters.ts';

let ports: TestPorts;
let key: SigningKey;
let refreshed: number;

const take = async (update: SignedUpdate | null, taught: Adapter[] = []) => await takeTeamAdapters(ports, { update, taught });
const inUse = async (id: string) => (await readInForce()).adapters.find((adapter) => adapter.id === id)?.item ?? null;
const shippedItem = newerAdapter('trustpilot').item;

beforeEach(async () => {
  ports = await testPorts();
  refreshed = 0;
  ports.refreshSites = async () => {
    refreshed += 1;
  };
  key = await signingKey();
});

describe('an update', () => {
  it('comes with a pull, counts at once and is told to open pages', async () => {
    await signInAs(ports, 'anna');
    const update = await signedUpdate(key, { adapters: [newerAdapter('trustpilot', { item: 'article.new' })] });
    ports.backend.reference = { company: 'Shop', templates: [], tones: [], policy: null, categories: [], adapters: { update, taught: [] } };
    ports.backend.counter += 1;
    ports.backend.referenceChanged = ports.backend.counter;
    refreshed = 0;
    await runSync(ports, 'alarm');
    expect(await inUse('trustpilot')).toBe('article.new');
    expect(refreshed).toBe(1);
    await runSync(ports, 'alarm');
    expect(refreshed).toBe(1);
  });

  it('is all there is: what the next one does not name goes back to what ships', async () => {
    await take(await signedUpdate(key, { adapters: [newerAdapter('trustpilot', { item: 'article.new' })] }));
    await take(await signedUpdate(key, { sequence: 2 }));
    expect(await inUse('trustpilot')).toBe(shippedItem);
  });

  it('switches a site off, and on again', async () => {
    await take(await signedUpdate(key, { off: [{ id: 'trustpilot', version: null }] }));
    expect(await inUse('trustpilot')).toBeNull();
    expect((await readInForce()).quiet.map(({ id }) => id)).toContain('trustpilot');
    await take(await signedUpdate(key, { sequence: 2 }));
    expect(await inUse('trustpilot')).toBe(shippedItem);
  });

  it('may hand over to the next key', async () => {
    const next = await signingKey();
    await take(await signedUpdate(key, { keys: [key.publicKey, next.publicKey] }));
    await take(await signedUpdate(next, { sequence: 2, adapters: [newerAdapter('trustpilot', { item: 'article.next' })] }));
    expect(await inUse('trustpilot')).toBe('article.next');
  });
});

describe('what is refused leaves in use what works', () => {
  const hostile = { adapters: [newerAdapter('trustpilot', { version: 9, item: 'article.bad' })], sequence: 2 };
  beforeEach(async () => {
    await take(await signedUpdate(key, { adapters: [newerAdapter('trustpilot', { item: 'article.good' })] }));
  });

  it.each<[string, () => Promise<SignedUpdate>]>([
    [
      'tampered',
      async () => ({
        ...(await signedUpdate(key, hostile)),
        content: (await signedUpdate(key, hostile)).content.replace('article.bad', 'article.BAD'),
      }),
    ],
    [
      'truncated',
      async () => ({ ...(await signedUpdate(key, hostile)), content: (await signedUpdate(key, hostile)).content.slice(0, -9) }),
    ],
    ['of another key', async () => await signedUpdate(await signingKey(), hostile)],
    [
      'of another key that calls itself trusted',
      async () => ({ ...(await signedUpdate(await signingKey(), hostile)), publicKey: key.publicKey }),
    ],
    ['that is no update', async () => await signedUpdate(key, { ...hostile, keys: [] })],
  ])('an update %s', async (_name, make) => {
    await take(await make());
    expect(await inUse('trustpilot')).toBe('article.good');
    expect((await meta('teamAdapters'))?.refused).toEqual({ at: '2026-11-23T12:00:00.000Z' });
  });

  it('an older update, said again', async () => {
    const second = await signedUpdate(key, { sequence: 2, adapters: [newerAdapter('trustpilot', { version: 3, item: 'article.second' })] });
    await take(second);
    const old = await signedUpdate(key, { sequence: 1, adapters: [newerAdapter('trustpilot', { version: 9, item: 'article.old' })] });
    expect(await take(old)).toBe(false);
    expect(await take(second)).toBe(false);
    expect(await inUse('trustpilot')).toBe('article.second');
  });

  it.each([
    ['wider hosts', { version: 3, hosts: ['*.trustpilot.com', 'bank.example'] }],
    ['an older version', { version: 1 }],
    ['a selector that loops', { version: 3, item: 'div:has(p:has(a))' }],
    ['a path that is tried in many ways', { version: 3, paths: ['/*a*a*a*a*a*a*a*b'] }],
    ['no item', { version: 3, item: '' }],
  ])('an adapter with %s', async (_name, change) => {
    await take(await signedUpdate(key, { sequence: 2, adapters: [newerAdapter('trustpilot', { item: 'article.bad', ...change })] }));
    expect(await inUse('trustpilot')).toBe('article.good');
    expect((await meta('teamAdapters'))?.sequence).toBe(2);
  });

  it('a first update that names other keys than its own', async () => {
    ports = await testPorts();
    await take(await signedUpdate(key, { ...hostile, keys: [(await signingKey()).publicKey] }));
    expect(await inUse('trustpilot')).toBe(shippedItem);
  });
});

describe('taught adapters', () => {
  const shop = (change: Partial<Adapter> = {}): Adapter => ({
    ...site({ id: 'shop-example', name: 'Shop', hosts: ['shop.example'], item: '.opinion' }),
    ...change,
  });

  it('of the team come and go with the lead’s decision', async () => {
    await take(null, [shop()]);
    expect(await inUse('shop-example')).toBe('.opinion');
    await take(null, [shop({ version: 2, item: '.review' })]);
    expect(await inUse('shop-example')).toBe('.review');
    await take(null, []);
    expect(await inUse('shop-example')).toBeNull();
  });

  it('of this agent stay until the team decides', async () => {
    await withDatabase(async (db) => await putTaught(db, shop(), '2026-11-23T12:00:00.000Z'));
    await take(null, []);
    expect(await inUse('shop-example')).toBe('.opinion');
  });

  it('of this agent that are newer than the team’s stay as well, until the team has that version', async () => {
    const version = (number: number) => shop({ version: number, item: `.v${number}` });
    const counts = { reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 0, withReply: 8 };
    await take(null, [version(1)]);
    expect(await withDatabase(async (db) => await putTaught(db, version(2), '2026-11-23T12:00:00.000Z', { counts }))).toBe(null);
    await take(null, [version(1)]);
    expect(await inUse('shop-example')).toBe('.v2');
    // The team's own goes, and with the account all that is the team's: this one is the agent's.
    await take(null, []);
    expect(await inUse('shop-example')).toBe('.v2');
    await take(null, [version(1)]);
    await withDatabase(forgetTeamAdapters);
    expect(await inUse('shop-example')).toBe('.v2');
    await take(null, [version(2)]);
    await take(null, [version(1)]);
    expect(await inUse('shop-example')).toBe('.v1');
  });

  it('never take a shipped site’s place, nor every host', async () => {
    await take(null, [shop({ id: 'trustpilot', version: 9 }), shop({ hosts: ['*'] }), shop({ item: 'a:has(b:has(c))' })]);
    expect(await inUse('trustpilot')).toBe(shippedItem);
    expect(await inUse('shop-example')).toBeNull();
  });
});

it('goes with the account', async () => {
  await signInAs(ports, 'anna');
  await take(
    await signedUpdate(key, { adapters: [newerAdapter('trustpilot', { item: 'article.new' })], off: [{ id: 'facebook', version: null }] }),
  );
  await signOut(ports, true);
  expect(await inUse('trustpilot')).toBe(shippedItem);
  expect(await inUse('facebook')).not.toBeNull();
  expect(await meta('teamAdapters')).toBeNull();
});
