// A text that is made piece by piece, as the body of an answer. The next piece is made when the reader wants it; a reader who leaves stops the work.

/**
 * `failed` hears of an error on the way. The reader only learns that there was one: the answer has begun, and what goes into the stream's own
 * error is sent to the client and printed to the console by the HTTP server.
 */
export const textStream = (pieces: AsyncIterable<string>, failed: (error: unknown) => void): ReadableStream<Uint8Array> => {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const next = await iterator.next();
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        failed(error);
        controller.error(new Error('export failed'));
      }
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
};
