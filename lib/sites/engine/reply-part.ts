// What an agent's work on a picked review needs in the page: the outline, the opener, the insertion. Loaded with the first such command,
// so that pages which are only browsed carry none of it.

import type { ReviewHandle } from '../../contracts/review.ts';
import type { ContentMessage, ReviewTarget } from '../../extension/messages.ts';
import { watchAgentClicks } from './agent-click.ts';
import { isHtml, isTextControl } from './element-kinds.ts';
import { createHighlight } from './highlight.ts';
import { insertReply, openReply, pairOf } from './insert.ts';
import type { MakeReplyPart } from './live-page.ts';

/** How many characters the box takes; null where it has no limit of its own. */
const limitOf = (box: HTMLElement): number | null => (isTextControl(box) && box.maxLength >= 0 ? box.maxLength : null);

/** `tell`: rejects where nobody took the message. */
export const createReplyPart =
  (tell: (message: ContentMessage) => Promise<unknown>): MakeReplyPart =>
  (given) => {
    const page = { ...given, agentClick: watchAgentClicks(given) };
    const highlight = createHighlight(page.signal);
    let target: ReviewTarget | null = null;
    let said = '';

    /** Says what the box takes as soon as it is bound, and when that changes: the draft is counted by it before anything is inserted. */
    const tellBox = (handle: ReviewHandle, maxLength: number | null): void => {
      const now = `${handle} ${maxLength}`;
      if (now === said) return;
      said = now;
      // Said again at the next look; until then the box itself is asked at Insert.
      tell({ type: 'reply.box', handle, maxLength }).catch(() => {
        said = '';
      });
    };

    const show = (scroll: boolean, extraction = page.read()): boolean => {
      const pair = target && pairOf(page, target, null, extraction);
      if (pair === null || typeof pair === 'string' || !isHtml(pair.found.root)) {
        highlight.clear();
        return false;
      }
      const box = typeof pair.box === 'string' ? null : pair.box;
      highlight.show(pair.found.root, box);
      tellBox(page.handles.of(pair.found), box && limitOf(box));
      if (scroll) highlight.scroll();
      return true;
    };

    return {
      run: async (command) => {
        if (command.type === 'reply.insert') return insertReply(page, command);
        if (command.type === 'reply.open') return { opened: openReply(page, command.target) };
        target = command.target;
        // Whoever asks may have forgotten it.
        said = '';
        return { found: show(command.scroll) };
      },
      refresh: (extraction) => {
        if (target !== null) show(false, extraction);
      },
    };
  };
