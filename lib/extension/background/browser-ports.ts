// The ports over the real browser.
import { uuidv7 } from 'uuidv7';
import { browser } from 'wxt/browser';
import { isPartMissing } from '../check-message.ts';
import { injectReplyPart, refreshSites } from '../pages/content-scripts.ts';
import type { FrameAddress, Ports } from '../ports.ts';
import { storedToken } from '../session/token.ts';

/** A frozen tab takes a message and answers when it is looked at again: too late for whoever asked. */
const PAGE_ANSWER_MS = 15_000;

const withinTime = async (answer: Promise<unknown>): Promise<unknown> => {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), PAGE_ANSWER_MS);
  try {
    return (await Promise.race([answer, late])) ?? null;
  } catch {
    // "Receiving end does not exist": the document is gone, or its content script is of a version before the last update.
    return null;
  } finally {
    clearTimeout(timer);
  }
};

const inFrame = ({ frameId, documentId }: FrameAddress) => (documentId === null ? { frameId } : { documentId });

export const browserPorts: Ports = {
  now: () => Temporal.Now.instant(),
  newId: uuidv7,
  random: Math.random,
  fetch: (input, init) => fetch(input, init),
  online: () => navigator.onLine,
  token: storedToken,
  page: {
    send: async (frame, command) => {
      const ask = async () => await withinTime(browser.tabs.sendMessage(frame.tabId, command, inFrame(frame)));
      const answer = await ask();
      if (!isPartMissing(answer)) return answer;
      return (await injectReplyPart(frame)) ? await ask() : null;
    },
    broadcast: async (tabId, command) => (await withinTime(browser.tabs.sendMessage(tabId, command))) !== null,
  },
  lock: {
    wait: async (name, run) => await navigator.locks.request(name, async () => await run()),
    ifFree: async (name, run) =>
      await navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? null : await run())),
  },
  badge: async (sign) => {
    await browser.action.setBadgeText({ text: sign ?? '' });
    if (sign !== null) await browser.action.setBadgeBackgroundColor({ color: '#b42318' });
  },
  refreshSites,
};
