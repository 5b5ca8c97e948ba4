// The ports over the real browser.
import { uuidv7 } from 'uuidv7';
import { browser } from 'wxt/browser';
import { isPartMissing } from '../check-message.ts';
import { injectCode, injectReplyPart, injectReviewsPart, injectTeachPart, refreshSites } from '../pages/content-scripts.ts';
import { withinTime } from '../pages/within-time.ts';
import type { FrameAddress, Ports } from '../ports.ts';
import { storedToken } from '../session/token.ts';
import { getSettings } from '../settings.ts';
import { localeOf } from '../state/apply-settings.ts';
import { categoryClassifier } from './category-classifier.ts';
import { gateJudge } from './gate-judge.ts';

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
    injectCode,
    injectReviewsPart,
    injectTeachPart,
    broadcast: async (tabId, command) => (await withinTime(browser.tabs.sendMessage(tabId, command))) !== null,
  },
  lock: {
    wait: async (name, run) => await navigator.locks.request(name, async () => await run()),
    ifFree: async (name, run) =>
      await navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? null : await run())),
  },
  judge: gateJudge,
  classifier: categoryClassifier,
  language: async () => localeOf(await getSettings()),
  badge: async (sign) => {
    await browser.action.setBadgeText({ text: sign ?? '' });
    if (sign !== null) await browser.action.setBadgeBackgroundColor({ color: '#b42318' });
  },
  refreshSites,
};
