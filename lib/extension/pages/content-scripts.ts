// Where the content script runs: on the origins that the agent has granted, from now on and in the pages that are open already.
import { browser } from 'wxt/browser';
import type { FrameAddress } from '../ports.ts';

/** Built from `entrypoints/reviews.content/`; registered here, since the manifest names no site. */
export const CONTENT_SCRIPT = '/content-scripts/reviews.js';
/** Built from `entrypoints/reply-part.ts`: what only a document with a picked review needs. */
const REPLY_PART_SCRIPT = '/reply-part.js';
const REGISTRATION = 'reviews';

/** Registered scripts are lost on an update of the extension and outlive everything else: called at start, and whenever permissions change. */
export const refreshSites = async (): Promise<void> =>
  // Two refreshes at once would both find nothing registered, and the second would fail on the first one's id.
  await navigator.locks.request('vidhuk.sites', async () => {
    const matches = (await browser.permissions.getAll()).origins ?? [];
    const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] })).length > 0;
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
      return;
    }
    const script = {
      id: REGISTRATION,
      js: [CONTENT_SCRIPT],
      matches,
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as const;
    if (registered) await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
    else await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.all(tabs.map(async (tab) => (tab.id === undefined || tab.discarded ? undefined : await injectIfMissing(tab.id))));
  });

/** Nothing answers where the script never ran, or ran for a version of the extension that is gone. */
const injectIfMissing = async (tabId: number): Promise<void> => {
  const answers = await browser.tabs.sendMessage(tabId, { type: 'page.rescan' }).then(
    () => true,
    () => false,
  );
  if (!answers) await inject(tabId);
};

/** False where the browser forbids it: its own pages, the web store, a page that is being left. */
export const inject = async (tabId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
};

/** Into the one document that said it is missing. False where that is gone. */
export const injectReplyPart = async ({ tabId, frameId, documentId }: FrameAddress): Promise<boolean> => {
  const target = documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  return await browser.scripting.executeScript({ target, files: [REPLY_PART_SCRIPT] }).then(
    () => true,
    () => false,
  );
};
