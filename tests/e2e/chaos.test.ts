// Nothing lost, nothing twice: the way of a review in real Chromium against a real backend process, while worker, page, browser and server are
// killed at every step, the network fails in every way, and everything is offline and comes back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BackendProcess, backendProcess } from './chaos/backend-process.ts';
import { type Desk, openDesk } from './chaos/desk.ts';
import { type Fault, type FaultProxy, type Moment, startFaultProxy } from './chaos/fault-proxy.ts';
import { advance, type Flow, finish, isDrafted, nameFlows, type Place, STEPS, sendAll, stepOf } from './chaos/flow.ts';
import { readRecord } from './chaos/record.ts';
import { type ReviewSite, type SiteReview, startReviewSite } from './chaos/review-site.ts';

const AGENT = { email: 'agent@example.com', name: 'Anna', role: 'admin', password: 'agent-password', workspace: 'Chaos' };

type Victim = 'worker' | 'page' | 'browser' | 'server';
type Kill = { victim: Victim; when: Moment | { afterMs: number } };

const KILLS: Kill[] = [
  ...[0, 4, 12, 40].map((afterMs): Kill => ({ victim: 'worker', when: { afterMs } })),
  ...[0, 10, 30].map((afterMs): Kill => ({ victim: 'page', when: { afterMs } })),
  ...[0, 25].map((afterMs): Kill => ({ victim: 'browser', when: { afterMs } })),
  ...[0, 15].map((afterMs): Kill => ({ victim: 'server', when: { afterMs } })),
  ...(['before_push', 'during_push', 'after_answer'] as const).flatMap((when): Kill[] => [
    { victim: 'worker', when },
    { victim: 'browser', when },
    { victim: 'server', when },
  ]),
];
const FAULTS: Fault[] = ['twice', 'late', 'status_500', 'status_429', 'cut_before', 'cut_after', 'garbage'];

/** One flow is in flight at each step of the way when the kill comes, the last with an outcome instead of a reply. */
const FLOWS_PER_KILL = STEPS.reply.length;

const pages = new Map<string, SiteReview[]>();
const flowsOf = (page: string, count: number): Flow[] => {
  const flows = Array.from({ length: count }, (_, index): Flow => {
    const id = `${page}-${index + 100}`;
    const text = `Dear author of ${id}, we are on it and will report by Friday.`;
    const review = { id, author: `Author ${id}`, text: `Third week without my parcel, nobody answers. Order of ${id}.` };
    return { review, ends: index === STEPS.reply.length - 1 ? 'outcome' : 'reply', text, key: '', done: 0 };
  });
  pages.set(
    page,
    flows.map((flow) => flow.review),
  );
  return flows;
};
const killBatches = KILLS.map((kill, index) => ({ kill, page: `kill${index}`, flows: flowsOf(`kill${index}`, FLOWS_PER_KILL) }));
const faultBatches = FAULTS.map((fault) => ({ fault, page: fault.replace('_', ''), flows: flowsOf(fault.replace('_', ''), 2) }));
const allFlows = (): Flow[] => [...killBatches, ...faultBatches, offline].flatMap((batch) => batch.flows);
const offline = { page: 'offline', flows: flowsOf('offline', FLOWS_PER_KILL) };

let folder: string;
let backend: BackendProcess;
let proxy: FaultProxy;
let site: ReviewSite;
let desk: Desk;
let place: Place;
const tally = { killPoints: 0, faults: 0 };

const signIn = async (): Promise<void> => {
  const request = { serverUrl: proxy.url, email: AGENT.email, password: AGENT.password };
  expect(await desk.command('session.sign_in', request)).toEqual({ ok: true, value: null });
};

const draftsStand = async (flows: Flow[]): Promise<void> => {
  for (const flow of flows.filter(isDrafted)) expect((await desk.row('drafts', flow.key))?.text).toBe(flow.text);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vidhuk-chaos-'));
  backend = backendProcess(join(folder, 'data'));
  await Promise.all([backend.start(), startReviewSite(pages).then((started) => (site = started))]);
  nameFlows(allFlows(), site.url);
  await backend.addUser(AGENT);
  proxy = await startFaultProxy(backend.url);
  desk = await openDesk(join(folder, 'profile'));
  place = { desk, site };
  await signIn();
}, 120_000);

afterAll(async () => {
  await desk?.close();
  await Promise.all([proxy?.close(), site?.close(), backend?.kill()]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const strike = async (victim: Victim): Promise<void> => {
  if (victim === 'worker') await desk.stopWorker();
  else if (victim === 'page') await desk.reload();
  else if (victim === 'browser') await desk.killBrowser();
  else await backend.kill();
};

const recover = async (victim: Victim): Promise<void> => {
  if (victim === 'browser') await desk.relaunch();
  if (victim === 'server') await backend.start();
};

describe('killed at every step', () => {
  it.each(killBatches.map(({ kill, page, flows }) => ({ name: `${kill.victim}, ${JSON.stringify(kill.when)}`, kill, page, flows })))(
    '$name',
    async ({ kill: { victim, when }, page, flows }) => {
      // Once while the page is being detected.
      await desk.open(`${site.url}/${page}`);
      if (victim === 'worker' || victim === 'page') {
        await strike(victim);
        tally.killPoints += 1;
      }
      await Promise.all(
        flows.map(async (flow, index) => {
          const start = flow.ends === 'outcome' ? STEPS.outcome.length - 1 : index + 1;
          while (flow.done < start) await advance(place, flow);
        }),
      );
      // The kill comes while each flow is at another step.
      const struck = typeof when === 'string' ? proxy.at(when, async () => await strike(victim)) : null;
      const inFlight = flows.map(
        async (flow) =>
          await stepOf(flow)
            ?.run(place, flow)
            .catch(() => false),
      );
      if (struck !== null) await struck;
      else if (typeof when === 'object') {
        await new Promise((resolve) => setTimeout(resolve, when.afterMs));
        await strike(victim);
      }
      tally.killPoints += flows.length;
      await recover(victim);
      await Promise.allSettled(inFlight);
      await draftsStand(flows);
      await Promise.all(flows.map(async (flow) => await finish(place, flow)));
      await draftsStand(flows);
    },
  );
});

describe('answers that fail', () => {
  it.each(faultBatches)('$fault', async ({ fault, page, flows }) => {
    await desk.open(`${site.url}/${page}`);
    proxy.fault = fault;
    for (const flow of flows) {
      while (stepOf(flow) !== undefined) {
        await advance(place, flow);
        void desk.command('sync.now', {});
        tally.faults += 1;
      }
    }
    await sendAll(desk);
    proxy.fault = null;
  });
});

it('works offline from first to last, over a crash of the browser, and sends it all afterwards', async () => {
  const { flows, page } = offline;
  proxy.fault = 'offline';
  await desk.open(`${site.url}/${page}`);
  await Promise.all(flows.map(async (flow) => await finish(place, flow)));
  const unsent = (await desk.rows('outbox')).length;
  expect(unsent).toBeGreaterThan(flows.length * 4);
  await desk.killBrowser();
  await desk.relaunch();
  expect((await desk.rows('outbox')).length).toBe(unsent);
  await draftsStand(flows);
  proxy.fault = null;
  await sendAll(desk);
});

it('leaves every handled item on the server exactly once', async () => {
  await sendAll(desk);
  const url = backend.url();
  if (url === null) throw new Error('The backend is down.');
  const record = await readRecord(url, AGENT.email, AGENT.password);
  const flows = allFlows();
  const lost: string[] = [];
  const twice: string[] = [];
  for (const flow of flows) {
    const items = record.items.filter((item) => item.itemId === flow.key);
    const [item] = items;
    const handled =
      flow.ends === 'outcome' ? item?.status === 'do_not_engage' : item?.status === 'posted' && item.posted?.text === flow.text;
    if (item === undefined || !handled) {
      lost.push(`${flow.key} ${item?.status ?? 'missing'}`);
      continue;
    }
    const kinds = (await record.events(item.itemId)).map((event) => event.kind);
    const once = ['review.seen', 'category.set', 'template.chosen', flow.ends === 'reply' ? 'reply.posted' : 'outcome.recorded'];
    const repeated = once.filter((kind) => kinds.filter((found) => found === kind).length !== 1);
    if (items.length !== 1 || repeated.length > 0) twice.push(`${flow.key} ${repeated.join()}`);
    if (flow.ends === 'reply') expect(item.posted?.source).toBe('here');
  }
  console.log(
    `chaos: ${tally.killPoints} kill points in ${KILLS.length} batches, ${tally.faults} steps under ${FAULTS.length} faults, ${flows.length} items handled; lost ${lost.length}, twice ${twice.length}`,
  );
  expect({ lost, twice }).toEqual({ lost: [], twice: [] });
  expect(record.items).toHaveLength(flows.length);
});
