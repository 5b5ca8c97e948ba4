// The calm end: what was seen on the page and when, or which decision was recorded by whom; and the way on.
import { ArrowRight, UserCheck } from 'lucide-react';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { DecisionRules } from '../../lib/contracts/decision.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { hasStatement } from '../../lib/domain/decision/statement.ts';
import { sameText } from '../../lib/domain/identity/same-text.ts';
import { markOf } from '../../lib/domain/item/marked.ts';
import type { SecondKind } from '../../lib/domain/reply/second-reply.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useForgetEntered } from './entered-words.ts';
import type { OutcomePayload } from './OutcomeForm.tsx';
import styles from './Reply.module.css';
import { SecondButtons } from './SecondReply.tsx';

const OutcomeForm = lazy(() => import('./OutcomeForm.tsx').then((part) => ({ default: part.OutcomeForm })));
const StatementLink = lazy(() => import('../decision/StatementLink.tsx').then((part) => ({ default: part.StatementLink })));

type HandledReplyProps = {
  item: Item;
  words: TimeWords;
  onReopen: () => void;
  /** Missing where nothing of a statement can be said. */
  statement?: { rules: Pick<DecisionRules, 'outcomes'>; onLink: (url: string) => Promise<void> } | undefined;
  /** Names another day, where the one until which the customer was waited for has come; missing otherwise. */
  onWait?: ((payload: OutcomePayload) => Promise<void>) | undefined;
  /** Takes back the agent's own word that the reply is posted; missing where it is not this agent's. */
  onUnmark?: (() => void) | undefined;
  /** Ways to change the reply or to add to it; empty where none stands on the page. */
  seconds?: readonly SecondKind[];
  onSecond?: (kind: SecondKind) => void;
  /** The author has written since, so something waits here before the next review. */
  waits?: boolean;
  /** Null where nothing is left to answer. */
  onNext: (() => void) | null;
};

export function HandledReply({ statement, ...props }: HandledReplyProps) {
  return (
    <div className={styles.posted}>
      <Ending {...props} />
      {statement === undefined || !hasStatement(props.item, statement.rules) ? null : (
        <Suspense fallback={null}>
          <StatementLink item={props.item} onLink={statement.onLink} />
        </Suspense>
      )}
    </div>
  );
}

type EndingProps = Omit<HandledReplyProps, 'statement'>;

function Ending({ item, words, seconds = [], onSecond, onReopen, onUnmark, onWait, waits = false, onNext }: EndingProps) {
  const t = useTranslations('reply');
  const decision = useTranslations('decision');
  const format = useFormatter();
  const { posted, outcome, status, replyNow, replyState } = item;
  useForgetEntered(onWait !== undefined);
  const [waiting, setWaiting] = useState(false);
  const [busy, setBusy] = useState(false);
  const waitButton = useRef<HTMLButtonElement>(null);
  const isLeaving = useRef(false);
  const leave = () => {
    isLeaving.current = true;
    setWaiting(false);
  };
  useLayoutEffect(() => {
    // Once the record has another day the form is done with.
    if (onWait === undefined && waiting) setWaiting(false);
    if (!isLeaving.current || waiting) return;
    isLeaving.current = false;
    waitButton.current?.focus();
  });
  const isOurs = replyNow?.text != null && item.inserted !== null && sameText(item.inserted.text, replyNow.text);
  const actions = (
    <>
      {onNext === null ? null : (
        // Enter goes on: after a reply was seen, the next review is what the agent wants.
        <Button
          autoFocus={!waits}
          variant={waits ? 'secondary' : 'primary'}
          icon={<ArrowRight size={14} aria-hidden="true" />}
          shortcut="⏎"
          onClick={onNext}
        >
          {t('afterPosted')}
        </Button>
      )}
      {onUnmark === undefined ? null : <Button onClick={onUnmark}>{t('unmark')}</Button>}
      {onSecond === undefined ? null : <SecondButtons kinds={seconds} onBegin={onSecond} />}
      {onWait === undefined ? null : (
        <Button ref={waitButton} onClick={() => setWaiting(true)}>
          {t('waitAgain')}
        </Button>
      )}
      <Button onClick={onReopen}>{t('reopen')}</Button>
    </>
  );
  const mark = markOf(item);
  if (mark !== null) {
    return (
      <Banner icon={UserCheck} live title={t('state.said', { name: mark.by.name, time: words.clock(mark.at) })} actions={actions}>
        <p>{t('state.saidWhy')}</p>
        {mark.text === null ? null : <p className={styles.quote}>{mark.text}</p>}
      </Banner>
    );
  }
  if (status === 'posted' && posted !== null) {
    const time = words.clock(posted.seenAt);
    return (
      <div className={styles.posted}>
        <Banner
          tone="good"
          live
          title={posted.source === 'here' ? t('state.posted', { time }) : t('state.postedElsewhere', { time })}
          actions={actions}
        >
          <p className={styles.quote}>{posted.text}</p>
        </Banner>
        {replyState === undefined || replyNow?.text === null ? null : (
          <Banner
            tone={replyState.state === 'rejected' ? 'bad' : replyState.state === 'published' ? 'good' : 'info'}
            live
            title={t(`state.${replyState.state ?? 'unmarked'}`, { time: words.clock(replyState.seenAt) })}
          >
            {replyState.state === 'rejected' ? <p>{t('state.rejectedWayOut')}</p> : null}
          </Banner>
        )}
        {replyNow == null ? null : (
          <Banner
            tone={isOurs ? 'good' : 'warn'}
            live
            title={t(replyNow.text === null ? 'state.removedSince' : isOurs ? 'state.changedOurs' : 'state.changedSince', {
              time: words.clock(replyNow.seenAt),
            })}
          >
            {replyNow.text === null ? null : <p className={styles.quote}>{replyNow.text}</p>}
          </Banner>
        )}
      </div>
    );
  }
  if (outcome === null) {
    return null;
  }
  if (onWait !== undefined && waiting)
    return (
      <Suspense fallback={null}>
        <OutcomeForm
          outcome="waiting_for_customer"
          handOn={null}
          late={false}
          busy={busy}
          saidNote={outcome.detail}
          onRecord={(payload) => {
            setBusy(true);
            void onWait(payload).finally(() => setBusy(false));
          }}
          onCancel={leave}
        />
      </Suspense>
    );
  return (
    <Banner live title={t(`recorded.${outcome.outcome}`)} actions={actions}>
      {outcome.detail === item.decision?.statementUrl ? null : <p>{outcome.detail}</p>}
      {outcome.reviewOn === undefined ? null : (
        <p>
          {decision('lookAgain', {
            date: format.dateTime(new Date(`${outcome.reviewOn}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }),
          })}
        </p>
      )}
      <p className={styles.tone}>{t('recordedBy', { name: outcome.by.name, time: words.clock(outcome.at) })}</p>
    </Banner>
  );
}
