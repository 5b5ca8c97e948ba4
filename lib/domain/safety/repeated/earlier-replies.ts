// Earlier replies in memory and the nearest of them to a draft, in milliseconds among a hundred thousand: texts whose signatures agree
// in one band of three are candidates (locality-sensitive hashing), and the best by signature are compared exactly.
import { likeness, piecesOf, SIGNATURE_SIZE, signatureOf } from './signature.ts';

export type EarlierReply = { text: string; where: string | null };
export type Nearest = EarlierReply & { likeness: number };

/** From here on two replies are the same one with a changed word or name. */
export const ALIKE = 0.55;

const ROWS = 3;
const BANDS = SIGNATURE_SIZE / ROWS;
/** Slots of a band: about as many as replies, so that a slot's chain stays short. */
const MOST_SLOT_BITS = 17;
const LEAST_SLOT_BITS = 6;
/** So many of the best by signature are compared exactly. */
const COMPARED = 24;
/** Signatures err by some hundredths: candidates a little below the threshold are compared too. */
const SIGNATURE_SLACK = 0.2;
const FIRST_CAPACITY = 1_024;

const bandHash = (signature: Uint32Array, offset: number, slots: number): number => {
  let hash = 0x811c9dc5;
  for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (signature[offset + row] ?? 0), 0x01000193) ^ (hash >>> 15);
  return (hash ^ (hash >>> MOST_SLOT_BITS)) & (slots - 1);
};

/** Replies are only ever added; an index of a workspace is built anew when it is opened. */
export class EarlierReplies {
  #replies: EarlierReply[] = [];
  #signatures = new Uint32Array(FIRST_CAPACITY * SIGNATURE_SIZE);
  /** Per band and slot the last reply added, plus one; 0 = none. */
  readonly #heads: Int32Array;
  readonly #slots: number;
  /** Per reply and band the one added before it in the same slot. */
  #before = new Int32Array(FIRST_CAPACITY * BANDS);
  #seen = new Uint32Array(FIRST_CAPACITY);
  #search = 0;

  /** `expected` replies are found quickest; more of them only make the search slower. */
  constructor(expected = 100_000) {
    this.#slots = 2 ** Math.min(MOST_SLOT_BITS, Math.max(LEAST_SLOT_BITS, Math.ceil(Math.log2(expected + 1))));
    this.#heads = new Int32Array(BANDS * this.#slots);
  }

  get size(): number {
    return this.#replies.length;
  }

  add(reply: EarlierReply): void {
    const pieces = piecesOf(reply.text);
    if (pieces.size === 0) return;
    const id = this.#replies.length;
    if ((id + 1) * SIGNATURE_SIZE > this.#signatures.length) this.#grow();
    this.#replies.push(reply);
    const signature = signatureOf(pieces);
    this.#signatures.set(signature, id * SIGNATURE_SIZE);
    for (let band = 0; band < BANDS; band++) {
      const slot = band * this.#slots + bandHash(signature, band * ROWS, this.#slots);
      this.#before[id * BANDS + band] = this.#heads[slot] ?? 0;
      this.#heads[slot] = id + 1;
    }
  }

  #grow(): void {
    const signatures = new Uint32Array(this.#signatures.length * 2);
    signatures.set(this.#signatures);
    this.#signatures = signatures;
    const before = new Int32Array(this.#before.length * 2);
    before.set(this.#before);
    this.#before = before;
    const seen = new Uint32Array(this.#seen.length * 2);
    seen.set(this.#seen);
    this.#seen = seen;
  }

  /** The most alike earlier reply; null where none is alike enough. */
  nearest(text: string, alike = ALIKE): Nearest | null {
    const pieces = piecesOf(text);
    if (pieces.size === 0 || this.#replies.length === 0) return null;
    const signature = signatureOf(pieces);
    this.#search++;
    const best: { id: number; shared: number }[] = [];
    const least = (alike - SIGNATURE_SLACK) * SIGNATURE_SIZE;
    for (let band = 0; band < BANDS; band++) {
      let next = this.#heads[band * this.#slots + bandHash(signature, band * ROWS, this.#slots)] ?? 0;
      while (next > 0) {
        const id = next - 1;
        next = this.#before[id * BANDS + band] ?? 0;
        if (this.#seen[id] === this.#search) continue;
        this.#seen[id] = this.#search;
        const shared = this.#agreement(signature, id);
        if (shared < least) continue;
        best.push({ id, shared });
        if (best.length >= 2 * COMPARED) best.sort((a, b) => b.shared - a.shared).length = COMPARED;
      }
    }
    let nearest: Nearest | null = null;
    for (const { id } of best.sort((a, b) => b.shared - a.shared).slice(0, COMPARED)) {
      const reply = this.#replies[id];
      if (reply === undefined) continue;
      const alikeness = likeness(pieces, piecesOf(reply.text));
      if (alikeness >= alike && alikeness > (nearest?.likeness ?? 0)) nearest = { ...reply, likeness: alikeness };
    }
    return nearest;
  }

  #agreement(signature: Uint32Array, id: number): number {
    let shared = 0;
    const offset = id * SIGNATURE_SIZE;
    for (let index = 0; index < SIGNATURE_SIZE; index++) if (signature[index] === this.#signatures[offset + index]) shared++;
    return shared;
  }
}
