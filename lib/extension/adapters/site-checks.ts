// What an adapter found of itself on this machine's pages: kept until the team's server has it, counts only. Each complaint is
// made once a day at most. The panel reads this file before it can be used: what speaks to the server stands in `send-checks.ts`.

import type { SiteCheck } from '../../contracts/adapter-update.ts';
import { hasDropped, noteVisit } from '../../domain/adapters/site-yield.ts';
import { readMeta, writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { VidhukDatabase } from '../db/schema.ts';

const AGAIN_MS = 24 * 3_600_000;
/** More complaints than this are one complaint said in many ways. */
const WAITING_MAX = 30;

const nameOf = ({ site, version, problems }: SiteCheck): string => [site, version, ...problems.toSorted()].join(' ');

/** Remembers a complaint unless the same was made today. */
export const noteCheck = async (db: VidhukDatabase, check: SiteCheck, now: Temporal.Instant): Promise<void> =>
  await db.transaction('rw', db.meta, async () => {
    const checks = (await readMeta(db, 'siteChecks')) ?? {};
    const name = nameOf(check);
    const sentAt = checks[name]?.sentAt ?? null;
    if (sentAt !== null && now.epochMilliseconds - Date.parse(sentAt) < AGAIN_MS) return;
    const fresh = Object.entries(checks).filter(([other]) => other !== name);
    await writeMeta(db, 'siteChecks', Object.fromEntries([...fresh.slice(-WAITING_MAX + 1), [name, { check, sentAt: null }]]));
  });

/** A document of a site, with or without reviews: the drop that no single page can see. */
export const noteYield = async (
  db: VidhukDatabase,
  { site, version, documentId, found }: { site: string; version: number; documentId: string; found: boolean },
  now: Temporal.Instant,
): Promise<void> =>
  await db.transaction('rw', db.meta, async () => {
    const yields = (await readMeta(db, 'siteYields')) ?? {};
    const before = yields[site] ?? null;
    const after = noteVisit(before, version, documentId, found);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    await writeMeta(db, 'siteYields', { ...yields, [site]: after });
    if (hasDropped(after)) await noteCheck(db, { site, version, candidates: 0, reviews: 0, problems: ['reviews_dropped'] }, now);
  });

/** Sites whose pages have held no reviews for a while, where they did before. */
export const droppedSites = async (): Promise<string[]> =>
  await withDatabase(async (db) =>
    Object.entries((await readMeta(db, 'siteYields')) ?? {}).flatMap(([site, seen]) => (hasDropped(seen) ? [site] : [])),
  );
