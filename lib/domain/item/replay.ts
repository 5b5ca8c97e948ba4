// The item from its stored events alone: the history is the record, the projection can always be made again.
import type { Item } from '../../contracts/item.ts';
import { type Actor, type ItemEvent, Operation } from '../../contracts/item-event.ts';
import { applyOperation } from './project.ts';

/** The item after all of these; null where there is none. */
export function replay(history: readonly { operation: Operation; by: Actor }[], start: Item | null = null): Item | null {
  return history.reduce((item, { operation, by }) => applyOperation(item, operation, by), start);
}

/** A stored event as the operation it was. @throws ZodError where the stored payload no longer fits its kind: the store is damaged. */
export function operationOf(event: ItemEvent): Operation {
  return Operation.parse({
    opId: event.opId,
    kind: event.kind,
    entityKey: event.itemId,
    baseVersion: event.version - 1,
    payload: event.payload,
    at: event.at,
  });
}

/** The item as its stored events make it, whatever order they are given in. */
export function projectEvents(events: readonly ItemEvent[]): Item | null {
  const ordered = [...events].sort((a, b) => a.version - b.version);
  return replay(ordered.map((event) => ({ operation: operationOf(event), by: event.by })));
}
