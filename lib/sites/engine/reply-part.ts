// What an agent's work on a picked review needs in the page: the outline, the opener, the insertion. Loaded with the first such command,
// so that pages which are only browsed carry none of it.
import type { ReviewTarget } from '../../extension/messages.ts';
import { watchAgentClicks } from './agent-click.ts';
import { isHtml } from './element-kinds.ts';
import { createHighlight } from './highlight.ts';
import { insertReply, openReply, pairOf } from './insert.ts';
import type { MakeReplyPart } from './live-page.ts';

export const createReplyPart: MakeReplyPart = (given) => {
  const page = { ...given, agentClick: watchAgentClicks(given) };
  const highlight = createHighlight(page.signal);
  let target: ReviewTarget | null = null;

  const show = (scroll: boolean, extraction = page.read()): boolean => {
    const pair = target && pairOf(page, target, null, extraction);
    if (pair === null || typeof pair === 'string' || !isHtml(pair.found.root)) {
      highlight.clear();
      return false;
    }
    highlight.show(pair.found.root, typeof pair.box === 'string' ? null : pair.box);
    if (scroll) highlight.scroll();
    return true;
  };

  return {
    run: async (command) => {
      if (command.type === 'reply.insert') return insertReply(page, command);
      if (command.type === 'reply.open') return { opened: openReply(page, command.target) };
      target = command.target;
      return { found: show(command.scroll) };
    },
    refresh: (extraction) => {
      if (target !== null) show(false, extraction);
    },
  };
};
