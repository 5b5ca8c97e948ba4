// `vidhuk categorize`: category, sentiment, risk and language of reviews from standard input, one JSON line in, one JSON line out, in order.
// The same model as in the panel.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BASE_CATEGORIES } from '../../lib/contracts/base-categories.ts';
import { classify } from '../../lib/domain/category/classify.ts';
import { RISKS, SENTIMENTS } from '../../lib/domain/category/labels.ts';
import { loadShippedModel } from '../shipped-model.ts';
import { type Verb, VerbError } from '../verb.ts';

const help = `vidhuk categorize < REVIEWS.jsonl

Reads reviews from standard input, one JSON object a line, and prints what each is about, one JSON object a line, in order.

Input line: {text, title?, rating?, ratingMax?}
  rating, ratingMax   stars, from 0, and the most there can be (default 5); null or left out where the review has none

Output line: {category, confidence, abstained, alternatives: [{category, confidence}], sentiment, risk: [...], language}
  category     the best guess, also where it is unsure: ${BASE_CATEGORIES.join(', ')}
  confidence   probability that this category is acceptable, 0 to 1
  abstained    true where the panel would not propose it; always where few words are known and there are no stars
  sentiment    ${SENTIMENTS.join(', ')}
  risk         any of ${RISKS.join(', ')}
  language     uk, ru, en or und (another, or it cannot be told)

A line that is no such object ends the run with its number on stderr and exit code 1; the lines before it are answered.`;

/** Exports write stars as text now and then. */
const Stars = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^\d+(?:[.,]\d+)?$/, 'is no number')
    .transform((written) => Number(written.replace(',', '.'))),
]);
const Input = z.object({
  text: z.string().nullable(),
  title: z.string().nullish(),
  rating: Stars.nullish(),
  ratingMax: Stars.nullish(),
});
type Input = z.infer<typeof Input>;

const USUAL_MAX = 5;

const parse = (line: string, number: number): Input => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new VerbError(`line ${number} is no JSON.`);
  }
  const parsed = Input.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new VerbError(`line ${number}: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not understood'}.`);
  }
  const max = parsed.data.ratingMax ?? USUAL_MAX;
  if (max <= 0) throw new VerbError(`line ${number}: ratingMax: must be above 0.`);
  const rating = parsed.data.rating ?? 0;
  if (rating < 0 || rating > max) throw new VerbError(`line ${number}: rating: must be from 0 to ratingMax, which is ${max}.`);
  return parsed.data;
};

const run = async (args: string[]): Promise<number> => {
  parseArgs({ args, options: {} });
  const model = loadShippedModel();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { text, title, rating, ratingMax } = parse(line.replace(/^\u{feff}/u, ''), number);
    const answer = classify(model, {
      text: text ?? '',
      title: title ?? null,
      rating: rating === null || rating === undefined ? null : { value: rating, max: ratingMax ?? USUAL_MAX },
    });
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return 0;
};

export const verb: Verb = { summary: 'Say what reviews are about: category, sentiment, risk, language.', help, run };
