// What content scripts tell. Each message is checked; what cannot be true is dropped, and the panel says that the page is not understood.
import type { PageSnapshot, ReviewHandle } from '../../contracts/review.ts';
import { matches } from '../../sites/engine/match.ts';
import { readInForce } from '../adapters/adapter-store.ts';
import { adaptersOfHost } from '../adapters/in-force.ts';
import { noteCheck, noteYield } from '../adapters/site-checks.ts';
import { checkContentMessage } from '../check-message.ts';
import { noteTeaching } from '../commands/teach.ts';
import { writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import type { PageRow } from '../db/schema.ts';
import { isBelievable, type Sender } from '../ingest/believable.ts';
import { recordGonePage } from '../ingest/deletions.ts';
import { ingestMore, ingestSnapshot, ingestTables } from '../ingest/ingest-snapshot.ts';
import type { ListChange, PageCode, PageStart, PageTaken } from '../messages.ts';
import { checkFrames } from '../pages/frames.ts';
import { giveCode } from '../pages/late-code.ts';
import { startDocument } from '../pages/start-document.ts';
import type { Ports } from '../ports.ts';

/** `answer` for the document; `recorded` where something was recorded that has to be sent. */
export type Handled = { answer: PageStart | PageCode | PageTaken; recorded: boolean };

export const handleContentMessage = async (ports: Ports, sender: Sender, message: unknown): Promise<Handled> => {
  const checked = checkContentMessage(message);
  const done = (recorded: boolean): Handled => ({ answer: { ok: true }, recorded });
  switch (checked?.type) {
    case 'page.start':
      return { answer: await startDocument(ports, sender), recorded: checked.notFound === true && (await notFound(ports, sender)) };
    case 'page.code':
      return { answer: await giveCode(ports, sender, checked.site), recorded: false };
    case 'page.snapshot':
      return await takeSnapshot(ports, sender, checked.snapshot, checked.since ?? null, checked.change);
    case 'page.marks':
      await ports.page.injectReviewsPart(sender);
      return done(false);
    case 'panel.open':
      await pickByMark(ports, sender, checked.handle);
      return done(false);
    case 'page.hover':
      await hover(sender, checked.handle);
      return done(false);
    case 'reply.box':
      await noteBox(sender, checked);
      return done(false);
    case 'teach.state':
      await noteTeaching(sender, checked.state);
      return done(false);
    case undefined:
      await refuse(ports, sender, await sitesAt());
      return done(false);
  }
};

/** The address in front was a review's own, and the site has nothing there any more. */
const notFound = async (ports: Ports, { frameId, url }: Sender): Promise<boolean> =>
  frameId === 0 &&
  (await withDatabase(
    async (db) => await db.transaction('rw', ingestTables(db), async () => await recordGonePage(db, ports, url, 'not_found')),
  ));

type SitesOf = (url: string) => string[];

/** The sites that an address can belong to now. */
const sitesAt = async (): Promise<SitesOf> => {
  const inForce = await readInForce();
  return (url) =>
    adaptersOfHost(inForce, url)
      .filter((adapter) => matches(adapter, url))
      .map(({ id }) => id);
};

const takeSnapshot = async (
  ports: Ports,
  sender: Sender,
  snapshot: PageSnapshot,
  since: string | null,
  change?: ListChange,
): Promise<Handled> => {
  const sitesOf = await sitesAt();
  if (!isBelievable(sender, snapshot, sitesOf)) {
    await refuse(ports, sender, sitesOf);
    return { answer: { ok: true }, recorded: false };
  }
  if (since !== null) {
    const recorded = await withDatabase(async (db) => await ingestMore(db, ports, sender, snapshot, since, change));
    return { answer: { ok: true, ...(recorded === null && { whole: true }) }, recorded: recorded === true };
  }
  const before = await withDatabase(async (db) => await db.pages.get([sender.tabId, sender.frameId]));
  const recorded = await withDatabase(async (db) => await ingestSnapshot(db, ports, sender, snapshot));
  await noteHealth(ports, sender, snapshot);
  // A new page in the tab: frames of the one before are gone, and only they know it.
  if (sender.frameId === 0 && before !== undefined && before.documentId !== sender.documentId) await checkFrames(ports, sender.tabId);
  return { answer: { ok: true }, recorded };
};

const noteHealth = async (ports: Ports, sender: Sender, { site, role, check, reviews }: PageSnapshot): Promise<void> => {
  if (role !== 'list') return;
  const version = (await readInForce()).adapters.find(({ id }) => id === site)?.version;
  await withDatabase(async (db) => {
    if (check !== undefined) await noteCheck(db, { site, ...check, reviews: reviews.length }, ports.now());
    if (version !== undefined && sender.documentId !== null && reviews.length > 0)
      await noteYield(db, { site, version, documentId: sender.documentId, found: true }, ports.now());
  });
};

/** Nothing of a broken or hostile report is kept; that there was one, is. Only for pages that a site's adapter takes. */
const refuse = async (ports: Ports, sender: Sender, sitesOf: SitesOf): Promise<void> => {
  const [site] = sitesOf(sender.url);
  if (site === undefined) return;
  const { tabId, frameId, documentId, url } = sender;
  const takenAt = ports.now().toString({ smallestUnit: 'millisecond' });
  await withDatabase(
    async (db) =>
      await db.pages.put({ tabId, frameId, documentId, url, site, role: 'list', health: 'refused', takenAt, reviews: [], form: null }),
  );
};

const keyOf = async ({ tabId, frameId }: Sender, handle: ReviewHandle): Promise<string | null> => {
  const page = await withDatabase(async (db) => await db.pages.get([tabId, frameId]));
  return page?.reviews.find((entry) => entry.handle === handle)?.reviewKey ?? null;
};

/** The panel is open already (`openPanelFor`); this tells it which review was meant. */
const pickByMark = async (ports: Ports, sender: Sender, handle: ReviewHandle): Promise<void> => {
  const reviewKey = await keyOf(sender, handle);
  if (reviewKey === null) return;
  const at = ports.now().toString({ smallestUnit: 'millisecond' });
  await withDatabase(async (db) => await writeMeta(db, 'pick', { tabId: sender.tabId, reviewKey, at }));
};

/** Only of the document that is there: a message may come after the page in the frame has become another. */
const noteBox = async ({ tabId, frameId, documentId }: Sender, { handle, maxLength }: NonNullable<PageRow['box']>): Promise<void> => {
  await withDatabase(
    async (db) =>
      await db.pages
        .where({ tabId, frameId })
        .and((page) => page.documentId === documentId)
        .modify({ box: { handle, maxLength } }),
  );
};

const hover = async (sender: Sender, handle: ReviewHandle | null): Promise<void> => {
  const reviewKey = handle === null ? null : await keyOf(sender, handle);
  await withDatabase(async (db) => await writeMeta(db, 'hover', { tabId: sender.tabId, reviewKey }));
};
