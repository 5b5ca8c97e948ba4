// Which tab the panel is about, and whether its site was granted. The panel follows the tab in front of its own window.
import { useEffect, useState } from 'react';
import type { PanelPorts, TabNow } from './panel-ports.ts';

export type TabState = TabNow & {
  /** Origin of an http(s) address; null otherwise. */
  origin: string | null;
  /** Whether the origin was granted for good. */
  granted: boolean;
};

export const originOf = (url: string | null): string | null => {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
};

/** Undefined until the browser has answered; null where the window has no tab. */
export function useTab(ports: Pick<PanelPorts, 'tabs' | 'permissions'>): TabState | null | undefined {
  const [tab, setTab] = useState<TabState | null | undefined>(undefined);
  useEffect(() => {
    const lifetime = new AbortController();
    const look = async () => {
      const now = await ports.tabs.now();
      const origin = originOf(now?.url ?? null);
      const granted = origin !== null && (await ports.permissions.has(origin));
      if (!lifetime.signal.aborted) {
        setTab((before) =>
          now === null
            ? null
            : before?.tabId === now.tabId && before.url === now.url && before.loading === now.loading && before.granted === granted
              ? before
              : { ...now, origin, granted },
        );
      }
    };
    const again = () => void look();
    ports.tabs.onChange(again, lifetime.signal);
    ports.permissions.onChange(again, lifetime.signal);
    again();
    return () => lifetime.abort();
  }, [ports]);
  return tab;
}
