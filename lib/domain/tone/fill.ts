// Fills a template's slots with what is known and safe. Nothing of a contact's record comes in here: the arguments are all public.
import type { Template, Tone } from '../../contracts/template.ts';
import { greeting, greetingName } from './greeting.ts';

export type FillRequest = {
  template: Template;
  tone: Tone | null;
  /** The author's name as the page shows it. */
  authorName: string;
  company: string;
  agentName: string;
};

/** A blank that the agent must write: a hint, or a slot that nothing safe is known for. Offsets are UTF-16, `text` is without the brackets. */
export type Hint = { start: number; end: number; text: string };
export type FilledTemplate = { text: string; hints: Hint[] };

const fillSlots = (text: string, values: Record<string, string | null>): string =>
  text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name] : null) ?? whole);

const findHints = (text: string): Hint[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: (match[1] ?? match[2] ?? '').trim(),
  }));

/** Slots that are unknown or without a safe value stay in the text, so that the gate blocks them. */
export const fillTemplate = ({ template, tone, authorName, company, agentName }: FillRequest): FilledTemplate => {
  const own = { company: company || null, agent: agentName || null };
  const text = fillSlots(template.body, {
    ...own,
    name: greetingName(authorName, template.language),
    greeting: tone === null ? null : greeting(tone, authorName),
    sign_off: tone === null ? null : fillSlots(tone.signOff, own),
  });
  return { text, hints: findHints(text) };
};
