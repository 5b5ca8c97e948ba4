// Works out why the tab shows no reviews, and says it.
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import pageStyles from '../../components/page/Page.module.css';
import { type EmptyPage, PageStates } from '../../components/page/PageStates.tsx';
import replyStyles from '../../components/reply/Reply.module.css';
import type { TimeWords } from '../../components/sla/use-time-words.ts';
import { Banner } from '../../components/ui/Banner.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import type { TeachAction } from '../../lib/contracts/teaching.ts';
import { goneReviewAt, type PageView } from '../../lib/extension/db/queries.ts';
import { siteName, siteOfUrl } from '../../lib/sites/site-names.ts';
import { DeletedNotice } from './DeletedNotice.tsx';
import { hostOf } from './host-of.ts';
import type { PanelPorts } from './panel-ports.ts';
import { useScriptThere } from './use-script-there.ts';
import { useSites } from './use-sites.ts';
import type { TabState } from './use-tab.ts';
import { useBeginTeaching, useTeaching } from './use-teaching.ts';

const TeachPart = lazy(() => import('../../components/teach/TeachPart.tsx').then((part) => ({ default: part.TeachPart })));

/** The most telling reason: what was reported comes before what is guessed from the address. */
export function emptyPageOf(
  tab: TabState | null,
  page: Pick<PageView, 'site' | 'url'> | null,
  sites: Pick<ReturnType<typeof useSites>, 'name' | 'ofUrl'> = { name: siteName, ofUrl: siteOfUrl },
  isScriptThere = false,
): EmptyPage {
  if (page !== null) {
    return { kind: 'no_reviews', site: sites.ofUrl(page.url) === null ? null : sites.name(page.site) };
  }
  if (tab === null || tab.url === null) {
    return { kind: 'unknown_tab' };
  }
  if (tab.origin === null) {
    return { kind: 'closed_page' };
  }
  if (!tab.granted) {
    return { kind: 'not_allowed', origin: tab.origin, host: hostOf(tab.url) };
  }
  // It answers, and no reading takes this address: it may still be of a site that is read elsewhere.
  return isScriptThere ? { kind: 'no_reviews', site: sites.ofUrl(tab.url), otherPage: true } : { kind: 'no_script' };
}

type EmptyTabProps = { tab: TabState | null; page: PageView | null; ports: PanelPorts; words: TimeWords };

export function EmptyTab({ tab, page, ports, words }: EmptyTabProps) {
  const tabId = tab?.tabId;
  const t = useTranslations('teach');
  const pageWords = useTranslations('page');
  const teaching = useTeaching(tab);
  const { begin, notStarted } = useBeginTeaching(tab, ports);
  const sites = useSites();
  const address = tab?.url ?? null;
  const gone = useLiveQuery(async () => (address === null ? null : { address, item: await goneReviewAt(address) }), [address]);
  const isSilent = emptyPageOf(tab, page, sites).kind === 'no_script';
  const { isThere, ask } = useScriptThere(tab, isSilent, ports.send);
  const state = emptyPageOf(tab, page, sites, isThere);
  const isTaught = teaching != null;
  // The page that was taught may be gone: asking ends it then.
  useEffect(() => {
    if (isTaught && tabId !== undefined) void ports.send('teach.act', { tabId, action: { do: 'look' } });
  }, [isTaught, tabId, ports]);
  const allow = async (origin: string) => {
    const granted = await ports.permissions.request(origin);
    if (granted) {
      await ports.send('sites.refresh', {});
    }
    return granted;
  };
  // This machine answers within a millisecond: nothing is drawn before, so that nothing jumps.
  if (teaching === undefined) return null;
  if (teaching !== null && tabId !== undefined)
    return (
      <Suspense>
        <TeachPart
          state={teaching.state}
          host={hostOf(teaching.url)}
          onAct={(action: TeachAction) => void ports.send('teach.act', { tabId, action })}
          onSave={async (name) => (await ports.send('teach.save', { tabId, name })).ok}
        />
      </Suspense>
    );
  if (isSilent && isThere === undefined)
    return (
      <div className={pageStyles.notices}>
        <Skeleton lines={3} label={pageWords('reading')} />
      </div>
    );
  // A live query keeps its last answer while it asks for another address: the answer says whose it is.
  const goneItem = gone?.address === address ? gone?.item : null;
  if (goneItem != null)
    return (
      <DeletedNotice deleted={goneItem.deleted} words={words}>
        <p>{pageWords('deleted.here', { name: goneItem.review.author.name })}</p>
        <p className={replyStyles.quote}>{goneItem.review.text}</p>
      </DeletedNotice>
    );
  return (
    <>
      {notStarted ? (
        <Banner tone="warn" live>
          {t('notStarted')}
        </Banner>
      ) : null}
      <PageStates
        page={state}
        onTeach={begin}
        onAllow={allow}
        onRescan={() => {
          void ports.send('sites.refresh', {}).then(ask);
        }}
        onReload={() => {
          if (tabId !== undefined) void ports.tabs.reload(tabId);
        }}
      />
    </>
  );
}
