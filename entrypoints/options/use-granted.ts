// The origins that the browser has granted, followed as they change here, in the panel or in the browser's own settings.
import { useEffect, useState } from 'react';
import type { OptionsPorts } from './options-ports.ts';

/** Undefined until the browser has answered. */
export function useGranted(ports: OptionsPorts): ReadonlySet<string> | undefined {
  const [granted, setGranted] = useState<ReadonlySet<string> | undefined>(undefined);
  useEffect(() => {
    const lifetime = new AbortController();
    const look = async () => {
      const origins = await ports.permissions.granted();
      if (!lifetime.signal.aborted) setGranted(new Set(origins));
    };
    ports.permissions.onChange(() => void look(), lifetime.signal);
    void look();
    return () => lifetime.abort();
  }, [ports]);
  return granted;
}
