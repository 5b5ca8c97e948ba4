// The gate measured on labelled drafts: each must be judged as labelled; precision and recall are counted over drafts and stated.
import { describe, expect, it } from 'vitest';
import { ALL_TABLES, blockScore, judge } from './judge.ts';
import { LABELLED_DRAFTS } from './record-drafts.ts';

const VERDICTS = ALL_TABLES.flatMap((table) => judge(table));

describe('every rule', () => {
  it.each(VERDICTS.map((verdict) => [`${verdict.rule} ${verdict.language}: ${verdict.draft}`, verdict] as const))('%s', (_, verdict) => {
    expect(verdict.found).toEqual(verdict.expected);
  });

  it('is measured on 600 drafts and more, with precision above .95 and recall above .97', () => {
    const { precision, recall } = blockScore(VERDICTS);
    console.log(`gate on ${VERDICTS.length} labelled drafts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(VERDICTS.length + LABELLED_DRAFTS.length).toBeGreaterThanOrEqual(600);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });
});
