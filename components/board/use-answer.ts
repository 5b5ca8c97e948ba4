// Loads something from the server for a view. What was shown stays until the new answer is there (nothing jumps); an answer that comes
// after the question has changed is thrown away.
import { useCallback, useEffect, useState } from 'react';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import type { Answer } from './board-api.ts';

export type Loaded<T> = {
  /** The last good answer, also while a newer one is on its way. */
  value: T | null;
  loading: boolean;
  error: ErrorCode | null;
  retry: () => void;
};

/** `ask` must keep its identity while the question is the same (`useCallback`); null asks nothing. */
export function useAnswer<T>(ask: ((signal: AbortSignal) => Promise<Answer<T>>) | null): Loaded<T> {
  const [state, setState] = useState<{ value: T | null; loading: boolean; error: ErrorCode | null }>({
    value: null,
    loading: ask !== null,
    error: null,
  });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the retry button.
  useEffect(() => {
    if (ask === null) return;
    const controller = new AbortController();
    setState((before) => ({ ...before, loading: true }));
    const load = async (): Promise<void> => {
      const answer = await ask(controller.signal).catch((error: unknown) => {
        if (controller.signal.aborted) return null;
        throw error;
      });
      if (answer === null || controller.signal.aborted) return;
      setState((before) =>
        answer.ok ? { value: answer.value, loading: false, error: null } : { ...before, loading: false, error: answer.code },
      );
    };
    void load();
    return () => controller.abort();
  }, [ask, attempt]);

  return { ...state, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}
