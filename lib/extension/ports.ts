// What the background needs of the browser, as arguments: everything behind it runs the same in the service worker and in tests.
import type { SentenceJudge } from '../domain/safety/learnt/with-learnt.ts';
import type { Classifier } from './categories/classifier.ts';
import type { PageCommand, TeachCommand } from './messages.ts';

/** The token and whose it is: it is used only while the stored session is of the same account. */
export type StoredToken = { token: string; account: string };

/** A document that has a content script. `documentId` pins the command to the very document that reported. */
export type FrameAddress = { tabId: number; frameId: number; documentId: string | null };

export type Ports = {
  now: () => Temporal.Instant;
  /** A new UUIDv7. */
  newId: () => string;
  /** 0 <= n < 1. */
  random: () => number;
  fetch: typeof globalThis.fetch;
  /** False only where the machine surely has no network. */
  online: () => boolean;
  token: {
    read: () => Promise<StoredToken | null>;
    write: (token: StoredToken) => Promise<void>;
    remove: () => Promise<void>;
  };
  page: {
    /** The content script's answer, or null where nobody listens there any more. */
    send: (frame: FrameAddress, command: PageCommand | TeachCommand) => Promise<unknown>;
    /** Puts what only pages with reviews need into the document. False where that is gone. */
    injectReviewsPart: (frame: FrameAddress) => Promise<boolean>;
    /** Puts these files of the extension into the document. False where that is gone. */
    injectCode: (frame: FrameAddress, files: readonly string[]) => Promise<boolean>;
    /** Puts the part that teaches into the tab's own document. False where the browser forbids it. */
    injectTeachPart: (tabId: number) => Promise<boolean>;
    /** To every frame of the tab. False where no content script listens. */
    broadcast: (tabId: number, command: PageCommand) => Promise<boolean>;
  };
  /** Runs alone under this name among all contexts of the extension. With `ifFree`, answers null at once where it is taken. */
  lock: {
    wait: <T>(name: string, run: () => Promise<T>) => Promise<T>;
    ifFree: <T>(name: string, run: () => Promise<T>) => Promise<T | null>;
  };
  /** What the gate has learnt beside its phrases; null where that is missing. */
  judge: () => Promise<SentenceJudge | null>;
  /** The trained model; null where it is missing: the word list proposes then. */
  classifier: () => Promise<Classifier | null>;
  /** The language of what pages are shown (BCP 47): the agent's setting, else the browser's own. */
  language: () => Promise<string>;
  /** A sign on the toolbar button that something needs the agent; null = nothing does. */
  badge: (sign: string | null) => Promise<void>;
  /**
   * Registers the content script for the granted origins, puts it into open pages, and has every page ask again what to read it with:
   * after permissions or adapters have changed.
   */
  refreshSites: () => Promise<void>;
};
