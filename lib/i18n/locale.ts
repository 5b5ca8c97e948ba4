// The languages of the interface and how one is chosen. The language of a reply is another matter (`lib/domain/language`).

export const LOCALES = ['en', 'uk', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words, for a list to choose from. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', uk: 'Українська', ru: 'Русский' };

/**
 * The first language of `wanted` (BCP 47 tags, in order of preference) that we speak; English where we speak none.
 * Pass `[setting, browser.i18n.getUILanguage()]` in the extension and `navigator.languages` on the board.
 */
export function pickLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    const locale = LOCALES.find((candidate) => candidate === language);
    if (locale !== undefined) {
      return locale;
    }
  }
  return 'en';
}
