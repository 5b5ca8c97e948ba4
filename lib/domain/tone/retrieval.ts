// Which texts a review resembles: words by their stems, pairs of them and parts of words, weighed by how rare they are (tf-idf, cosine). Every text
// belongs to an entry (a template, a FAQ row); an entry counts by its nearest texts and by the sum of all of them. Built on the agent's machine.

export type EntryText = { id: string; text: string; weight: number };

/** Chosen on the train halves of the support set; see `npm run bench -- suggest`. */
const WEIGHTS: Readonly<Record<string, number>> = { s: 1, c: 0.6, b: 0.7 };
const RARITY = 0.8;
const SECOND_TEXT = 0.5;
const WHOLE_ENTRY = 3;

const ENDING =
  /(?:иями|ями|ами|ією|ией|иям|ием|иях|ість|ості|істю|ость|ости|остью|ення|енню|ение|ения|ений|ению|тися|ться|тся|увати|ювати|ивать|ывать|овать|ете|ите|єте|їте|ешь|єш|еш|ишь|иш|ують|юють|ають|ують|уют|яют|ают|ует|ує|ює|ає|яє|ает|яет|еет|ого|його|его|ому|ьому|ему|ыми|ими|іми|ая|яя|ое|ее|ые|ие|ый|ий|ій|ой|ей|ом|ем|єм|ым|им|ім|ах|ях|ів|їв|ов|ев|ам|ям|ую|юю|ть|ти|ла|ло|ли|ет|ит|ит|ют|ут|ат|ят|ил|ал|ел|ив|ав|ing|ers?|ed|es|ly|s|а|я|о|е|є|ы|и|і|ї|у|ю|ь|й|e)$/u;
const MIN_STEM = 3;

/** Two endings come off at most: a plural's and a diminutive's, a participle's and its case. */
const stemOf = (word: string): string => {
  let stem = word;
  for (let round = 0; round < 2; round++) {
    const shorter = stem.replace(ENDING, '');
    if (shorter.length < MIN_STEM) break;
    stem = shorter;
  }
  return stem;
};

/** Words that every question has. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему когда ну ли если уже
  или до вас опять вам там себя она тут где есть для мы их чем чтобы без раз тоже под тогда кто этот потому какой здесь при об после над через нас про
  эту это такой здравствуйте добрый день пожалуйста подскажите спасибо і й та що він вона не на як але чи бо це я ми ви його її нам вам вас мене мені
  було був є для до від по за про при коли якщо щоб де хто вже ще тут там дуже будь ласка дякую добрий доброго дня the a an and or but of to in on at for
  with is are was were be been it this that i we you they he she my our your their me us please hello thanks thank not no so as if from by`.split(
    /\s+/,
  ),
);

const addTo = (counts: Map<string, number>, feature: string): void => {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
};

/** Stems of the words that say something, in order. */
export const stemsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(stemOf);

/** A name tells its kind by its first letter: `s:` stem, `b:` two stems, `c:` part of a stem. */
const featuresOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  let before: string | null = null;
  for (const stem of stemsOf(text)) {
    addTo(counts, `s:${stem}`);
    if (before !== null) addTo(counts, `b:${before} ${stem}`);
    before = stem;
    const padded = `_${stem}_`;
    for (let length = 3; length <= 4; length++)
      for (let at = 0; at + length <= padded.length; at++) addTo(counts, `c:${padded.slice(at, at + length)}`);
  }
  return counts;
};

type Posting = { at: number; weight: number };
type Vector = Map<string, number>;

const scaled = (vector: Vector): Vector => {
  const size = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  return new Map([...vector].map(([feature, value]) => [feature, value / size]));
};

const postingsOf = (vectors: readonly Vector[]): Map<string, Posting[]> => {
  const postings = new Map<string, Posting[]>();
  for (const [at, vector] of vectors.entries())
    for (const [feature, weight] of vector) {
      const list = postings.get(feature);
      if (list === undefined) postings.set(feature, [{ at, weight }]);
      else list.push({ at, weight });
    }
  return postings;
};

const scoresOf = (query: Vector, postings: Map<string, Posting[]>, size: number): Float64Array => {
  const scores = new Float64Array(size);
  for (const [feature, value] of query)
    for (const { at, weight } of postings.get(feature) ?? []) scores[at] = (scores[at] ?? 0) + value * weight;
  return scores;
};

export class TextIndex {
  readonly #texts: readonly EntryText[];
  readonly #ids: string[];
  readonly #rarity = new Map<string, number>();
  readonly #byText: Map<string, Posting[]>;
  readonly #byEntry: Map<string, Posting[]>;

  constructor(texts: readonly EntryText[]) {
    this.#texts = texts;
    this.#ids = [...new Set(texts.map((text) => text.id))];
    const counted = texts.map((text) => featuresOf(text.text));
    const spread = new Map<string, number>();
    for (const counts of counted) for (const feature of counts.keys()) addTo(spread, feature);
    for (const [feature, held] of spread) this.#rarity.set(feature, Math.log(1 + (texts.length - held + 0.5) / (held + 0.5)) ** RARITY);
    const vectors = counted.map((counts) => this.#vector(counts));
    this.#byText = postingsOf(vectors);
    const sums = new Map<string, Vector>(this.#ids.map((id) => [id, new Map()]));
    for (const [at, text] of texts.entries()) {
      const sum = sums.get(text.id);
      for (const [feature, value] of vectors[at] ?? []) sum?.set(feature, (sum.get(feature) ?? 0) + value * text.weight);
    }
    this.#byEntry = postingsOf([...sums.values()].map(scaled));
  }

  #vector(counts: Map<string, number>): Vector {
    const vector: Vector = new Map();
    for (const [feature, count] of counts) {
      const rarity = this.#rarity.get(feature);
      if (rarity !== undefined) vector.set(feature, (WEIGHTS[feature[0] ?? ''] ?? 0) * rarity * (1 + Math.log(count)));
    }
    return scaled(vector);
  }

  /** From 0 (nothing in common) to 1, by entry. */
  scores(query: string): Map<string, number> {
    const vector = this.#vector(featuresOf(query));
    const byText = scoresOf(vector, this.#byText, this.#texts.length);
    const byEntry = scoresOf(vector, this.#byEntry, this.#ids.length);
    const best = new Map<string, [number, number]>();
    for (const [at, { id, weight }] of this.#texts.entries()) {
      const score = (byText[at] ?? 0) * weight;
      const [first, second] = best.get(id) ?? [0, 0];
      best.set(id, score > first ? [score, first] : [first, Math.max(second, score)]);
    }
    return new Map(
      this.#ids.map((id, at) => {
        const [first, second] = best.get(id) ?? [0, 0];
        return [id, (first + SECOND_TEXT * second + WHOLE_ENTRY * (byEntry[at] ?? 0)) / (1 + SECOND_TEXT + WHOLE_ENTRY)];
      }),
    );
  }
}
