// What content scripts tell. Each message is checked; what cannot be true is dropped, and the panel says that the page is not understood.
import type { PageSnapshot, ReviewHandle } from '../../contracts/review.ts';
import { adapterFor } from '../../sites/registry.ts';
import { checkContentMessage } from '../check-message.ts';
import { writeMeta } from '../db/meta.ts';
import { withDatabase } from '../db/open.ts';
import { isBelievable, type Sender } from '../ingest/believable.ts';
import { ingestSnapshot } from '../ingest/ingest-snapshot.ts';
import { checkFrames } from '../pages/frames.ts';
import type { Ports } from '../ports.ts';

const sitesOf = (url: string): string[] => adapterFor(url).map((adapter) => adapter.id);

/** True where something was recorded that has to be sent. */
export const handleContentMessage = async (ports: Ports, sender: Sender, message: unknown): Promise<boolean> => {
  const checked = checkContentMessage(message);
  if (checked === null || (checked.type === 'page.snapshot' && !isBelievable(sender, checked.snapshot, sitesOf))) {
    await refuse(ports, sender);
    return false;
  }
  switch (checked.type) {
    case 'page.snapshot':
      return await takeSnapshot(ports, sender, checked.snapshot);
    case 'panel.open':
      await pickByMark(ports, sender, checked.handle);
      return false;
    case 'page.hover':
      await hover(sender, checked.handle);
      return false;
  }
};

const takeSnapshot = async (ports: Ports, sender: Sender, snapshot: PageSnapshot): Promise<boolean> => {
  const before = await withDatabase(async (db) => await db.pages.get([sender.tabId, sender.frameId]));
  const recorded = await withDatabase(async (db) => await ingestSnapshot(db, ports, sender, snapshot));
  // A new page in the tab: frames of the one before are gone, and only they know it.
  if (sender.frameId === 0 && before !== undefined && before.documentId !== sender.documentId) await checkFrames(ports, sender.tabId);
  return recorded;
};

/** Nothing of a broken or hostile report is kept; that there was one, is. Only for pages that a site's adapter takes. */
const refuse = async (ports: Ports, sender: Sender): Promise<void> => {
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

const hover = async (sender: Sender, handle: ReviewHandle | null): Promise<void> => {
  const reviewKey = handle === null ? null : await keyOf(sender, handle);
  await withDatabase(async (db) => await writeMeta(db, 'hover', { tabId: sender.tabId, reviewKey }));
};
