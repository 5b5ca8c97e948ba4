// One height of the page taken for the reviews' roots: which selectors read author and text there, and which elements are then reviews.

import { saysInParts } from '../engine/name-in-line.ts';
import { answerMarks } from './answer-marks.ts';
import { blockRest } from './block-rest.ts';
import { captioned } from './captions.ts';
import { cloneMarks } from './clones.ts';
import { companyMarks, isOpenThread } from './company-comments.ts';
import type { Example } from './example.ts';
import { restsOnMade } from './features.ts';
import { type Choice, chooseField, type FieldChoice, sample, says } from './field-choice.ts';
import { allIn, type Candidate, candidatesFor, findIn, sameText } from './field-selectors.ts';
import { around, squeeze } from './leaves.ts';
import { elsewhere, type Level } from './levels.ts';
import { withLists } from './lists-between.ts';
import { answersAmong, membersOf } from './members.ts';
import { kindsOf, misread } from './misread.ts';
import { dressOf } from './more-inside.ts';
import { withTwins } from './name-twins.ts';
import { ownWords } from './nested-words.ts';
import type { PageIndex } from './page-index.ts';
import { isRating } from './rating-source.ts';
import { ofOtherKind } from './said-kinds.ts';
import { teasersAmong } from './teasers.ts';
import { textTargets } from './text-targets.ts';
import { wholeBehind } from './whole-behind.ts';

export type Plan = {
  level: Level;
  author: FieldChoice | null;
  /** A choice for each part of the text. */
  text: FieldChoice[];
  /** Every match of the one choice is a paragraph of the text. */
  joined: boolean;
  date: FieldChoice | null;
  rating: FieldChoice | null;
  /** Elements that are taken for reviews, in document order. */
  reviews: Element[];
  /** Conditions by which copies and answers were left out. */
  without: string[];
  /** How many comments were left out as the company's. */
  answered: number;
  /** How many of the examples' parts stand inside the roots. */
  shown: number;
};

/** A part of the text that is silent may be silent for good (no cons); it gets no dear substitutes. */
const DEAREST_TEXT = 8;
/** Price of taking what stands beside the text for a part of it, in every review. */
const GROUP_MISREAD = 80;
/** Price of each box around a name or a date. */
const DRIFT = 0.9;
/** What stands elsewhere has to hold so much of what the list has in common. */
const ALIKE = 0.7;

export const reads = (index: PageIndex, root: Element, choices: readonly Choice[]): boolean =>
  choices.some((choice) => says(index, root, choice));

const firstText = (index: PageIndex, root: Element, choices: readonly Choice[]): string => {
  for (const choice of choices) {
    const element = findIn(index, root, choice);
    const value = element === null ? '' : index.text(element);
    if (value !== '') return value;
  }
  return '';
};

const firstWords = (index: PageIndex, root: Element, choices: readonly Choice[]): string =>
  choices.map((choice) => findIn(index, root, choice)).find((element) => element !== null && index.text(element) !== '')?.textContent ?? '';

const outermost = (elements: readonly Element[]): Element[] => {
  const inside = new Set(elements);
  return elements.filter((element) => {
    for (let up = element.parentElement; up !== null; up = up.parentElement) if (inside.has(up)) return false;
    return true;
  });
};

const inOrder = (elements: Element[]): Element[] => elements.sort((a, b) => (a === b ? 0 : a.compareDocumentPosition(b) & 4 ? -1 : 1));

/** Several paragraphs of one text, found by one selector that finds nothing else in the examples. Null where there is none. */
function groupOf(
  index: PageIndex,
  examples: readonly { root: Element; parts: readonly Element[] }[],
  list: readonly Element[],
): FieldChoice | null {
  const longest = examples.toSorted((a, b) => b.parts.length - a.parts.length)[0];
  const [first, second] = longest?.parts ?? [];
  if (longest === undefined || first === undefined || second === undefined || !index.holds(longest.root, first)) return null;
  const said = (elements: readonly Element[]): string => elements.map((element) => index.text(element)).join('');
  // The paragraphs themselves, or what they are made of: with them the text is the same.
  const targets = [second];
  for (let inner = second.firstElementChild; inner !== null && targets.length < 4; inner = inner.firstElementChild) targets.push(inner);
  const seen = new Set<string>();
  const kinds = kindsOf(
    index,
    examples.map(({ root, parts }) => ({ root, elements: parts.flatMap((part) => [part, ...index.below(part)]) })),
  );
  const roots = sample(list);
  const all = targets
    .flatMap((target) => [...candidatesFor(index, longest.root, target), ...afterBrother(index, target)])
    .filter((candidate) => {
      if (seen.has(candidate.select)) return false;
      seen.add(candidate.select);
      return examples.every(({ root, parts }) => said(outermost(allIn(index, root, candidate))) === said(parts));
    })
    .map((candidate): Choice => {
      const wrong = misread(index, roots, candidate, kinds, true).size;
      return { ...candidate, from: 'text', cost: candidate.cost + (GROUP_MISREAD * wrong) / Math.max(1, roots.length) };
    })
    .sort((a, b) => a.cost - b.cost);
  const [best] = all;
  if (best === undefined) return null;
  const spare = restsOnMade(best.select) ? all.find(({ select }) => !restsOnMade(select)) : undefined;
  return { sources: spare === undefined ? [best] : [best, spare], all };
}

/** What follows right after a brother of another name: a paragraph after its heading. */
function afterBrother(index: PageIndex, element: Element): Candidate[] {
  const before = element.previousElementSibling;
  if (before === null) return [];
  const [name, own] = [index.name(before), index.name(element)];
  const test = (other: Element): boolean => {
    const brother = other.previousElementSibling;
    return index.name(other) === own && brother !== null && index.name(brother) === name;
  };
  return name === own ? [] : [{ select: `${name} + ${own}`, cost: 15, test }];
}

/** Whether the selector finds paragraphs that stand side by side in some reviews, and nothing in the examples speaks against it. */
function isRepeated(
  index: PageIndex,
  { sources: [source] }: FieldChoice,
  list: readonly Element[],
  examples: readonly { example: Example; root: Element }[],
): boolean {
  if (source === undefined || source.select === ':scope') return false;
  const isOne = ({ example, root }: { example: Example; root: Element }): boolean => {
    const [, ...others] = allIn(index, root, source);
    if (others.length === 0) return true;
    // Whoever gave a whole text gave it without these.
    const apart = [example.author?.element, example.date?.element, example.rating?.element];
    return example.cut === true && !others.some((other) => apart.some((element) => element && other.contains(element)));
  };
  return (
    examples.every(isOne) &&
    sample(list).some((root) => {
      const [first, ...others] = allIn(index, root, source);
      return (
        others.length > 0 &&
        others.every(
          (other) =>
            other.parentElement === first?.parentElement && other.localName === first?.localName && dressOf(other) === dressOf(first),
        )
      );
    })
  );
}

/** Attributes that tell a person's name to those who do not see it. */
const LABELS = ['aria-label', 'alt', 'title'];

/** Where the name that is seen is not everywhere or hangs on a made name, a label that says the same in all examples stands in for it. */
function withLabels(
  index: PageIndex,
  seen: FieldChoice,
  examples: readonly { example: Example; root: Element }[],
  list: readonly Element[],
): FieldChoice {
  const [first] = seen.sources;
  if (first === undefined || (!restsOnMade(first.select) && list.every((root) => says(index, root, first)))) return seen;
  for (const from of LABELS) {
    const accepted = examples.map(({ example, root }) => {
      const name = example.author === null ? '' : index.text(example.author.element);
      const elements =
        name === '' ? [] : [root, ...index.below(root)].filter((element) => squeeze(element.getAttribute(from) ?? '') === name);
      return { root, elements };
    });
    if (accepted.some(({ elements }) => elements.length === 0)) continue;
    const choice = chooseField(index, accepted, from, list);
    const [label] = choice?.sources ?? [];
    if (choice !== null && label !== undefined && !label.partial)
      return { sources: [...seen.sources, ...choice.sources.slice(0, 1)], all: [...seen.all, ...choice.all] };
  }
  return seen;
}

/** Of a name with a badge in its own element the box around both tells nothing more: what is the name there, only its own element says. */
const boxesOf = (index: PageIndex, element: Element, root: Element): Element[] =>
  saysInParts(element) ? [element] : sameText(index, element, root);

/** Null where author or text cannot be read at this height by one way for all examples. */
export function planAt(index: PageIndex, level: Level, examples: readonly Example[], withAuthor: boolean): Plan | null {
  const pairs = examples.map((example, position) => ({ example, root: level.roots[position] ?? level.roots[0] }));
  const rooted = pairs.flatMap(({ example, root }) => (root === undefined ? [] : [{ example, root }]));
  const inside = (root: Element, element: Element | null | undefined): element is Element => element != null && index.holds(root, element);
  const { list } = level;

  const group =
    captioned(index, rooted, list) ??
    groupOf(
      index,
      rooted.map(({ example, root }) => ({ root, parts: example.text })),
      list,
    );
  const text: FieldChoice[] = group === null ? [] : [group];
  const parts = group !== null ? 0 : Math.max(...examples.map((example) => example.text.length));
  for (let part = 0; part < parts; part += 1) {
    const accepted = rooted.map(({ example, root }) => {
      const element = example.text[part];
      const taken = [
        example.author?.element,
        example.date?.element,
        example.rating?.element,
        ...example.text.filter((other) => other !== element),
      ].filter((other) => other != null && other !== element && !element?.contains(other));
      return {
        root,
        elements: inside(root, element) ? textTargets(index, element, root, taken as Element[]) : [],
        whole: example.cut !== true,
      };
    });
    const choice = chooseField(index, accepted, 'text', list, DEAREST_TEXT, 0, parts > 1 ? 'every' : 'first');
    if (choice === null) return null;
    text.push(choice);
  }
  const [single] = group === null && text.length === 1 ? text : [];
  if (single !== undefined) single.sources.unshift(...wholeBehind(index, single.sources[0], list));
  const spotsOf = (of: (example: Example) => { element: Element | null; from?: string } | null) => {
    const spots = rooted.map(({ example, root }) => ({ root, spot: of(example) }));
    const from = spots.find(({ spot, root }) => inside(root, spot?.element))?.spot?.from ?? 'text';
    const accepted = spots.map(({ root, spot }) => ({
      root,
      elements:
        !inside(root, spot?.element) || (spot.from ?? 'text') !== from
          ? []
          : from === 'text'
            ? boxesOf(index, spot.element, root)
            : [spot.element],
    }));
    return { from, accepted };
  };
  const chosen = ({ from, accepted }: ReturnType<typeof spotsOf>, matches: 'name' | null = null): FieldChoice | null =>
    accepted.some(({ elements }) => elements.length > 0) ? chooseField(index, accepted, from, list, undefined, DRIFT, matches) : null;
  const names = spotsOf((example) => example.author);
  const named = withAuthor ? chosen(names, 'name') : null;
  const seen = withAuthor && names.from === 'text' ? withTwins(index, named, names.accepted, list, DRIFT) : named;
  const author = seen === null ? null : withLabels(index, seen, rooted, list);
  if (withAuthor && author === null) return null;
  const date = chosen(spotsOf((example) => example.date));
  const rating = chosen(spotsOf((example) => example.rating));

  const whole = single === undefined ? null : blockRest(index, rooted, list);
  if (whole !== null) text.splice(0, 1, whole);

  const hasText = (root: Element): boolean => text.some(({ sources }) => reads(index, root, sources));
  const has = (root: Element, choice: FieldChoice | null, every = false): boolean =>
    choice === null || reads(index, root, every ? choice.all : choice.sources);
  // Where the examples' stars are numbers, other words in their place (an answer's, in a row like the review's) are none.
  const inNumbers = rooted.every(({ example }) => example.rating === null || isRating(example.rating.element?.textContent ?? ''));
  const starred = (root: Element): boolean =>
    rating !== null &&
    has(root, rating) &&
    (!inNumbers || rating.sources.some(({ from }) => from !== 'text') || isRating(firstWords(index, root, rating.sources)));
  const beside = elsewhere(index, level);
  const comments = (): Element[] => inOrder([...list, ...beside]).filter((root) => hasText(root) && has(root, author));
  const open = rating !== null && isOpenThread(index, comments(), starred);
  const { members, kin } = membersOf(index, inOrder([...list]), level.holder, level.roots, {
    text: hasText,
    author: (root) => has(root, author),
    name: (root) => (author === null ? '' : firstText(index, root, author.sources)),
    stars: starred,
    rated: rating !== null,
    date: date === null ? null : (root) => has(root, date, true),
    named: author !== null,
    open,
  });
  const listed = outermost(inOrder(members));
  const text0 = text[0]?.sources ?? [];
  const wholes = new Set(listed.map((root) => firstText(index, root, text0)));
  const said = new Set([...wholes].map((words) => words.slice(0, 80)));
  const isOfOtherKind = ofOtherKind(level.roots);
  const alike = beside.filter(
    (root) =>
      !isOfOtherKind(root) &&
      hasText(root) &&
      has(root, author) &&
      has(root, date, true) &&
      (open || has(root, rating, true)) &&
      kin.likeness(root) >= ALIKE,
  );
  // A second list where nobody gives stars is one of questions or answers.
  const starry = new Set(alike.filter(kin.isStarred).map((root) => index.parent(root)));
  const sole = new Map<Element | null, number>();
  for (const root of alike) sole.set(index.parent(root), (sole.get(index.parent(root)) ?? 0) + 1);
  const together = inOrder([...new Set([...listed, ...alike])]);
  const answers = answersAmong(index, together, around(together) ?? level.holder);
  const isTeaser = teasersAmong(index, listed, text0);
  const others = alike.filter((root) => {
    if (isTeaser(root)) return false;
    if (answers.has(root) && !open && !kin.isStarred(root)) return false;
    if (!starry.has(index.parent(root)) && (sole.get(index.parent(root)) ?? 0) > 1) return false;
    // Teasers say again what the list says, cut short or in another form; the same post in a second timeline is the same in everything.
    const words0 = firstText(index, root, text0);
    const start = words0.slice(0, 80).replace(/(?:…|\.{3})$/, '');
    const repeats = start.length >= 12 && [...said].some((words) => words.startsWith(start) || start.startsWith(words));
    return !repeats || (wholes.has(words0) && level.shared.every((feature) => index.having(feature).has(root)));
  });
  const shown =
    rooted.filter(({ example, root }) => inside(root, example.date?.element)).length +
    rooted.filter(({ example, root }) => inside(root, example.rating?.element)).length;
  const joined =
    group !== null || whole !== null || (text.length === 1 && text[0] !== undefined && isRepeated(index, text[0], list, rooted));
  const all = outermost(inOrder([...listed, ...others]));
  const [paragraphs] = joined ? text : [];
  const given = rooted.filter(({ example }) => example.cut !== true).map(({ root }) => root);
  if (paragraphs !== undefined)
    paragraphs.sources = paragraphs.sources.map((source) =>
      withLists(index, ownWords(index, source, level, sample(all)), sample(all), given),
    );
  const isStarred = examples.some((one) => one.rating !== null)
    ? (root: Element): boolean => starred(root) || (kin.haveStars && kin.isStarred(root))
    : null;
  const company = companyMarks(index, all, level.roots, author?.sources ?? [], open).join(', ');
  const isCompanys = (root: Element): boolean => company !== '' && root.matches(company);
  const answered = all.filter(isCompanys);
  const isPlain = company !== '' && !company.includes(':has(') && level.shape === undefined;
  // In the item itself, so that they lie in what follows the comment that they answer.
  const shape = isPlain ? { css: `:not(${company})`, test: (root: Element) => !isCompanys(root) } : level.shape;
  const without = [
    ...cloneMarks(index, all),
    ...answerMarks(index, all, level.roots, isStarred),
    ...(answered.every((root) => shape?.test(root) === false) ? [] : [company]),
  ];
  const kept = without.length === 0 ? all : all.filter((root) => !root.matches(without.join(', ')));
  const reviews = kept.filter((root) => !isCompanys(root));
  return {
    level: shape === undefined ? level : { ...level, shape },
    author,
    text,
    joined,
    date,
    rating,
    reviews,
    without,
    answered: answered.length,
    shown,
  };
}
