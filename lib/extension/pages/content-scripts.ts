// Where the content script runs: on the origins that the agent has granted, from now on and in the pages that are open already. It brings no
// site of its own: each document asks for what its address needs (`start-document.ts`).
import { browser } from 'wxt/browser';
import type { FrameAddress } from '../ports.ts';
import { withinTime } from './within-time.ts';

/** Built from `entrypoints/reviews.content/`; registered here, since the manifest names no site. */
export const CONTENT_SCRIPT = '/content-scripts/reviews.js';
/** Built from `lib/sites/engine/follow-part.ts` and `reviews-part.ts` (`scripts/build-hooks.ts`): what only a document with reviews needs. */
const REVIEWS_PART_SCRIPTS = ['/follow-part.js', '/reviews-part.js'];
/** Built from `entrypoints/reply-part.ts`: what only a document with a picked review needs. */
const REPLY_PART_SCRIPT = '/reply-part.js';
/** Built from `entrypoints/teach-part.ts`: only where an agent teaches a page. */
const TEACH_PART_SCRIPT = '/teach-part.js';
const REGISTRATION = 'reviews';

/** Registered scripts are lost on an update of the extension and outlive everything else: called at start, and whenever permissions or adapters change. */
export const refreshSites = async (): Promise<void> => {
  // Two refreshes at once would both find nothing registered, and the second would fail on the first one's id.
  const matches = await navigator.locks.request('vidhuk.sites', register);
  const granted = matches.length === 0 ? [] : await browser.tabs.query({ url: matches });
  const missing = new Set(granted.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id])));
  // Pages that only a click on the toolbar button allowed are in no list: every tab is told, and most have nobody who listens.
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const answer = await withinTime(browser.tabs.sendMessage(id, { type: 'adapters.changed' }));
      // Nothing answers where the script never ran, or ran for a version of the extension that is gone.
      if (answer === null && missing.has(id)) await inject(id);
    }),
  );
};

/** One registration for all granted origins, which it gives. */
const register = async (): Promise<string[]> => {
  const matches = (await browser.permissions.getAll()).origins ?? [];
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] })).length > 0;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return matches;
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
  return matches;
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

/** Into the one document. False where that is gone. */
const injectInto = async ({ tabId, frameId, documentId }: FrameAddress, files: string[]): Promise<boolean> => {
  const target = documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  return await browser.scripting.executeScript({ target, files }).then(
    () => true,
    () => false,
  );
};

export const injectReviewsPart = async (frame: FrameAddress): Promise<boolean> => await injectInto(frame, REVIEWS_PART_SCRIPTS);

export const injectReplyPart = async (frame: FrameAddress): Promise<boolean> => await injectInto(frame, [REPLY_PART_SCRIPT]);

/** Into the tab's own document, not its frames: what is taught is the page that the agent looks at. */
export const injectTeachPart = async (tabId: number): Promise<boolean> =>
  await injectInto({ tabId, frameId: 0, documentId: null }, [TEACH_PART_SCRIPT]);

/** What the sites of a page need besides the content script (`late-code.ts`). */
export const injectCode = async (frame: FrameAddress, files: readonly string[]): Promise<boolean> => await injectInto(frame, [...files]);
