// Promises that the agent confirms and closes. The same promise of the same item by the same time is noted once.
import { openPromises, takesPromise } from '../../domain/promise/item-promises.ts';
import type { PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

export const makePromise = async (ports: Ports, { reviewKey, text, due }: Request<'promise.make'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) =>
    openPromises(item).some((promise) => promise.text === text && promise.due === due)
      ? []
      : [{ kind: 'promise.made', payload: { promiseId: ports.newId(), text, due } }],
  );

export const closePromise = async (ports: Ports, { reviewKey, ...payload }: Request<'promise.close'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) =>
    openPromises(item).some((promise) => promise.promiseId === payload.promiseId) ? [{ kind: 'promise.closed', payload }] : [],
  );

/** Another time for a promise: the one is withdrawn and the other made in one step. */
export const movePromise = async (ports: Ports, { reviewKey, promiseId, due, note }: Request<'promise.move'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) => {
    const moved = openPromises(item).find((promise) => promise.promiseId === promiseId);
    if (item === null || moved === undefined || moved.due === due || !takesPromise(item)) return [];
    return [
      { kind: 'promise.closed', payload: { promiseId, how: 'withdrawn', note } },
      { kind: 'promise.made', payload: { promiseId: ports.newId(), text: moved.text, due } },
    ];
  });
