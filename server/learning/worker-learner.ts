// Lessons in a thread of their own, one after another: learning takes seconds of a core, and agents must not wait for it.
import { Worker } from 'node:worker_threads';
import type { LearnedSet } from '../../lib/domain/category/learn-set.ts';
import type { Learner, Lesson } from './lesson.ts';

/** Twenty categories of the largest size take about a minute of a slow core. */
const LONGEST_MS = 240_000;
const MEMORY_MB = 512;

const inThread = (lesson: Lesson, keep: (worker: Worker | null) => void): Promise<LearnedSet> => {
  const { promise, resolve, reject } = Promise.withResolvers<LearnedSet>();
  const worker = new Worker(new URL('./teach-worker.ts', import.meta.url), {
    workerData: lesson,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  keep(worker);
  const limit = setTimeout(() => void worker.terminate(), LONGEST_MS);
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => {
    clearTimeout(limit);
    keep(null);
    reject(new Error('The lesson ended without an answer'));
  });
  return promise;
};

export const createWorkerLearner = (): Learner => {
  let last: Promise<unknown> = Promise.resolve();
  let running: Worker | null = null;
  let closed = false;
  return {
    learn: (lesson) => {
      const next = last.then(() => {
        if (closed) throw new Error('The server is stopping');
        return inThread(lesson, (worker) => {
          running = worker;
        });
      });
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      closed = true;
      await running?.terminate();
      await last;
    },
  };
};
