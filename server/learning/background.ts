// Work that nobody waits for, held together so that it ends before the store is closed.
import type { Learner } from './lesson.ts';

export type Learning = {
  learner: Learner;
  /** `work` must not reject. */
  start: (work: () => Promise<void>) => void;
  /** Resolves when nothing that was started is left. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
};

export const createLearning = (learner: Learner): Learning => {
  const going = new Set<Promise<void>>();
  const idle = async (): Promise<void> => {
    while (going.size > 0) await Promise.all(going);
  };
  let closed = false;
  return {
    learner,
    start: (work) => {
      if (closed) return;
      const one = work().finally(() => going.delete(one));
      going.add(one);
    },
    idle,
    close: async () => {
      closed = true;
      await learner.close();
      await idle();
    },
  };
};
