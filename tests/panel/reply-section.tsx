// The reply section as the panel shows it, for its tests: an item of the sample desk, a draft that is held here, ports that record.
import { screen } from '@testing-library/react';
import { createRef, type Ref, useMemo, useState } from 'react';
import { vi } from 'vitest';
import type { Reaction } from '../../components/decision/use-reaction.tsx';
import { ReplySection } from '../../components/reply/ReplySection.tsx';
import type { ReplyHandle, ReplyPort } from '../../components/reply/reply-props.ts';
import type { Draft, DraftChange } from '../../components/reply/use-draft.ts';
import type { LoadJudge } from '../../components/reply/use-gate-judge.ts';
import { arrange, describeReview } from '../../components/review/list-model.ts';
import { useTimeWords } from '../../components/sla/use-time-words.ts';
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import type { ContactHistory } from '../../lib/contracts/contact.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { NearestReply } from '../../lib/domain/safety/check-draft.ts';
import type { InsertResult } from '../../lib/extension/messages.ts';
import { renderPart } from './render.tsx';
import { AGENT, baseItem, NOW, REFERENCE, REVIEWS, sampleReview } from './sample-desk.ts';

/** When the agent looks: milliseconds. */
export const at = Date.parse(NOW);
export const late = REVIEWS[0]?.review ?? sampleReview({ name: 'Olena K.', minutesAgo: 300 });
const entryOf = (over: Partial<Item>, review = late) => {
  const described = describeReview(
    { reviewKey: 'sample:late', review, firstSeenAt: NOW, item: baseItem('sample:late', review, { category: 'delivery', ...over }) },
    REFERENCE.policy,
  );
  const [entry] = arrange([described], REFERENCE.policy, at);
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

type ShownProps = {
  text: string;
  item: Partial<Item>;
  records: ContactHistory[];
  limit: LengthLimit | null;
  boxTakes: number | null;
  claimedBy: string | null;
  now: number;
  readsReplies: boolean;
  nearest: NearestReply | null;
  loadJudge: LoadJudge | undefined;
  reaction?: Reaction;
  port: ReplyPort;
  handle: Ref<ReplyHandle>;
};

function Shown({
  text,
  item,
  records,
  limit,
  boxTakes,
  claimedBy,
  now,
  readsReplies,
  nearest,
  loadJudge,
  reaction,
  port,
  handle,
}: ShownProps) {
  const words = useTimeWords(now);
  const entry = useMemo(() => entryOf(item), [item]);
  const [held, setHeld] = useState<Pick<Draft, 'text' | 'notes' | 'templateId' | 'filled'>>({ text, notes: '', templateId: null });
  const change = (part: DraftChange) => setHeld((before) => ({ ...before, ...part }));
  return (
    <ReplySection
      entry={entry}
      proposed={null}
      draft={{ ready: true, saving: 'saved', ...held, change }}
      templates={REFERENCE.templates}
      tones={REFERENCE.tones}
      company={REFERENCE.company}
      agentName={AGENT.name}
      recordMissing={false}
      {...(reaction === undefined ? {} : { reaction })}
      reviewOnPage
      {...{ limit, boxTakes, records, nearest, loadJudge, claimedBy, now, readsReplies, words, port, handle }}
    />
  );
}

type Options = Partial<Omit<ShownProps, 'port' | 'handle'>> & {
  insert?: () => Promise<{ ok: true; value: InsertResult }>;
  clipboard?: boolean;
};
const NO_RECORDS: ContactHistory[] = [];
const OPEN_ITEM: Partial<Item> = {};

/** The section over an item of the sample desk, with ports that record what is asked of them. */
export function replySection({ clipboard = true, insert, ...shown }: Options = {}) {
  const inserted: InsertResult = { status: 'inserted', text: '', replyBox: 'inline' };
  const port = {
    insert: vi.fn<ReplyPort['insert']>(insert ?? (async () => ({ ok: true, value: inserted }))),
    writeClipboard: vi.fn(async () => clipboard),
    copied: vi.fn<ReplyPort['copied']>(async () => ({ ok: true, value: null })),
    chooseTemplate: vi.fn(),
    record: vi.fn(async () => {}),
    markPosted: vi.fn(),
  };
  const handle = createRef<ReplyHandle>();
  const given = {
    text: '',
    item: OPEN_ITEM,
    records: NO_RECORDS,
    limit: null,
    boxTakes: null,
    claimedBy: null,
    now: at,
    readsReplies: true,
    nearest: null,
    loadJudge: undefined,
    ...shown,
  };
  const view = renderPart(<Shown {...given} port={port} handle={handle} />);
  const editor = () => screen.getByLabelText<HTMLTextAreaElement>('Your reply');
  const selected = () => editor().value.slice(editor().selectionStart, editor().selectionEnd);
  return { ...view, port, handle, editor, selected };
}

export const insertButton = () => screen.getByRole('button', { name: /^Insert/ });
