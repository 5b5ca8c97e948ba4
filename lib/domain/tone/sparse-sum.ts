// Vectors of which most numbers are zero, and sums of them over one reused row: an index is made of hundreds of thousands of such numbers while
// somebody waits, and maps are too slow for that.

/** Places, and the values that stand there. */
export type SparseVector = { places: Int32Array; values: Float64Array };

/** Of length one. */
export const scaled = ({ places, values }: SparseVector): SparseVector => {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) ** 2;
  const size = Math.sqrt(sum) || 1;
  return { places, values: values.map((value) => value / size) };
};

export class SparseSum {
  readonly #row: Float64Array;
  #touched: number[] = [];

  constructor(width: number) {
    this.#row = new Float64Array(width);
  }

  /** Values are above zero. */
  add(place: number, value: number): void {
    const before = this.#row[place] ?? 0;
    if (before === 0) this.#touched.push(place);
    this.#row[place] = before + value;
  }

  addVector({ places, values }: SparseVector, share: number): void {
    for (let at = 0; at < places.length; at++) this.add(places[at] ?? 0, (values[at] ?? 0) * share);
  }

  /** What was added so far, from `least` on; the sum starts anew. */
  take(least = 0): SparseVector {
    const places = Int32Array.from(least === 0 ? this.#touched : this.#touched.filter((place) => (this.#row[place] ?? 0) > least));
    const values = new Float64Array(places.length);
    for (let at = 0; at < places.length; at++) values[at] = this.#row[places[at] ?? 0] ?? 0;
    for (const place of this.#touched) this.#row[place] = 0;
    this.#touched = [];
    return { places, values };
  }
}
