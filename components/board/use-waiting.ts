// How many replies wait for a lead's word, kept up to date while the board is in front of somebody: asked when it is opened, every half minute
// (the question is a count over a partial index), and as the tab comes to the front. A hidden tab asks nothing.
import { useCallback, useEffect, useState } from 'react';
import type { WaitingApprovals } from '../../lib/contracts/decision-board.ts';
import type { Answer } from './board-api.ts';

export const ASK_EVERY_MS = 30_000;

export type Waiting = {
  /** Null until it is known; its identity changes only when it says something else. */
  waiting: WaitingApprovals | null;
  /** True from an answer with more or newer questions than the one before, until an answer with fewer. */
  isNews: boolean;
  askNow: () => void;
};

type State = Pick<Waiting, 'waiting' | 'isNews'>;

const UNKNOWN: State = { waiting: null, isNews: false };

/** `ask` must keep its identity while the question is the same; null asks nothing and knows nothing. */
export function useWaiting(ask: ((signal: AbortSignal) => Promise<Answer<WaitingApprovals>>) | null): Waiting {
  const [state, setState] = useState(UNKNOWN);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (ask !== null) return () => setState(UNKNOWN);
  }, [ask]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is a question out of turn.
  useEffect(() => {
    if (ask === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking = false;
    const load = async (): Promise<void> => {
      clearTimeout(timer);
      if (asking || document.hidden) return;
      asking = true;
      try {
        const answer = await ask(signal);
        // What fails is asked again in its turn, and the view itself says what is wrong: the last number stays.
        if (answer.ok && !signal.aborted) setState((before) => after(before, answer.value));
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        asking = false;
        if (!signal.aborted) timer = setTimeout(load, ASK_EVERY_MS);
      }
    };
    document.addEventListener('visibilitychange', load, { signal });
    void load();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [ask, attempt]);

  return { ...state, askNow: useCallback(() => setAttempt((before) => before + 1), []) };
}

const after = (before: State, waiting: WaitingApprovals): State => {
  const { approvals, lastAskedAt } = before.waiting ?? { approvals: 0, lastAskedAt: null };
  if (before.waiting !== null && approvals === waiting.approvals && lastAskedAt === waiting.lastAskedAt) return before;
  const isNewer = waiting.lastAskedAt !== null && (lastAskedAt === null || Date.parse(waiting.lastAskedAt) > Date.parse(lastAskedAt));
  return { waiting, isNews: isNewer || waiting.approvals > approvals };
};
