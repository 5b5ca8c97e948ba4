// Many random trials: a review is picked, the page changes before or during the insertion, and the text must stand under that review or nowhere.
// Fewer of them while working on it: `VIDHUK_TRIALS=500`; others: `VIDHUK_SEED`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAdapter } from './adapter.ts';
import { Chromium, type Runtime } from './harness.ts';
import { DRAWINGS, type Drawing } from './trials/options.ts';
import type { Report } from './trials/run.ts';

const SEED = Number(process.env.VIDHUK_SEED ?? 20261121);
const TRIALS = Number(process.env.VIDHUK_TRIALS ?? 10_000);

/** The share of trials that has to end with the text in its box: what refuses always is never wrong. */
const PAGES: Record<Drawing, { name: string; insertsAtLeast: number }> = {
  open: { name: '50 boxes in a page', insertsAtLeast: 0.4 },
  inline: { name: 'boxes opened by a click', insertsAtLeast: 0.4 },
  dialog: { name: 'one shared dialog', insertsAtLeast: 0.2 },
  frame: { name: 'a form in a frame', insertsAtLeast: 0.2 },
  thread: { name: 'boxes in threads', insertsAtLeast: 0.3 },
  shadow: { name: 'open shadow roots', insertsAtLeast: 0.4 },
  virtual: { name: 'a virtualised list', insertsAtLeast: 0.35 },
  asked: { name: 'a dialog that the agent opened', insertsAtLeast: 0.08 },
  marked: { name: 'review markup of any site', insertsAtLeast: 0.4 },
};

let chromium: Chromium;
let runtime: Runtime;
beforeAll(async () => {
  chromium = await Chromium.launch();
  runtime = await chromium.open('/trials.html', { adapter: pageAdapter(), start: false, viewport: { width: 100, height: 50 } });
});
afterAll(() => chromium.close());

describe('random trials', () => {
  const share = Math.ceil(TRIALS / DRAWINGS.length);

  it.each(DRAWINGS.map((drawing, index) => ({ drawing, index, ...PAGES[drawing] })))(
    '$name',
    async ({ drawing, index, name, insertsAtLeast }) => {
      const seed = SEED + index * 1_000_000;
      const started = await chromium.rendererSeconds();
      const report = (await runtime.page.evaluate(`runTrials(${JSON.stringify(drawing)}, ${seed}, ${share})`)) as Report;
      const seconds = ((await chromium.rendererSeconds()) - started).toFixed(1);
      const { trials, inserted, refused, twins, twinsInserted, outcomes, wrong } = report;
      console.log(
        `${name}: ${trials} trials in ${seconds} s of CPU, seed ${seed}: ${wrong.length} wrong, ${inserted} inserted, ${refused} refused;`,
        `with a twin ${twinsInserted} of ${twins} inserted; ${JSON.stringify(outcomes)}`,
      );
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(inserted / trials).toBeGreaterThan(insertsAtLeast);
    },
    600_000,
  );
});
