// A text as a set of short pieces, and a signature of fixed size from which the likeness of two such sets can be told (MinHash).
// Pieces are five letters long: one changed word or name moves few of them, another text shares almost none.

export const SIGNATURE_SIZE = 60;
const PIECE = 5;

/** Letters and digits in small letters, one space between words: punctuation and line breaks are not what makes a reply another one. */
export const normalized = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Hashes of all pieces, each once. A text shorter than a piece is one piece. */
export const piecesOf = (text: string): Set<number> => {
  const plain = normalized(text);
  const pieces = new Set<number>();
  if (plain === '') return pieces;
  for (let at = 0; at <= Math.max(0, plain.length - PIECE); at++) {
    let hash = 0x811c9dc5;
    for (let index = at; index < Math.min(plain.length, at + PIECE); index++) hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193);
    pieces.add(hash >>> 0);
  }
  return pieces;
};

/** Multipliers and addends of the hash family: odd numbers from a fixed generator, so that two machines make the same signature. */
const FAMILY = (() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
  return Uint32Array.from({ length: 2 * SIGNATURE_SIZE }, (_, index) => (index % 2 === 0 ? next() | 1 : next()));
})();

const mixed = (hash: number): number => {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

export const signatureOf = (pieces: ReadonlySet<number>): Uint32Array => {
  const signature = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff);
  for (const piece of pieces) {
    const base = mixed(piece);
    for (let index = 0; index < SIGNATURE_SIZE; index++) {
      const value = mixed(Math.imul(base, FAMILY[2 * index] ?? 1) + (FAMILY[2 * index + 1] ?? 0));
      if (value < (signature[index] ?? 0)) signature[index] = value;
    }
  }
  return signature;
};

/** Share of pieces that two texts have in common: 1 = the same text but for marks. */
export const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const piece of small) if (large.has(piece)) shared++;
  return shared / (a.size + b.size - shared);
};
