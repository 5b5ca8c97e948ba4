// The agent's own settings of appearance, in `storage.local` so that panel and options page share them. Unknown or broken values
// fall back to the default one by one: a setting from a newer version must not take the others along. No zod: the panel loads this first.
import { browser } from 'wxt/browser';

const CHOICES = {
  theme: ['system', 'light', 'dark'],
  density: ['comfortable', 'compact'],
  /** `auto` follows the browser's language. */
  language: ['auto', 'en', 'uk', 'ru'],
} as const;

export type Settings = { [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

const KEY = 'settings';

const pick = <T extends string>(choices: readonly [T, ...T[]], value: unknown): T =>
  choices.find((choice) => choice === value) ?? choices[0];

const read = (stored: unknown): Settings => {
  const values: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    theme: pick(CHOICES.theme, values.theme),
    density: pick(CHOICES.density, values.density),
    language: pick(CHOICES.language, values.language),
  };
};

export const DEFAULT_SETTINGS: Settings = read(null);

export const getSettings = async (): Promise<Settings> => read((await browser.storage.local.get(KEY))[KEY]);

/** Changes the given settings and keeps the rest. */
export const setSettings = async (change: Partial<Settings>): Promise<void> => {
  await browser.storage.local.set({ [KEY]: { ...(await getSettings()), ...change } });
};

/** Calls `listener` on each change, whichever page made it. Returns the way to stop. */
export const watchSettings = (listener: (settings: Settings) => void): (() => void) => {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(read(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
};
