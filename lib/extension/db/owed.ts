// The items that may owe something, read by their indexes: what the team promised, and what was handed on. The team's whole record lies in the table.
import type { Item } from '../../contracts/item.ts';
import { type HandedItem, handedItems, type OwedPromise, type Owner, owedPromises } from '../../domain/promise/owed.ts';
import { withDatabase } from './open.ts';

export type MayOwe = { promised: Item[]; handedOn: Item[] };

/** Each item with this agent's unsent changes applied. */
export const mayOwe = async (): Promise<MayOwe> =>
  await withDatabase(async (db) => {
    const [promised, handedOn] = await Promise.all([
      db.items.where('local.promises.length').above(0).toArray(),
      db.items.where('local.status').equals('escalated').toArray(),
    ]);
    return { promised: promised.map(({ local }) => local), handedOn: handedOn.map(({ local }) => local) };
  });

export type Owed = { promises: OwedPromise[]; handed: HandedItem[] };

export const owedTo = ({ promised, handedOn }: MayOwe, me: Owner, now: Temporal.Instant): Owed => ({
  promises: owedPromises(promised, me, now),
  handed: handedItems(handedOn, me),
});

/** How much this agent has to do that was to be done by now, or waits for nobody else. */
export const dutiesOf = ({ promises, handed }: Owed): number =>
  promises.filter(({ own, state }) => own && state === 'late').length + handed.length;
