// Near-duplicates among a hundred thousand replies: time of a search, and how many of the nearest a comparison with every reply would have found.
import { ALIKE, EarlierReplies } from '../lib/domain/safety/repeated/earlier-replies.ts';
import { likeness, piecesOf } from '../lib/domain/safety/repeated/signature.ts';
import { percent, sharedRows } from './shared-data.ts';

const REPLIES = 100_000;
const SEARCHES = 300;

/** The same numbers in every run (mulberry32). */
const generator = (seed: number) => () => {
  seed += 0x6d2b79f5;
  let state = seed;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
};

export const run = async (): Promise<void> => {
  const real = [
    ...new Set(
      sharedRows('datasets/tripadvisor_replies/reviews_replies.csv')
        .map((row) => row.reply ?? '')
        .filter((reply) => reply.length > 60),
    ),
  ];
  if (real.length === 0) return;
  const random = generator(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const sentences = real.flatMap((reply) => reply.split(/(?<=[.!?])\s+/));
  // Real replies and new ones put together from real sentences, as templates make them: many share a greeting and a sign-off.
  const replies = [...real];
  while (replies.length < REPLIES)
    replies.push(Array.from({ length: 3 + Math.floor(random() * 6) }, () => pick(sentences) ?? '').join(' '));
  const index = new EarlierReplies(REPLIES);
  const adding = process.cpuUsage();
  for (const text of replies) index.add({ text, where: null });
  const added = process.cpuUsage(adding);
  // A draft is an earlier reply with words changed: one in ten, so that some lie near the threshold.
  const drafts = Array.from({ length: SEARCHES }, () =>
    (pick(replies) ?? '')
      .split(' ')
      .map((word) => (random() < 0.1 ? (pick(pick(sentences)?.split(' ') ?? [word]) ?? word) : word))
      .join(' '),
  );
  for (const draft of drafts.slice(0, 20)) index.nearest(draft);
  const times: number[] = [];
  const answers = drafts.map((draft) => {
    const before = process.cpuUsage();
    const nearest = index.nearest(draft);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
    return nearest;
  });
  times.sort((a, b) => a - b);
  const pieces = replies.map(piecesOf);
  let wanted = 0;
  let found = 0;
  for (const [at, draft] of drafts.slice(0, SEARCHES / 3).entries()) {
    const own = piecesOf(draft);
    let best = 0;
    for (const other of pieces) {
      // Two sets of very different size cannot be alike.
      if (Math.min(own.size, other.size) / Math.max(own.size, other.size) < ALIKE) continue;
      best = Math.max(best, likeness(own, other));
    }
    if (best < ALIKE) continue;
    wanted++;
    if ((answers[at]?.likeness ?? 0) >= best - 1e-9) found++;
  }
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(
    `  ${index.size} replies: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(0.999)} ms of processor time a search`,
  );
  console.log(`  the nearest of brute force found: ${percent(found, wanted)} of ${wanted}`);
  console.log(`  adding one reply: ${((added.user + added.system) / 1_000 / replies.length).toFixed(2)} ms`);
};
