// Loads one language: each is a file of its own in the build, so that the panel opens with one.
import type { Locale } from './locale.ts';
import type { en, Translation } from './messages/en.ts';

export type Messages = Translation<typeof en>;

const LOADERS: Record<Locale, () => Promise<Messages>> = {
  en: async () => (await import('./messages/en.ts')).en,
  uk: async () => (await import('./messages/uk.ts')).uk,
  ru: async () => (await import('./messages/ru.ts')).ru,
};

export function loadMessages(locale: Locale): Promise<Messages> {
  return LOADERS[locale]();
}
