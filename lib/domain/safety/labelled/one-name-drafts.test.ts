// Labelled drafts before the whole gate, phrases and what is learnt: each is told by the rules of its row and by no other.
import { describe, expect, it } from 'vitest';
import { rulesOfWholeGate } from '../../../../tests/gate/whole-gate.ts';
import { ONE_NAME_DRAFTS, STOPPED_DRAFTS } from './one-name-drafts.ts';

describe.each(ONE_NAME_DRAFTS)('$about', ({ rules, drafts }) => {
  it.each(drafts)('%s', (draft) => {
    expect(rulesOfWholeGate(draft)).toEqual([...rules]);
  });
});

it.each(STOPPED_DRAFTS)('is stopped: %s', (draft) => {
  expect(rulesOfWholeGate(draft).filter((rule) => rule !== 'tone')).not.toEqual([]);
});
