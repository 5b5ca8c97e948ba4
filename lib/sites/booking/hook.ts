// The owner's answer without the heading that says whose it is.
import type { Hook } from '../engine/review-parts.ts';

const HEADING = /^[^\n:]{3,40}:\n+/;

export const hook: Hook = {
  local: true,
  amend: (parts) => ({ ...parts, reply: parts.reply && { ...parts.reply, text: parts.reply.text.replace(HEADING, '') } }),
};
