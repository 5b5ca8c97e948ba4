// The gate on drafts that were written before its rules were read again: each is judged as labelled.
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { judge } from './judge.ts';
import { REAL_DESKS } from './real-desks.ts';
import { REAL_FORM } from './real-form.ts';
import { REAL_FORM_AGAIN } from './real-form-again.ts';
import { REAL_LEAKS_AGAIN } from './real-leaks-again.ts';
import { REAL_LEAKS_EN } from './real-leaks-en.ts';
import { REAL_LEAKS_RU } from './real-leaks-ru.ts';
import { REAL_LEAKS_UK } from './real-leaks-uk.ts';
import { REAL_PERSONAL } from './real-personal.ts';
import { REAL_PERSONAL_AGAIN } from './real-personal-again.ts';
import { REAL_REGULATED } from './real-regulated.ts';

const rulesOf = (draft: string, review: { author: string; text: string }, contact: Parameters<typeof checkDraft>[0]['contact']) =>
  checkDraft({ draft, review, contact, limit: null, language: 'und', tone: null })
    .filter(({ level }) => level === 'block')
    .map(({ rule }) => rule);

describe.each([...REAL_LEAKS_UK, ...REAL_LEAKS_RU, ...REAL_LEAKS_EN, ...REAL_LEAKS_AGAIN])(
  'record of $contact.contact.name',
  ({ contact, review, leak, clean }) => {
    it.each(leak)('leaks: %s', (draft) => {
      expect(rulesOf(draft, review, contact)).toContain('crm_leak');
    });
    it.each(clean)('passes: %s', (draft) => {
      expect(rulesOf(draft, review, contact)).toEqual([]);
    });
  },
);

describe.each([...REAL_DESKS, ...REAL_PERSONAL, ...REAL_PERSONAL_AGAIN, ...REAL_FORM, ...REAL_FORM_AGAIN, ...REAL_REGULATED])(
  '$rule',
  (table) => {
    it.each(judge(table).map((verdict) => [`${verdict.language}: ${verdict.draft}`, verdict] as const))(
      '%s',
      (_, { rule, found, expected }) => {
        expect(found.includes(rule)).toBe(expected.includes(rule));
      },
    );
  },
);
