// Many random trials: a review is picked, the page changes before or during the insertion, and the text must stand under that review or nowhere.
// `VIDHUK_SEED` repeats a run, `VIDHUK_TRIALS` sets the number of trials of each of the seven kinds of page; raise it after a change of binding.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogReply, pageAdapter, threadReply } from './adapter.ts';
import { Chromium, targetOf } from './harness.ts';

const SEED = Number(process.env.VIDHUK_SEED ?? 20261121);
const TRIALS = Number(process.env.VIDHUK_TRIALS ?? 100);
const MOMENTS = ['before', 'open', 'focus', 'input', 'after input', 'frame after input'] as const;
const CHANGES = ['nothing', 'rerender', 'reorder', 'recycle', 'prepend', 'edit', 'remove', 'openOther', 'closeAll'] as const;

/** Mulberry32: small, seeded, good enough to choose trials. */
const random = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
};

const KINDS = [
  ['boxes that stand open', 'mode=open', pageAdapter()],
  ['boxes that stand open, no ids', 'mode=open&ids=0', pageAdapter()],
  ['boxes that a button opens', 'mode=inline', pageAdapter()],
  ['one shared dialog', 'mode=dialog', pageAdapter(dialogReply)],
  ['one shared dialog, no ids', 'mode=dialog&ids=0', pageAdapter(dialogReply)],
  ['boxes in threads', 'mode=thread', pageAdapter(threadReply)],
  ['boxes in threads, no ids', 'mode=thread&ids=0', pageAdapter(threadReply)],
] as const;

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.launch();
});
afterAll(() => chromium.close());

describe('random trials', () => {
  it.concurrent.each(KINDS.map((kind, index) => [...kind, index] as const))(
    '%s',
    async (name, query, adapter, index) => {
      const runtime = await chromium.open(`/reviews.html?count=12&${query}`, { adapter, openTimeoutMs: 120 });
      const below = random(SEED + index);
      const outcomes: Record<string, number> = {};
      const wrong: unknown[] = [];
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const moment = MOMENTS[below(MOMENTS.length)];
        const change = CHANGES[below(CHANGES.length)];
        const text = `Reply number ${trial}.\nThank you.`;
        const { reviews } = await runtime.snapshot();
        const uids = (await runtime.page.evaluate('shop.reviews.map((review) => review.uid)')) as number[];
        const chosen = below(reviews.length);
        const review = reviews[chosen];
        if (review === undefined) throw new Error('the page lost its reviews');
        // The change happens in the page's own world, at the chosen moment.
        await runtime.page.evaluate(`shop.arm(${JSON.stringify(moment)}, ${JSON.stringify(change)}, ${1 + below(1_000_000)})`);
        const result = await runtime.insert(targetOf(review), text, below(2) === 0);
        const written = (await runtime.page.evaluate(`shop.boxes().filter((box) => box.value === ${JSON.stringify(text)})`)) as {
          uid: number;
        }[];
        const outcome = result.status === 'inserted' ? 'inserted' : result.reason;
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        const elsewhere = written.filter((box) => box.uid !== uids[chosen]);
        const kept = result.status === 'inserted' ? written.length === 1 : written.length === 0;
        if (elsewhere.length > 0 || !kept)
          wrong.push({ trial, moment, change, outcome, written, meant: uids[chosen], reviews: reviews.length });
        await runtime.page.evaluate('shop.clear(); shop.changes.closeAll()');
      }
      console.log(`${name}: ${TRIALS} trials, seed ${SEED + index}, ${wrong.length} wrong, ${JSON.stringify(outcomes)}`);
      expect(wrong).toEqual([]);
      expect(outcomes.inserted).toBeGreaterThan(TRIALS / 5);
      await runtime.close();
    },
    600_000,
  );
});
