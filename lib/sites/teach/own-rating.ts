// Stars that nobody pointed at: where some reviews are stars alone, what says "4 of 5" in nearly every review is read, or these would say nothing.
import type { FieldSource } from '../../contracts/adapter.ts';
import { sample } from './field-choice.ts';
import { candidatesFor, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';
import { ratingAt, SPEAKS, said, type Way, waysOf } from './rating-source.ts';

/** A number, at most two short words and the most that can be given. */
const OUT_OF = /^\D{0,20}\d(?:[.,]\d)?\s*(?:\/|\p{L}{1,5}(?:\s\p{L}{1,5})?)\s*(?:5|10)(?!\d)\D{0,20}$/u;
/** A number and what it counts. */
const STARS =
  /^\D{0,20}\d(?:[.,]\d)?[\s-]*(?:stars?|stern(?:en?)?|étoiles?|estrellas?|estrelas?|stell[ae]|gwiazd|зір|зор|звезд|звёзд|★)\p{L}*\W*$/iu;
const DRAWN = /^\s*[★⭐](?:\s|\ufe0f|[★⭐☆✩])*$/u;
const NUMBER = /^\s*\d(?:[.,]\d+)?\s*$/;
const NEARLY_ALL = 0.9;
const MOST_ELEMENTS = 60;

const isNamed = (element: Element | null): boolean => element !== null && SPEAKS.test(`${element.className} ${element.id}`);

/** Whether what stands there is a rating by its form alone, or by a name and a number. */
function isRating(element: Element, way: Way): boolean {
  const { from, parse } = way;
  if (parse === 'width_percent') return isNamed(element) || isNamed(element.parentElement);
  if (parse === 'class_number') return [...element.classList].some((name) => SPEAKS.test(name) && /[-_]\d{1,2}$/.test(name));
  const words = said(element, from);
  return (
    OUT_OF.test(words) || STARS.test(words) || DRAWN.test(words) || (from.startsWith('data-') && SPEAKS.test(from) && NUMBER.test(words))
  );
}

/** `root` = of an example. Empty where nothing says it, or says the same of all. */
export function ownRatingSources(index: PageIndex, root: Element, reviews: readonly Element[]): FieldSource[] {
  const roots = sample(reviews);
  for (const element of index.below(root).slice(0, MOST_ELEMENTS))
    for (const way of waysOf(element)) {
      if (!isRating(element, way)) continue;
      for (const candidate of candidatesFor(index, root, element).sort((a, b) => a.cost - b.cost)) {
        if (findIn(index, root, candidate) !== element) continue;
        const found = roots.flatMap((review) => findIn(index, review, candidate) ?? []).filter((one) => isRating(one, way));
        const values = new Set(found.map((one) => ratingAt(one, way)?.value));
        if (values.size > 1 && !values.has(undefined) && found.length >= roots.length * NEARLY_ALL)
          return [{ select: candidate.select, ...way }];
      }
    }
  return [];
}
