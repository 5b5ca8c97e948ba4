// A text told in sections under captions ("Liked", "Disliked"), of which any may be missing. One person copies the captions with the words, another
// one copies the first section alone: both mean what stands behind the captions, and by these it is found.
import type { Example } from './example.ts';
import { COST, restsOnMade } from './features.ts';
import type { Choice, FieldChoice } from './field-choice.ts';
import { allIn, type Candidate } from './field-selectors.ts';
import { leavesOf, squeeze } from './leaves.ts';
import { dressOf } from './more-inside.ts';
import type { PageIndex } from './page-index.ts';

const LONGEST = 40;
const MOST_KINDS = 4;

type Rooted = { example: Example; root: Element };

/** What a caption stands over: the element right behind it. */
const under = (index: PageIndex, caption: Element): Element | null => {
  const next = caption.nextElementSibling;
  return next !== null && index.text(next) !== '' ? next : null;
};

/** Whether the element is a caption: short words that stand over something, and in the same dress in another review as well. */
function isCaption(index: PageIndex, element: Element, root: Element, list: readonly Element[]): boolean {
  const words = index.text(element);
  if (words === '' || words.length > LONGEST || under(index, element) === null) return false;
  return list.some(
    (other) =>
      other !== root &&
      index
        .below(other)
        .some((one) => index.name(one) === index.name(element) && dressOf(one) === dressOf(element) && index.text(one) === words),
  );
}

/** The captions over an example's words, or among them; null where some of its words have none. `isGiven` = whether they were copied as well. */
function captionsOf(
  index: PageIndex,
  { example, root }: Rooted,
  list: readonly Element[],
): { captions: Element[]; isGiven: boolean } | null {
  const pieces = [...new Set(example.text.flatMap((part) => leavesOf(part).filter(({ hidden }) => !hidden)).map(({ parent }) => parent))];
  const given = pieces.filter((piece) => isCaption(index, piece, root, list));
  const bodies = pieces.filter((piece) => !given.includes(piece));
  const captions = new Set(given);
  for (const body of bodies) {
    let over: Element | null = null;
    for (let up: Element | null = body; over === null && up !== null && up !== root; up = up.parentElement) {
      const before = up.previousElementSibling;
      if (before !== null && isCaption(index, before, root, list)) over = before;
    }
    if (over === null) return null;
    captions.add(over);
  }
  return bodies.length === 0 ? null : { captions: [...captions], isGiven: given.length > 0 };
}

/** What stands behind the captions; null where the examples agree on whether captions are part of the words, or where no name leads to them. */
export function captioned(index: PageIndex, rooted: readonly Rooted[], list: readonly Element[]): FieldChoice | null {
  const all = rooted.map((one) => ({ ...one, found: captionsOf(index, one, list) }));
  const known = all.flatMap(({ found }) => found ?? []);
  if (known.length < rooted.length || !known.some(({ isGiven }) => isGiven) || known.every(({ isGiven }) => isGiven)) return null;
  const ways = new Map<string, Candidate>();
  for (const caption of known.flatMap(({ captions }) => captions)) {
    const body = under(index, caption);
    const [name] = [...index.features(caption)]
      .filter(({ css, cost }) => !/^[a-z]/.test(css) && cost < COST.made)
      .sort((a, b) => a.cost - b.cost);
    if (name === undefined || body === null) return null;
    const [set, own] = [index.having(name), index.name(body)];
    const test = (element: Element): boolean =>
      index.name(element) === own && element.previousElementSibling !== null && set.has(element.previousElementSibling);
    ways.set(`${name.css} + ${own}`, { select: `${name.css} + ${own}`, cost: name.cost + 3, test });
  }
  const kinds = [...ways.values()];
  const choice: Choice = {
    select: kinds.map(({ select }) => select).join(', '),
    from: 'text',
    cost: Math.max(...kinds.map(({ cost }) => cost)),
    test: (element, root) => kinds.some(({ test }) => test(element, root)),
  };
  if (kinds.length > MOST_KINDS || restsOnMade(choice.select)) return null;
  const isRight = all.every(({ example, root, found }) => {
    const bodies = allIn(index, root, choice);
    const said = squeeze(bodies.map(index.text).join(''));
    const fields = [example.author?.element, example.date?.element, example.rating?.element];
    const words = leavesOf(root)
      .filter(
        ({ hidden, parent }) => !hidden && example.text.some((part) => part.contains(parent)) && found?.captions.includes(parent) !== true,
      )
      .map(({ text }) => text)
      .join('');
    return words !== '' && said.startsWith(words) && !bodies.some((body) => fields.some((field) => field && body.contains(field)));
  });
  return isRight ? { sources: [choice], all: [choice] } : null;
}
