// Notices that a page changed and has it read again: in batches, rarely on busy pages, and never because of Vidhuk's own marks.

/** Changes within this time are read together: a list arrives in many steps. */
const BATCH_MS = 120;
/** Reading may take at most this share of the time, so that a page which never rests stays quick. */
const SHARE = 0.1;

/**
 * Attributes in which sites keep what a review says, besides those that the adapters read; a change of any other cannot make it another review.
 * Not `class` and `style`: they change with every movement of a pointer.
 */
const TELLING = ['id', 'hidden', 'href', 'alt', 'title', 'content', 'datetime', 'aria-label', 'aria-expanded'];

export type Observer = {
  /** Does `write` to the page without taking note of it. */
  unseen: (write: () => void) => void;
  /** Takes note of changes inside shadow roots too, which the document does not tell of. */
  within: (roots: readonly ShadowRoot[]) => void;
  /** Reads now, not after the batch. */
  now: () => void;
};

export type ObserveOptions = {
  window: Window;
  signal: AbortSignal;
  onChange: () => void;
  now: () => number;
  attributes: readonly string[];
};

/** `currententrychange` fires after the address has changed; not every typing of the DOM knows it. */
const navigationOf = (window: Window): EventTarget | null => {
  const navigation: unknown = Reflect.get(window, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
};

/** Calls `onChange` after every batch of changes of the document or its address, until the signal aborts. */
export function observe({ window, signal, onChange, now, attributes }: ObserveOptions): Observer {
  let timer: number | null = null;
  let restUntil = 0;

  const read = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    if (signal.aborted) return;
    const started = now();
    onChange();
    restUntil = now() + (now() - started) / SHARE;
  };
  const soon = () => {
    if (timer !== null || signal.aborted) return;
    timer = window.setTimeout(read, Math.max(BATCH_MS, restUntil - now()));
  };

  const observer = new MutationObserver(soon);
  const watch = (scope: Document | ShadowRoot): void =>
    observer.observe(scope, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...new Set([...TELLING, ...attributes])],
    });
  watch(window.document);
  navigationOf(window)?.addEventListener('currententrychange', soon, { signal });
  // A page that comes back from the browser's cache changed nothing, but the panel has forgotten it.
  window.addEventListener('pageshow', (event) => event.persisted && read(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) window.clearTimeout(timer);
    },
    { once: true },
  );

  return {
    unseen: (write) => {
      if (observer.takeRecords().length > 0) soon();
      write();
      observer.takeRecords();
    },
    // A root that is watched already is not watched twice; one that is gone is forgotten by the browser.
    within: (roots) => roots.forEach(watch),
    now: read,
  };
}
