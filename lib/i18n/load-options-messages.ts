// Loads one language as the options page speaks it: what the panel says, and the words of the settings, which the panel does not show.
import { loadMessages, type Messages } from './load-messages.ts';
import type { Locale } from './locale.ts';
import type { options } from './messages/en/options.ts';
import type { Translation } from './messages/en.ts';

type Words = Translation<typeof options>;

const LOADERS: Record<Locale, () => Promise<Words>> = {
  en: async () => (await import('./messages/en/options.ts')).options,
  uk: async () => (await import('./messages/uk/options.ts')).options,
  ru: async () => (await import('./messages/ru/options.ts')).options,
};

export async function loadOptionsMessages(locale: Locale): Promise<Messages & { options: Words }> {
  const [messages, words] = await Promise.all([loadMessages(locale), LOADERS[locale]()]);
  return { ...messages, options: words };
}
