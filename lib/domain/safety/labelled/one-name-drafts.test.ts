// Labelled drafts before the whole gate, phrases and what is learnt: each is told by the rules of its row and by no other.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { readGateModel } from '../learnt/gate-model.ts';
import { sentenceJudge } from '../learnt/sentence-judge.ts';
import { ONE_NAME_DRAFTS, STOPPED_DRAFTS } from './one-name-drafts.ts';

const model = readGateModel(readFileSync(new URL('../../../../public/models/gate.bin', import.meta.url)));
const judge = model === null ? null : sentenceJudge(model);

const rulesOf = (draft: string): string[] => {
  if (judge === null) throw new Error('the shipped model cannot be read');
  const found = checkDraft({
    draft,
    review: { text: '', author: 'nickname' },
    contact: null,
    limit: null,
    language: 'und',
    tone: null,
    judge,
  });
  const told = found.flatMap(({ rule, also }) => (also === undefined ? [rule] : [rule, also]));
  return [...new Set(told)].filter((rule) => rule !== 'hollow').sort();
};

describe.each(ONE_NAME_DRAFTS)('$about', ({ rules, drafts }) => {
  it.each(drafts)('%s', (draft) => {
    expect(rulesOf(draft)).toEqual([...rules]);
  });
});

it.each(STOPPED_DRAFTS)('is stopped: %s', (draft) => {
  expect(rulesOf(draft).filter((rule) => rule !== 'tone')).not.toEqual([]);
});
