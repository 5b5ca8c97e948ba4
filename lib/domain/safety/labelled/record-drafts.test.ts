// The gate measured on labelled drafts: each must be judged as labelled; precision and recall are counted over drafts and stated.
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { LABELLED_DRAFTS, type LabelledDraft, readMarks } from './record-drafts.ts';

const marksOf = ({ contact, review, marked, language }: LabelledDraft) => {
  const { draft, expected } = readMarks(marked);
  const findings = checkDraft({ draft, review, contact, limit: null, language, tone: null });
  const found = findings.filter(({ rule }) => rule === 'crm_leak' || rule === 'own_fact' || rule === 'personal_data');
  const show = (list: { rule: string; start: number; end: number }[]) =>
    list.map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
  return { found: show(found), expected: show(expected) };
};

describe('crm_leak on labelled drafts', () => {
  it.each(
    LABELLED_DRAFTS.map(
      (draft) => [`${draft.language} ${draft.contact.contact.name} / ${draft.review.author}: ${draft.marked}`, draft] as const,
    ),
  )('%s', (_, draft) => {
    const { found, expected } = marksOf(draft);
    expect(found).toEqual(expected);
  });

  it('has at least 150 drafts and keeps precision and recall of blocked drafts above .95 and .97', () => {
    const blocked = LABELLED_DRAFTS.map((draft) => {
      const { found, expected } = marksOf(draft);
      const leaks = (list: string[]) => list.some((entry) => entry.startsWith('crm_leak'));
      return { found: leaks(found), expected: leaks(expected) };
    });
    const right = blocked.filter(({ found, expected }) => found && expected).length;
    const precision = right / blocked.filter(({ found }) => found).length;
    const recall = right / blocked.filter(({ expected }) => expected).length;
    console.log(`crm_leak on ${blocked.length} labelled drafts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(blocked.length).toBeGreaterThanOrEqual(150);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });
});
