// Loads one language whole, as the board speaks it.
import type { Locale } from './locale.ts';
import type { en, Translation } from './messages/en.ts';

export type BoardMessages = Translation<typeof en>;

const LOADERS: Record<Locale, () => Promise<BoardMessages>> = {
  en: async () => (await import('./messages/en.ts')).en,
  uk: async () => (await import('./messages/uk.ts')).uk,
  ru: async () => (await import('./messages/ru.ts')).ru,
};

export function loadBoardMessages(locale: Locale): Promise<BoardMessages> {
  return LOADERS[locale]();
}
