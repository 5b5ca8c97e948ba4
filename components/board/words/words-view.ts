// What the tables and dialogs of the team's words share.
import type { Category } from '../../../lib/contracts/category.ts';
import type { Knowledge } from '../../../lib/contracts/knowledge.ts';
import type { Template, Tone } from '../../../lib/contracts/template.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';

/** `entry` null = a new one. */
export type Edited =
  | { what: 'templates'; entry: Template | null }
  | { what: 'tones'; entry: Tone | null }
  | { what: 'knowledge'; entry: Knowledge | null };

export const LANGUAGES = ['uk', 'ru', 'en'] as const;

export const categoryName = (categories: readonly Category[], id: string, locale: Locale): string =>
  categories.find((category) => category.categoryId === id)?.name[locale] ?? id;

/** Lines without blanks and empty ones, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
