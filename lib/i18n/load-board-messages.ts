// The words of one language for the board: all that the extension has, and what only leads read, which the panel does not load.
import { loadMessages } from './load-messages.ts';
import type { Locale } from './locale.ts';
import type { BoardMessages, BoardOnly } from './messages/board-only.ts';

const LOADERS: Record<Locale, () => Promise<BoardOnly>> = {
  en: async () => ({ ...(await import('./messages/en/causes.ts')), ...(await import('./messages/en/now.ts')) }),
  uk: async () => ({ ...(await import('./messages/uk/causes.ts')), ...(await import('./messages/uk/now.ts')) }),
  ru: async () => ({ ...(await import('./messages/ru/causes.ts')), ...(await import('./messages/ru/now.ts')) }),
};

export const loadBoardMessages = async (locale: Locale): Promise<BoardMessages> => {
  const [messages, only] = await Promise.all([loadMessages(locale), LOADERS[locale]()]);
  return { ...messages, ...only };
};
