// Works out why the tab shows no reviews, and says it.
import { useEffect } from 'react';
import { type EmptyPage, PageStates } from '../../components/page/PageStates.tsx';
import type { PageView } from '../../lib/extension/db/queries.ts';
import { siteName, siteOfUrl } from '../../lib/sites/site-names.ts';
import { hostOf } from './host-of.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { TabState } from './use-tab.ts';

/** The most telling reason: what was reported comes before what is guessed from the address. */
export function emptyPageOf(tab: TabState | null, page: Pick<PageView, 'site' | 'url'> | null): EmptyPage {
  if (page !== null) {
    return { kind: 'no_reviews', site: siteOfUrl(page.url) === null ? null : siteName(page.site) };
  }
  if (tab === null || tab.url === null) {
    return { kind: 'unknown_tab' };
  }
  if (tab.origin === null) {
    return { kind: 'closed_page' };
  }
  return tab.granted ? { kind: 'no_script' } : { kind: 'not_allowed', origin: tab.origin, host: hostOf(tab.url) };
}

export function EmptyTab({ tab, page, ports }: { tab: TabState | null; page: PageView | null; ports: PanelPorts }) {
  const tabId = tab?.tabId;
  const state = emptyPageOf(tab, page);
  // A page that never held reviews has reported nothing, which looks like a page without the script: asking once tells the two apart.
  useEffect(() => {
    if (state.kind === 'no_script' && tabId !== undefined) void ports.send('page.rescan', { tabId });
  }, [state.kind, tabId, ports]);
  const allow = async (origin: string) => {
    const granted = await ports.permissions.request(origin);
    if (granted) {
      await ports.send('sites.refresh', {});
    }
    return granted;
  };
  return (
    <PageStates
      page={state}
      onAllow={allow}
      onRescan={() => {
        if (tabId !== undefined) void ports.send('sites.refresh', {}).then(() => ports.send('page.rescan', { tabId }));
      }}
      onReload={() => {
        if (tabId !== undefined) void ports.tabs.reload(tabId);
      }}
    />
  );
}
