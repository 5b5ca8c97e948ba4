// The words of one language for the board: all that the extension has, and what only leads read, which the panel does not load.
import { loadMessages } from './load-messages.ts';
import type { Locale } from './locale.ts';
import type { BoardMessages } from './messages/board-only.ts';

const LOADERS: Record<Locale, () => Promise<Pick<BoardMessages, 'policy'>>> = {
  en: () => import('./messages/en/policy.ts'),
  uk: () => import('./messages/uk/policy.ts'),
  ru: () => import('./messages/ru/policy.ts'),
};

export const loadBoardMessages = async (locale: Locale): Promise<BoardMessages> => {
  const [messages, { policy }] = await Promise.all([loadMessages(locale), LOADERS[locale]()]);
  return { ...messages, policy };
};
