// The outermost frame of everything the worker does: an unexpected error is logged once, by name, without any contents, and ends nothing else.

export const onEvent = (name: string, run: () => Promise<unknown>): void => {
  run().catch((error: unknown) => {
    console.error(`ERROR ${name}: ${error instanceof Error ? error.name : 'unknown'}`);
  });
};
