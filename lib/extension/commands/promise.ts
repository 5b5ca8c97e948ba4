// Promises that the agent confirms and closes. The same promise of the same item is noted once.
import { openPromises } from '../../domain/promise/item-promises.ts';
import type { PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

export const makePromise = async (ports: Ports, { reviewKey, text, due }: Request<'promise.make'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) =>
    openPromises(item).some((promise) => promise.text === text)
      ? []
      : [{ kind: 'promise.made', payload: { promiseId: ports.newId(), text, due } }],
  );

export const closePromise = async (ports: Ports, { reviewKey, ...payload }: Request<'promise.close'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) =>
    openPromises(item).some((promise) => promise.promiseId === payload.promiseId) ? [{ kind: 'promise.closed', payload }] : [],
  );
