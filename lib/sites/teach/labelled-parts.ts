// What is good and what is bad, each behind a label with a colon beside the words of a review: also who pointed at the words alone means a text with these
// in it, since they tell what it is about. (A heading without a colon is over a field of its own.) Where the box around them holds nothing else, the text
// is the box; else it is the words and the parts, by their names.
import type { FieldSource } from '../../contracts/adapter.ts';
import type { Example } from './example.ts';
import { COST, type Feature } from './features.ts';
import { sample } from './field-choice.ts';
import { allIn, findIn, leadingTo } from './field-selectors.ts';
import { leavesOf } from './leaves.ts';
import type { PageIndex } from './page-index.ts';
import type { Plan } from './plan.ts';
import { headsVerdict } from './verdicts.ts';

/** Boxes around the words that may hold the parts as well. */
const MOST_BOXES = 3;
const MOST_NAMES = 4;

/** Of which the words behind it are the rest. */
const isLabel = (index: PageIndex, element: Element): boolean => index.text(element).endsWith(':') && headsVerdict(index, element);

/** Each of the `parts` holds a label and what stands behind it; `alone` = and nothing else. */
type Review = { root: Element; words: Element[]; parts: Element[]; alone: boolean };

/** The box of a label and of its words, or these themselves where they stand among other things. */
function partOf(index: PageIndex, label: Element): { elements: Element[]; isBox: boolean } | null {
  const said = label.nextElementSibling;
  const box = index.parent(label);
  if (box === null) return null;
  const own = index.text(label) + (said === null ? '' : index.text(said));
  if (index.text(box) === own && said !== null && index.text(said) !== '') return { elements: [box], isBox: true };
  // "<p><b>Pros:</b> the price</p>"
  const isFirst = index.text(box).startsWith(index.text(label)) && index.text(box) !== index.text(label);
  if (isFirst && [...box.children].every((child) => child === label || index.text(child) === '')) return { elements: [box], isBox: true };
  return said !== null && index.text(said) !== '' ? { elements: [label, said], isBox: false } : null;
}

function reviewOf(index: PageIndex, plan: Plan, root: Element): Review {
  const [choice] = plan.text;
  const [source] = choice?.sources ?? [];
  const single = choice?.sources.map((one) => findIn(index, root, one)).find((element) => element != null && index.text(element) !== '');
  const words = plan.joined && source !== undefined ? allIn(index, root, source) : single == null ? [] : [single];
  const labels = index
    .below(root)
    .filter((element) => isLabel(index, element) && !words.some((one) => one.contains(element)))
    // Of a label in a wrapper the wrapper says no more.
    .filter((element, _at, all) => !all.some((other) => other !== element && other.contains(element)));
  const parts = labels
    .flatMap((label) => partOf(index, label) ?? [])
    // What stands behind a label itself is read as sections are.
    .filter(({ elements }) => !elements.some((element) => words.some((one) => element.contains(one))));
  return { root, words, parts: parts.flatMap(({ elements }) => elements), alone: parts.every(({ isBox }) => isBox) };
}

/** Whether everything that the box says is words or parts of the review. */
const holdsNothingElse = (box: Element, { words, parts }: Review): boolean =>
  leavesOf(box).every(
    ({ hidden, parent }) => hidden || parent.closest('button') !== null || [...words, ...parts].some((element) => element.contains(parent)),
  );

/** The box around words and parts, by a way that finds it in every review. */
function boxSource(index: PageIndex, examples: readonly Review[], reviews: readonly Review[]): FieldSource | null {
  const [first, ...others] = examples;
  const boxAt = ({ root, words }: Review, height: number): Element | null => {
    let box: Element | null = words[0] ?? null;
    for (let step = 0; step < height && box !== null && box !== root; step += 1) box = index.parent(box);
    return box === root ? null : box;
  };
  for (let height = 1; first !== undefined && height <= MOST_BOXES; height += 1) {
    const box = boxAt(first, height);
    if (box === null) return null;
    const way = leadingTo(index, first.root, [box]).find(
      (one) =>
        !/^:scope|,/.test(one.select) &&
        one.cost < COST.part &&
        others.every((other) => findIn(index, other.root, one) === boxAt(other, height)),
    );
    const isRight = (review: Review): boolean => {
      const found = way === undefined ? null : findIn(index, review.root, way);
      const own = [...review.words, ...review.parts];
      return found === null ? own.length === 0 : own.every((element) => found.contains(element)) && holdsNothingElse(found, review);
    };
    if (way !== undefined && reviews.every(isRight)) return { select: way.select, from: 'text', parse: 'text' };
  }
  return null;
}

/** Words and parts by their names; null where a part has none, or one that other things have too. */
function namedSource(index: PageIndex, plan: Plan, reviews: readonly Review[]): FieldSource | null {
  const [source, ...more] = plan.text[0]?.sources ?? [];
  if (source === undefined || /^:|,/.test(source.select) || (more.length > 0 && !plan.joined)) return null;
  const parts = new Set(reviews.flatMap((review) => review.parts));
  const isOnlyPart = ({ css, cost, ...feature }: Feature): boolean => {
    const having = index.having({ css, cost, ...feature });
    return (
      css.startsWith('.') &&
      cost < COST.part &&
      reviews.every(({ root }) => [root, ...index.below(root)].every((one) => !having.has(one) || parts.has(one)))
    );
  };
  const names = new Set<string>();
  for (const part of parts) {
    if ([...names].some((name) => part.matches(name))) continue;
    const [name] = [...index.features(part)].filter(isOnlyPart).sort((a, b) => a.cost - b.cost);
    if (name === undefined) return null;
    names.add(name.css);
  }
  const isOnce = plan.joined || reviews.every(({ root }) => allIn(index, root, source).length <= 1);
  return names.size > MOST_NAMES || !isOnce ? null : { select: [source.select, ...names].join(', '), from: 'text', parse: 'texts' };
}

/** Null where no review has such parts beside its words, or where they are read with these. */
export function labelledParts(index: PageIndex, plan: Plan, rooted: readonly { example: Example; root: Element }[]): FieldSource | null {
  const [text, ...more] = plan.text;
  if (text === undefined || more.length > 0 || text.sources.some(({ from }) => from !== 'text')) return null;
  const reviews = sample(plan.reviews).map((root) => reviewOf(index, plan, root));
  const examples = rooted.map(({ root }) => reviewOf(index, plan, root));
  if (!reviews.some(({ parts }) => parts.length > 0) || examples.some(({ words }) => words.length === 0)) return null;
  const box = boxSource(index, examples, reviews);
  if (box !== null) return box;
  return reviews.every(({ alone }) => alone) ? namedSource(index, plan, reviews) : null;
}
