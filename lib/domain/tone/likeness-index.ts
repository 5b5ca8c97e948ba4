// The index of a team's templates for the panel: made once and kept while templates and answered reviews are the same, since the next review is
// compared with the same ones.
import type { Language } from '../../contracts/primitives.ts';
import type { Template } from '../../contracts/template.ts';
import { type EntryText, TEXT_WEIGHTS, TextIndex } from './retrieval.ts';

export type AnsweredText = { templateId: string; text: string };

/** More are ranked without likeness. */
const INDEXED = 500;
const SLOTS = /\{\{[^{}]*\}\}/g;

const textsOf = (template: Template): EntryText[] => [
  { id: template.templateId, text: template.title, weight: TEXT_WEIGHTS.title },
  { id: template.templateId, text: [template.body.replace(SLOTS, ' '), ...(template.cover ?? [])].join('\n'), weight: TEXT_WEIGHTS.body },
];

/** Two of the same key have the same texts. */
const keyOf = (texts: readonly EntryText[]): string => JSON.stringify(texts.map(({ id, text }) => [id, text]));

let kept: { key: string; index: TextIndex } | null = null;

/** Templates of the language (`und`: of any) with what each was taken for; `answered` newest first. */
export const likenessIndex = (templates: readonly Template[], answered: readonly AnsweredText[], language: Language): TextIndex => {
  const fitting = templates
    .filter((template) => !template.archived && (language === 'und' || template.language === language))
    .slice(0, INDEXED);
  const known = new Set(fitting.map((template) => template.templateId));
  const texts = [
    ...fitting.flatMap(textsOf),
    ...answered
      .filter((one) => known.has(one.templateId))
      .slice(0, INDEXED)
      .map((one) => ({ id: one.templateId, text: one.text, weight: TEXT_WEIGHTS.answered })),
  ];
  const key = keyOf(texts);
  if (kept?.key !== key) kept = { key, index: new TextIndex(texts) };
  return kept.index;
};
