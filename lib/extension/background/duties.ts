// What the worker does besides answering: at the start of the browser, after changes, and on the alarm. Nothing is remembered between two calls.

import { withDatabase } from '../db/open.ts';
import { dutiesOf, mayOwe, owedTo } from '../db/owed.ts';
import { outboxState, sessionState } from '../db/queries.ts';
import { checkFrames } from '../pages/frames.ts';
import { showMarks } from '../pages/show-marks.ts';
import type { Ports } from '../ports.ts';
import { runSync, type SyncReason } from '../sync/run.ts';

/** Unsent changes younger than this are normal and no reason to look up. */
const UNSENT_QUIET_MS = 5 * 60_000;

/** The most that the button has room for. */
const COUNT_MAX = 99;

/**
 * The toolbar button stays quiet unless something has been unsent for long or the agent must do something: a sign where work does not get through, else the
 * number of the agent's own overdue promises and of reviews handed to the agent. One after the other: what was read first must not be shown last.
 */
export const showBadge = async (ports: Ports): Promise<void> => await ports.lock.wait('vidhuk.badge', async () => await readAndShow(ports));

const readAndShow = async (ports: Ports): Promise<void> => {
  const [session, outbox, items] = await Promise.all([sessionState(), outboxState(), mayOwe()]);
  if (session.state === 'none') return await ports.badge(null);
  const late = outbox.oldestAt !== null && ports.now().epochMilliseconds - Date.parse(outbox.oldestAt) > UNSENT_QUIET_MS;
  if (session.state === 'expired' || outbox.blocked.length > 0 || late) return await ports.badge('!');
  const { userId, userName } = session.session;
  const duties = dutiesOf(owedTo(items, { userId, name: userName }, ports.now()));
  await ports.badge(duties === 0 ? null : duties > COUNT_MAX ? `${COUNT_MAX}+` : String(duties));
};

/** Sends and fetches, then lets pages and toolbar show what has changed. */
export const syncAndShow = async (ports: Ports, reason: SyncReason): Promise<void> => {
  const changed = await runSync(ports, reason);
  // The count first: the marks may have to load what suggests categories.
  await showBadge(ports);
  if (changed) await showMarks(ports);
};

/** Pages that show a review whose reply we wrote and have not seen posted: asked again, in case their report was lost with a stopped worker. */
const lookForPosted = async (ports: Ports): Promise<void> => {
  const tabs = await withDatabase(async (db) => {
    const pages = await db.pages.toArray();
    const items = await db.items.bulkGet([...new Set(pages.flatMap((page) => page.reviews.map((entry) => entry.reviewKey)))]);
    const awaited = new Set(
      items.flatMap((row) => (row !== undefined && row.local.inserted !== null && row.local.posted === null ? [row.itemId] : [])),
    );
    return new Set(pages.filter((page) => page.reviews.some((entry) => awaited.has(entry.reviewKey))).map((page) => page.tabId));
  });
  for (const tabId of tabs) await checkFrames(ports, tabId);
};

/** Every half minute: deadlines approach and colleagues work without anything happening here. */
export const tick = async (ports: Ports): Promise<void> => {
  await lookForPosted(ports);
  await runSync(ports, 'alarm');
  await showBadge(ports);
  await showMarks(ports);
};
