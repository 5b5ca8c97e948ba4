// A review told in several sections, each under a heading ("What I liked", "What to improve"), of which somebody gave the words of one: whoever answers
// has to read all of them. What stands under a heading in the dress of the one over the given words is a section of the same review, and so is what
// is good and what is bad under headings beside words that have none. They are read with their headings, without which praise and blame look alike.
import type { FieldSource } from '../../contracts/adapter.ts';
import { selectorProblem } from '../../domain/adapters/unsafe-parts.ts';
import { saysAnswer } from './answer-marks.ts';
import { answererIn, isOwnersHeading, tellsOwner } from './answer-words.ts';
import type { Example } from './example.ts';
import { sample } from './field-choice.ts';
import { allIn, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';
import type { Plan } from './plan.ts';
import { type Section, waysToSections } from './section-ways.ts';
import { headsVerdict } from './verdicts.ts';

/** Longer is a sentence; squeezed. */
const LONGEST_HEADING = 60;
const MOST_SECTIONS = 20;
const CONTROL = 'a[href], button, [role="button"], time';
const HEADING_TAG = /^h[1-6]$/;
const PLAIN = /^(?:p|ul|ol|blockquote)$/;

type Rooted = { example: Example; root: Element };
type Review = { root: Element; words: Element[]; sections: Section[] };

/** What tells a heading from other things, and a section's words: machines mark the first section alone, so attributes do not count. */
const wearOf = (index: PageIndex, element: Element): string => `${index.name(element)}|${element.className}`;

const isButton = (element: Element): boolean => element.localName === 'button' || element.getAttribute('role') === 'button';
const speaks = (index: PageIndex, element: Element): boolean => index.text(element) !== '' && !isButton(element);

/** The innermost element that says all of it. */
function core(index: PageIndex, element: Element): Element {
  const inner = [...element.children].find((child) => index.text(child) === index.text(element));
  return inner === undefined ? element : core(index, inner);
}

const inOneLine = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether it may head a section of a review, and not what a company answers below it. */
function mayHead(index: PageIndex, element: Element): boolean {
  const [words, line] = [index.text(element), inOneLine(element)];
  if (words.length > LONGEST_HEADING || !/\p{L}{2}/u.test(words) || element.closest(CONTROL) !== null) return false;
  if (element.querySelector(CONTROL) !== null || answererIn(line) !== null || isOwnersHeading(line) || tellsOwner(line)) return false;
  return ![element.parentElement, element.parentElement?.parentElement].some((up) => [...(up?.classList ?? [])].some(saysAnswer));
}

/** The heading over the element, and the element or the box around it that stands right behind the heading. */
function over(index: PageIndex, root: Element, words: Element): { heading: Element; body: Element } | null {
  for (let body: Element | null = words; body !== null && body !== root; body = index.parent(body)) {
    let before = body.previousElementSibling;
    while (before !== null && !speaks(index, before)) before = before.previousElementSibling;
    if (before !== null) return { heading: core(index, before), body };
  }
  return null;
}

/** What the heading stands over; null where that is nothing. */
function sectionOf(
  index: PageIndex,
  root: Element,
  heading: Element,
  isHeading: (element: Element) => boolean,
  isBody: (element: Element, first: Element | undefined) => boolean,
): Section | null {
  let top = heading;
  for (let up = index.parent(top); up !== null && up !== root && index.text(up) === index.text(heading); up = index.parent(up)) top = up;
  const bodies: Element[] = [];
  for (let next = top.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (!speaks(index, next)) continue;
    if (isHeading(next) || index.below(next).some(isHeading) || !isBody(next, bodies[0])) break;
    bodies.push(next);
  }
  const parent = index.parent(top);
  if (bodies.length === 0 || parent === null) return null;
  const said = [top, ...bodies].map((part) => index.text(part)).join('');
  return { heading, top, bodies, box: parent !== root && index.text(parent) === said ? parent : null };
}

/** The element that the plan reads in a review, or the paragraphs. */
function wordsIn(index: PageIndex, plan: Plan, root: Element): Element[] {
  const [choice] = plan.text;
  const [source] = choice?.sources ?? [];
  if (plan.joined) return source === undefined ? [] : allIn(index, root, source).filter((element) => index.text(element) !== '');
  const single = choice?.sources.map((one) => findIn(index, root, one)).find((element) => element != null && index.text(element) !== '');
  return single == null ? [] : [single];
}

/** A sentence, or words enough for one. What stands under the heading of a field ("Size") is shorter. */
const isProse = ({ bodies }: Section): boolean =>
  bodies.some((body) => {
    const line = inOneLine(body);
    return /\p{L}.*[.!?…]$/u.test(line) || line.split(' ').length >= 5;
  });

/** Sections whose words are not read yet. Where there are none, whoever gave the words gave all of them as they want them. */
const unread = (reviews: readonly Review[]): Section[] =>
  reviews.flatMap(({ words, sections }) =>
    sections.filter(({ bodies }) => !words.some((one) => bodies.some((body) => body.contains(one)))),
  );

/** Sections under headings dressed like the one over the examples' words. */
function likeTheGiven(index: PageIndex, plan: Plan, rooted: readonly Rooted[], roots: readonly Element[]): Review[] | null {
  const given = rooted.flatMap(({ example, root }) => {
    const [first] = wordsIn(index, plan, root);
    const found = first === undefined ? null : over(index, root, first);
    const fields = [example.author, example.date, example.rating].flatMap((spot) => spot?.element ?? []);
    const isField = fields.some(
      (field) => field === found?.heading || found?.heading.contains(field) || field.contains(found?.heading ?? null),
    );
    return found === null || isField || !mayHead(index, found.heading) ? [] : [found];
  });
  const [wear, ...more] = new Set(given.map(({ heading }) => wearOf(index, heading)));
  if (wear === undefined || more.length > 0 || given.length < rooted.length) return null;
  const wears = new Set(given.map(({ body }) => wearOf(index, body)));
  const isHeading = (element: Element): boolean => wearOf(index, element) === wear && index.text(element) !== '';
  const isBody = (element: Element, first: Element | undefined): boolean =>
    wears.has(wearOf(index, element)) || (first !== undefined && PLAIN.test(index.name(element)) && element.className === '');
  const reviews = roots.map((root): Review => {
    const headings = index.below(root).filter((element) => isHeading(element) && mayHead(index, element));
    const sections = headings.flatMap((heading) => sectionOf(index, root, heading, isHeading, isBody) ?? []);
    return { root, words: wordsIn(index, plan, root), sections };
  });
  const isIn = (words: string, { sections }: Review): boolean => sections.some(({ heading }) => index.text(heading) === words);
  const areUsual = given.every(({ heading }) => reviews.filter((review) => isIn(index.text(heading), review)).length > 1);
  const others = unread(reviews);
  const told = others.filter((section) => headsVerdict(index, section.top) || isProse(section));
  return areUsual && others.length > 0 && told.length * 3 >= others.length * 2 ? reviews : null;
}

/** What is good and what is bad under headings, where the words themselves have none. */
function verdictsBeside(index: PageIndex, plan: Plan, roots: readonly Element[]): Review[] | null {
  const reviews = roots.map((root): Review => {
    const words = wordsIn(index, plan, root);
    const isHeading = (element: Element): boolean =>
      HEADING_TAG.test(index.name(element)) && headsVerdict(index, element) && !words.some((one) => one.contains(element));
    const headings = index.below(root).filter((element) => isHeading(element) && mayHead(index, element));
    const isBody = (element: Element, first: Element | undefined): boolean =>
      first === undefined && element.querySelector(CONTROL) === null;
    return { root, words, sections: headings.flatMap((heading) => sectionOf(index, root, heading, isHeading, isBody) ?? []) };
  });
  return unread(reviews).length > 0 ? reviews : null;
}

/** Null where the reviews have no such sections, or where nothing finds these alone. */
export function toldInSections(index: PageIndex, plan: Plan, rooted: readonly Rooted[]): FieldSource | null {
  const [text, ...more] = plan.text;
  const [source] = text?.sources ?? [];
  if (source === undefined || more.length > 0 || text?.sources.some(({ from }) => from !== 'text')) return null;
  if (rooted.some(({ root }) => wordsIn(index, plan, root).length === 0)) return null;
  const roots = [...new Set([...rooted.map(({ root }) => root), ...sample(plan.reviews)])];
  const reviews = likeTheGiven(index, plan, rooted, roots) ?? verdictsBeside(index, plan, roots);
  if (reviews === null || reviews.some(({ sections }) => sections.length > MOST_SECTIONS)) return null;
  // The only section of a review fills the box that others have many in.
  const flat = reviews.map((review) => ({ ...review, sections: review.sections.map((section) => ({ ...section, box: null })) }));
  const ways = waysToSections(index, reviews) ?? waysToSections(index, flat);
  if (ways === null) return null;
  const isTold = (element: Element, { sections }: Review): boolean =>
    sections.some(({ top, bodies }) => [top, ...bodies].some((part) => part.contains(element)));
  const sourceOf = (selectors: readonly string[]): FieldSource | null => {
    const select = selectors.join(', ');
    return selectorProblem(select) === null ? { select, from: 'text', parse: 'texts' } : null;
  };
  if (reviews.every((review) => review.words.every((one) => isTold(one, review)))) return sourceOf(ways);
  // Words without a heading are read by their own way, which finds nothing but them.
  const isRight = (review: Review): boolean => {
    const found = allIn(index, review.root, source);
    const own = review.words.filter((one) => !isTold(one, review));
    return own.every((one) => found.includes(one)) && found.every((one) => review.words.includes(one) || isTold(one, review));
  };
  if (/^:scope(?: ~|$)|^:root|,/.test(source.select) || !reviews.every(isRight)) return null;
  return sourceOf([source.select, ...ways]);
}
