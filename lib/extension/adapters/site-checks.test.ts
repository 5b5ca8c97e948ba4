// What adapters complain of reaches the team's server once a day, counts only; the drop that no single page can see is seen over many.
import { beforeEach, expect, it } from 'vitest';
import { signInAs, type TestPorts, testPorts } from '../../../tests/samples/test-ports.ts';
import { handleContentMessage } from '../background/content-messages.ts';
import { withDatabase } from '../db/open.ts';
import { meta } from '../db/queries.ts';
import { runSync } from '../sync/run.ts';
import { droppedSites, noteCheck } from './site-checks.ts';

let ports: TestPorts;
beforeEach(async () => {
  ports = await testPorts();
  await signInAs(ports, 'anna');
  await runSync(ports, 'alarm');
});

const URL = 'https://www.trustpilot.com/review/shop.example';
const sender = (documentId: string) => ({ tabId: 1, frameId: 0, documentId, url: URL });
const CHECK = { site: 'trustpilot', version: 1, candidates: 20, reviews: 3, problems: ['author_missing'] };
const reports = () => ports.backend.requests.filter(({ path }) => path.endsWith('/adapters/checks')).length;
const snapshot = (documentId: string, change: object) =>
  handleContentMessage(ports, sender(documentId), {
    type: 'page.snapshot',
    snapshot: { url: URL, site: 'trustpilot', role: 'list', health: 'ok', takenAt: ports.now().toString(), reviews: [], ...change },
  });

it('takes a complaint from a page and sends it with the next exchange, the same one once a day', async () => {
  const limited = { health: 'limited', check: { version: 1, candidates: 20, problems: ['author_missing'] } };
  await snapshot('d1', limited);
  await snapshot('d2', limited);
  expect(reports()).toBe(0);
  await runSync(ports, 'alarm');
  expect(reports()).toBe(1);
  await snapshot('d3', limited);
  await runSync(ports, 'alarm');
  expect(reports()).toBe(1);
  ports.time.pass({ hours: 25 });
  await snapshot('d4', limited);
  await runSync(ports, 'alarm');
  expect(reports()).toBe(2);
});

it('keeps what could not be sent', async () => {
  await withDatabase(async (db) => await noteCheck(db, CHECK, ports.now()));
  ports.backend.failNext('/adapters/checks', { kind: 'cut_before' }, { kind: 'status', status: 500 });
  await runSync(ports, 'alarm');
  await runSync(ports, 'alarm');
  expect(Object.values((await meta('siteChecks')) ?? {})).toMatchObject([{ sentAt: null }]);
  await runSync(ports, 'alarm');
  expect(Object.values((await meta('siteChecks')) ?? {})).toMatchObject([{ sentAt: '2026-11-23T12:00:00.000Z' }]);
});

it('does not repeat what the server refuses in its own words', async () => {
  await withDatabase(async (db) => await noteCheck(db, CHECK, ports.now()));
  const body = JSON.stringify({ error: { code: 'bad_request', message: 'No.' } });
  ports.backend.failNext('/adapters/checks', { kind: 'status', status: 400, body });
  await runSync(ports, 'alarm');
  await runSync(ports, 'alarm');
  expect(reports()).toBe(1);
});

it('holds a bounded number of complaints', async () => {
  for (let version = 1; version <= 80; version += 1)
    await withDatabase(async (db) => await noteCheck(db, { ...CHECK, version }, ports.now()));
  expect(Object.keys((await meta('siteChecks')) ?? {})).toHaveLength(30);
});

it('sees that a site’s pages hold no reviews any more', async () => {
  const start = async (documentId: string) => await handleContentMessage(ports, sender(documentId), { type: 'page.start' });
  const review = {
    site: 'trustpilot',
    externalId: 'a1',
    url: URL,
    kind: 'review',
    author: { name: 'Olena', profileUrl: null },
    rating: null,
    title: null,
    text: 'Third week without my parcel',
    publishedAt: null,
    reply: null,
    replyBox: 'none',
  };
  for (let index = 0; index < 6; index += 1) {
    await start(`full${index}`);
    await snapshot(`full${index}`, { reviews: [{ handle: 'r1', review }] });
  }
  for (let index = 0; index < 7; index += 1) await start(`empty${index}`);
  expect(await droppedSites()).toEqual([]);
  await start('empty7');
  expect(await droppedSites()).toEqual(['trustpilot']);
  expect(Object.keys((await meta('siteChecks')) ?? {})).toEqual(['trustpilot 1 reviews_dropped']);
  await snapshot('empty7', { reviews: [{ handle: 'r1', review }] });
  expect(await droppedSites()).toEqual([]);
});
