// Which entries (templates, FAQ rows) a review resembles. Every text belongs to an entry; an entry is the weighed sum of its texts, and the review is
// compared with that, then with the entries that are most like it: what those share with another entry speaks for that one too.
// Built on the agent's machine from the team's own words; nothing is trained.
import { SparseSum, type SparseVector, scaled } from './sparse-sum.ts';
import { FeatureBook, type FeatureKind } from './text-features.ts';

export type EntryText = { id: string; text: string; weight: number };

/** What a text counts in its entry: what it is called, what it says, a question that was answered with it. */
export const TEXT_WEIGHTS = { title: 1, body: 0.8, answered: 0.7 } as const;

/** Chosen by `npm run bench -- suggest` on both of its sets: parts of a text weigh by kind and by how rare they are. */
const WEIGHTS: Readonly<Record<FeatureKind, number>> = { stem: 1, empty: 0.25, pair: 0.7, letters: 0.65, asked: 1.4 };
const RARITY = 0.65;
/** Below 1, a part that all texts of an entry have does not drown the others. */
const DAMPING = 0.75;
/** Near entries count by this power of their likeness beside the best one's, from so much on; so much of the score is theirs. */
const NEAR_POWER = 8;
const NEAR_LEAST = 0.1;
const NEAR_SHARE = 0.5;
/** Of a unit vector: a part this slight changes nothing, and most parts are. */
const SLIGHT = 0.01;

export class TextIndex {
  readonly #ids: string[];
  readonly #book = new FeatureBook();
  /** By feature. */
  readonly #weights: Float64Array;
  readonly #entries: SparseVector[];
  /** Entries that have a feature, by feature. */
  readonly #holders: SparseVector[];
  readonly #sum: SparseSum;

  constructor(texts: readonly EntryText[]) {
    this.#ids = [...new Set(texts.map((text) => text.id))];
    const lists = texts.map(({ text }) => this.#book.list(text, true));
    const width = this.#book.kinds.length;
    this.#sum = new SparseSum(width);
    const counted = lists.map((list) => this.#counted(list));
    const spread = new Int32Array(width);
    for (const { places } of counted) for (const feature of places) spread[feature] = (spread[feature] ?? 0) + 1;
    this.#weights = Float64Array.from(
      this.#book.kinds,
      (kind, feature) => WEIGHTS[kind] * Math.log((texts.length + 1) / ((spread[feature] ?? 0) + 0.5)) ** RARITY,
    );
    const own = Map.groupBy(texts.keys(), (at) => texts[at]?.id ?? '');
    this.#entries = this.#ids.map((id) => {
      for (const at of own.get(id) ?? []) {
        const counts = counted[at];
        if (counts !== undefined) this.#sum.addVector(this.#weighed(counts), texts[at]?.weight ?? 0);
      }
      const { places, values } = this.#sum.take();
      return scaled({ places, values: values.map((value) => value ** DAMPING) });
    });
    this.#holders = this.#held(width);
  }

  #counted(list: readonly number[]): SparseVector {
    for (const feature of list) this.#sum.add(feature, 1);
    return this.#sum.take();
  }

  #weighed({ places, values }: SparseVector): SparseVector {
    return scaled({ places, values: values.map((count, at) => (this.#weights[places[at] ?? 0] ?? 0) * (1 + Math.log(count))) });
  }

  #held(width: number): SparseVector[] {
    const sizes = new Int32Array(width);
    for (const { places } of this.#entries) for (const feature of places) sizes[feature] = (sizes[feature] ?? 0) + 1;
    const holders = Array.from(sizes, (size): SparseVector => ({ places: new Int32Array(size), values: new Float64Array(size) }));
    const filled = new Int32Array(width);
    for (const [entry, { places, values }] of this.#entries.entries())
      for (let at = 0; at < places.length; at++) {
        const feature = places[at] ?? 0;
        const holder = holders[feature];
        const place = filled[feature] ?? 0;
        if (holder === undefined) continue;
        holder.places[place] = entry;
        holder.values[place] = values[at] ?? 0;
        filled[feature] = place + 1;
      }
    return holders;
  }

  #likeness(query: SparseVector): Float64Array {
    const scores = new Float64Array(this.#ids.length);
    for (let at = 0; at < query.places.length; at++) {
      const holder = this.#holders[query.places[at] ?? 0];
      const share = query.values[at] ?? 0;
      if (holder === undefined) continue;
      const { places, values } = holder;
      for (let of = 0; of < places.length; of++) {
        const entry = places[of] ?? 0;
        scores[entry] = (scores[entry] ?? 0) + share * (values[of] ?? 0);
      }
    }
    return scores;
  }

  /** Likeness to the nearest entries, each as far as the review is like it. */
  #likenessToNear(likeness: Float64Array, best: number): Float64Array {
    const near = [...likeness]
      .map((score, at) => ({ at, share: (score / (best || 1)) ** NEAR_POWER }))
      .filter(({ share }) => share > NEAR_LEAST);
    const whole = near.reduce((sum, { share }) => sum + share, 0);
    for (const { at, share } of near) {
      const entry = this.#entries[at];
      if (entry !== undefined) this.#sum.addVector(entry, share / whole);
    }
    return this.#likeness(this.#sum.take(SLIGHT));
  }

  /** From 0 (nothing in common) to 1, by entry. */
  scores(query: string): Map<string, number> {
    const likeness = this.#likeness(this.#weighed(this.#counted(this.#book.list(query, false))));
    const best = likeness.reduce((most, score) => Math.max(most, score), 0);
    const near = this.#likenessToNear(likeness, best);
    return new Map(this.#ids.map((id, at) => [id, (1 - NEAR_SHARE) * (likeness[at] ?? 0) + NEAR_SHARE * best * (near[at] ?? 0)]));
  }
}
