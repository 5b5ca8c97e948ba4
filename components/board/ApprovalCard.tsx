// One reply that waits: the review, why it waits, the text as asked for, and the lead's word. What the gate blocks cannot be approved.
import { Check, ExternalLink, X } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ApprovalVerdict, DecisionRules } from '../../lib/contracts/decision.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { RISKS } from '../../lib/domain/category/labels.ts';
import { deniedRisks } from '../../lib/domain/decision/said-risks.ts';
import { checkDraft } from '../../lib/domain/safety/check-draft.ts';
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';
import { itemClock } from '../../lib/domain/sla/clock.ts';
import { useFindingText } from '../reply/FindingStrip.tsx';
import { SlaBadge } from '../sla/SlaBadge.tsx';
import { useNow } from '../sla/use-now.ts';
import { Button } from '../ui/Button.tsx';
import { Field, TextAreaField } from '../ui/Field.tsx';
import { Stars } from '../ui/Stars.tsx';
import styles from './DecisionsView.module.css';
import { useSiteName } from './site-name.ts';
import { useUnsaved } from './unsaved.ts';

type ApprovalCardProps = {
  item: Item;
  categoryName: (id: string) => string;
  /** The workspace's: whether no reply may confirm that the author is a customer, and the company's own contacts. */
  rules: Pick<DecisionRules, 'regulated' | 'ownContacts'>;
  /** What the gate has learnt beside its phrases; null while it is not there. */
  judge: SentenceJudge | null;
  onVerdict: (verdict: ApprovalVerdict) => void;
};

export function ApprovalCard({ item, categoryName, rules, judge, onVerdict }: ApprovalCardProps) {
  const t = useTranslations('decisionBoard');
  const tWhy = useTranslations('decision.approval');
  const tReview = useTranslations('review');
  const now = useNow();
  const format = useFormatter();
  const findingText = useFindingText();
  const siteName = useSiteName();
  const { review, approval, itemId } = item;
  const [text, setText] = useState(approval?.text ?? '');
  const [word, setWord] = useState('');
  const [wordMissing, setWordMissing] = useState(false);
  useUnsaved(text !== (approval?.text ?? '') || word !== '');
  if (approval === undefined) return null;
  const moment = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  const changed = text.trim() !== approval.text.trim();
  const about = { text: review.text, author: review.author.name, title: review.title };
  const { regulated = false, ownContacts: allowed = [] } = rules;
  const against = { review: about, contact: null, limit: null, language: 'und', tone: null, allowed, regulated, judge } as const;
  const findings = checkDraft({ ...against, draft: text, finished: true });
  const block = findings.find((finding) => finding.level === 'block');
  const warning = findings.find((finding) => finding.level === 'warn');
  const hints = [changed ? t('changed') : '', warning === undefined ? '' : t('warned', { what: findingText(warning) })];
  const riskName = (id: string): string => {
    const risk = RISKS.find((one) => one === id);
    return risk === undefined ? id : tWhy(`risk.${risk}`);
  };
  const why = approval.why.map(({ about: kind, id }) =>
    kind === 'category' ? tWhy('category', { name: categoryName(id) }) : riskName(id),
  );
  const risksAsked = approval.why.flatMap(({ about: kind, id }) => (kind === 'risk' ? [id] : []));
  const denied = deniedRisks(item, risksAsked);
  const note = word.trim();
  return (
    <article className={styles.card} aria-label={review.author.name}>
      <div className={styles.head}>
        {review.rating === null ? null : (
          <Stars rating={review.rating} label={tReview('stars', { value: review.rating.value, max: String(review.rating.max) })} />
        )}
        <h3>
          {review.author.name || tReview('anonymous')} · {siteName(item.site, review.url)}{' '}
          <a href={review.url} target="_blank" rel="noreferrer" aria-label={t('openSite')}>
            <ExternalLink size={12} aria-hidden="true" />
          </a>
        </h3>
        {item.policy?.due == null ? null : (
          // Without the policy's hours the last fifth is counted by the wall clock.
          <SlaBadge
            clock={itemClock({ item, policy: null, now: Temporal.Instant.fromEpochMilliseconds(now) })}
            publishedAt={review.publishedAt}
          />
        )}
      </div>
      {review.title === null || review.title === '' ? null : <p className={styles.title}>{review.title}</p>}
      <p className={styles.text}>{review.text}</p>
      <p className={styles.quiet}>
        {t('asks', { name: approval.requestedBy.name, time: moment(approval.requestedAt) })}
        {' · '}
        {t('why')}: {why.join(', ')}
      </p>
      {denied === null ? null : (
        <p className={styles.text}>{tWhy('denied', { name: denied.by, risks: denied.risks.map(riskName).join(', ') })}</p>
      )}
      {approval.note === '' ? null : <p className={styles.text}>{approval.note}</p>}
      <TextAreaField
        label={t('reply')}
        hint={hints.filter((hint) => hint !== '').join(' ')}
        error={block === undefined ? undefined : t('blocked', { what: findingText(block) })}
        rows={6}
        value={text}
        maxLength={20_000}
        onChange={(event) => setText(event.target.value)}
      />
      <Field
        label={t('word')}
        error={wordMissing && note === '' ? t('wordNeeded') : undefined}
        value={word}
        maxLength={500}
        onChange={(event) => setWord(event.target.value)}
      />
      <div className={styles.actions}>
        <Button
          icon={<Check size={14} aria-hidden="true" />}
          aria-disabled={block !== undefined || text.trim() === ''}
          onClick={() => {
            if (block === undefined && text.trim() !== '') onVerdict({ itemId, verdict: 'given', text, note });
          }}
        >
          {changed ? t('approveChanged') : t('approve')}
        </Button>
        <Button
          icon={<X size={14} aria-hidden="true" />}
          onClick={() => (note === '' ? setWordMissing(true) : onVerdict({ itemId, verdict: 'refused', note }))}
        >
          {t('refuse')}
        </Button>
      </div>
    </article>
  );
}
