// The agent's own settings of appearance, in `storage.local` so that panel and options page share them. Unknown or broken values
// fall back to the default one by one: a setting from a newer version must not take the others along.

import { browser } from 'wxt/browser';
import { z } from 'zod';

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  density: z.enum(['comfortable', 'compact']).catch('comfortable'),
  /** `auto` follows the browser's language. */
  language: z.enum(['auto', 'en', 'uk', 'ru']).catch('auto'),
});
export type Settings = z.infer<typeof Settings>;

const KEY = 'settings';

const parse = (stored: unknown): Settings => Settings.parse(typeof stored === 'object' && stored !== null ? stored : {});

export const DEFAULT_SETTINGS: Settings = parse({});

export const getSettings = async (): Promise<Settings> => parse((await browser.storage.local.get(KEY))[KEY]);

/** Changes the given settings and keeps the rest. */
export const setSettings = async (change: Partial<Settings>): Promise<void> => {
  await browser.storage.local.set({ [KEY]: { ...(await getSettings()), ...change } });
};

/** Calls `listener` on each change, whichever page made it. Returns the way to stop. */
export const watchSettings = (listener: (settings: Settings) => void): (() => void) => {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
};
