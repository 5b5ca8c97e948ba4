// An answer may stand among the reviews as a brother of theirs, in their markup: a class of its own says what it is, and it lacks something that
// every review has (stars, a verdict).
import { heldBy } from './kin.ts';
import type { PageIndex } from './page-index.ts';

const ANSWER =
  /^(?:answers?|answered|repl(?:y|ies)|respon(?:se|ses|d|ded)|antwort(?:en)?|reponses?|respuestas?|respostas?|rispost[ae]|odpowiedzi?|odpovedi?|vidpovidi?|otvet(?:y|i)?|owner|seller|official)$/i;

/** Whether a class is that of an answer. */
export const saysAnswer = (name: string): boolean =>
  /^[a-z][\w-]*$/i.test(name) && name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).some((part) => ANSWER.test(part));

/** Who else answers, in a class that adds this to the review's own: `review--dev`, `comment_brand`. */
const ANSWERER =
  /^(?:dev(?:eloper)?|brand|shop|store|seller|vendor|company|business|hotel|host|admin|moderator|manager|staff|team|support|author|publisher)$/i;

/** Of these none is a kind of review, as one of a shop or of a hotel is. */
const SURE_ANSWERER = /^(?:official|owner|seller|vendor|dev(?:eloper)?|admin|moderator|staff|support|employer|representative)$/i;

const MOST_BOXES = 4;

/** Whether the class is another one of the element with an answerer's name behind it. */
const isAnswerers = (name: string, { classList }: Element, who = ANSWERER): boolean =>
  [...classList].some(
    (own) =>
      name.startsWith(own) && /^[-_]+(?=[^-_])/.test(name.slice(own.length)) && who.test(name.slice(own.length).replace(/^[-_]+/, '')),
  );

/** For each review the boxes that hold it and no other review, the review's own root first. */
function boxesOf(index: PageIndex, reviews: readonly Element[]): Map<Element, Element[]> {
  const inside = new Map<Element, number>();
  for (const root of reviews)
    for (let up = index.parent(root); up !== null; up = index.parent(up)) inside.set(up, (inside.get(up) ?? 0) + 1);
  const boxes = new Map<Element, Element[]>();
  for (const root of reviews) {
    const own = [root];
    for (let up = index.parent(root); up !== null && inside.get(up) === 1 && own.length < MOST_BOXES; up = index.parent(up)) own.push(up);
    boxes.set(root, own);
  }
  return boxes;
}

/**
 * Conditions by which such answers are left out; none where an example is marked so itself, or where reviews hold theirs. `isStarred` = whether a
 * review's stars are read; null where none are.
 */
export function answerMarks(
  index: PageIndex,
  reviews: readonly Element[],
  examples: readonly Element[],
  isStarred: ((root: Element) => boolean) | null,
): string[] {
  if (reviews.length < 2) return [];
  const all = boxesOf(index, reviews);
  const boxes = (root: Element): readonly Element[] => all.get(root) ?? [root];
  const outer = (root: Element): Element => boxes(root).at(-1) ?? root;
  // Where questions are asked, what a person points at is called an answer itself.
  const areAnswers = examples.some((root) => boxes(root).some((box) => [...box.classList].some(saysAnswer)));
  const names = new Set(
    reviews.flatMap((root) =>
      boxes(root).flatMap((box) => [...box.classList].filter((name) => (!areAnswers && saysAnswer(name)) || isAnswerers(name, box))),
    ),
  );
  return [...names].flatMap((name) => {
    const marked = reviews.filter((root) => boxes(root).some((box) => box.classList.contains(name)));
    const others = reviews.filter((root) => !marked.includes(root));
    if (others.length < marked.length || examples.some((root) => marked.includes(root))) return [];
    const parents = new Set(others.map((root) => index.parent(outer(root))));
    const [first, ...more] = others;
    if (first === undefined || marked.some((root) => !parents.has(index.parent(outer(root))))) return [];
    if (others.some((root) => root.querySelector(`.${name}`) !== null)) return [];
    const common = [...heldBy(index, first)].filter((css) => more.every((root) => heldBy(index, root).has(css)));
    // Readers may answer without stars as well: then the class has to say who it is.
    const isTold = isStarred !== null && marked.every((root) => isAnswerers(name, root, SURE_ANSWERER) && !isStarred(root));
    if (!isTold && !marked.every((root) => common.some((css) => !heldBy(index, root).has(css)))) return [];
    return [marked.every((root) => root.classList.contains(name)) ? `.${name}` : `.${name} *`];
  });
}
