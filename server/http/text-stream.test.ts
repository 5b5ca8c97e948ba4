import { describe, expect, it } from 'vitest';
import { textStream } from './text-stream.ts';

describe('text stream', () => {
  it('passes on that it failed, and nothing of how: that is for the log', async () => {
    const secret = new Error('relation "items" does not exist');
    async function* pieces(): AsyncGenerator<string> {
      yield 'first';
      throw secret;
    }
    const failures: unknown[] = [];
    const reader = textStream(pieces(), (error) => failures.push(error)).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('first');
    const error: unknown = await reader.read().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toEqual(new Error('export failed'));
    expect(error).not.toBe(secret);
    expect(failures).toEqual([secret]);
  });
});
