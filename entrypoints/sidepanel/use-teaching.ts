// Teaching from the panel: whether it is under way on the page of the tab, and how it begins there.
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { meta } from '../../lib/extension/db/queries.ts';
import type { MetaRows } from '../../lib/extension/db/schema.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { TabState } from './use-tab.ts';

/** Null = the browser does not say; then the tab's number has to do. */
const isSamePage = (taught: string, now: string | null): boolean =>
  now === null || taught.replace(/#.*$/s, '') === now.replace(/#.*$/s, '');

/** What is being taught on the tab's own page; null where nothing is, undefined for the moment in which that is not known yet. */
export function useTeaching(tab: TabState | null): MetaRows['teaching'] | null | undefined {
  const teaching = useLiveQuery(() => meta('teaching'), []);
  if (teaching == null || teaching.tabId !== tab?.tabId) return teaching === undefined ? undefined : null;
  return isSamePage(teaching.url, tab.url) ? teaching : null;
}

/** `begin` is null where the page cannot be taught, and must be called straight from the click: it may ask for the page's origin. */
export function useBeginTeaching(tab: TabState | null, ports: PanelPorts): { begin: (() => void) | null; notStarted: boolean } {
  const t = useTranslations('teach');
  const [notStarted, setNotStarted] = useState(false);
  if (tab === null || tab.origin === null) return { begin: null, notStarted };
  const { origin, tabId } = tab;
  const begin = async () => {
    if (!(await ports.permissions.request(origin))) return;
    const words = {
      author: t('label.author'),
      text: t('label.text'),
      date: t('label.date'),
      rating: t('label.rating'),
      reply: t('label.reply'),
      remove: t('label.remove'),
      found: '',
    };
    const begun = await ports.send('teach.begin', { tabId, words });
    setNotStarted(!begun.ok);
  };
  return { begin: () => void begin(), notStarted };
}
