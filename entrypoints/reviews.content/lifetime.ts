// How long this content script may act: until a newer one starts in the same page, or the extension that left it here is gone.
import { browser } from 'wxt/browser';

/** Told to older scripts through the document, which all isolated worlds of the extension share. */
const STARTED = 'vidhuk:started';

export type Lifetime = {
  signal: AbortSignal;
  end: () => void;
  /** Also notices that the extension was reloaded or removed, which nothing announces. */
  isOver: () => boolean;
};

export function startLifetime(document: Document): Lifetime {
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, end, { signal });
  return {
    signal,
    end,
    isOver: () => {
      if (browser.runtime?.id === undefined) end();
      return signal.aborted;
    },
  };
}
