// Labelled drafts for the gate's `crm_leak`: invented people, three languages, a hard negative beside each positive.
// `⟦…⟧` marks what must block, `⟨…⟩` what the author wrote himself and only warns; everything else must pass.
import type { ContactHistory } from '../../../contracts/contact.ts';
import { ENGLISH } from './record-en.ts';
import { MORE_DRAFTS } from './record-more.ts';
import { NATURAL_RECORD_DRAFTS } from './record-natural.ts';
import { RECORD_PARTS } from './record-parts.ts';
import { RUSSIAN } from './record-ru.ts';
import { UKRAINIAN } from './record-uk.ts';
import { CONTACTS, REVIEWS, type RecordEntry } from './records.ts';

export type LabelledDraft = {
  contact: ContactHistory;
  review: { author: string; text: string; title?: string };
  marked: string;
  language: 'uk' | 'ru' | 'en';
};

const expand = (entries: readonly RecordEntry[], language: LabelledDraft['language']): LabelledDraft[] =>
  entries.flatMap(([contactName, reviewName, ...drafts]) =>
    drafts.map((marked) => ({ contact: CONTACTS[contactName], review: REVIEWS[reviewName], marked, language })),
  );

export const LABELLED_DRAFTS: readonly LabelledDraft[] = [
  ...expand(UKRAINIAN, 'uk'),
  ...expand(RUSSIAN, 'ru'),
  ...expand(ENGLISH, 'en'),
  ...MORE_DRAFTS,
  ...NATURAL_RECORD_DRAFTS,
  ...RECORD_PARTS,
];

export type ExpectedMark = { rule: 'crm_leak' | 'own_fact'; start: number; end: number };

/** The plain draft and what is expected of it. */
export const readMarks = (marked: string): { draft: string; expected: ExpectedMark[] } => {
  let draft = '';
  const expected: ExpectedMark[] = [];
  let start = 0;
  for (const letter of marked) {
    if (letter === '⟦' || letter === '⟨') start = draft.length;
    else if (letter === '⟧') expected.push({ rule: 'crm_leak', start, end: draft.length });
    else if (letter === '⟩') expected.push({ rule: 'own_fact', start, end: draft.length });
    else draft += letter;
  }
  return { draft, expected };
};
