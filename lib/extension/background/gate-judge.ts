// What the gate has learnt of sentences, in the service worker: read with the first Insert and kept for as long as the worker lives.
import { fetchJudge } from '../../domain/safety/learnt/fetch-judge.ts';
import type { SentenceJudge } from '../../domain/safety/learnt/with-learnt.ts';

let reading: Promise<SentenceJudge | null> | null = null;

export const gateJudge = async (): Promise<SentenceJudge | null> => {
  reading ??= fetchJudge(async () => await fetch('/models/gate.bin'));
  return await reading;
};
