// A fact holds or the run has failed, with the sentence that should have been true.

export class FactError extends Error {}

/** Throws `FactError` where `holds` is false. */
export function fact(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new FactError(`It should be that ${sentence}.`);
}

const PAUSE_MS = 100;

/** The first answer of `look` that is not null, or `FactError` after `timeoutMs`. */
export const until = async <T>(look: () => Promise<T | null>, sentence: string, timeoutMs = 15_000): Promise<T> => {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    fact(Date.now() < deadline, `${sentence} within ${timeoutMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
