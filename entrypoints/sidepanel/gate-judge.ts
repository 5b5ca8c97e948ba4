// What the gate has learnt of sentences, in the panel: code and weights are loaded once, when a draft is first shown.
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';

/** null where it is missing or of another version: the phrases go on by themselves. */
export const loadGateJudge = async (): Promise<SentenceJudge | null> => {
  try {
    const { fetchJudge } = await import('../../lib/domain/safety/learnt/fetch-judge.ts');
    return await fetchJudge(async () => await fetch('/models/gate.bin'));
  } catch {
    // The part's file is of another version of the extension, which is being renewed.
    return null;
  }
};
