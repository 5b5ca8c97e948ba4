// Facts inside templates: `{{fact:ID}}` stands for a knowledge entry. One that is out of date, put aside or unknown is never filled in; its slot
// stays in the draft, where the gate blocks it, and every template that names it says so.
import type { Knowledge } from '../../contracts/knowledge.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { Template } from '../../contracts/template.ts';

const FACT_SLOT = /\{\{\s*fact\s*:\s*([^{}]*?)\s*\}\}/g;
const FACT_NAME = /^fact\s*:\s*(.*)$/;

/** The id in a slot's name, or null where it is another slot. */
export const factIdOf = (slot: string): string | null => FACT_NAME.exec(slot.trim())?.[1] ?? null;

/** Ids that a text names, each once, in order. */
export const factsIn = (text: string): string[] => [...new Set([...text.matchAll(FACT_SLOT)].map((match) => match[1] ?? ''))];

/** `today`: the local date of the team (ISO). The last day itself still counts. */
export const isStale = (entry: Pick<Knowledge, 'validUntil'>, today: string): boolean =>
  entry.validUntil !== null && entry.validUntil < today;

export type FactState = 'holds' | 'stale' | 'unknown' | 'other_language';

export const factState = (entry: Knowledge | undefined, language: Language, today: string): FactState => {
  if (entry === undefined || entry.archived) return 'unknown';
  if (isStale(entry, today)) return 'stale';
  return entry.language === 'und' || language === 'und' || entry.language === language ? 'holds' : 'other_language';
};

/** `title` as leads call the fact; the id where nobody knows it. */
export type FactProblem = { id: string; title: string; state: Exclude<FactState, 'holds'>; validUntil: string | null };

/** What keeps a template's facts from being filled in. */
export const factProblems = (
  template: Pick<Template, 'body' | 'language'>,
  knowledge: readonly Knowledge[],
  today: string,
): FactProblem[] =>
  factsIn(template.body).flatMap((id) => {
    const entry = knowledge.find((one) => one.id === id);
    const state = factState(entry, template.language, today);
    return state === 'holds' ? [] : [{ id, title: entry?.title ?? id, state, validUntil: entry?.validUntil ?? null }];
  });
