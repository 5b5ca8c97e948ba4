// The address bar as state: every change of the filter is a step that the Back button undoes.
import { useCallback, useSyncExternalStore } from 'react';
import { DEFAULT_ADDRESS, type LogAddress, readAddress, writeAddress } from './log-address.ts';

const CHANGED = 'vidhuk:address';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
};

/** `replace`: no step of its own for the Back button. */
export type ChangeAddress = (change: Partial<LogAddress>, how?: 'replace') => void;

/** A change of anything but page and item goes back to the first page. */
export function useLogAddress(): [LogAddress, ChangeAddress] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const change = useCallback<ChangeAddress>((part, how) => {
    const before = readAddress(window.location.search);
    const onlyView = Object.keys(part).every((name) => name === 'page' || name === 'item');
    const next: LogAddress = { ...before, ...(onlyView ? {} : { page: DEFAULT_ADDRESS.page, item: undefined }), ...part };
    const target = `${window.location.pathname}${writeAddress(next)}`;
    if (target === `${window.location.pathname}${window.location.search}`) return;
    if (how === 'replace') window.history.replaceState(null, '', target);
    else window.history.pushState(null, '', target);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [readAddress(search), change];
}
