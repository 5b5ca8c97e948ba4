// Loads one language of the extension: each is a file of its own in the build, so that the panel opens with one, and without the board's words.
import type { Locale } from './locale.ts';
import type { en, Translation } from './messages/panel/en.ts';

export type Messages = Translation<typeof en>;

const LOADERS: Record<Locale, () => Promise<Messages>> = {
  en: async () => (await import('./messages/panel/en.ts')).en,
  uk: async () => (await import('./messages/panel/uk.ts')).uk,
  ru: async () => (await import('./messages/panel/ru.ts')).ru,
};

export function loadMessages(locale: Locale): Promise<Messages> {
  return LOADERS[locale]();
}
