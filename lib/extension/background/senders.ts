// Who sent a message, by the browser's own account.
import { type Browser, browser } from 'wxt/browser';
import type { Sender } from '../ingest/believable.ts';

type From = Browser.runtime.MessageSender;

/** Panel and options page. A content script of ours has the same extension id, but the origin of its page. */
export const isOwnPage = (from: From): boolean => from.id === browser.runtime.id && from.origin === self.location.origin;

/** Null where it is no content script of ours in a tab. */
export const senderOf = (from: From): Sender | null => {
  const tabId = from.tab?.id;
  if (from.id !== browser.runtime.id || tabId === undefined || from.frameId === undefined || from.url === undefined) return null;
  return { tabId, frameId: from.frameId, documentId: from.documentId ?? null, url: from.url };
};

export const isPanelOpening = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'panel.open';
