// The panel: follows the tab in front, shows its reviews or the open one, and every reason why there is none.
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useKeys } from '../../components/keys/use-keys.ts';
import { OwedPills } from '../../components/owed/OwedPills.tsx';
import { OwedWarnings } from '../../components/owed/OwedWarnings.tsx';
import pageStyles from '../../components/page/Page.module.css';
import { PanelHeader } from '../../components/page/PanelHeader.tsx';
import { EnteredWordsContext, useEnteredByReview } from '../../components/reply/entered-words.ts';
import { LastShownContext, useLastShown } from '../../components/reply/last-shown.ts';
import type { ReplyHandle } from '../../components/reply/reply-props.ts';
import { toAnswer } from '../../components/review/list-model.ts';
import { ReviewList } from '../../components/review/ReviewList.tsx';
import { SignInForm } from '../../components/settings/SignInForm.tsx';
import { SlaWarnings } from '../../components/sla/SlaWarnings.tsx';
import { useNow } from '../../components/sla/use-now.ts';
import { useTimeWords } from '../../components/sla/use-time-words.ts';
import { Banner } from '../../components/ui/Banner.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { isUndescribed } from '../../lib/contracts/generic-site.ts';
import { droppedSites } from '../../lib/extension/adapters/site-checks.ts';
import { meta, outboxState, sessionState } from '../../lib/extension/db/queries.ts';
import type { MetaRows } from '../../lib/extension/db/schema.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import { EmptyTab } from './EmptyTab.tsx';
import { hostOf } from './host-of.ts';
import { LeadsWord } from './LeadsWord.tsx';
import { OwedParts } from './OwedParts.tsx';
import type { PanelPorts } from './panel-ports.ts';
import { type BeginSecond, ReviewDetail } from './ReviewDetail.tsx';
import { unsentRows } from './unsent-rows.ts';
import { useEntries } from './use-entries.ts';
import { useOpened } from './use-opened.ts';
import { useOwed } from './use-owed.ts';
import { usePaletteCommands } from './use-palette-commands.ts';
import { useReplySections } from './use-reply-sections.ts';
import { useSites } from './use-sites.ts';
import { type TabState, useTab } from './use-tab.ts';
import { useTeaching } from './use-teaching.ts';

const TeachOffer = lazy(() => import('./TeachOffer.tsx').then((part) => ({ default: part.TeachOffer })));
const KeysDialog = lazy(() => import('../../components/keys/KeysDialog.tsx'));
const UnsentList = lazy(() => import('../../components/page/UnsentList.tsx').then((part) => ({ default: part.UnsentList })));
const CommandPalette = lazy(() => import('../../components/keys/CommandPalette.tsx'));

const watchNetwork = (notify: () => void) => {
  addEventListener('online', notify);
  addEventListener('offline', notify);
  return () => {
    removeEventListener('online', notify);
    removeEventListener('offline', notify);
  };
};

export function Panel({ ports, settings }: { ports: PanelPorts; settings: Settings }) {
  const session = useLiveQuery(sessionState, []);
  const tab = useTab(ports);
  // Both answers come from this machine within milliseconds: nothing is drawn before, so that nothing jumps.
  if (session === undefined || tab === undefined) {
    return null;
  }
  if (session.state === 'none') {
    return (
      <main>
        <h1 className="visually-hidden">Vidhuk</h1>
        <SignIn ports={ports} known={{ serverUrl: '', email: '' }} unsent={null} />
      </main>
    );
  }
  return <Desk ports={ports} settings={settings} tab={tab} session={session.session} expired={session.state === 'expired'} />;
}

type SignInProps = { ports: PanelPorts; known: { serverUrl: string; email: string }; unsent: number | null };

function SignIn({ ports, known, unsent }: SignInProps) {
  return (
    <SignInForm
      known={known}
      ended={unsent === null ? null : { unsent }}
      onAllowServer={ports.permissions.request}
      onSignIn={(request) => ports.send('session.sign_in', request)}
      onJoin={(request) => ports.send('session.accept_invitation', request)}
    />
  );
}

type DeskProps = { ports: PanelPorts; settings: Settings; tab: TabState | null; session: MetaRows['session']; expired: boolean };

function Desk({ ports, settings, tab, session, expired }: DeskProps) {
  const t = useTranslations();
  const now = useNow();
  const words = useTimeWords(now);
  const view = useViewState();
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const reference = useLiveQuery(() => meta('reference'), []) ?? null;
  const outbox = useLiveQuery(outboxState, []);
  const hover = useLiveQuery(() => meta('hover'), []) ?? null;
  const [signingIn, setSigningIn] = useState(false);
  const reply = useRef<ReplyHandle | null>(null);
  const unmark = useRef<(() => void) | null>(null);
  const find = useRef<(() => void) | null>(null);
  const second = useRef<BeginSecond>(null);
  const enteredOf = useEnteredByReview();
  const lastShownOf = useLastShown(session.userId);
  const tabId = tab?.tabId ?? -1;
  const found = useEntries(tabId, reference, now, view.opened[tabId] === undefined);
  const entries = found?.entries ?? [];
  const opened = useOpened({ tabId, me: session.userName, entries, reference, now, ports });
  const unsent = useLiveQuery(unsentRows, []) ?? [];
  const teaching = useTeaching(tab);

  useEffect(() => {
    void ports.send('sync.now', {});
  }, [ports]);

  // Where the list had been scrolled to says nothing of the review that was opened from it.
  const openedKey = opened.entry?.reviewKey;
  useLayoutEffect(() => {
    if (openedKey !== undefined) document.documentElement.scrollTop = 0;
  }, [openedKey]);

  // User Timing: from here on the agent can work. `npm run bench -- panel` reads it.
  const replyThere = useReplySections().ReplySection !== null;
  const usable = (opened.entry !== null && replyThere) || (opened.entry === null && found !== undefined && !opened.pending);
  useEffect(() => {
    if (usable) performance.mark('vidhuk.usable');
  }, [usable]);

  const showKeys = () => view.show('keys');
  const showPalette = () => view.show('palette');
  const toggleFilter = () => view.setFilter(view.filter === 'all' ? 'open' : 'all');
  useKeys(opened.entry === null ? { palette: showPalette, help: showKeys, filter: toggleFilter } : {});

  const commands = usePaletteCommands({ entries, opened, settings, reply, unmark, find, second, ports });
  const sync = { online, waiting: outbox?.waiting ?? 0, blocked: outbox?.blocked.length ?? 0, lastError: outbox?.lastError ?? null };
  const waiting = toAnswer(entries).filter((entry) => entry.reviewKey !== opened.entry?.reviewKey);
  const others = {
    late: waiting.filter((entry) => entry.clock.state === 'late').length,
    soon: waiting.filter((entry) => entry.clock.state === 'due_soon').length,
  };
  const bare = opened.entry === null && !opened.pending && found !== undefined && entries.length === 0;
  const owed = useOwed({ session, now, onPage: entries, bare, opened, ports });
  const page = found?.page ?? null;
  const sites = useSites();
  const authorOf = (reviewKey: string) => entries.find((entry) => entry.reviewKey === reviewKey)?.review.author.name ?? null;
  return (
    <>
      <PanelHeader
        site={page === null ? null : sites.name(page.site)}
        host={page === null ? (tab?.url == null ? null : hostOf(tab.url)) : hostOf(page.url)}
        sync={sync}
        unsentOpen={view.overlay === 'unsent'}
        onUnsent={() => view.show(view.overlay === 'unsent' ? null : 'unsent')}
        others={others}
        onOthers={opened.entry === null ? null : opened.leave}
        owed={<OwedPills owed={owed.owed} isShown={owed.isShown} onToggle={owed.toggle} />}
        onPalette={showPalette}
        onKeys={showKeys}
        onOptions={ports.openOptions}
      />
      <Suspense>
        {view.overlay === 'unsent' ? (
          <UnsentList
            rows={unsent}
            sync={sync}
            lastSuccessAt={outbox?.lastSuccessAt ?? null}
            words={words}
            authorOf={authorOf}
            onSendNow={() => void ports.send('sync.now', {})}
            onDiscard={(entityKey) => void ports.send('sync.discard', { entityKey })}
            onClose={() => view.show(null)}
          />
        ) : null}
      </Suspense>
      <OwedParts
        view={owed}
        {...{ session, tabId, now, words }}
        openKey={openedKey ?? null}
        teamZone={reference?.policy?.calendar.timeZone}
        send={ports.send}
        reply={reply}
      />
      <LeadsWord userId={session.userId} openKey={openedKey ?? null} onOpen={opened.open} ports={ports} />
      {expired && !signingIn ? (
        <div className={pageStyles.notices}>
          <Banner
            tone="warn"
            live
            title={t('session.ended')}
            actions={
              <Button size="small" onClick={() => setSigningIn(true)}>
                {t('session.signIn')}
              </Button>
            }
          >
            {t('session.endedText', { count: unsent.length })}
          </Banner>
        </div>
      ) : null}
      {expired && signingIn ? <SignIn ports={ports} known={session} unsent={unsent.length} /> : null}
      {opened.entry !== null ? (
        <EnteredWordsContext value={enteredOf(opened.entry.reviewKey)}>
          <LastShownContext value={lastShownOf(opened.entry.reviewKey)}>
            <ReviewDetail
              key={`${tabId} ${opened.entry.reviewKey}`}
              tabId={tabId}
              entry={opened.entry}
              onPage={opened.onPage}
              elsewhere={tab?.url == null || hostOf(tab.url) !== hostOf(opened.entry.review.url)}
              reference={reference}
              answeredAt={outbox?.lastSuccessAt ?? null}
              session={session}
              now={now}
              ports={ports}
              onLeave={opened.leave}
              onNext={opened.next}
              onPrevious={opened.previous}
              onPalette={showPalette}
              onHelp={showKeys}
              replyRef={reply}
              unmarkRef={unmark}
              findRef={find}
              secondRef={second}
            />
          </LastShownContext>
        </EnteredWordsContext>
      ) : opened.pending || found === undefined ? null : (
        <main>
          <PageNotices tab={tab} page={page} empty={entries.length === 0} ports={ports} />
          {page === null || entries.length === 0 || teaching != null ? (
            <EmptyTab tab={tab} page={page} ports={ports} words={words} />
          ) : (
            <ReviewList
              entries={entries}
              now={now}
              teamZone={reference?.policy?.calendar.timeZone}
              userId={session.userId}
              drafts={found?.drafts ?? new Set()}
              filter={view.filter}
              onFilter={view.setFilter}
              cursor={view.cursor[tabId] ?? null}
              onCursor={(reviewKey) => view.moveCursor(tabId, reviewKey)}
              hovered={hover?.tabId === tabId ? hover.reviewKey : null}
              onOpen={opened.open}
            />
          )}
          <Suspense>
            {bare || page === null || teaching != null || !isUndescribed(page.site) ? null : <TeachOffer tab={tab} ports={ports} />}
          </Suspense>
        </main>
      )}
      <OwedWarnings owed={owed.read} />
      <SlaWarnings entries={entries} words={words} atHand={openedKey ?? null} />
      <Suspense>
        {view.overlay === 'keys' ? <KeysDialog onClose={() => view.show(null)} /> : null}
        {view.overlay === 'palette' ? <CommandPalette commands={commands} onClose={() => view.show(null)} /> : null}
      </Suspense>
    </>
  );
}

type PageNoticesProps = {
  tab: TabState | null;
  page: { site: string; health: string } | null;
  /** No review is shown. */
  empty: boolean;
  ports: PanelPorts;
};

/** Above the list: a site that has changed, and the way from "this page, this time" to "always". */
function PageNotices({ tab, page, empty, ports }: PageNoticesProps) {
  const t = useTranslations('page');
  const sites = useSites();
  const dropped = useLiveQuery(droppedSites, []) ?? [];
  const origin = tab?.origin ?? null;
  const temporary = page !== null && origin !== null && tab?.granted === false;
  // What one page cannot tell: the latest of the site's pages held no reviews, where they used to.
  const changed = page !== null && (page.health !== 'ok' || (empty && dropped.includes(page.site)));
  if (page === null || !(changed || temporary)) {
    return null;
  }
  const host = hostOf(tab?.url ?? '');
  return (
    <div className={pageStyles.notices}>
      {changed ? (
        <Banner tone="warn" title={t('limited.title', { site: sites.name(page.site) })}>
          {t(empty ? 'limited.noneText' : 'limited.text')}
        </Banner>
      ) : null}
      {temporary && origin !== null ? (
        <Banner
          actions={
            <Button size="small" onClick={() => void ports.permissions.request(origin)}>
              {t('alwaysAllow', { host })}
            </Button>
          }
        >
          {t('temporary')}
        </Banner>
      ) : null}
    </div>
  );
}
