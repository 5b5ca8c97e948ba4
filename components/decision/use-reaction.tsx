// Decision and approval beside one draft: what stands above it, and what stands in the place of Insert until a lead has said yes.
import { type ReactNode, useMemo, useRef } from 'react';
import { useLocale } from 'use-intl';
import type { Category } from '../../lib/contracts/category.ts';
import type { ApprovalReason, DecisionRules } from '../../lib/contracts/decision.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import type { Role } from '../../lib/contracts/workspace.ts';
import { namedRisks } from '../../lib/domain/category/named-risk.ts';
import { isApproved, neededNow } from '../../lib/domain/decision/approval.ts';
import { escalationPath, escalationPaths } from '../../lib/domain/decision/decide.ts';
import type { DecisionContext } from '../../lib/domain/decision/gates.ts';
import type { Step } from '../../lib/domain/decision/problems.ts';
import { guardedRisks, recordedRisks, risksOf } from '../../lib/domain/decision/said-risks.ts';
import { useEntered } from '../reply/entered-words.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { ApprovalBar, type ApprovalHandle, ApprovedText } from './ApprovalBar.tsx';
import type { DecisionPayload } from './DecisionFlow.tsx';
import { DecisionSection } from './DecisionSection.tsx';

/** What the desk knows and can do; the same for every draft of one review. */
export type Reaction = {
  rules: DecisionRules;
  role: Role;
  /** Proposed by the model; what the text names outright is added here. */
  risks: readonly string[];
  /** In the team's order, without archived ones. */
  categories: readonly Category[];
  /** Whether the time to answer has run out, with this category (null = as it is). */
  isLateWith: (category: string | null, risks: readonly string[]) => boolean;
  record: (payload: DecisionPayload) => void;
  ask: (request: { text: string; why: ApprovalReason[]; note: string }) => Promise<void>;
};

type Beside = {
  reaction: Reaction | null;
  item: Item | null;
  review: DetectedReview;
  /** Chosen, else proposed. */
  category: string | null;
  draft: string;
  blocked: boolean;
  /** Milliseconds since 1970. */
  now: number;
  words: TimeWords;
  onSteps: (steps: Step[]) => void;
  onText: (text: string) => void;
  /** The hands go back to the draft. */
  onBack: () => void;
};

const DAY_MS = 86_400_000;

/** `ask`: what the key of Insert does while something stands in its place. `said`: the lead's yes to this very text, beside Insert. `handOn`: to whom the review would go; null where nobody is set. `late`: the time to answer has run out. */
export type Reacting = {
  above: ReactNode;
  instead: ReactNode;
  ask: () => void;
  said: ReactNode;
  open: () => void;
  handOn: string | null;
  paths: readonly string[];
  late: boolean;
};

export function useReaction(beside: Beside): Reacting {
  const { reaction, item, review, category, draft, blocked, now, words, onSteps, onText, onBack } = beside;
  const locale = useLocale();
  const approval = useRef<ApprovalHandle>(null);
  const [open, setOpen] = useEntered('deciding', () => false);
  const { text, title, publishedAt, rating } = review;
  const named = useMemo(() => namedRisks(`${title ?? ''}\n${text}`), [title, text]);
  if (reaction === null)
    return { above: null, instead: null, ask: () => {}, said: null, open: () => {}, handOn: null, paths: [], late: false };
  const { rules, role, categories } = reaction;
  const isLateWith = (to: string | null) => reaction.isLateWith(to, recordedRisks(item, named));
  const proposed = [...named, ...reaction.risks];
  const context: DecisionContext = {
    category,
    risks: risksOf(item, proposed),
    // The least that it can be: a date that says "a month ago" makes nothing older than it may be.
    ageDays: publishedAt === null ? null : Math.max(0, Math.floor((now - Date.parse(publishedAt.to)) / DAY_MS)),
    ratingShare: rating === null || rating.max <= 0 ? null : rating.value / rating.max,
  };
  const need = neededNow(item, { role, risks: guardedRisks(item, named, proposed) }, rules);
  const nameOf = (id: string) => categories.find(({ categoryId }) => categoryId === id)?.name[locale] ?? id;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  return {
    open: () => setOpen(true),
    ask: () => approval.current?.ask(),
    handOn: escalationPath(context, rules, categories),
    paths: escalationPaths(rules, categories),
    late: isLateWith(null),
    above: (
      <DecisionSection
        item={item}
        context={context}
        rules={rules}
        categories={categories}
        today={today}
        isLateWith={isLateWith}
        words={words}
        open={open}
        onOpen={setOpen}
        onRecord={reaction.record}
        onUseSteps={draft.trim() === '' ? onSteps : null}
      />
    ),
    said: <ApprovedText item={item} draft={draft} words={words} />,
    instead:
      need.need === 'none' || isApproved(item, draft) ? null : (
        <ApprovalBar
          need={need}
          approval={item?.approval}
          said={item?.risk}
          draft={draft}
          blocked={blocked}
          categoryName={nameOf}
          words={words}
          onAsk={reaction.ask}
          onTake={onText}
          handle={approval}
          onBack={onBack}
        />
      ),
  };
}
