// Commands of teaching: begin in the tab's page, pass on what the agent decides in the panel, keep what was learnt.

import type { TeachAction, TeachState } from '../../contracts/teaching.ts';
import { unsafeParts } from '../../domain/adapters/unsafe-parts.ts';
import { putTaught } from '../adapters/adapter-store.ts';
import { proposeLater } from '../adapters/propose-taught.ts';
import { checkTeachAnswer } from '../check-message.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { Sender } from '../ingest/believable.ts';
import type { PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { done, failed } from '../result.ts';
import { accountKey } from '../session/account.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

const send = async (ports: Ports, tabId: number, action: TeachAction): Promise<TeachState | null> =>
  checkTeachAnswer(await ports.page.send({ tabId, frameId: 0, documentId: null }, { type: 'teach', action }));

const forget = async (tabId: number): Promise<void> => {
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.meta, async () => {
        if ((await readMeta(db, 'teaching'))?.tabId === tabId) await db.meta.delete('teaching');
      }),
  );
};

/** `not_found` where the browser lets nobody into the page, or nothing answers there. */
export const beginTeaching = async (ports: Ports, { tabId, words }: Request<'teach.begin'>): Promise<Result<null>> => {
  if (!(await ports.page.injectTeachPart(tabId))) return failed('not_found');
  // The state arrives from the page itself, with the browser's own account of its address.
  return (await send(ports, tabId, { do: 'begin', words })) === null ? failed('not_found') : done;
};

/** A page that went away in the meantime ends the teaching. */
export const actTeaching = async (ports: Ports, { tabId, action }: Request<'teach.act'>): Promise<Result<null>> => {
  const state = await send(ports, tabId, action);
  if (state === null) await forget(tabId);
  return state === null && action.do !== 'end' ? failed('not_found') : done;
};

/** A page may say what it likes of itself: an adapter for another host than its own is not believed. */
export const noteTeaching = async ({ tabId, frameId, url }: Sender, state: TeachState | null): Promise<void> => {
  if (frameId !== 0) return;
  if (state === null) return await forget(tabId);
  const host = URL.parse(url)?.hostname.replace(/\.$/, '');
  const adapter = state.found?.adapter;
  const believed = adapter === undefined || (adapter.hosts.length === 1 && adapter.hosts[0] === host && unsafeParts(adapter).length === 0);
  await withDatabase(
    async (db) => await writeMeta(db, 'teaching', { tabId, url, state: believed ? state : { ...state, found: null, problem: 'unusable' } }),
  );
};

/** Stored as the next version of what was taught before on this host, in force at once. */
export const saveTaught = async (ports: Ports, { tabId, name }: Request<'teach.save'>): Promise<Result<{ proposed: boolean }>> => {
  const taught = await withDatabase(async (db) => {
    const teaching = await readMeta(db, 'teaching');
    if (teaching?.tabId !== tabId || teaching.state.found === null) return null;
    const { adapter: learnt, ...counts } = teaching.state.found;
    const before = await db.adapters.get([learnt.id, 'taught']);
    const session = await readMeta(db, 'session');
    const by = session === null ? undefined : accountKey(session);
    return { adapter: { ...learnt, name, version: (before?.version ?? 0) + 1 }, told: { counts, by } };
  });
  if (taught === null) return failed('not_found');
  const { adapter, told } = taught;
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  const refusal = await withDatabase(async (db) => await putTaught(db, adapter, takenAt, told));
  if (refusal !== null) return failed('bad_request', refusal);
  await proposeLater(adapter.id);
  await send(ports, tabId, { do: 'end' });
  await forget(tabId);
  await ports.refreshSites();
  return { ok: true, value: { proposed: true } };
};

/** So many of the latest are remembered. */
const TOLD_MAX = 200;

export const noteTold = async (decision: string): Promise<Result<null>> => {
  await withDatabase(
    async (db) =>
      await db.transaction('rw', db.meta, async () => {
        const told = (await readMeta(db, 'toldOfTaught')) ?? [];
        await writeMeta(db, 'toldOfTaught', [...new Set([...told, decision])].slice(-TOLD_MAX));
      }),
  );
  return done;
};
