// What the gate has learnt of sentences, in the panel: code and weights are loaded once, when a draft is first shown.
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';

/** null where the model is missing or of another version: the phrases go on by themselves. */
export const loadGateJudge = async (): Promise<SentenceJudge | null> => {
  try {
    const [{ judgeFrom }, answer] = await Promise.all([
      import('../../lib/domain/safety/learnt/sentence-judge.ts'),
      fetch('/models/gate.bin'),
    ]);
    return answer.ok ? judgeFrom(new Uint8Array(await answer.arrayBuffer())) : null;
  } catch {
    return null;
  }
};
