// What the gate has learnt of sentences, in the service worker: read with the first Insert and kept for as long as the worker lives.
import { judgeFrom } from '../../domain/safety/learnt/sentence-judge.ts';
import type { SentenceJudge } from '../../domain/safety/learnt/with-learnt.ts';

const MODEL = '/models/gate.bin';

const read = async (): Promise<SentenceJudge | null> => {
  try {
    const answer = await fetch(MODEL);
    return answer.ok ? judgeFrom(new Uint8Array(await answer.arrayBuffer())) : null;
  } catch {
    return null;
  }
};

let reading: ReturnType<typeof read> | null = null;

/** null where the model is missing or of another version: the phrases go on by themselves. */
export const gateJudge = async (): Promise<SentenceJudge | null> => {
  reading ??= read();
  return await reading;
};
