// The bearer token in `storage.local`, which web pages and, by `setAccessLevel`, content scripts cannot read.

import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Ports, StoredToken } from '../ports.ts';

const KEY = 'token';
const Stored = z.object({ token: z.string().min(1), account: z.string().min(1) });

/** To be called at every start of the worker: content scripts run in pages and must not reach what is stored. */
export const closeStorageToContentScripts = async (): Promise<void> => {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
};

export const storedToken: Ports['token'] = {
  read: async () => Stored.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? null,
  write: async (token: StoredToken) => await browser.storage.local.set({ [KEY]: token }),
  remove: async () => await browser.storage.local.remove(KEY),
};
