// What the reply section is given and what it does for the panel's keys.
import type { ReactNode, Ref } from 'react';
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import type { CategoryId } from '../../lib/contracts/category.ts';
import type { ContactHistory } from '../../lib/contracts/contact.ts';
import type { TemplateDraft } from '../../lib/contracts/reference.ts';
import type { Template, Tone } from '../../lib/contracts/template.ts';
import type { SecondReply } from '../../lib/domain/reply/second-reply.ts';
import type { NearestReply } from '../../lib/domain/safety/check-draft.ts';
import type { CommandError } from '../../lib/extension/messages.ts';
import type { Reaction } from '../decision/use-reaction.tsx';
import type { ClockedEntry } from '../review/list-model.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import type { Decision, OutcomePayload } from './OutcomeForm.tsx';
import type { Draft } from './use-draft.ts';
import type { LoadJudge } from './use-gate-judge.ts';
import type { InsertPort } from './use-insert.ts';
import type { TeamWords } from './use-words.ts';

/** What the panel's keys do here. */
export type ReplyHandle = {
  insert: () => void;
  copy: () => void;
  goToFinding: () => void;
  openPicker: () => void;
  /** Missing where the review is handled already, and only a second reply is written. */
  decide?: (decision: Decision) => void;
  /** Says that the reply is posted; missing while that is not asked. */
  markPosted?: () => void;
  /** The reaction matrix, question by question. */
  openMatrix?: () => void;
  /** To the skeleton while there is no draft, else into the draft. */
  focusNext: () => void;
  /** Where the hands go on after anything that was done beside the draft. */
  focusDraft: () => void;
};

export type ReplyPort = InsertPort & {
  chooseTemplate: (template: Template, taken: { filled: string; part: boolean }) => void;
  /** Keeps a snippet of the agent's own, or puts it aside; null = done, else the reason. */
  keepTemplate?: (template: TemplateDraft) => Promise<CommandError | null>;
  /** Whom a review can be handed to, by name; null where they cannot be asked now. */
  people?: () => Promise<readonly string[] | null>;
  record: (payload: OutcomePayload) => Promise<void>;
  /** The agent says that the reply is posted. */
  markPosted?: () => void;
};

export type ReplySectionProps = {
  entry: ClockedEntry;
  /** The proposed category; null where unsure. */
  proposed: CategoryId | null;
  draft: Draft;
  templates: readonly Template[];
  tones: readonly Tone[];
  team?: TeamWords;
  /** Missing = no matrix and nothing that needs approval. */
  reaction?: Reaction;
  company: string;
  agentName: string;
  /** The site's. */
  limit: LengthLimit | null;
  /** Whether the site's page shows us what was posted; missing = it does. */
  readsReplies?: boolean;
  /** How many characters the review's own box takes; null or missing = no limit of its own, or no box is known yet. */
  boxTakes?: number | null;
  /** Records that the agent has open: facts of theirs may not go into the reply. */
  records: readonly ContactHistory[];
  /** The linked record could not be read, so the draft is not checked against it. */
  recordMissing: boolean;
  /** Finds an earlier reply that is almost the draft; null while none are read. */
  nearest?: NearestReply | null;
  /** What the gate has learnt beside its phrases; missing = it checks by phrases alone. */
  loadJudge?: LoadJudge | undefined;
  /** A colleague who is on it; null where nobody is, or the agent answers all the same. */
  claimedBy: string | null;
  reviewOnPage: boolean;
  /** It is a second reply, which changes nothing of what became of the review; `before`: words that the draft held before it. */
  second?: Pick<SecondReply, 'kind' | 'upon' | 'before' | 'templateId'> | null;
  /** What the draft itself calls for, right beneath it: what it promises. */
  underDraft?: ReactNode;
  now: number;
  words: TimeWords;
  port: ReplyPort;
  handle: Ref<ReplyHandle>;
};
