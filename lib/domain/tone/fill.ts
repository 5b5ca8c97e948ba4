// Fills a template's slots with what is known and safe. Nothing of a contact's record comes in here: the arguments are all public.
import type { Knowledge } from '../../contracts/knowledge.ts';
import type { Template, Tone } from '../../contracts/template.ts';
import { ownNamesIn } from '../people/own-names.ts';
import { factIdOf, factState } from './facts.ts';
import { greeting, greetingName } from './greeting.ts';

export type FillRequest = {
  template: Template;
  tone: Tone | null;
  /** The author's name as the page shows it. */
  authorName: string;
  company: string;
  agentName: string;
  knowledge?: readonly Knowledge[];
  /** The team's local date (ISO), by which facts are out of date. Needed where there is knowledge. */
  today?: string;
};

/** What the slots of templates may be called, but for `{{fact:ID}}`. */
export const SLOTS = ['greeting', 'name', 'company', 'agent', 'sign_off'] as const;

/** A blank that the agent must write: a hint, or a slot that nothing safe is known for. Offsets are UTF-16, `text` is without the brackets. */
export type Hint = { start: number; end: number; text: string };
/** `slots`: where the greeting, the sign-off and the names of `SLOTS` stand, in order. */
export type FilledTemplate = { text: string; hints: Hint[]; slots: Span[] };
export type Span = { start: number; end: number };

const fillSlots = (
  text: string,
  values: Record<string, string | null>,
  fact: (id: string) => string | null,
): Omit<FilledTemplate, 'hints'> => {
  const slots: Span[] = [];
  let longer = 0;
  const filled = text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string, at: number) => {
    const id = factIdOf(name);
    const value = id === null ? (Object.hasOwn(values, name) ? values[name] : null) : fact(id);
    if (value == null) return whole;
    const start = at + longer;
    if (id === null) slots.push({ start, end: start + value.length });
    longer += value.length - whole.length;
    return value;
  });
  return { text: filled, slots };
};

const NO_FACTS = (): null => null;

const findHints = (text: string): Hint[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: (match[1] ?? match[2] ?? '').trim(),
  }));

/** Slots that are unknown or without a safe value stay in the text, so that the gate blocks them. */
export const fillTemplate = (request: FillRequest): FilledTemplate => {
  const { template, tone, authorName, company, agentName, knowledge = [], today } = request;
  const fact = (id: string): string | null => {
    const entry = knowledge.find((one) => one.id === id);
    return entry !== undefined && today !== undefined && factState(entry, template.language, today) === 'holds' ? entry.text : null;
  };
  const names = ownNamesIn(template.language, { company, agent: agentName });
  const own = { company: names.company || null, agent: names.agent || null };
  const values = {
    ...own,
    name: greetingName(authorName, template.language),
    greeting: tone === null ? null : greeting(tone, authorName),
    sign_off: tone === null ? null : fillSlots(tone.signOff, own, NO_FACTS).text,
  };
  const filled = fillSlots(template.body, values, fact);
  return { ...filled, hints: findHints(filled.text) };
};
