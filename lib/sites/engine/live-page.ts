// The seam between the part of the engine that every page loads and the part that comes with the first review an agent picks there.
// Types and one name only. Both parts run in the same isolated world, which the page's own code cannot see into.
import type { PageCommand, PageCommandResult } from '../../extension/messages.ts';
import type { AgentClick } from './agent-click.ts';
import type { Handles } from './handles.ts';
import type { Extraction } from './types.ts';

/** The document as the engine works with it. */
export type LivePage = {
  document: Document;
  /** Looks at the document anew; null where no adapter takes its address. */
  read: () => Extraction | null;
  handles: Handles;
  signal: AbortSignal;
  /** How long a site may take to open its reply box. */
  openTimeoutMs: number;
  /** The agent's last click on a review's Reply, where somebody listens; see `agent-click.ts`. */
  agentClick?: () => AgentClick | null;
};

export type ReplyCommand = Extract<PageCommand, { type: `reply.${string}` | 'review.highlight' }>;

export type ReplyPart = {
  run: (command: ReplyCommand) => Promise<PageCommandResult[ReplyCommand['type']]>;
  /** The page was read again: the outline follows its review into another node, or goes with it. */
  refresh: (extraction: Extraction | null) => void;
};

/** Where the second part leaves its maker. A symbol: a page can name an element so that it shadows any string. */
export const REPLY_PART = Symbol.for('vidhuk.reply-part');

export type MakeReplyPart = (page: LivePage) => ReplyPart;
