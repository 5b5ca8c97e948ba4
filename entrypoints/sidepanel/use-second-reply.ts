// A second reply as the panel offers it and keeps to it: begun by the agent upon the reply that the page shows, over once the page has shown ours.
import { useMemo, useRef } from 'react';
import type { Draft } from '../../components/reply/use-draft.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { SeenReview } from '../../lib/contracts/review.ts';
import {
  beginSecond,
  isSecondSeen,
  lastKnownReply,
  leaveSecond,
  type SecondKind,
  type SecondReply,
  secondKinds,
  standingReply,
} from '../../lib/domain/reply/second-reply.ts';
import { isFoldOf } from '../../lib/extension/ingest/folded.ts';
import { isUpon } from '../../lib/extension/ingest/posted-reply.ts';

export type Second = {
  /** The one that is being written; null while none is. */
  active: SecondReply | null;
  /** The ways in which one may be begun now, the likelier first; empty where none may. */
  kinds: readonly SecondKind[];
  /** What the page shows in the place of the reply that it was begun upon: another one, or none (null). Undefined while that one stands. */
  instead: string | null | undefined;
  begin: (kind: SecondKind) => void;
  /** Whether one was begun since this was asked last: then the hands go to its draft. */
  takeBegun: () => boolean;
  /** From the reply that stands there now, with what is written. */
  goOn: () => void;
  leave: () => void;
};

const NO_KINDS: readonly SecondKind[] = [];

export function useSecondReply({ item, review, draft }: { item: Item | null; review: SeenReview; draft: Draft }): Second {
  const { ready, text, second, templateId, change } = draft;
  // Where the page folds the one or the other, the reply that it was begun upon is still that one.
  const isSeen = item !== null && second !== undefined && !isUpon(lastKnownReply(item), second.upon) && isSecondSeen(item, second, text);
  const active = second !== undefined && item !== null && !isSeen ? second : null;
  const stands = standingReply(review);
  const begun = useRef(false);
  return useMemo(
    () => ({
      active,
      kinds: active !== null || item === null || stands === null || !ready ? NO_KINDS : secondKinds(review),
      // While it is changed the site may show it in the box alone.
      instead: active === null || isUpon(stands, active.upon) || (stands === null && active.kind === 'edit') ? undefined : stands,
      begin: (kind) => {
        if (item === null || stands === null) return;
        begun.current = true;
        const at = new Date().toISOString();
        // What the page folds is changed as a whole, where the record has it.
        const known = lastKnownReply(item);
        const upon = known !== null && isFoldOf(stands, known) ? known : stands;
        const begins = beginSecond({ kind, upon, draft: text, item, at });
        const { before } = begins.second;
        // What goes on with the words that stand there is still of their template; what begins from nothing, or from what is public, is of none.
        if (kind === 'follow_up' && begins.text !== '') change(begins);
        else if (before !== '') change({ ...begins, second: { ...begins.second, templateId }, templateId: null });
        else change({ ...begins, templateId: null, filled: undefined });
      },
      takeBegun: () => {
        const was = begun.current;
        begun.current = false;
        return was;
      },
      goOn: () => {
        if (active !== null && stands !== null) change({ second: { ...active, upon: stands } });
      },
      leave: () => {
        if (active === null || item === null) return;
        const left = leaveSecond(text, item, active);
        const isBefore = left === active.before;
        change({ text: left, second: undefined, ...(isBefore && { templateId: active.templateId ?? null }) });
      },
    }),
    [active, item, stands, ready, review, change, text, templateId],
  );
}
