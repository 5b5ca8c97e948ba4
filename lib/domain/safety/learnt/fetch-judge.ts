// The judge from wherever the model lies: the extension's own files for panel and background, the server's for the board.
import { judgeFrom } from './sentence-judge.ts';
import type { SentenceJudge } from './with-learnt.ts';

/** null where the model is missing or of another version: the phrases go on by themselves. */
export const fetchJudge = async (fetchModel: () => Promise<Response>): Promise<SentenceJudge | null> => {
  try {
    const answer = await fetchModel();
    return answer.ok ? judgeFrom(new Uint8Array(await answer.arrayBuffer())) : null;
  } catch {
    // No answer, or cut short: the same as no model.
    return null;
  }
};
