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

/** `port` must stay the same for one review. */
export function useCustomer(port: CustomerPort, linkedId: string | null): Customer {
  const [candidates, setCandidates] = useState<Loaded<ContactCandidate[]>>({ state: 'loading', slow: false });
  const [records, setRecords] = useState<ReadonlyMap<string, Loaded<ContactHistory>>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(new Set<string>());

  // `attempt` is no input of the search: a higher one asks for it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let current = true;
    setCandidates({ state: 'loading', slow: false });
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
    (contactId: string) => {
      if (asked.current.has(contactId)) {
        return;
      }
      asked.current.add(contactId);
      const put = (loaded: Loaded<ContactHistory>) => setRecords((before) => new Map(before).set(contactId, loaded));
      put({ state: 'loading', slow: false });
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

  const retryCandidates = useCallback(() => setAttempt((count) => count + 1), []);
  return { candidates, records, retryCandidates, look };
}
