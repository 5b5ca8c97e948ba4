// What the panel needs of the browser, as an argument: tests give their own.
import type { DraftStore } from '../../components/reply/use-draft.ts';
import type { LoadJudge } from '../../components/reply/use-gate-judge.ts';
import type { Classifier } from '../../lib/extension/categories/classifier.ts';
import type { sendCommand } from '../../lib/extension/panel-client.ts';

export type TabNow = {
  tabId: number;
  /** Null where the browser does not tell us: neither granted nor clicked. */
  url: string | null;
  /** It is loading something now. */
  loading?: boolean;
};

export type PanelPorts = {
  send: typeof sendCommand;
  drafts: DraftStore;
  tabs: {
    /** The tab in front in the panel's own window; null while there is none. */
    now: () => Promise<TabNow | null>;
    /** Calls `listener` when another tab comes to the front or the one in front loads something else. */
    onChange: (listener: () => void, signal: AbortSignal) => void;
    reload: (tabId: number) => Promise<void>;
    /** Opens the page in a new tab in front; its number, or null where the browser does not open it. */
    open: (url: string) => Promise<number | null>;
  };
  permissions: {
    has: (origin: string) => Promise<boolean>;
    /** Must be called straight from a click. */
    request: (origin: string) => Promise<boolean>;
    onChange: (listener: () => void, signal: AbortSignal) => void;
  };
  /** The trained model, loaded once; null where it is not to be had. */
  classifier: () => Promise<Classifier | null>;
  /** What the gate has learnt beside its phrases, loaded once; null where it is not to be had. */
  gateJudge?: LoadJudge;
  openOptions: () => void;
  writeClipboard: (text: string) => Promise<boolean>;
};
