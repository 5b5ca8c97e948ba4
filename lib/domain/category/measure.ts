// Figures of a classifier that training, the model card and the benchmarks share.

export type Judged = { wanted: string; accept: readonly string[]; given: string; confidence: number };

export const accuracy = (judged: readonly Judged[]): number =>
  judged.length === 0 ? 0 : judged.filter(({ accept, given }) => accept.includes(given)).length / judged.length;

/**
 * Mean F1 over the classes that are wanted. With several acceptable answers a given one among them counts as the wanted one, as in
 * "right = in accept".
 */
export const macroF1 = (judged: readonly Judged[]): number => {
  const classes = [...new Set(judged.map(({ wanted }) => wanted))];
  const settled = judged.map(({ wanted, accept, given }) => ({ wanted: accept.includes(given) ? given : wanted, given }));
  const scores = classes.map((one) => {
    const hit = settled.filter(({ wanted, given }) => wanted === one && given === one).length;
    const said = settled.filter(({ given }) => given === one).length;
    const there = settled.filter(({ wanted }) => wanted === one).length;
    return said + there === 0 ? 0 : (2 * hit) / (said + there);
  });
  return classes.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / classes.length;
};

const BINS = 10;

/** Mean gap between said and true share of right answers, over ten bins, weighted by their size. */
export const calibrationError = (judged: readonly Judged[]): number => {
  const bins = Map.groupBy(judged, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
  let error = 0;
  for (const bin of bins.values())
    error +=
      Math.abs(bin.reduce((sum, { confidence, accept, given }) => sum + confidence - Number(accept.includes(given)), 0)) / judged.length;
  return error;
};

/** The share of the list that was answered with most certainty. */
export const mostCertain = (judged: readonly Judged[], share: number): Judged[] =>
  [...judged].sort((a, b) => b.confidence - a.confidence).slice(0, Math.round(judged.length * share));

export type Flagged = { wanted: boolean; given: boolean };

export const recallAndPrecision = (flagged: readonly Flagged[]): { recall: number; precision: number } => {
  const hits = flagged.filter(({ wanted, given }) => wanted && given).length;
  const wanted = flagged.filter((one) => one.wanted).length;
  const given = flagged.filter((one) => one.given).length;
  return { recall: wanted === 0 ? 1 : hits / wanted, precision: given === 0 ? 1 : hits / given };
};
