// What the rows of promises ask for.
import type { EventPayload } from '../../lib/contracts/item-event.ts';

/** A promise's text and notes are lines of at most 500 characters. */
export const TEXT_MAX = 500;

export type PromisePort = {
  make: (promise: { text: string; due: string }) => Promise<void>;
  close: (payload: EventPayload<'promise.closed'>) => Promise<void>;
  /** The same promise by another time; `note` says so in the trail. */
  move: (change: { promiseId: string; due: string; note: string }) => Promise<void>;
};
