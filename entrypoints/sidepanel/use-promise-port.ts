// What the panel does with promises of the open review, by commands to the background.
import { useMemo } from 'react';
import type { PromisePort } from '../../components/promise/promise-port.ts';
import type { Result } from '../../lib/extension/messages.ts';
import type { PanelPorts } from './panel-ports.ts';

/** `run`: shows what a command failed with. */
export function usePromisePort(
  send: PanelPorts['send'],
  reviewKey: string,
  run: (command: Promise<Result<unknown>>) => Promise<void>,
): PromisePort {
  return useMemo(
    () => ({
      make: (promise) => run(send('promise.make', { reviewKey, ...promise })),
      close: (payload) => run(send('promise.close', { reviewKey, ...payload })),
      move: (change) => run(send('promise.move', { reviewKey, ...change })),
    }),
    [send, reviewKey, run],
  );
}
