// The item as this agent sees it: what the server last said, with this agent's own unsent changes on top.
import type { Item } from '../../contracts/item.ts';
import type { Actor } from '../../contracts/item-event.ts';
import { acceptOperation } from '../../domain/item/accept.ts';
import { applyOperation } from '../../domain/item/project.ts';
import type { OutboxRow, VidhukDatabase } from '../db/schema.ts';
import { accountKey } from '../session/account.ts';
import { actorOf, type Session } from './append.ts';

/** Changes that the server refused, or would refuse now, are left out: showing them would promise what is not so. */
export const rebased = (server: Item | null, unsent: OutboxRow[], by: Actor): Item | null => {
  let item = server;
  for (const row of unsent) {
    if (row.state === 'blocked' || !acceptOperation(item, row.operation, by).accept) continue;
    item = applyOperation(item, row.operation, by);
  }
  return item;
};

/** Takes over what the server says of an item, unless something newer is known, and rebases. Within a transaction over items and outbox. */
export const takeOver = async (db: VidhukDatabase, session: Session, itemId: string, heard: Item | null): Promise<void> => {
  const known = (await db.items.get(itemId))?.server ?? null;
  const server = heard !== null && (known === null || heard.version >= known.version) ? heard : known;
  const account = accountKey(session);
  const unsent = (await db.outbox.where('entityKey').equals(itemId).sortBy('seq')).filter((row) => row.account === account);
  const local = rebased(server, unsent, actorOf(session));
  if (local === null) await db.items.delete(itemId);
  else await db.items.put({ itemId, server, local });
};
