// The gate before the public: every finding has a place in the draft. Pure and quick enough to run on every keystroke.
import type { LengthLimit } from '../../contracts/adapter.ts';
import type { ContactHistory } from '../../contracts/contact.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { Tone } from '../../contracts/template.ts';
import type { Finding } from './finding.ts';
import { overflowStart, replyLength } from './length.ts';

export type DraftCheck = {
  draft: string;
  review: { text: string; author: string; title?: string | null };
  /** The record that the agent has open; null = none was opened, so nothing of it can leak. */
  contact: ContactHistory | null;
  limit: LengthLimit | null;
  language: Language;
  tone: Tone | null;
  /** The company's own public contacts and names, which any reply may hold: a phone, an e-mail, `@domain` for all its addresses, an address. */
  allowed?: string[];
};

const overLimit = (draft: string, limit: LengthLimit | null): Finding[] => {
  const length = replyLength(draft, limit);
  if (limit === null || length.value <= limit.value) return [];
  const unit = limit.unit === 'utf8_bytes' ? 'bytes' : 'characters';
  return [
    {
      rule: 'over_limit',
      level: 'block',
      start: overflowStart(draft, limit),
      end: draft.length,
      detail: `${length.value}/${limit.value}`,
      message: `${length.value - limit.value} ${unit} over the site's limit of ${limit.value}. Shorten the reply.`,
    },
  ];
};

const emptySlots = (draft: string): Finding[] =>
  [...draft.matchAll(/\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]/g)].map((match) => ({
    rule: 'empty_slot',
    level: 'block',
    start: match.index,
    end: match.index + match[0].length,
    detail: (match[1] ?? match[2] ?? '').trim(),
    message: 'A blank of the template is left. Write it in your own words or delete it.',
  }));

/** All findings in the order of the text. */
export const checkDraft = (check: DraftCheck): Finding[] =>
  [...emptySlots(check.draft), ...overLimit(check.draft, check.limit)].sort((a, b) => a.start - b.start || a.end - b.end);
