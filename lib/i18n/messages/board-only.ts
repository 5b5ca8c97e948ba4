// Messages that only the board shows. They are no part of `en.ts`: what the panel loads before it can be used is bounded.
import type { Messages } from '../load-messages.ts';
import type { policy } from './en/policy.ts';
import type { en, Translation } from './en.ts';

/** Keys and arguments as the compiler checks them, wherever they are used. */
export type AllEnglish = typeof en & { readonly policy: typeof policy };

export type BoardMessages = Messages & { readonly policy: Translation<typeof policy> };
