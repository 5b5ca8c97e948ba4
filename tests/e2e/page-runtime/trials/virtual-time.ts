// Timers and frames of the trials' page that cost no waiting: whatever is due next runs in a task of its own, and the clock jumps there.
// The order of tasks, microtasks and frames stays the browser's; only the pauses between them are gone.

const FRAME_MS = 16;

type Due = { at: number; order: number; run: () => void };

/** Replaces the page's timers for good. Returns how to wait until nothing is due within `ms`. */
export const installVirtualTime = (): { elapse: (ms: number) => Promise<void> } => {
  let now = 0;
  let order = 0;
  let due: Due[] = [];
  let pumping = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    pumping = false;
    const [first] = due.sort((a, b) => a.at - b.at || a.order - b.order);
    if (first === undefined) return;
    due = due.filter((entry) => entry !== first);
    now = Math.max(now, first.at);
    first.run();
    pump();
  };
  const pump = (): void => {
    if (pumping || due.length === 0) return;
    pumping = true;
    channel.port2.postMessage(null);
  };
  const schedule = (at: number, run: () => void): number => {
    order += 1;
    due.push({ at, order, run });
    pump();
    return order;
  };
  const cancel = (id: number): void => {
    due = due.filter((entry) => entry.order !== id);
  };
  Object.assign(window, {
    setTimeout: (run: () => void, ms = 0) => schedule(now + ms, run),
    clearTimeout: cancel,
    requestAnimationFrame: (run: (time: number) => void) => {
      const at = (Math.floor(now / FRAME_MS) + 1) * FRAME_MS;
      return schedule(at, () => run(at));
    },
    cancelAnimationFrame: cancel,
  });
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    schedule(now + ms, () => controller.abort());
    return controller.signal;
  };
  return { elapse: (ms) => new Promise((resolve) => void schedule(now + ms, resolve)) };
};
