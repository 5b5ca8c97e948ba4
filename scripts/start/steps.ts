// Prints what is being done, step by step, each with what was found and how long it took.

export type Steps = {
  /** Runs a step; `fact` is what stands beside it in the output. A step that throws is printed as failed and the error goes on. */
  take: <T>(title: string, work: () => Promise<{ fact: string; value: T }>) => Promise<T>;
  /** Seconds since the first step began. */
  seconds: () => number;
};

const TITLE_WIDTH = 34;

export const createSteps = (print: (line: string) => void = console.log, clock: () => number = () => performance.now()): Steps => {
  const startedAt = clock();
  const secondsSince = (from: number): string => ((clock() - from) / 1000).toFixed(2).padStart(6);
  return {
    seconds: () => (clock() - startedAt) / 1000,
    take: async (title, work) => {
      const from = clock();
      try {
        const { fact, value } = await work();
        print(`${secondsSince(from)} s  ${title.padEnd(TITLE_WIDTH)} ${fact}`);
        return value;
      } catch (error) {
        print(`${secondsSince(from)} s  ${title.padEnd(TITLE_WIDTH)} FAILED`);
        throw error;
      }
    },
  };
};
