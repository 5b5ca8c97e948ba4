// What the options page needs of the browser, as an argument: tests give their own.
import type { sendCommand } from '../../lib/extension/panel-client.ts';

export type OptionsPorts = {
  send: typeof sendCommand;
  permissions: {
    /** Match patterns of all granted origins. */
    granted: () => Promise<string[]>;
    /** Must be called straight from a click. */
    request: (origins: string[]) => Promise<boolean>;
    remove: (origins: string[]) => Promise<void>;
    onChange: (listener: () => void, signal: AbortSignal) => void;
  };
};
