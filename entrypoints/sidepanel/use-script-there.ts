// Whether the content script is in a page that has reported nothing. A page that no site's reading takes never reports, which looks like a page without the
// script: asking tells the two apart.
import { useCallback, useEffect, useState } from 'react';
import type { PanelPorts } from './panel-ports.ts';
import type { TabState } from './use-tab.ts';

export type ScriptThere = {
  /** Undefined while that is not known: the page was not asked yet, or is being loaded and does not answer. */
  isThere: boolean | undefined;
  ask: () => Promise<void>;
};

/** `isSilent`: the tab may be read and has reported nothing. It is asked again when it loads anything and when that is there. */
export function useScriptThere(tab: TabState | null, isSilent: boolean, send: PanelPorts['send']): ScriptThere {
  const [answer, setAnswer] = useState<{ tabId: number; isThere: boolean } | null>(null);
  const tabId = tab?.tabId;
  const ask = useCallback(async () => {
    if (tabId === undefined) return;
    const { ok } = await send('page.rescan', { tabId });
    setAnswer({ tabId, isThere: ok });
  }, [send, tabId]);
  // Neither address nor loading is asked for: with each the document may be another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (isSilent) void ask();
  }, [isSilent, ask, tab?.url, tab?.loading]);
  const known = answer?.tabId === tabId ? answer?.isThere : undefined;
  return { isThere: known === false && tab?.loading === true ? undefined : known, ask };
}
