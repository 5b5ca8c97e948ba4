// How the agent likes the extension to look: theme, language, density. Kept in localStorage, which all pages of the extension share and can
// read before the first paint; nothing here is work, so losing it loses nothing.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { LOCALES, type Locale } from '../../i18n/locale.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const LOCALE_SETTINGS = ['auto', ...LOCALES] as const;

export type Preferences = {
  theme: (typeof THEMES)[number];
  /** `auto` = the browser's own language. */
  locale: 'auto' | Locale;
  density: (typeof DENSITIES)[number];
};

const STORAGE_NAME = 'vidhuk-preferences';

const oneOf = <T extends string>(allowed: readonly T[], value: unknown, fallback: T): T =>
  allowed.find((candidate) => candidate === value) ?? fallback;

/** What was stored, made whole: an older or broken record never breaks the page. */
export function checkPreferences(stored: unknown): Preferences {
  const record: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    theme: oneOf(THEMES, record.theme, 'system'),
    locale: oneOf(LOCALE_SETTINGS, record.locale, 'auto'),
    density: oneOf(DENSITIES, record.density, 'comfortable'),
  };
}

export const usePreferences = create<Preferences>()(
  persist(() => checkPreferences(null), { name: STORAGE_NAME, version: 1, merge: (stored) => checkPreferences(stored) }),
);

/** Follows changes made in another page of the extension (options page, panel of another window). */
export function followOtherPages(signal: AbortSignal): void {
  window.addEventListener(
    'storage',
    (event) => {
      if (event.key === STORAGE_NAME) {
        void usePreferences.persist.rehydrate();
      }
    },
    { signal },
  );
}

/** Puts theme, density and language on `<html>`, where `tokens.css` and screen readers look for them. */
export function applyPreferences(root: HTMLElement, preferences: Preferences, locale: Locale): void {
  root.lang = locale;
  root.dataset.density = preferences.density;
  if (preferences.theme === 'system') {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = preferences.theme;
  }
}
