// Long work in steps: in one go where it must be, otherwise so much at a time that the page draws its frames in between.

/** Work that may rest at every `yield`. */
export type Steps<T> = Generator<void, T>;

/** How long one slice may take. A frame has 16 ms, and most of them are the page's own. */
const SLICE_MS = 6;
/** So many steps before the clock is looked at again, where steps are as small as one review's share of something. */
const SMALL_STEPS = 64;

export const inOneGo = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Walks a list with a rest now and then. */
export function* eachOf<T>(list: Iterable<T>, work: (one: T) => void): Steps<void> {
  let count = 0;
  for (const one of list) {
    work(one);
    count += 1;
    if (count % SMALL_STEPS === 0) yield;
  }
}

export type Slices = {
  /** Of the clock that the slices are measured by, in milliseconds. */
  now: () => number;
  /** Calls back when the page had its turn, and not before so many milliseconds; returns how to call that off. */
  later: (run: () => void, ms?: number) => () => void;
  /** Whether there are frames to be drawn in between. Timers of a hidden tab come once a second. */
  isSeen: () => boolean;
};

export const slicesIn = (window: Window, now: () => number): Slices => ({
  now,
  later: (run, ms = 0) => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  },
  isSeen: () => window.document.visibilityState !== 'hidden',
});

/**
 * Begins at once and goes on in slices; `done` comes at the end, before this returns where one slice was enough, with the milliseconds that the
 * work itself took. Returns how to break it off.
 */
export const inSlices = <T>(steps: Steps<T>, { now, later, isSeen }: Slices, done: (value: T, worked: number) => void): (() => void) => {
  let callOff = (): void => undefined;
  let worked = 0;
  const go = (): void => {
    const started = now();
    for (;;) {
      const step = steps.next();
      const spent = now() - started;
      if (step.done) {
        done(step.value, worked + spent);
        return;
      }
      if (spent >= SLICE_MS && isSeen()) {
        worked += spent;
        callOff = later(go);
        return;
      }
    }
  };
  go();
  return () => callOff();
};
