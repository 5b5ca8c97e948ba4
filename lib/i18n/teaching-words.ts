// The words of teaching in one language: loaded with the teaching, which few ever see, and not with the panel.
import type { Locale } from './locale.ts';
import type { teaching } from './messages/en/teaching.ts';
import type { Translation } from './messages/en.ts';

export type TeachingWords = { teaching: Translation<typeof teaching> };

const LOADERS: Record<Locale, () => Promise<TeachingWords>> = {
  en: async () => await import('./messages/en/teaching.ts'),
  uk: async () => await import('./messages/uk/teaching.ts'),
  ru: async () => await import('./messages/ru/teaching.ts'),
};

const loading = new Map<Locale, Promise<TeachingWords>>();

/** The same promise each time, so that React can wait for it. */
export const teachingWords = (locale: Locale): Promise<TeachingWords> => {
  const words = loading.get(locale) ?? LOADERS[locale]();
  loading.set(locale, words);
  return words;
};
