// A class that a build made is renamed by the next one, but today it says surely what a place only guesses: where a photograph, a badge or an
// answer moves things, the place is another in the next review. So the places are judged by the class; where none of them is right everywhere the
// class is read first and the place behind it, for the day when the class is gone.
import { COST } from './features.ts';
import type { Choice } from './field-choice.ts';
import { allIn, candidatesFor, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

/** Classes that a place is told not to have; more is no place. */
const MOST_OTHERS = 4;

const madeClasses = (index: PageIndex, element: Element) => index.features(element).filter(({ cost }) => cost === COST.made);

const isNested = (one: Element, other: Element): boolean => one.contains(other) || other.contains(one);

/** The made class that stands on the field in all examples and nowhere else in any of the reviews, or nowhere else so near their roots. Null where there is none. */
export function madeChoice(
  index: PageIndex,
  examples: readonly { root: Element; elements: readonly Element[] }[],
  from: string,
  roots: readonly Element[],
): Choice | null {
  const [first] = examples;
  if (first === undefined) return null;
  for (const element of first.elements)
    for (const feature of madeClasses(index, element)) {
      const set = index.having(feature);
      const anywhere: Choice = { select: feature.css, cost: feature.cost, from, test: (other) => set.has(other) };
      const isRight = (choice: Choice): boolean =>
        examples.every(({ root, elements }) => {
          const found = allIn(index, root, choice);
          return found.length === 1 && found.every((one) => elements.includes(one));
        }) && roots.every((root) => allIn(index, root, choice).length <= 1);
      if (isRight(anywhere)) return anywhere;
      // The answer below may wear the same class, in a box of its own.
      const direct = candidatesFor(index, first.root, element).find(
        ({ select }) => select.startsWith(':scope > ') && select.endsWith(feature.css) && !select.includes(':nth'),
      );
      if (direct !== undefined && isRight({ ...direct, from })) return { ...direct, from };
    }
  return null;
}

/** Roots in which the choice finds something else than the class does. */
export const against = (index: PageIndex, made: Choice | null, roots: readonly Element[], choice: Choice): Element[] =>
  made === null
    ? []
    : roots.filter((root) => {
        const [sure, found] = [findIn(index, root, made), findIn(index, root, choice)];
        return sure !== null && found !== null && !isNested(sure, found);
      });

/** The place without what it finds wrongly in some roots, as far as made classes tell that from what is meant. */
export function checked(index: PageIndex, made: Choice, choice: Choice, roots: readonly Element[], wrong: ReadonlySet<Element>): Choice {
  const meant = roots.flatMap((root) => findIn(index, root, made) ?? []);
  const others = new Map(
    [...wrong].flatMap((root) => {
      const found = findIn(index, root, choice);
      return found === null ? [] : madeClasses(index, found).map((feature) => [feature.css, index.having(feature)] as const);
    }),
  );
  for (const [css, set] of others) if (meant.some((element) => set.has(element))) others.delete(css);
  if (others.size === 0 || others.size > MOST_OTHERS || choice.select.startsWith(':scope ~')) return choice;
  const sets = [...others.values()];
  return {
    ...choice,
    select: `${choice.select}:not(${[...others.keys()].join(', ')})`,
    test: (element, root) => choice.test(element, root) && !sets.some((set) => set.has(element)),
  };
}
