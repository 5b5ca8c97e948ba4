// The whole gate for tests, phrases and the shipped model together: which rules a draft is told by, but for `hollow`, which drafts of one sentence are.
import { readFileSync } from 'node:fs';
import { checkDraft } from '../../lib/domain/safety/check-draft.ts';
import { readGateModel } from '../../lib/domain/safety/learnt/gate-model.ts';
import { sentenceJudge } from '../../lib/domain/safety/learnt/sentence-judge.ts';

const model = readGateModel(readFileSync(new URL('../../public/models/gate.bin', import.meta.url)));
const judge = model === null ? null : sentenceJudge(model);

/** Sorted, each once, those that stand beside another at one place as well. */
export const rulesOfWholeGate = (draft: string): string[] => {
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
