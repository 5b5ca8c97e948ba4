// One review, open: what it says, who wrote it, the reply. Wiring of the parts to the tables and commands; keyed by tab and review.
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { WhoSection } from '../../components/customer/WhoSection.tsx';
import type { Reaction } from '../../components/decision/use-reaction.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { useLostFocus } from '../../components/keys/use-lost-focus.ts';
import type { Decision } from '../../components/reply/OutcomeForm.tsx';
import type { ReplyHandle, ReplyPort } from '../../components/reply/reply-props.ts';
import { useDraft } from '../../components/reply/use-draft.ts';
import { CategoryChooser, categoryAt, usableCategories } from '../../components/review/CategoryChooser.tsx';
import { ChangedSince } from '../../components/review/ChangedSince.tsx';
import type { ClockedEntry } from '../../components/review/list-model.ts';
import reviewStyles from '../../components/review/Review.module.css';
import { ReviewHeader, ReviewNav } from '../../components/review/ReviewHeader.tsx';
import { RiskChips } from '../../components/review/RiskChips.tsx';
import { useTimeWords } from '../../components/sla/use-time-words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { TextAreaField } from '../../components/ui/Field.tsx';
import { Section } from '../../components/ui/Section.tsx';
import type { Reference } from '../../lib/contracts/sync.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { hasMarked, markOf } from '../../lib/domain/item/marked.ts';
import { lastKnownReply, type SecondKind } from '../../lib/domain/reply/second-reply.ts';
import { isLateWith } from '../../lib/domain/sla/suggested-clock.ts';
import { teamCategories } from '../../lib/extension/categories/classifier.ts';
import type { MetaRows } from '../../lib/extension/db/schema.ts';
import type { CommandError, Result } from '../../lib/extension/messages.ts';
import { useViewState } from '../../lib/extension/state/view-state.ts';
import { DetailNotices } from './DetailNotices.tsx';
import { OverloadNotice } from './OverloadNotice.tsx';
import type { PanelPorts } from './panel-ports.ts';
import { ReplyPlace } from './ReplyPlace.tsx';
import { recordDecision } from './record-decision.ts';
import { useBoxTakes } from './use-box-takes.ts';
import { useNearestReply } from './use-nearest-reply.ts';
import { usePromisePort } from './use-promise-port.ts';
import { useProposal } from './use-proposal.ts';
import { useReplySections } from './use-reply-sections.ts';
import { useSecondReply } from './use-second-reply.ts';
import { useSites } from './use-sites.ts';
import { useTeamWords } from './use-team-words.ts';
import { useWho } from './use-who.ts';

type Unmark = (() => void) | null;
export type BeginSecond = { kind: SecondKind; begin: () => void } | null;

export type DetailHandle = { decide: (decision: Decision) => void; reply: ReplyHandle | null };

type ReviewDetailProps = {
  tabId: number;
  entry: ClockedEntry;
  /** The tab shows the review now. */
  onPage: boolean;
  /** The tab shows another site than the review's. */
  elsewhere: boolean;
  reference: Reference | null;
  /** When the server answered last. */
  answeredAt: string | null;
  session: MetaRows['session'];
  now: number;
  ports: PanelPorts;
  onLeave: () => void;
  onNext: (() => void) | null;
  onPrevious: (() => void) | null;
  onPalette: () => void;
  onHelp: () => void;
  /** Lets the palette act on the reply. */
  replyRef: { current: ReplyHandle | null };
  /** Lets it take back the agent's word that the reply is posted; null where there is none. */
  unmarkRef: { current: Unmark };
  /** Lets it begin a second reply, in the likelier way; null where none may be begun. */
  secondRef: { current: BeginSecond };
  /** Lets it open the search for a customer. */
  findRef: { current: (() => void) | null };
};

const NO_TEMPLATES: Reference['templates'] = [];
const NO_TONES: Reference['tones'] = [];

export function ReviewDetail(props: ReviewDetailProps) {
  const { tabId, entry, onPage, elsewhere, reference, session, now, ports, onLeave, onNext, onPrevious, replyRef, unmarkRef } = props;
  const { reviewKey, review, item } = entry;
  const t = useTranslations();
  const words = useTimeWords(now);
  const sites = useSites();
  const { folded, fold } = useViewState();
  const draft = useDraft(reviewKey, ports.drafts);
  const second = useSecondReply({ item, review, draft });
  const upon = second.active;
  const nearest = useNearestReply(reviewKey);
  const [problem, setProblem] = useState<CommandError | null>(null);
  const [pickProblem, setPickProblem] = useState<CommandError | null>(null);
  const [allTheSame, setAllTheSame] = useState(false);
  const accept = useRef<HTMLButtonElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const main = useRef<HTMLElement>(null);
  const replyHeading = useRef<HTMLButtonElement>(null);
  const { send } = ports;

  const pick = useCallback(async () => {
    const answer = await send('review.pick', { reviewKey, tabId });
    setPickProblem(answer.ok ? null : answer.error);
  }, [send, reviewKey, tabId]);
  useEffect(() => void pick(), [pick]);

  const run = useCallback(async (command: Promise<Result<unknown>>) => {
    const answer = await command;
    setProblem(answer.ok ? null : answer.error);
  }, []);

  const linkedId = item?.contactId ?? null;
  const { customer, finder, records } = useWho({ send, reviewKey, linkedId, answeredAt: props.answeredAt });
  const findCustomer = () => {
    fold('who', false);
    finder.show();
  };
  useImperativeHandle(props.findRef, () => findCustomer);

  const replyPort = useMemo<ReplyPort>(
    () => ({
      insert: (text, replace) =>
        send('reply.insert', { reviewKey, tabId, text, replace, ...(upon && { second: { kind: upon.kind, upon: upon.upon } }) }),
      writeClipboard: ports.writeClipboard,
      copied: (text, why) => send('reply.copied', { reviewKey, tabId, text, why }),
      chooseTemplate: ({ templateId, version, title }, taken) =>
        void run(send('template.choose', { reviewKey, templateId, version, title, ...taken })),
      keepTemplate: async (template) => {
        const answer = await send('template.keep', { template });
        return answer.ok ? null : answer.error;
      },
      people: async () => {
        const answer = await send('people.names', {});
        return answer.ok ? answer.value : null;
      },
      record: (payload) => run(send('outcome.record', { reviewKey, payload })),
      // What is said of a reply is said of the first.
      ...(upon === null && { markPosted: () => void run(send('reply.mark', { reviewKey })) }),
    }),
    [send, reviewKey, tabId, ports.writeClipboard, run, upon],
  );

  const promisePort = usePromisePort(send, reviewKey, run);
  const boxTakes = useBoxTakes(tabId, reviewKey, send);
  const team = useTeamWords(reference, now);

  const categories = useMemo(() => usableCategories(reference?.categories ?? []), [reference]);
  const learnt = useMemo(() => (reference === null ? null : teamCategories(reference)), [reference]);
  const { proposal, risk, sentiment } = useProposal(review, entry.language, ports.classifier, learnt);
  const reaction = useMemo<Reaction>(
    () => ({
      rules: reference?.decision ?? DEFAULT_DECISION_RULES,
      role: session.role,
      ...{ risks: risk, categories },
      isLateWith: (category, risks) =>
        isLateWith(category, { ...entry, risks, policy: reference?.policy ?? null, now: Temporal.Instant.fromEpochMilliseconds(now) }),
      record: (payload) => void run(recordDecision(send, reviewKey, payload, proposal)),
      ask: (request) => run(send('approval.ask', { reviewKey, ...request })),
    }),
    [reference, session.role, risk, categories, entry, now, run, send, reviewKey, proposal],
  );
  const chooseCategory = (category: string) => {
    const inCategory = accept.current?.closest('fieldset')?.contains(document.activeElement) ?? false;
    const { category: suggested, confidence } = proposal;
    void run(send('category.set', { reviewKey, category, suggestion: { category: suggested, confidence } }));
    if (inCategory || document.activeElement === document.body) {
      replyRef.current?.focusNext();
    }
  };

  const handled = item !== null && item.status !== 'open' && item.status !== 'inserted';
  const writing = !handled || upon !== null;
  const claimedBy = item?.claimedBy != null && item.claimedBy.userId !== session.userId && !handled ? item.claimedBy.name : null;

  // The focus leads through the work: category, skeleton, text. Once, when the record and the draft are there.
  const led = useRef(false);
  const { ReplySection, PromiseSection } = useReplySections();
  const comesBack = handled && entry.round !== null;
  const ready = item !== null && (comesBack || (draft.ready && reference !== null && ReplySection !== null));
  useEffect(() => {
    if (!ready || led.current) {
      return;
    }
    led.current = true;
    // Who is faster than the tables keeps the focus: a letter must never land on a button.
    if (document.activeElement !== document.body && document.activeElement !== null) {
      return;
    }
    const first = again.current ?? (item?.category === null ? accept.current : null);
    if (first === null) replyRef.current?.focusNext();
    else first.focus();
  }, [ready, item, replyRef]);

  // The section may still be on its way.
  useEffect(() => {
    if (upon !== null && ReplySection !== null && second.takeBegun()) replyRef.current?.focusDraft();
  }, [upon, ReplySection, second, replyRef]);

  // Whatever was done with a button that is gone by now, the draft is the next thing to work on.
  useLostFocus(main, () => (replyRef.current === null ? replyHeading.current?.focus() : replyRef.current.focusDraft()));

  const [kind] = second.kinds;
  const beginSecond = kind === undefined ? null : { kind, begin: () => second.begin(kind) };
  useImperativeHandle<BeginSecond, BeginSecond>(props.secondRef, () => beginSecond);

  useKeys({
    back: onLeave,
    category: (digit) => {
      const category = categoryAt(categories, digit);
      if (category !== null) chooseCategory(category);
    },
    decide: () => replyRef.current?.openMatrix?.(),
    findCustomer,
    skeleton: () => replyRef.current?.openPicker(),
    finding: () => replyRef.current?.goToFinding(),
    insert: () => replyRef.current?.insert(),
    copy: () => replyRef.current?.copy(),
    posted: () => replyRef.current?.markPosted?.(),
    ...(beginSecond !== null && { second: beginSecond.begin }),
    palette: props.onPalette,
    help: props.onHelp,
    ...(onNext === null ? {} : { nextReview: onNext }),
    ...(onPrevious === null ? {} : { previousReview: onPrevious }),
  });

  // Beneath the draft that makes them: below the bar of Insert nobody saw them before the reply was out.
  const promises =
    item === null || PromiseSection === null ? null : (
      <PromiseSection
        item={item}
        text={writing ? draft.text : (markOf(item)?.text ?? lastKnownReply(item) ?? item.posted?.text ?? '')}
        calendar={reference?.policy?.calendar ?? null}
        now={now}
        words={words}
        port={promisePort}
      />
    );

  const unmark = handled && hasMarked(item, session.userId) ? () => void run(send('reply.unmark', { reviewKey })) : undefined;
  useImperativeHandle<Unmark, Unmark>(unmarkRef, () => unmark ?? null);

  const reopen = () => void run(send('item.reopen', { reviewKey, reason: '' }));
  const besideDraft = writing && !folded.reply;

  return (
    <main ref={main}>
      <ReviewNav
        url={review.url}
        onBack={onLeave}
        onNext={onNext}
        onPrevious={onPrevious}
        onShow={() => void send('review.highlight', { reviewKey, tabId, scroll: true })}
      />
      <DetailNotices
        {...{ item, words, onPage, elsewhere }}
        draft={writing ? draft.text : ''}
        pickProblem={pickProblem}
        problem={problem}
        claimedBy={allTheSame ? null : claimedBy}
        onRetryPick={() => void pick()}
        onAnswerAnyway={() => setAllTheSame(true)}
        onCloseProblem={() => setProblem(null)}
      />
      <OverloadNotice userId={session.userId} rules={reaction.rules} />
      <div className={reviewStyles.header}>
        <ReviewHeader entry={entry} words={words} />
        <ChangedSince
          {...{ item, words }}
          round={entry.round}
          onAgain={writing ? undefined : (beginSecond?.begin ?? reopen)}
          againButton={again}
          onUnneeded={handled ? () => void run(send('reply.unneeded', { reviewKey, note: '' })) : undefined}
        />
        <CategoryChooser
          categories={categories}
          chosen={item?.category ?? null}
          proposal={proposal}
          onChoose={chooseCategory}
          acceptButton={accept}
        />
        <RiskChips
          {...{ risk, sentiment }}
          said={item?.risk}
          onCorrect={(change) => void run(send('risk.correct', { reviewKey, proposed: [...risk], ...change }))}
        />
      </div>
      <Section title={t('customer.title')} open={!folded.who} onToggle={(open) => fold('who', !open)}>
        <WhoSection
          customer={customer}
          finder={finder}
          authorName={review.author.name || t('review.anonymous')}
          itemId={reviewKey}
          linkedId={linkedId}
          siteName={sites.name}
          onLink={(contactId, reasons) => void run(send('contact.link', { reviewKey, contactId, reasons }))}
          onUnlink={(contactId) => void run(send('contact.unlink', { reviewKey, contactId }))}
        />
      </Section>
      <Section heading={replyHeading} title={t('reply.title')} open={!folded.reply} onToggle={(open) => fold('reply', !open)}>
        <ReplyPlace
          {...{ ReplySection, handled, second, onNext }}
          onReopen={reopen}
          onUnmark={unmark}
          waits={entry.round !== null}
          statement={{ rules: reaction.rules, onLink: (url) => run(send('statement.link', { reviewKey, url })) }}
          section={{
            ...{ entry, draft, team, reaction, boxTakes, records, nearest, now, words },
            proposed: proposal.category,
            templates: reference?.templates ?? NO_TEMPLATES,
            tones: reference?.tones ?? NO_TONES,
            company: reference?.company ?? '',
            agentName: session.userName,
            limit: sites.limit(review.site),
            readsReplies: sites.readsReplies(review.site),
            recordMissing: linkedId !== null && customer.records.get(linkedId)?.state === 'failed',
            loadJudge: ports.gateJudge,
            claimedBy: allTheSame ? null : claimedBy,
            reviewOnPage: onPage,
            underDraft: besideDraft ? promises : null,
            port: replyPort,
            handle: replyRef,
          }}
        />
      </Section>
      {besideDraft && ReplySection !== null ? null : <div style={{ padding: '0 var(--gutter)' }}>{promises}</div>}
      <Section title={t('reply.notes')} open={folded.notes === false} onToggle={(open) => fold('notes', !open)}>
        <TextAreaField
          label={<span className="visually-hidden">{t('reply.notes')}</span>}
          hint={t('reply.notesHint')}
          value={draft.notes}
          readOnly={!draft.ready}
          maxLength={20_000}
          onChange={(event) => draft.change({ notes: event.target.value })}
        />
      </Section>
      {!writing && onNext === null ? (
        <div style={{ padding: '0 var(--gutter) 12px' }}>
          <Button onClick={onLeave}>{t('common.back')}</Button>
        </div>
      ) : null}
    </main>
  );
}
