// A customer looked for by hand while one review is open. What was typed and found stays in memory only, and ends with the review.
// Invariant: an answer counts only for the words that stand in the field now.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FoundContacts } from '../../lib/contracts/contact.ts';
import { canBeSearched } from '../../lib/contracts/search-text.ts';
import type { CommandError, PanelCommandResult } from '../../lib/extension/messages.ts';

export type SearchCustomers = (query: string) => Promise<PanelCommandResult<'contact.search'>>;

export type Answered = { query: string; answer: FoundContacts };

export type Finding =
  /** Nothing is typed, or too little. */
  | { state: 'idle' }
  /** `before`: what the field showed until now, so that nothing jumps from letter to letter. */
  | { state: 'looking'; slow: boolean; before: Answered | null }
  | { state: 'found'; value: Answered }
  | { state: 'failed'; error: CommandError };

export type Finder = {
  open: boolean;
  typed: string;
  finding: Finding;
  /** Opens the field, and puts the focus into it. */
  show: () => void;
  close: () => void;
  type: (typed: string) => void;
  /** Asks for what is typed without waiting for the next letter; again after a failure. */
  askNow: () => void;
  /** True once after each `show`: whoever draws the field moves the focus. */
  takeFocus: () => boolean;
};

/** Most people type a letter sooner than this; each question is a search of all contacts. */
const PAUSE_MS = 300;
/** After so long the agent is told that the search goes on. */
const SLOW_MS = 3_000;

/** `search` must stay the same for one review. `answeredAt`: when the server answered anything last; what had failed is asked for again then. */
export function useFinder(search: SearchCustomers, linkedId: string | null, answeredAt: string | null): Finder {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [finding, setFinding] = useState<Finding>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const [shows, setShows] = useState(0);
  const atOnce = useRef(false);
  const focused = useRef(0);
  const query = typed.trim().replace(/\s+/g, ' ');
  const asking = open && canBeSearched(query);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is the same question again
  useEffect(() => {
    const wait = atOnce.current ? 0 : PAUSE_MS;
    atOnce.current = false;
    if (!asking) {
      setFinding({ state: 'idle' });
      return;
    }
    let current = true;
    const before = (now: Finding) => (now.state === 'found' ? now.value : now.state === 'looking' ? now.before : null);
    setFinding((now) => ({ state: 'looking', slow: false, before: before(now) }));
    const slow = setTimeout(() => setFinding((now) => (now.state === 'looking' ? { ...now, slow: true } : now)), wait + SLOW_MS);
    const pause = setTimeout(() => {
      void search(query).then((result) => {
        if (!current) return;
        clearTimeout(slow);
        setFinding(result.ok ? { state: 'found', value: { query, answer: result.value } } : { state: 'failed', error: result.error });
      });
    }, wait);
    return () => {
      current = false;
      clearTimeout(slow);
      clearTimeout(pause);
    };
  }, [asking, query, attempt, search]);

  const askNow = useCallback(() => {
    atOnce.current = true;
    setAttempt((before) => before + 1);
  }, []);

  const answeredBefore = useRef(answeredAt);
  useEffect(() => {
    if (answeredBefore.current === answeredAt) return;
    answeredBefore.current = answeredAt;
    // A server that asked for a pause is asked again by the agent only.
    if (finding.state === 'failed' && finding.error.code !== 'too_many_requests') askNow();
  }, [answeredAt, finding, askNow]);

  // Whom the agent was looking for is linked: the field has done its work.
  const linkedBefore = useRef(linkedId);
  useEffect(() => {
    if (linkedBefore.current === linkedId) return;
    linkedBefore.current = linkedId;
    if (finding.state !== 'found' || !finding.value.answer.found.some(({ contactId }) => contactId === linkedId)) return;
    setOpen(false);
    setTyped('');
  }, [linkedId, finding]);

  return {
    ...{ open, typed, finding, askNow },
    show: useCallback(() => {
      setOpen(true);
      setShows((before) => before + 1);
    }, []),
    close: useCallback(() => {
      setOpen(false);
      setTyped('');
    }, []),
    type: setTyped,
    takeFocus: useCallback(() => {
      const wanted = focused.current !== shows;
      focused.current = shows;
      return wanted;
    }, [shows]),
  };
}
