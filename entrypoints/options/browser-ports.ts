// The options page's ports over the real browser.
import { browser } from 'wxt/browser';
import { sendCommand } from '../../lib/extension/panel-client.ts';
import type { OptionsPorts } from './options-ports.ts';

export const browserPorts: OptionsPorts = {
  send: sendCommand,
  permissions: {
    granted: async () => (await browser.permissions.getAll()).origins ?? [],
    request: async (origins) => await browser.permissions.request({ origins }),
    remove: async (origins) => {
      await browser.permissions.remove({ origins });
    },
    onChange: (listener, signal) => {
      for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
        event.addListener(listener);
        signal.addEventListener('abort', () => event.removeListener(listener));
      }
    },
  },
};
