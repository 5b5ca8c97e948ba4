// The panel's ports over the real browser.
import { browser } from 'wxt/browser';
import { journaledDrafts } from '../../components/reply/draft-journal.ts';
import type { Classifier } from '../../lib/extension/categories/classifier.ts';
import { draftOf, saveDraft } from '../../lib/extension/db/queries.ts';
import { sendCommand } from '../../lib/extension/panel-client.ts';
import { loadClassifier } from './classifier.ts';
import { loadGateJudge } from './gate-judge.ts';
import type { PanelPorts, TabNow } from './panel-ports.ts';

/** Match pattern of an origin. Ports are not part of match patterns, so one grant covers all of a host's. */
const patternOf = (origin: string) => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** `?tabId=7` names the tab where the panel's document is opened as a page of its own (tests, a second look). */
const namedTab = (): number | null => {
  const named = Number(new URLSearchParams(location.search).get('tabId'));
  return Number.isInteger(named) && named > 0 ? named : null;
};

const tabNow = async (): Promise<TabNow | null> => {
  const named = namedTab();
  if (named !== null) {
    // Rejects only where no such tab is open: its stored page is still shown, without an address that could be asked for access.
    const tab = await browser.tabs.get(named).catch(() => undefined);
    return { tabId: named, url: tab?.url ?? null, loading: tab?.status === 'loading' };
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null, loading: tab.status === 'loading' };
};

type Event = { addListener: (listener: () => void) => void; removeListener: (listener: () => void) => void };
const listen = (events: Event[], listener: () => void, signal: AbortSignal) => {
  for (const event of events) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
};

let classifier: Promise<Classifier | null> | null = null;
const onceLoaded = (): Promise<Classifier | null> => {
  classifier ??= loadClassifier();
  return classifier;
};

let gateJudge: ReturnType<typeof loadGateJudge> | null = null;
const onceJudge = (): ReturnType<typeof loadGateJudge> => {
  gateJudge ??= loadGateJudge();
  return gateJudge;
};

export const browserPorts: PanelPorts = {
  send: sendCommand,
  drafts: journaledDrafts({ load: draftOf, save: saveDraft }, localStorage),
  tabs: {
    now: tabNow,
    onChange: (listener, signal) => listen([browser.tabs.onActivated, browser.tabs.onUpdated], listener, signal),
    reload: async (tabId) => await browser.tabs.reload(tabId),
    // Rejects only where the window is being closed or the address is none: the review then opens where the panel is.
    open: async (url) => (await browser.tabs.create({ url }).catch(() => undefined))?.id ?? null,
  },
  permissions: {
    has: async (origin) => await browser.permissions.contains({ origins: [patternOf(origin)] }),
    request: async (origin) => await browser.permissions.request({ origins: [patternOf(origin)] }),
    onChange: (listener, signal) => listen([browser.permissions.onAdded, browser.permissions.onRemoved], listener, signal),
  },
  classifier: onceLoaded,
  gateJudge: onceJudge,
  openOptions: () => void browser.runtime.openOptionsPage(),
  writeClipboard: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
};
