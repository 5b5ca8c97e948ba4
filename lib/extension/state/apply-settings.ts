// Puts theme, density and language on `<html>`, where `tokens.css` and screen readers look for them.
import { browser } from 'wxt/browser';
import { type Locale, pickLocale } from '../../i18n/locale.ts';
import type { Settings } from '../settings.ts';

/** The setting, else the browser's own language, else English. */
export const localeOf = (settings: Settings): Locale => pickLocale([settings.language, browser.i18n.getUILanguage()]);

export function applySettings(root: HTMLElement, settings: Settings): void {
  root.lang = localeOf(settings);
  root.dataset.density = settings.density;
  if (settings.theme === 'system') {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = settings.theme;
  }
}
