// Which adapters are taken over, which of them count, and what a document is told to be read with.
import { beforeEach, describe, expect, it } from 'vitest';
import { type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import type { Adapter } from '../../contracts/adapter.ts';
import type { SwitchedOff } from '../../contracts/adapter-update.ts';
import { site } from '../../sites/engine/define.ts';
import { partsOf } from '../../sites/engine/late.ts';
import { ADAPTERS } from '../../sites/registry.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { withDatabase } from '../db/open.ts';
import { codeOf } from '../pages/late-code.ts';
import { startDocument } from '../pages/start-document.ts';
import { putTaught, readInForce, readLimits, removeAdapter, setAdapterOff, setSwitchedOff } from './adapter-store.ts';
import { adaptersInForce } from './in-force.ts';

const AT = '2026-11-23T12:00:00.000Z';
const shop = (changes: Partial<Adapter> = {}): Adapter => ({
  ...site({ id: 'taught-shop', name: 'The shop', hosts: ['shop.example'], item: '.opinion' }),
  ...changes,
});
const shipped = (id: string): Adapter => {
  const found = ADAPTERS.find((adapter) => adapter.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const put = async (adapter: unknown) => await withDatabase(async (db) => await putTaught(db, adapter, AT));
const switchOff = async (...list: SwitchedOff[]) => await withDatabase(async (db) => await setSwitchedOff(db, list));

let ports: TestPorts;
beforeEach(async () => {
  ports = await testPorts();
});

describe('an adapter from outside', () => {
  it('is stored, and counts at once', async () => {
    expect(await put(shop({ limit: { value: 500, unit: 'characters', source: 'The shop', mark: 'U' } }))).toBe(null);
    expect((await readInForce()).adapters.map(({ id }) => id)).toContain('taught-shop');
    expect((await readLimits())('taught-shop')?.value).toBe(500);
    expect((await readLimits())('google-maps')?.value).toBe(4096);
  });

  it.each([
    ['no data', 'malformed', null],
    ['a field that the contract does not have', 'malformed', { ...shop(), onload: 'x' }],
    ['a name of a prototype', 'malformed', JSON.parse('{"__proto__": {"id": "x"}, "id": "constructor"}')],
    ['a site that ships', 'shipped_site', shop({ id: 'trustpilot' })],
    ['every host', 'any_host', shop({ hosts: ['*'] })],
    ['a selector that costs a page its time', 'unsafe', shop({ item: 'a:has(b:has(i))' })],
  ] as const)('%s: %s', async (_what, refusal, adapter) => {
    expect(await put(adapter)).toBe(refusal);
    expect(await withDatabase(async (db) => await db.adapters.count())).toBe(0);
  });

  it('never takes the place of a newer one', async () => {
    expect(await put(shop({ version: 3 }))).toBe(null);
    expect(await put(shop({ version: 2 }))).toBe('older');
    expect((await readInForce()).adapters.find(({ id }) => id === 'taught-shop')?.version).toBe(3);
  });
});

describe('of several copies of a site', () => {
  const copy = (version: number): Adapter => shop({ version });
  const row = (source: 'server' | 'taught', version: number, off = false) => ({ source, adapter: copy(version), off });
  const versionIn = (rows: ReturnType<typeof row>[], off: SwitchedOff[] = []) => adaptersInForce([copy(2)], rows, off).adapters[0]?.version;

  it('the newest counts', () => {
    expect(versionIn([row('server', 3)])).toBe(3);
    expect(versionIn([row('server', 1)])).toBe(2);
    expect(versionIn([row('server', 3), row('taught', 5)])).toBe(5);
  });
  it('the last good one comes back where a version is switched off or put aside', () => {
    expect(versionIn([row('server', 3)], [{ id: 'taught-shop', version: 3 }])).toBe(2);
    expect(versionIn([row('server', 3, true)])).toBe(2);
    expect(versionIn([row('server', 3)], [{ id: 'taught-shop', version: 2 }])).toBe(3);
  });
  it('none counts where the site is switched off', () => {
    expect(versionIn([row('server', 3)], [{ id: 'taught-shop', version: null }])).toBe(undefined);
  });
});

describe('a document asks what to read it with', () => {
  const sender = (url: string) => ({ tabId: 7, frameId: 0, documentId: 'doc-1', url });
  const told = async (url: string) => (await startDocument(ports, sender(url))).adapters.map(({ id }) => id);
  const anyPage = ADAPTERS.filter(({ hosts }) => hosts.includes('*')).map(({ id }) => id);

  it('and gets its own sites and those of any page, on every path of its host', async () => {
    expect(await told('https://www.trustpilot.com/review/x')).toEqual(['trustpilot', ...anyPage]);
    expect(await told('https://www.trustpilot.com/')).toEqual(['trustpilot', ...anyPage]);
    expect(await told('https://shop.example/')).toEqual(anyPage);
    expect(await told('about:blank')).toEqual([]);
  });

  it('and is told of which of them code has to come first, and what else than items shows that one may read it', async () => {
    const late = async (url: string) => (await startDocument(ports, sender(url))).late;
    const withCode = ADAPTERS.filter((adapter) => adapter.hosts.includes('*') && (adapter.hook !== null || partsOf(adapter).length > 0));
    expect(Object.keys(await late('https://www.trustpilot.com/review/x'))).toEqual(withCode.map(({ id }) => id));
    expect(Object.keys(await late('https://appstoreconnect.apple.com/apps'))[0]).toBe('app-store-connect');
    expect((await late('https://shop.example/'))['schema-org']).toEqual(['script[type="application/ld+json"]']);
    const { signs } = shipped('yandex-maps');
    const removed = [...(signs?.stub ?? []), ...(signs?.notice ?? [])].map(({ select }) => select);
    expect((await late('https://yandex.ru/maps/org/x/1/reviews/'))['yandex-maps']).toEqual(removed);
  });

  it('with the code of those sites that it asks for, if they are its own', async () => {
    const injected: unknown[] = [];
    ports.page.injectCode = async (frame, files) => {
      injected.push([frame.documentId, ...files]);
      return true;
    };
    const ask = async (url: string, site: string) => (await handleContentMessage(ports, sender(url), { type: 'page.code', site })).answer;
    const url = 'https://appstoreconnect.apple.com/apps';
    await told(url);
    expect(injected).toEqual([]);
    expect(await ask(url, 'app-store-connect')).toEqual({ ok: true });
    expect(await ask(url, 'schema-org')).toEqual({ ok: true });
    expect(await ask(url, 'vk')).toEqual({ ok: false });
    expect(injected).toEqual([
      ['doc-1', '/signs-part.js', '/hooks/app-store-connect.js'],
      ['doc-1', '/hooks/schema-org.js'],
    ]);
    ports.page.injectCode = async () => false;
    expect(await ask(url, 'app-store-connect')).toEqual({ ok: false });
  });

  it('with the part for several fields in one element, where what was taught needs that', async () => {
    await put(shop({ fields: { ...shop().fields, author: [{ select: 'b', from: 'text', parse: 'name_in_line' }] } }));
    expect((await startDocument(ports, sender('https://shop.example/x'))).late['taught-shop']).toEqual([]);
    expect(codeOf(shop())).toEqual([]);
    expect(codeOf({ ...shop(), fields: { ...shop().fields, text: [{ select: 'p', from: 'text', parse: 'rest_text' }] } })).toEqual([
      '/words-part.js',
    ]);
  });

  it('with what was taught, until that is put aside or gone', async () => {
    await put(shop());
    expect(await told('https://shop.example/x')).toEqual(['taught-shop', ...anyPage]);
    await withDatabase(async (db) => await setAdapterOff(db, 'taught-shop', 'taught', true));
    expect(await told('https://shop.example/x')).toEqual(anyPage);
    await withDatabase(async (db) => await setAdapterOff(db, 'taught-shop', 'taught', false));
    await withDatabase(async (db) => await removeAdapter(db, 'taught-shop', 'taught'));
    expect(await told('https://shop.example/x')).toEqual(anyPage);
  });

  it('and with nothing at all where its site is switched off', async () => {
    await switchOff({ id: 'trustpilot', version: null });
    expect(await told('https://www.trustpilot.com/review/x')).toEqual([]);
    expect(await told('https://shop.example/')).toEqual(anyPage);
    await switchOff({ id: 'trustpilot', version: shipped('trustpilot').version });
    expect(await told('https://www.trustpilot.com/review/x')).toEqual([]);
    await switchOff();
    expect(await told('https://www.trustpilot.com/review/x')).toContain('trustpilot');
  });

  it('and what it showed before is forgotten, unless it begins anew with the same site', async () => {
    const url = 'https://www.trustpilot.com/review/x';
    const snapshot = { url, site: 'trustpilot', role: 'list', health: 'ok', takenAt: AT, reviews: [] };
    const show = async () => await handleContentMessage(ports, sender(url), { type: 'page.snapshot', snapshot });
    const sites = async () => await withDatabase(async (db) => (await db.pages.toArray()).map((page) => page.site));
    await show();
    await told(url);
    expect(await sites()).toEqual(['trustpilot']);
    await switchOff({ id: 'trustpilot', version: null });
    await told(url);
    expect(await sites()).toEqual([]);
    // What it still says is not believed, and not kept either.
    await show();
    expect(await sites()).toEqual([]);
  });
});
