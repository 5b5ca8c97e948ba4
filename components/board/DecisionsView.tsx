// What waits for a lead: replies that need a word, reviews left alone until today; and what needs a word at all.
import { ShieldCheck } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { Category } from '../../lib/contracts/category.ts';
import type { ApprovalVerdict } from '../../lib/contracts/decision.ts';
import type { WaitingApprovals } from '../../lib/contracts/decision-board.ts';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import { outcomeName } from '../decision/decision-words.ts';
import { type LoadJudge, useGateJudge } from '../reply/use-gate-judge.ts';
import { Banner } from '../ui/Banner.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ApprovalCard } from './ApprovalCard.tsx';
import type { BoardApi } from './board-api.ts';
import { DecisionRulesForm } from './DecisionRulesForm.tsx';
import styles from './DecisionsView.module.css';
import sections from './SitesView.module.css';
import { useAnswer } from './use-answer.ts';

type DecisionsViewProps = {
  api: Pick<BoardApi, 'decisions' | 'decisionRules' | 'putDecisionRules' | 'decisionHistory' | 'giveVerdict'>;
  workspaceId: string;
  categories: readonly Category[];
  /** What the gate has learnt beside its phrases; missing = it checks by phrases alone. */
  loadJudge?: LoadJudge | undefined;
  /** What the board last heard of what waits; the list is read again when it changes. */
  waiting?: WaitingApprovals | null;
  /** Something was entered that is saved nowhere: the list stays as it is. */
  isHeld?: boolean;
  onVerdict?: () => void;
};

/** Parts of the settings that have words; a newer server's are shown by their names. */
const PARTS = ['ageDays', 'approval', 'outcomes', 'escalationPaths', 'overload', 'regulated', 'praiseAsFilled', 'ownContacts'] as const;

export function DecisionsView({ api, workspaceId, categories, loadJudge, waiting = null, isHeld = false, onVerdict }: DecisionsViewProps) {
  const t = useTranslations('decisionBoard');
  const tDecision = useTranslations('decision');
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  const format = useFormatter();
  const locale = useLocale();
  const { judge } = useGateJudge(loadJudge);
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const board = useAnswer(useCallback((signal: AbortSignal) => api.decisions(workspaceId, signal), [api, workspaceId]));
  const rules = useAnswer(useCallback((signal: AbortSignal) => api.decisionRules(workspaceId, signal), [api, workspaceId]));
  const history = useAnswer(useCallback((signal: AbortSignal) => api.decisionHistory(workspaceId, signal), [api, workspaceId]));
  const nameOf = (id: string) => categories.find(({ categoryId }) => categoryId === id)?.name[locale] ?? id;
  const give = async (verdict: ApprovalVerdict): Promise<void> => {
    const answer = await api.giveVerdict(workspaceId, verdict);
    setRefused(answer.ok ? null : answer.code);
    board.retry();
    onVerdict?.();
  };
  const { retry } = board;
  const heard = useRef(waiting);
  useEffect(() => {
    if (isHeld || heard.current === waiting) return;
    const isFirst = heard.current === null;
    heard.current = waiting;
    if (!isFirst) retry();
  }, [waiting, isHeld, retry]);

  // The hands are not left in the air where the card they were in has gone.
  const heading = useRef<HTMLHeadingElement>(null);
  const hands = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is what takes cards away.
  useLayoutEffect(() => {
    if (hands.current === null || hands.current.isConnected) return;
    hands.current = null;
    heading.current?.focus();
  }, [board.value]);

  const error = refused ?? board.error ?? rules.error ?? history.error;
  const partOf = (name: string) => {
    const known = PARTS.find((part) => part === name);
    return known === undefined ? name : t(`parts.${known}`);
  };
  return (
    <>
      <h1 className={sections.title}>{t('title')}</h1>
      {error === null ? null : (
        <Banner tone="bad" live>
          {tError(error)}
        </Banner>
      )}
      {board.value === null ? (
        board.error === null ? (
          <Skeleton lines={6} label={tCommon('loading')} />
        ) : null
      ) : (
        <>
          <section
            className={sections.section}
            aria-labelledby="decisions-waiting"
            onFocus={(event) => {
              hands.current = event.target;
            }}
            onBlur={(event) => {
              if (event.target.isConnected) hands.current = null;
            }}
          >
            <h2 id="decisions-waiting" ref={heading} tabIndex={-1}>
              {t('approvals')}
            </h2>
            {board.value.approvals.length === 0 ? (
              <EmptyState icon={<ShieldCheck size={24} />} title={t('none')}>
                {t('noneText')}
              </EmptyState>
            ) : (
              <div className={styles.cards}>
                {board.value.approvals.map((item) => (
                  // A newer question is another card: what the lead had begun to change belongs to the earlier text.
                  <ApprovalCard
                    key={`${item.itemId} ${item.approval?.requestedAt}`}
                    item={item}
                    categoryName={nameOf}
                    rules={rules.value ?? {}}
                    judge={judge}
                    onVerdict={(verdict) => void give(verdict)}
                  />
                ))}
              </div>
            )}
          </section>
          {(board.value.unapproved ?? []).length === 0 ? null : (
            <section className={sections.section} aria-labelledby="decisions-unapproved">
              <h2 id="decisions-unapproved">{t('unapproved')}</h2>
              <p className={styles.quiet}>{t('unapprovedText')}</p>
              <ul className={sections.list}>
                {(board.value.unapproved ?? []).map(({ itemId, review, unapproved }) => (
                  <li key={itemId}>
                    <a href={review.url} target="_blank" rel="noreferrer">
                      {review.author.name}
                    </a>{' '}
                    {unapproved === undefined ? null : (
                      <>
                        <span className={styles.quiet}>
                          {unapproved.by.name}, {format.dateTime(new Date(unapproved.at), { dateStyle: 'medium', timeStyle: 'short' })}
                        </span>
                        <p className={styles.text}>{unapproved.text}</p>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {(board.value.statements ?? []).length === 0 ? null : (
            <section className={sections.section} aria-labelledby="decisions-statements">
              <h2 id="decisions-statements">{t('statements')}</h2>
              <p className={styles.quiet}>{t('statementsText')}</p>
              <ul className={sections.list}>
                {(board.value.statements ?? []).map(({ itemId, review, decision }) => (
                  <li key={itemId}>
                    <a href={review.url} target="_blank" rel="noreferrer">
                      {review.author.name}
                    </a>{' '}
                    {decision === undefined ? null : (
                      <span className={styles.quiet}>
                        {outcomeName(tDecision, decision.outcome, rules.value?.outcomes ?? [])} ·{' '}
                        {t('decidedBy', { name: decision.by.name, date: format.dateTime(new Date(decision.at), { dateStyle: 'medium' }) })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className={sections.section} aria-labelledby="decisions-again">
            <h2 id="decisions-again">{t('again')}</h2>
            {board.value.dueAgain.length === 0 ? (
              <p className={styles.quiet}>{t('noAgain')}</p>
            ) : (
              <ul className={sections.list}>
                {board.value.dueAgain.map(({ itemId, review, outcome }) => (
                  <li key={itemId}>
                    <a href={review.url} target="_blank" rel="noreferrer">
                      {review.author.name}
                    </a>{' '}
                    {outcome === null ? null : (
                      <span className={styles.quiet}>
                        {t(outcome.outcome === 'waiting_for_customer' ? 'waitsBy' : 'leftBy', {
                          name: outcome.by.name,
                          reason: outcome.detail,
                        })}{' '}
                        · {t('since', { date: format.dateTime(new Date(outcome.at), { dateStyle: 'medium' }) })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </section>
        </>
      )}
      {rules.value === null ? null : (
        <section className={sections.section} aria-labelledby="decisions-settings">
          <h2 id="decisions-settings">{t('settings')}</h2>
          <DecisionRulesForm
            rules={rules.value}
            categories={categories}
            onSave={async (draft) => {
              const answer = await api.putDecisionRules(workspaceId, draft);
              setRefused(answer.ok ? null : answer.code);
              rules.retry();
              history.retry();
              return answer.ok;
            }}
          />
          {history.value === null || history.value.changes.length === 0 ? null : (
            <>
              <h3>{t('settingsHistory')}</h3>
              <ul className={sections.list}>
                {history.value.changes.map(({ version, at, by, changed }) => (
                  <li key={version}>
                    {t('settingsHistoryLine', {
                      at: format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
                      by: by ?? 'Vidhuk',
                      changed: changed.map(partOf).join(', '),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}
