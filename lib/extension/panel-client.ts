// How panel and options page talk to the background. A command that changes nothing records nothing, so one that got no answer
// (the worker was stopped in the middle) is simply sent once more; `reply.insert` alone is not, since it writes into the page.
import { browser } from 'wxt/browser';
import type { PanelCommandResult, PanelCommands } from './messages.ts';

const NO_ANSWER = { ok: false, error: { code: 'internal', detail: null } } as const;

const isAnswer = <K extends keyof PanelCommands>(answer: unknown): answer is PanelCommandResult<K> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';

const send = async <K extends keyof PanelCommands>(
  type: K,
  request: PanelCommands[K]['request'],
): Promise<PanelCommandResult<K> | null> => {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: `command.${type}`, request });
    return isAnswer<K>(answer) ? answer : null;
  } catch {
    // "message channel closed" or "receiving end does not exist": the worker stopped; the next message starts it again.
    return null;
  }
};

/** Sends a command to the background. Never throws: no answer becomes the error `internal`. */
export const sendCommand = async <K extends keyof PanelCommands>(
  type: K,
  request: PanelCommands[K]['request'],
): Promise<PanelCommandResult<K>> => {
  const first = await send(type, request);
  if (first !== null) return first;
  if (type === 'reply.insert') return NO_ANSWER;
  return (await send(type, request)) ?? NO_ANSWER;
};
