// What the gate has learnt, loaded beside the panel: until it is there the phrases check alone, and Insert waits for it.
import { useEffect, useState } from 'react';
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';

export type LoadJudge = () => Promise<SentenceJudge | null>;

/** `loading` until it is known whether there is one. */
export function useGateJudge(load: LoadJudge | undefined): { judge: SentenceJudge | null; loading: boolean } {
  const [loaded, setLoaded] = useState<{ judge: SentenceJudge | null } | null>(load === undefined ? { judge: null } : null);
  useEffect(() => {
    let gone = false;
    void load?.().then((judge) => {
      if (!gone) setLoaded({ judge });
    });
    return () => {
      gone = true;
    };
  }, [load]);
  return { judge: loaded?.judge ?? null, loading: loaded === null };
}
