// The whole board: who is signed in, which workspace, and the view. A sign-in that ends while the board is open asks for a new one and
// leaves the address, and with it the filter, as it was.
import { LogOut, UserPlus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import type { Me, Role } from '../../lib/contracts/workspace.ts';
import { LOCALE_NAMES, LOCALES } from '../../lib/i18n/locale.ts';
import type { LoadJudge } from '../reply/use-gate-judge.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LeaveQuestion } from '../ui/LeaveQuestion.tsx';
import { Select } from '../ui/Select.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWordedSite } from '../ui/use-worded-site.ts';
import styles from './Board.module.css';
import { BoardNav } from './BoardNav.tsx';
import type { Answer, BoardApi } from './board-api.ts';
import { CategoriesView } from './categories/CategoriesView.tsx';
import { CausesView } from './causes/CausesView.tsx';
import { DecisionsView } from './DecisionsView.tsx';
import { LogView } from './LogView.tsx';
import { NowView } from './now/NowView.tsx';
import { InviteDialog } from './people/InviteDialog.tsx';
import { PeopleView } from './people/PeopleView.tsx';
import { PolicyView } from './policy/PolicyView.tsx';
import { SignIn } from './SignIn.tsx';
import { SitesView } from './SitesView.tsx';
import { nameSites, SiteNames } from './site-name.ts';
import { Unsaved, useHeldAddress } from './unsaved.ts';
import { useAnswer } from './use-answer.ts';
import { type Appearance, THEMES } from './use-appearance.ts';
import { useArrival } from './use-arrival.ts';
import { useWaiting } from './use-waiting.ts';
import { TemplatesView } from './words/TemplatesView.tsx';

const MAY_INVITE: Record<Role, readonly Role[]> = { agent: [], lead: ['agent', 'lead'], admin: ['agent', 'lead', 'admin'] };

type BoardProps = { api: BoardApi; appearance: Appearance; serverAddress: string; now: () => Temporal.Instant; loadJudge?: LoadJudge };

const SESSION_ENDED: readonly ErrorCode[] = ['not_signed_in', 'wrong_credentials'];

export function Board({ api, appearance, serverAddress, now, loadJudge }: BoardProps) {
  const t = useTranslations('board');
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  const format = useFormatter();
  const { address, change, asking, isHeld, stay, leave, note, orAsk } = useHeldAddress();
  useArrival(address);
  /** Where the hands were last in the view. */
  const last = useRef<HTMLElement | null>(null);
  const [signedOut, setSignedOut] = useState<'no' | 'fresh' | 'expired' | 'password'>('no');
  const [inviting, setInviting] = useState(false);

  /** Passes answers on; notices a session that has ended, whichever question showed it. */
  const watch = useCallback(async <T,>(answer: Promise<Answer<T>>, known: boolean): Promise<Answer<T>> => {
    const result = await answer;
    if (!result.ok && SESSION_ENDED.includes(result.code)) setSignedOut(known ? 'expired' : 'fresh');
    return result;
  }, []);

  const me = useAnswer<Me>(useCallback((signal) => watch(api.me(signal), false), [api, watch]));
  const membership =
    me.value?.memberships.find((each) => each.workspace.workspaceId === address.workspace) ?? me.value?.memberships[0] ?? null;
  const workspaceId = membership?.workspace.workspaceId ?? null;
  const askReference = useCallback(
    (signal: AbortSignal) => watch(api.reference(workspaceId ?? '', signal), true),
    [api, watch, workspaceId],
  );
  const reference = useAnswer(workspaceId === null ? null : askReference);
  const isLead = membership !== null && membership.role !== 'agent';
  // For names only: where it fails, taught sites go by the host of their reviews, and the view of the sites says what is wrong.
  const adapters = useAnswer(
    useMemo(() => (isLead ? (signal) => api.adapters(workspaceId ?? '', signal) : null), [api, isLead, workspaceId]),
  );
  const worded = useWordedSite();
  const siteName = useMemo(
    () =>
      nameSites(
        (adapters.value?.taught ?? []).map(({ adapter }) => adapter),
        worded,
      ),
    [adapters.value, worded],
  );
  const [watched] = useState(() => ({
    ...api,
    log: (...args: Parameters<BoardApi['log']>) => watch(api.log(...args), true),
    now: (...args: Parameters<BoardApi['now']>) => watch(api.now(...args), true),
    nowItems: (...args: Parameters<BoardApi['nowItems']>) => watch(api.nowItems(...args), true),
    causes: (...args: Parameters<BoardApi['causes']>) => watch(api.causes(...args), true),
    events: (...args: Parameters<BoardApi['events']>) => watch(api.events(...args), true),
    adapters: (...args: Parameters<BoardApi['adapters']>) => watch(api.adapters(...args), true),
    decideAdapter: (...args: Parameters<BoardApi['decideAdapter']>) => watch(api.decideAdapter(...args), true),
    words: (...args: Parameters<BoardApi['words']>) => watch(api.words(...args), true),
    saveWords: (...args: Parameters<BoardApi['saveWords']>) => watch(api.saveWords(...args), true),
    decisions: (...args: Parameters<BoardApi['decisions']>) => watch(api.decisions(...args), true),
    giveVerdict: (...args: Parameters<BoardApi['giveVerdict']>) => watch(api.giveVerdict(...args), true),
    decisionRules: (...args: Parameters<BoardApi['decisionRules']>) => watch(api.decisionRules(...args), true),
    putDecisionRules: (...args: Parameters<BoardApi['putDecisionRules']>) => watch(api.putDecisionRules(...args), true),
    decisionHistory: (...args: Parameters<BoardApi['decisionHistory']>) => watch(api.decisionHistory(...args), true),
    categories: (...args: Parameters<BoardApi['categories']>) => watch(api.categories(...args), true),
    saveCategories: (...args: Parameters<BoardApi['saveCategories']>) => watch(api.saveCategories(...args), true),
    policy: (...args: Parameters<BoardApi['policy']>) => watch(api.policy(...args), true),
    savePolicy: (...args: Parameters<BoardApi['savePolicy']>) => watch(api.savePolicy(...args), true),
    learning: (...args: Parameters<BoardApi['learning']>) => watch(api.learning(...args), true),
    learnNow: (...args: Parameters<BoardApi['learnNow']>) => watch(api.learnNow(...args), true),
    putLearntInForce: (...args: Parameters<BoardApi['putLearntInForce']>) => watch(api.putLearntInForce(...args), true),
    learntExamples: (...args: Parameters<BoardApi['learntExamples']>) => watch(api.learntExamples(...args), true),
    invite: (...args: Parameters<BoardApi['invite']>) => watch(api.invite(...args), true),
    members: (...args: Parameters<BoardApi['members']>) => watch(api.members(...args), true),
    changeMember: (...args: Parameters<BoardApi['changeMember']>) => watch(api.changeMember(...args), true),
  }));

  // Not watched: a session that ended while a form is being filled in is told when something is saved or asked for, not in the middle of a sentence.
  const { waiting, isNews, askNow } = useWaiting(
    useMemo(
      () => (isLead && signedOut === 'no' ? (signal: AbortSignal) => api.waiting(workspaceId ?? '', signal) : null),
      [api, isLead, signedOut, workspaceId],
    ),
  );
  const count = waiting?.approvals ?? 0;

  useEffect(() => {
    document.title = count === 0 ? t('title') : `(${format.number(count)}) ${t('title')}`;
  }, [t, format, count]);

  if (signedOut !== 'no')
    return (
      <SignIn
        api={api}
        why={signedOut === 'fresh' ? null : signedOut}
        onSignedIn={() => {
          setSignedOut('no');
          me.retry();
          reference.retry();
        }}
      />
    );

  const error = me.error ?? reference.error;
  if (me.value === null || (membership !== null && reference.value === null))
    return (
      <main className={styles.alone}>
        {error === null ? (
          <Skeleton lines={4} label={tCommon('loading')} />
        ) : (
          <Banner
            tone="bad"
            title={t('failed')}
            live
            actions={
              <Button size="small" onClick={me.error === null ? reference.retry : me.retry}>
                {tCommon('retry')}
              </Button>
            }
          >
            {tError(error)}
          </Banner>
        )}
      </main>
    );

  const signOut = async (): Promise<void> => {
    await api.signOut();
    setSignedOut('fresh');
  };

  const signOutButton = (
    <Button size="small" icon={<LogOut size={14} aria-hidden="true" />} onClick={() => orAsk(() => void signOut())}>
      {t('signOut')}
    </Button>
  );

  if (membership === null || reference.value === null)
    return (
      <main className={styles.alone}>
        <EmptyState icon={<UserPlus size={24} />} title={t('noWorkspace')} actions={signOutButton}>
          <p>{t('noWorkspaceHint')}</p>
        </EmptyState>
      </main>
    );

  const goOn = () => {
    stay();
    last.current?.focus();
  };
  const { workspace, role } = membership;
  const roles = MAY_INVITE[role];
  return (
    <div className={styles.board}>
      <p role="status" className="visually-hidden">
        {/* The same number of newer questions is another sentence. */}
        {isNews ? <span key={waiting?.lastAskedAt}>{t('waitingNews', { count })}</span> : null}
      </p>
      <aside className={styles.rail}>
        <p className={styles.brand}>Vidhuk</p>
        {me.value.memberships.length > 1 ? (
          <Select
            label={t('workspace')}
            value={workspace.workspaceId}
            options={me.value.memberships.map((each) => ({ value: each.workspace.workspaceId, label: each.workspace.name }))}
            onChange={(value) =>
              change({ workspace: value, site: undefined, agent: undefined, category: undefined, list: undefined, of: undefined })
            }
          />
        ) : (
          <p className={styles.workspace}>{workspace.name}</p>
        )}
        <BoardNav address={address} change={change} role={role} waiting={count} />
        <div className={styles.foot}>
          {roles.length === 0 ? null : (
            <Button size="small" icon={<UserPlus size={14} aria-hidden="true" />} onClick={() => setInviting(true)}>
              {t('invite.open')}
            </Button>
          )}
          <Select
            label={t('language')}
            value={appearance.locale}
            options={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
            onChange={(value) => {
              const locale = LOCALES.find((each) => each === value);
              if (locale !== undefined) appearance.setLocale(locale);
            }}
          />
          <Select
            label={t('theme')}
            value={appearance.theme}
            options={THEMES.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }))}
            onChange={(value) => {
              const theme = THEMES.find((each) => each === value);
              if (theme !== undefined) appearance.setTheme(theme);
            }}
          />
          <p className={styles.who}>{t('signedInAs', { name: me.value.user.name, role })}</p>
          {signOutButton}
        </div>
      </aside>
      <main
        className={styles.main}
        onFocus={(event) => {
          if (!asking) last.current = event.target;
        }}
        onKeyDown={(event) => {
          if (asking && event.key === 'Escape') goOn();
        }}
      >
        {asking ? <LeaveQuestion onStay={goOn} onLeave={leave} /> : null}
        <SiteNames value={siteName}>
          <Unsaved value={note}>
            {address.view === 'now' && role !== 'agent' ? (
              <NowView key={workspace.workspaceId} {...{ api: watched, workspace, reference: reference.value, address, change }} />
            ) : address.view === 'causes' && role !== 'agent' ? (
              <CausesView key={workspace.workspaceId} {...{ api: watched, workspace, reference: reference.value, address, change, now }} />
            ) : address.view === 'decisions' && role !== 'agent' ? (
              <DecisionsView
                key={workspace.workspaceId}
                api={watched}
                workspaceId={workspace.workspaceId}
                categories={reference.value.categories}
                loadJudge={loadJudge}
                waiting={waiting}
                isHeld={isHeld}
                onVerdict={askNow}
              />
            ) : address.view === 'categories' && role !== 'agent' ? (
              <CategoriesView key={workspace.workspaceId} api={watched} workspaceId={workspace.workspaceId} onChanged={reference.retry} />
            ) : address.view === 'people' ? (
              <PeopleView
                key={workspace.workspaceId}
                api={watched}
                workspaceId={workspace.workspaceId}
                userId={me.value.user.userId}
                roles={roles}
                onChanged={reference.retry}
                onPassword={() => setSignedOut('password')}
              />
            ) : address.view === 'policy' && role !== 'agent' ? (
              <PolicyView
                key={workspace.workspaceId}
                api={watched}
                workspaceId={workspace.workspaceId}
                categories={reference.value.categories}
                now={now}
                onChanged={reference.retry}
              />
            ) : address.view === 'sites' && role !== 'agent' ? (
              <SitesView key={workspace.workspaceId} api={watched} workspaceId={workspace.workspaceId} />
            ) : address.view === 'templates' && role !== 'agent' ? (
              <TemplatesView
                key={workspace.workspaceId}
                api={watched}
                workspaceId={workspace.workspaceId}
                categories={reference.value.categories}
                timeZone={reference.value.timeZone}
                now={now}
                loadJudge={loadJudge}
              />
            ) : (
              <LogView
                key={workspace.workspaceId}
                api={watched}
                workspace={workspace}
                role={role}
                userId={me.value.user.userId}
                reference={reference.value}
                address={address}
                change={change}
                now={now}
              />
            )}
          </Unsaved>
        </SiteNames>
      </main>
      {inviting ? (
        <InviteDialog api={watched} workspace={workspace} roles={roles} serverAddress={serverAddress} onClose={() => setInviting(false)} />
      ) : null}
    </div>
  );
}
