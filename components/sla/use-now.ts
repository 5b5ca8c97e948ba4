// One clock for the whole panel. It ticks at the full minute, and each second only while somebody watches a last minute.
import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const SECOND = 1_000;

type Watcher = { step: number; notify: () => void };
const watchers = new Set<Watcher>();
let timer: ReturnType<typeof setTimeout> | undefined;
let current = Date.now();

function schedule(): void {
  clearTimeout(timer);
  if (watchers.size === 0) {
    return;
  }
  const step = Math.min(...[...watchers].map((watcher) => watcher.step));
  timer = setTimeout(tick, step - (Date.now() % step) + 5);
}

function tick(): void {
  current = Date.now();
  for (const watcher of [...watchers]) {
    watcher.notify();
  }
  schedule();
}

function watch(step: number, notify: () => void): () => void {
  const watcher = { step, notify };
  if (watchers.size === 0) {
    current = Date.now();
  }
  watchers.add(watcher);
  schedule();
  return () => {
    watchers.delete(watcher);
    schedule();
  };
}

const watchMinutes = (notify: () => void) => watch(MINUTE, notify);
const watchSeconds = (notify: () => void) => watch(SECOND, notify);
/** Rounded down to the step, so that two reads between two ticks are equal. */
const readMinutes = () => current - (current % MINUTE);
const readSeconds = () => current - (current % SECOND);

/** Milliseconds since 1970, changing once a minute; with `fine`, once a second. */
export function useNow(fine = false): number {
  return useSyncExternalStore(fine ? watchSeconds : watchMinutes, fine ? readSeconds : readMinutes);
}
