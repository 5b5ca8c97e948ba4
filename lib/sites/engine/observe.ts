// Notices that a page changed and has it looked at again: in batches, rarely on busy pages, not at all on sleeping ones, and never because of
// Vidhuk's own marks. One look at a time, in slices.
import { type Changes, collectChanges, type Ground } from './changes.ts';
import { inSlices, type Steps, slicesIn } from './steps.ts';

/** Changes within this time are read together: a list arrives in many steps. */
const BATCH_MS = 120;
/**
 * What looking may take of the time at most, so that a page which never rests stays quick: while the page shows something new, while all that
 * changes is none of ours, and while it may be drawing its first review.
 */
const SHARES = { news: 0.1, nothing: 0.01, no_reviews: 0.1 };
/** A page without reviews may still be drawing them. After this time it is left alone until somebody goes on there. */
const AWAKE_MS = 10_000;
/** Until then it is looked at less and less often: not before this share of the time since it woke has passed. */
const PATIENCE = 0.2;
/** What goes before a page without reviews shows some. Nothing else wakes it. */
const WAKING = ['pointerup', 'keyup', 'scrollend', 'visibilitychange'];

/**
 * Attributes in which sites keep what a review says, besides those that the adapters read; a change of any other cannot make it another review.
 * Not `class` and `style`: they change with every movement of a pointer.
 */
const TELLING = ['id', 'hidden', 'href', 'alt', 'title', 'content', 'datetime', 'aria-label', 'aria-expanded'];

/** What a look at the page gave. */
export type Outcome = keyof typeof SHARES;

export type Observer = {
  /** Does `write` to the page without taking note of it. */
  unseen: (write: () => void) => void;
  /** Takes note of changes inside shadow roots too, which the document does not tell of. */
  within: (roots: readonly ShadowRoot[]) => void;
  /** Takes a look that no change asked for, in place of one that is going on; resolves when it, or another in its place, is over. */
  look: (steps: Steps<Outcome>) => Promise<void>;
  /** The page is being read as a whole from here on; what it was before is of no matter. */
  hold: () => void;
  /** The reading is over: what changed meanwhile, named on the ground that there is now. `changes` null = too much to name. */
  release: () => { records: readonly MutationRecord[]; changes: Changes | null };
};

export type ObserveOptions = {
  window: Window;
  signal: AbortSignal;
  /** `changes` null = they cannot be named: the page has to be read as a whole. */
  onChange: (changes: Changes | null) => Steps<Outcome>;
  /** What the page is followed by now. */
  ground?: () => Ground | null;
  now: () => number;
  attributes: readonly string[];
};

/** `currententrychange` fires after the address has changed; not every typing of the DOM knows it. */
const navigationOf = (window: Window): EventTarget | null => {
  const navigation: unknown = Reflect.get(window, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
};

/** Calls `onChange` after every batch of changes of the document or its address, until the signal aborts. */
export function observe({ window, signal, onChange, ground = () => null, now, attributes }: ObserveOptions): Observer {
  const { document } = window;
  const pending = collectChanges(ground);
  const attributeFilter = [...new Set([...TELLING, ...attributes])];
  let timer: number | null = null;
  let restUntil = 0;
  /** Null while there are reviews. */
  let emptySince: number | null = now();
  let asleep = false;
  let everything = false;
  /** Breaks off the look that is going on. */
  let going: (() => void) | null = null;
  const waiting: (() => void)[] = [];
  /** Something changed while the page was read, and nobody can say what. */
  let missed = false;

  const run = (steps: Steps<Outcome>, isAsked: boolean) => {
    going?.();
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    let isOver = false;
    const breakOff = inSlices(steps, slicesIn(window, now), (outcome, worked) => {
      isOver = true;
      going = null;
      for (const tell of waiting.splice(0)) tell();
      if (signal.aborted) return;
      // What was asked for is not the page's doing: no rest follows.
      if (!isAsked) restUntil = now() + worked / SHARES[outcome];
      looked(outcome);
      if (missed || pending.has()) soon();
    });
    going = isOver ? null : breakOff;
  };
  const look = () => {
    if (signal.aborted || going !== null) return;
    pending.note(observer.takeRecords());
    const changes = pending.take();
    run(onChange(everything ? null : changes), false);
  };
  const soon = () => {
    if (timer !== null || signal.aborted || asleep || going !== null) return;
    const patience = emptySince === null ? 0 : (now() - emptySince) * PATIENCE;
    timer = window.setTimeout(look, Math.max(BATCH_MS, patience, restUntil - now()));
  };
  const observer = new MutationObserver((records) => {
    pending.note(records);
    soon();
  });
  const watch = (scope: Document | ShadowRoot): void =>
    observer.observe(scope, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter });

  let bedtime = 0;
  const sleep = () => {
    if (emptySince === null) return;
    asleep = true;
    observer.disconnect();
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const awake = (at: number) => {
    emptySince = at;
    window.clearTimeout(bedtime);
    bedtime = window.setTimeout(sleep, AWAKE_MS);
  };
  const looked = (outcome: Outcome) => {
    everything = false;
    if (outcome === 'no_reviews') {
      if (emptySince === null) awake(now());
      return;
    }
    emptySince = null;
    if (asleep) watch(document);
    asleep = false;
  };
  /** Somebody goes on in a page without reviews, or it is another page now. What changed while it slept is not known. */
  const wake = () => {
    if (emptySince === null || signal.aborted) return;
    if (asleep) watch(document);
    else if (now() - emptySince < BATCH_MS) return;
    everything ||= asleep;
    asleep = false;
    awake(now());
    if (everything) soon();
  };
  const renew = () => {
    going?.();
    going = null;
    everything = true;
    wake();
    soon();
  };
  watch(document);
  awake(now());
  for (const type of WAKING) window.addEventListener(type, wake, { signal, capture: true, passive: true });
  navigationOf(window)?.addEventListener('currententrychange', renew, { signal });
  // A page that comes back from the browser's cache changed nothing, but the panel has forgotten it.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) run(onChange(null), false);
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      going?.();
      for (const tell of waiting.splice(0)) tell();
      observer.disconnect();
      window.clearTimeout(bedtime);
      if (timer !== null) window.clearTimeout(timer);
    },
    { once: true },
  );

  return {
    unseen: (write) => {
      const records = observer.takeRecords();
      pending.note(records);
      if (records.length > 0) soon();
      write();
      observer.takeRecords();
    },
    // A root that is watched already is not watched twice; one that is gone is forgotten by the browser.
    within: (roots) => {
      if (!asleep) roots.forEach(watch);
    },
    look: (steps) => {
      const over = new Promise<void>((tell) => waiting.push(tell));
      run(steps, true);
      return over;
    },
    hold: () => {
      observer.takeRecords();
      pending.take();
      pending.hold();
      missed = false;
    },
    release: () => {
      pending.note(observer.takeRecords());
      const records = pending.release();
      const changes = pending.take();
      missed = changes === null;
      return { records, changes };
    },
  };
}
