// Language and theme of the board: by the browser and the system unless chosen here; the choice stays in this browser.
import { useEffect, useState } from 'react';
import { LOCALES, type Locale, pickLocale } from '../../lib/i18n/locale.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LOCALE_KEY = 'vidhuk.locale';
const THEME_KEY = 'vidhuk.theme';

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null => values.find((each) => each === value) ?? null;

export type Appearance = { locale: Locale; theme: Theme; setLocale: (locale: Locale) => void; setTheme: (theme: Theme) => void };

export function useAppearance(): Appearance {
  const [locale, setLocale] = useState<Locale>(() => oneOf(LOCALES, localStorage.getItem(LOCALE_KEY)) ?? pickLocale(navigator.languages));
  const [theme, setTheme] = useState<Theme>(() => oneOf(THEMES, localStorage.getItem(THEME_KEY)) ?? 'system');

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  return {
    locale,
    theme,
    setLocale: (chosen) => {
      localStorage.setItem(LOCALE_KEY, chosen);
      setLocale(chosen);
    },
    setTheme: (chosen) => {
      localStorage.setItem(THEME_KEY, chosen);
      setTheme(chosen);
    },
  };
}
