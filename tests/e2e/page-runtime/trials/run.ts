// Runs in one page: trials in bulk against the engine, on pages that change before and during the insertion.
// The text must stand under the review that was meant, once, or nowhere.
import type { Adapter } from '../../../../lib/contracts/adapter.ts';
import { matchForm } from '../../../../lib/extension/ingest/match-form.ts';
import type { InsertResult, ReviewTarget } from '../../../../lib/extension/messages.ts';
import { watchAgentClicks } from '../../../../lib/sites/engine/agent-click.ts';
import { detectWith } from '../../../../lib/sites/engine/detect.ts';
import { Handles } from '../../../../lib/sites/engine/handles.ts';
import type { Hooks } from '../../../../lib/sites/engine/hooks-in-page.ts';
import { insertReply, openReply, pairOf } from '../../../../lib/sites/engine/insert.ts';
import type { LivePage } from '../../../../lib/sites/engine/live-page.ts';
import type { Found } from '../../../../lib/sites/engine/types.ts';
import { adapter as markup } from '../../../../lib/sites/schema-org/adapter.ts';
import { hook as markupHook } from '../../../../lib/sites/schema-org/hook.ts';
import { dialogReply, pageAdapter, threadReply } from '../adapter.ts';
import { CHANGES, type Drawing } from './options.ts';
import { type Random, randomFrom } from './random.ts';
import { Shop } from './shop.ts';
import { installVirtualTime } from './virtual-time.ts';

const time = installVirtualTime();

/** How long a site may take to open its box, in the page's virtual time. */
const OPEN_TIMEOUT_MS = 200;
const MOMENTS = ['before', 'open', 'focus', 'input', 'after input', 'frame after input', 'some time'] as const;

const input = { input: ['.reply .box'] };
const ADAPTERS: Record<Drawing, Adapter> = {
  open: pageAdapter({ ...input, opener: [] }),
  inline: pageAdapter(input),
  dialog: pageAdapter({ ...input, ...dialogReply }),
  frame: pageAdapter({ ...input, kind: 'iframe', framePaths: ['/form'] }),
  thread: pageAdapter({ ...input, ...threadReply }),
  shadow: pageAdapter(input),
  virtual: pageAdapter(input),
  marked: markup,
  asked: markup,
};
const COUNTS: Partial<Record<Drawing, number>> = { open: 50 };
const HOOKS: Hooks = new Map([['schema-org', markupHook]]);

export type Wrong = { seed: number; what: string; outcome: string; boxes: unknown; meant: number };
/** `twins`: trials in which another review had the same author and text; `twinsInserted` of those an insertion was proven. */
export type Report = {
  trials: number;
  inserted: number;
  refused: number;
  twins: number;
  twinsInserted: number;
  outcomes: Record<string, number>;
  wrong: Wrong[];
};

const livePage = (document: Document, adapter: Adapter, url: () => string): LivePage => ({
  document,
  read: () => detectWith([adapter], HOOKS, document, { url: url(), now: Date.UTC(2026, 10, 21) }),
  handles: new Handles(),
  signal: new AbortController().signal,
  openTimeoutMs: OPEN_TIMEOUT_MS,
});

const targetOf = (page: LivePage, found: Found): ReviewTarget => ({
  handle: page.handles.of(found),
  externalId: found.review.externalId,
  authorName: found.review.author.name,
  text: found.review.text,
});

/** As the background does it: opens the form in the list, waits for the one that shows this very review, and inserts there. */
const insertInFrame = async (
  shop: Shop,
  list: LivePage,
  listed: readonly Found[],
  found: Found,
  request: { text: string; replace: boolean },
): Promise<InsertResult> => {
  const target = targetOf(list, found);
  const keyed = (all: readonly Found[]) => all.map(({ review }) => ({ reviewKey: JSON.stringify({ ...review, reply: null }), review }));
  const [row] = keyed([found]);
  const listedOnce = keyed(listed).filter(({ reviewKey }) => reviewKey === row?.reviewKey).length === 1;
  if (!listedOnce) return { status: 'refused', reason: 'box_ambiguous' };
  if (!openReply(list, target)) return { status: 'refused', reason: 'box_missing' };
  for (let looks = 0; looks < 6; looks += 1) {
    const inner = shop.frame?.contentDocument;
    if (inner) {
      const form = livePage(inner, ADAPTERS.frame, () => 'https://reviews.test/form');
      const shown = form.read()?.found[0];
      const stillListed = typeof pairOf(list, target, null) !== 'string';
      if (shown !== undefined && stillListed && matchForm(shown.review, keyed(list.read()?.found ?? [])) === row?.reviewKey)
        return insertReply(form, { target: targetOf(form, shown), ...request });
    }
    await time.elapse(20);
  }
  return { status: 'refused', reason: 'box_missing' };
};

/** Trials on one page, before another is drawn: drawing it is what costs time. */
const TRIALS_A_PAGE = 25;

const openShop = (drawing: Drawing, random: Random): Shop =>
  new Shop(
    {
      drawing,
      count: COUNTS[drawing] ?? 8 + random.below(6),
      withIds: random.chance(50),
      editable: random.chance(30),
      openAfterMs: random.of([0, 0, 8, 40]),
      clears: random.chance(30),
    },
    random,
  );

const trial = async (drawing: Drawing, shop: Shop, seed: number, random: Random, report: Report): Promise<void> => {
  const over = new AbortController();
  const read = { ...livePage(document, ADAPTERS[drawing], () => location.href), signal: over.signal };
  // Clicks of the trial stand for the agent's.
  const page: LivePage = drawing === 'asked' ? { ...read, agentClick: watchAgentClicks(read, () => true) } : read;
  // A review without text, id and stars says nothing, so it is not read and cannot be picked.
  const pickable = page.read()?.found ?? [];
  const chosen = random.below(pickable.length);
  const meant = shop.reviewAt(pickable[chosen]?.root);
  if (meant === undefined) throw new Error(`${drawing}, seed ${seed}: the page shows no review`);
  if (random.chance(25)) shop.makeTwin(meant, random.chance(50));
  const twins = shop.hasTwin(meant);
  const listed = page.read()?.found ?? [];
  const found = listed.find(({ root }) => shop.reviewAt(root) === meant);
  if (found === undefined) throw new Error(`${drawing}, seed ${seed}: the page lost the review`);
  page.handles.note(listed);
  for (const one of listed) page.handles.of(one);

  const moments = [random.of(MOMENTS), ...(random.chance(30) ? [random.of(MOMENTS)] : [])];
  const changes = moments.map(() => random.of(CHANGES));
  for (const [index, moment] of moments.entries()) {
    const run = () => {
      if (!over.signal.aborted) shop.change(changes[index] ?? 'nothing');
    };
    if (moment === 'before') run();
    else if (moment === 'some time') setTimeout(run, random.below(90));
    else if (moment === 'after input') shop.hooks.input = () => queueMicrotask(run);
    else if (moment === 'frame after input') shop.hooks.input = () => requestAnimationFrame(run);
    else shop.hooks[moment] = run;
  }
  if (drawing === 'asked' && random.chance(90)) {
    shop.press(found.root);
    await time.elapse(20 + random.below(60));
  }
  const own = `number ${seed}.`;
  const text = `Reply ${own}\nThank you, ${own}`;
  const request = { text, replace: random.chance(50) };
  const result =
    drawing === 'frame'
      ? await insertInFrame(shop, page, listed, found, request)
      : await insertReply(page, { target: targetOf(page, found), ...request });
  over.abort();
  const boxes = shop.boxes().filter((box) => box.text.includes(own));
  const outcome = result.status === 'inserted' ? 'inserted' : result.reason;
  const placed = boxes.length === 1 && boxes[0]?.uid === meant.uid && boxes[0]?.text === text;
  if (result.status === 'inserted' ? !placed : boxes.length > 0)
    report.wrong.push({ seed, what: JSON.stringify({ ...shop.options, moments, changes, twins }), outcome, boxes, meant: meant.uid });
  report.trials += 1;
  report[result.status] += 1;
  report.outcomes[outcome] = (report.outcomes[outcome] ?? 0) + 1;
  if (twins) {
    report.twins += 1;
    if (result.status === 'inserted') report.twinsInserted += 1;
  }
  // What the page still had to do is none of the next trial's business.
  await time.elapse(100);
  shop.tidy();
};

const run = async (drawing: Drawing, seed: number, trials: number): Promise<Report> => {
  const report: Report = { trials: 0, inserted: 0, refused: 0, twins: 0, twinsInserted: 0, outcomes: {}, wrong: [] };
  for (let first = 0; first < trials; first += TRIALS_A_PAGE) {
    const random = randomFrom(seed + first);
    const shop = openShop(drawing, random);
    for (let index = first; index < Math.min(first + TRIALS_A_PAGE, trials); index += 1)
      await trial(drawing, shop, seed + index, random, report);
  }
  return report;
};

Reflect.set(globalThis, 'runTrials', run);
