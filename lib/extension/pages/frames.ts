// Which frames of which tabs are alive. Rows outlive their documents (a navigation, a crash, a discarded tab), so they are asked:
// a document that no longer answers is no longer there.
import { withDatabase } from '../db/open.ts';
import type { PageRow } from '../db/schema.ts';
import type { FrameAddress, Ports } from '../ports.ts';

export const addressOf = (page: PageRow): FrameAddress => ({ tabId: page.tabId, frameId: page.frameId, documentId: page.documentId });

export const forgetTab = async (tabId: number): Promise<void> => {
  await withDatabase(async (db) => await db.pages.where('tabId').equals(tabId).delete());
};

/** With what was being taught in one: the part of the page that taught is gone, and an older one told another shape. And with what an older model suggested. */
export const forgetAllPages = async (): Promise<void> => {
  await withDatabase(async (db) => {
    await db.pages.clear();
    await db.suggestions.clear();
    await db.meta.delete('teaching');
  });
};

/** Asks each reported frame of the tab (of all tabs without one) to look again; takes away those that do not answer. */
export const checkFrames = async (ports: Pick<Ports, 'page'>, tabId?: number): Promise<void> => {
  const pages = await withDatabase(async (db) =>
    tabId === undefined ? await db.pages.toArray() : await db.pages.where('tabId').equals(tabId).toArray(),
  );
  const answers = await Promise.all(pages.map(async (page) => await ports.page.send(addressOf(page), { type: 'page.rescan' })));
  const gone = pages.filter((_, index) => answers[index] === null);
  await withDatabase(async (db) => {
    await db.transaction('rw', db.pages, async () => {
      for (const page of gone) {
        const now = await db.pages.get([page.tabId, page.frameId]);
        // A new document may have reported in the meantime.
        if (now?.documentId === page.documentId) await db.pages.delete([page.tabId, page.frameId]);
      }
    });
  });
};
