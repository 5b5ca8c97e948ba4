// Sites fold long texts ("first lines…"). A folded text is the same text seen less of, never another one.
import { normalizeText, sameText } from '../../domain/identity/same-text.ts';

/** Shorter starts prove nothing: "Thanks…" begins a thousand replies. */
const STEM_MIN = 20;

/** `normalizeText` turns the one-character ellipsis into three dots. */
const stem = (text: string): string | null => {
  const normal = normalizeText(text);
  const cut = normal.replace(/(?:\s*\.{3,})(?:\s*\S+(?:\s\S+)?)?$/u, '');
  return cut !== normal && cut.length >= STEM_MIN ? cut : null;
};

/** True where `seen` is `whole` as a site folds it: its start and an ellipsis, perhaps with a "See more" after it. */
export const isFoldOf = (seen: string, whole: string): boolean => {
  const start = stem(seen);
  return start !== null && !sameText(seen, whole) && normalizeText(whole).startsWith(start);
};
