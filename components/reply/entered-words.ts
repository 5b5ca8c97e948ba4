// What was entered into the forms of a review and not recorded yet, kept while the panel is open: a form that is closed, or a look at another review,
// loses nothing of it. By review, and never on disk: the draft is what is worth a restart.
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { EventPayload } from '../../lib/contracts/item-event.ts';
import type { Answers } from '../../lib/domain/decision/gates.ts';
import type { Beside } from '../decision/OutcomeQuestion.tsx';

type Outcome = EventPayload<'outcome.recorded'>['outcome'];
export type OutcomeWords = { line: string; note: string; reviewOn: string };
export type SnippetWords = { title: string; body: string };
export type FlowWords = { steps: Answers[]; picked: string | null; beside: Beside };

export type Entered = {
  decision: 'reply' | Outcome;
  outcomes: Partial<Record<Outcome, OutcomeWords>>;
  /** The questions of the matrix are open. */
  deciding: boolean;
  flow: FlowWords;
  /** For the lead who is asked. */
  note: string;
  /** The text that was put before the lead from here: whether the one that is approved is the lead's own. */
  asked: string | null;
  snippet: (SnippetWords & { open: boolean }) | null;
  /** By snippet. */
  ownSnippets: Partial<Record<string, SnippetWords>>;
  /** The address of our statement, on a review that is handled. */
  statement: string | null;
  /** By promise. */
  promises: Partial<Record<string, string>>;
};
export type EnteredWords = { current: Partial<Entered> };

/** Of the review that is open; null = a form keeps its words for as long as it stands. */
export const EnteredWordsContext = createContext<EnteredWords | null>(null);

/** Every review's own, for one session of one agent. */
export function useEnteredByReview(): (reviewKey: string) => EnteredWords {
  const all = useRef(new Map<string, EnteredWords>());
  return useCallback((reviewKey) => {
    const known = all.current.get(reviewKey) ?? { current: {} };
    all.current.set(reviewKey, known);
    return known;
  }, []);
}

/** As `useState`, kept with the review. */
export function useEntered<K extends keyof Entered>(name: K, initial: () => Entered[K]): [Entered[K], (value: Entered[K]) => void] {
  const words = useContext(EnteredWordsContext);
  const [value, setValue] = useState<Entered[K]>(() => words?.current[name] ?? initial());
  const change = useCallback(
    (next: Entered[K]) => {
      if (words !== null) words.current = { ...words.current, [name]: next };
      setValue(() => next);
    },
    [words, name],
  );
  return [value, change];
}

/**
 * Where a review is dealt with: what was entered for its reply is of no more use. What it promised is still owed, its statement may get its address, and
 * where somebody is to look again (`comesBack`) another day may be entered.
 */
export function useForgetEntered(comesBack: boolean): void {
  const words = useContext(EnteredWordsContext);
  useEffect(() => {
    if (words === null) return;
    const { promises, statement, outcomes } = words.current;
    words.current = {
      ...(promises !== undefined && { promises }),
      ...(statement !== undefined && { statement }),
      ...(comesBack && outcomes !== undefined && { outcomes }),
    };
  }, [words, comesBack]);
}
