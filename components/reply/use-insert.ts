// Putting the reply into the page, and the way out by the clipboard. What the record says (inserted, copied, posted) comes from the item;
// here lives only what no record can know: the attempt that is under way and the reason of the last refusal.
import { useCallback, useState } from 'react';
import type { Item } from '../../lib/contracts/item.ts';
import { sameText } from '../../lib/domain/identity/same-text.ts';
import { isInsertedUnseen } from '../../lib/domain/item/marked.ts';
import { nextReplyState, type ReplyState, restoredReplyState } from '../../lib/domain/reply/machine.ts';
import type { InsertRefusal, PanelCommandResult } from '../../lib/extension/messages.ts';
import type { InsertFailure } from './InsertStatus.tsx';

export type InsertPort = {
  insert: (text: string, replace: boolean) => Promise<PanelCommandResult<'reply.insert'>>;
  /** Puts text on the clipboard; false where the browser refuses. */
  writeClipboard: (text: string) => Promise<boolean>;
  copied: (text: string, why: string) => Promise<PanelCommandResult<'reply.copied'>>;
};

/** Refusals that another try does not mend. */
const ONLY_BY_HAND: ReadonlySet<InsertRefusal> = new Set(['read_back_differs', 'editor_unsupported']);

export function useInsert({
  item,
  draft,
  reviewOnPage,
  port,
}: {
  item: Item | null;
  draft: string;
  reviewOnPage: boolean;
  port: InsertPort;
}) {
  /** Null = as the record has it. */
  const [attempt, setAttempt] = useState<{ state: ReplyState; text: string } | null>(null);
  const [failure, setFailure] = useState<{ what: InsertFailure; text: string } | null>(null);

  const recorded = restoredReplyState({ item, draft, reviewOnPage });
  // A reason holds for the text it was given for.
  const shownFailure = failure !== null && failure.text === draft ? failure.what : null;
  const state: ReplyState = attempt?.state === 'inserting' ? 'inserting' : shownFailure?.kind === 'refused' ? 'refused' : recorded;

  const fail = useCallback((what: InsertFailure) => setFailure({ what, text: draft }), [draft]);

  const insert = useCallback(
    async (replace: boolean) => {
      setFailure(null);
      setAttempt({ state: nextReplyState(recorded, 'insert_started'), text: draft });
      const answer = await port.insert(draft, replace);
      setAttempt(null);
      if (!answer.ok) {
        setFailure({ what: { kind: 'failed', error: answer.error }, text: draft });
      } else if (answer.value.status === 'refused') {
        const { reason } = answer.value;
        // The right box is open, but the site does not take the text from us: the agent needs it on the clipboard, whatever else.
        const copied = ONLY_BY_HAND.has(reason) && (await port.writeClipboard(draft));
        setFailure({ what: { kind: 'refused', reason, copied }, text: draft });
        if (copied) await port.copied(draft, reason);
      }
    },
    [draft, port, recorded],
  );

  const copy = useCallback(async () => {
    const why = shownFailure?.kind === 'refused' ? shownFailure.reason : 'by_choice';
    if (!(await port.writeClipboard(draft))) {
      fail({ kind: 'copy_failed' });
      return;
    }
    setFailure(null);
    const answer = await port.copied(draft, why);
    if (!answer.ok) {
      fail({ kind: 'failed', error: answer.error });
    }
  }, [draft, fail, port, shownFailure]);

  const done = item?.inserted ?? null;
  const inserted =
    item === null || done === null || recorded === 'posted' || !isInsertedUnseen(item)
      ? null
      : // An empty draft says nothing of what stands in the box: on another machine there is none.
        { at: done.at, changed: draft.trim() !== '' && !sameText(done.text, draft) };
  return { state, failure: shownFailure, inserted, fail, insert, copy };
}
