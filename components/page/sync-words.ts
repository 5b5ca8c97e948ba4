// What the header says of the exchange with the server: nothing while all is in order.
import type { CommandError } from '../../lib/extension/messages.ts';

export type SyncFacts = { online: boolean; waiting: number; blocked: number; lastError: CommandError | null };
export type SyncState =
  /** Nothing to say, or changes on their way with nothing wrong. */
  'in_order' | 'sending' | 'offline' | 'server_down' | 'blocked' | 'signed_out';

/** The most pressing one: what needs the agent comes before what mends itself. */
export function syncStateOf({ online, waiting, blocked, lastError }: SyncFacts): SyncState {
  if (lastError?.code === 'not_signed_in') return 'signed_out';
  if (blocked > 0) return 'blocked';
  if (!online) return 'offline';
  if (lastError !== null) return 'server_down';
  return waiting > 0 ? 'sending' : 'in_order';
}
