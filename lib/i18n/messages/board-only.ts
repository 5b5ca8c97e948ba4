// Messages that only the board shows. They are no part of `en.ts`: what the panel loads before it can be used is bounded.
import type { Messages } from '../load-messages.ts';
import type { causes } from './en/causes.ts';
import type { now } from './en/now.ts';
import type { en, Translation } from './en.ts';

type OnlyEnglish = { readonly causes: typeof causes; readonly now: typeof now };
export type BoardOnly = Translation<OnlyEnglish>;

/** Keys and arguments as the compiler checks them, wherever they are used. */
export type AllEnglish = typeof en & OnlyEnglish;

export type BoardMessages = Messages & BoardOnly;
