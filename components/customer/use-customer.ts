// What is known of the author while one review is open: candidates, and the records that the agent has looked into. Records stay in memory only.
// Invariant: a record is fetched when the agent opens it, or when the item is already linked to it (the gate needs it); each look is logged by the server.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContactCandidate, ContactHistory } from '../../lib/contracts/contact.ts';
import type { CommandError, PanelCommandResult } from '../../lib/extension/messages.ts';

export type Loaded<T> = { state: 'loading'; slow: boolean } | { state: 'ready'; value: T } | { state: 'failed'; error: CommandError };
export type CustomerPort = {
  candidates: () => Promise<PanelCommandResult<'contact.candidates'>>;
  history: (contactId: string) => Promise<PanelCommandResult<'contact.history'>>;
};
export type Customer = {
  candidates: Loaded<ContactCandidate[]>;
  records: ReadonlyMap<string, Loaded<ContactHistory>>;
  retryCandidates: () => void;
  /** Fetches a record once; again after a failure. */
  look: (contactId: string) => void;
};

/** After so long the agent is told that the search goes on. */
const SLOW_MS = 3_000;

/** `port` must stay the same for one review. `answeredAt`: when the server answered anything last; what had failed is asked for again then. */
export function useCustomer(port: CustomerPort, linkedId: string | null, answeredAt: string | null = null): Customer {
  const [candidates, setCandidates] = useState<Loaded<ContactCandidate[]>>({ state: 'loading', slow: false });
  const [records, setRecords] = useState<ReadonlyMap<string, Loaded<ContactHistory>>>(new Map());
  const [attempt, setAttempt] = useState({ byHand: true });
  const asked = useRef(new Set<string>());

  // Each attempt is another object, and asks once.
  useEffect(() => {
    let current = true;
    // What is asked for again by itself keeps its words until there is an answer: every half a minute they would flicker.
    setCandidates((now) => (now.state === 'failed' && !attempt.byHand ? now : { state: 'loading', slow: false }));
    const slow = setTimeout(() => setCandidates((now) => (now.state === 'loading' ? { state: 'loading', slow: true } : now)), SLOW_MS);
    void port.candidates().then((answer) => {
      clearTimeout(slow);
      if (current) {
        setCandidates(answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', error: answer.error });
      }
    });
    return () => {
      current = false;
      clearTimeout(slow);
    };
  }, [port, attempt]);

  const look = useCallback(
    (contactId: string, byHand = true) => {
      if (asked.current.has(contactId)) {
        return;
      }
      asked.current.add(contactId);
      const put = (loaded: Loaded<ContactHistory>) => setRecords((before) => new Map(before).set(contactId, loaded));
      if (byHand) put({ state: 'loading', slow: false });
      void port.history(contactId).then((answer) => {
        if (answer.ok) {
          put({ state: 'ready', value: answer.value });
        } else {
          asked.current.delete(contactId);
          put({ state: 'failed', error: answer.error });
        }
      });
    },
    [port],
  );

  useEffect(() => {
    if (linkedId !== null) {
      look(linkedId);
    }
  }, [linkedId, look]);

  const answeredBefore = useRef(answeredAt);
  useEffect(() => {
    if (answeredBefore.current === answeredAt) return;
    answeredBefore.current = answeredAt;
    if (candidates.state === 'failed') setAttempt({ byHand: false });
    if (linkedId !== null && records.get(linkedId)?.state === 'failed') look(linkedId, false);
  }, [answeredAt, candidates, linkedId, records, look]);

  const retryCandidates = useCallback(() => setAttempt({ byHand: true }), []);
  return { candidates, records, retryCandidates, look };
}
