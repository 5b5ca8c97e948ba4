// How long an answer of a page is waited for.

/** A frozen tab takes a message and answers when it is looked at again: too late for whoever asked. */
const PAGE_ANSWER_MS = 15_000;

/** The answer, or null where none comes. */
export const withinTime = async (answer: Promise<unknown>): Promise<unknown> => {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), PAGE_ANSWER_MS);
  try {
    return (await Promise.race([answer, late])) ?? null;
  } catch {
    // "Receiving end does not exist": the document is gone, or its content script is of a version before the last update.
    return null;
  } finally {
    clearTimeout(timer);
  }
};
