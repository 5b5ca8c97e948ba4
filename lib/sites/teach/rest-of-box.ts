// A text that shares its box with the name, the date or the links below it: words that stand in the review's own element, paragraphs and lists under
// a line that says who wrote them. The text is then what is left of the box, which no selector of the text's own parts finds in every review.
import type { FieldSource } from '../../contracts/adapter.ts';
import { restText } from '../engine/rest-text.ts';
import type { Example } from './example.ts';
import { sample } from './field-choice.ts';
import { findIn, leadingTo } from './field-selectors.ts';
import { squeeze } from './leaves.ts';
import { isLike } from './more-inside.ts';
import type { PageIndex } from './page-index.ts';

const PROSE = /^(?:p|ul|ol|blockquote|pre|br)$/;
const MARK = /^(?:br|b|i|em|strong|u|s|span|wbr|img)$/;
const MOST_LINKS = 4;
const NEARLY_ALL = 0.9;

type Rooted = { example: Example; root: Element };
/** `isOwn` = the words stand in the box itself. */
type Box = Rooted & { box: Element; isOwn: boolean };

/** The element that holds the text with other fields; null where the text has its place alone. */
function boxOf({ example, root }: Rooted): Box | null {
  const [text] = example.text;
  const fields = [example.author?.element, example.date?.element].filter((element) => element != null);
  if (text === undefined || fields.length === 0) return null;
  const isOwn = fields.some((field) => text !== field && text.contains(field));
  const box = isOwn ? text : text.parentElement;
  return box !== null && root.contains(box) && fields.some((field) => field !== box && box.contains(field))
    ? { example, root, box, isOwn }
    : null;
}

/** Whether what is left says all that was read, in its order: a list may stand between two paragraphs. */
function holds(rest: string, now: string): boolean {
  let at = 0;
  for (const sign of now) {
    at = rest.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Where the fields stand in a review, as the engine looks them up. */
const fieldsIn = (root: Element, fields: readonly FieldSource[]): Element[] =>
  fields.flatMap(({ select }) => (/^:(?:root|scope(?: ~|$))/.test(select) ? [] : (root.querySelector(select) ?? [])));

/** Links and signs that stand beside the words in nearly every box, each by a name of its own. Null where one has none. */
function linksIn(index: PageIndex, boxes: readonly Box[], all: readonly { box: Element; fields: readonly Element[] }[]): string[] | null {
  const links = new Set<string>();
  for (const { box, example } of boxes)
    for (const child of box.children) {
      const words = index.text(child);
      const isField = all.some(({ fields }) => fields.some((field) => child.contains(field)));
      if (words === '' || isField || squeeze(example.words?.text ?? '').includes(words)) continue;
      if (PROSE.test(index.name(child)) || (MARK.test(index.name(child)) && !child.hasAttribute('class'))) continue;
      const [name] = [...index.features(child)].filter(({ css }) => css.startsWith('.')).sort((a, b) => a.cost - b.cost);
      const isUsual = (css: string): boolean =>
        all.filter((one) => [...one.box.children].some((other) => other.matches(css))).length >= all.length * NEARLY_ALL;
      if (name !== undefined && isUsual(name.css)) links.add(name.css);
      else if (example.cut !== true && name === undefined) return null;
    }
  return links.size > MOST_LINKS ? null : [...links];
}

/** Null where the text is read as it is, or where what is left of the box is not the text. `read` = how its words are read without this. */
export function restOfBox(
  index: PageIndex,
  rooted: readonly Rooted[],
  reviews: readonly Element[],
  fields: readonly FieldSource[],
  read: (root: Element) => string,
  isDate: (words: string) => boolean,
): { source: FieldSource; isOwn: boolean } | null {
  const boxes = rooted.map(boxOf).filter((box) => box !== null);
  const [first, ...others] = boxes;
  if (first === undefined || boxes.length < rooted.length || others.some(({ isOwn }) => isOwn !== first.isOwn)) return null;
  const way =
    first.box === first.root
      ? { select: ':scope', cost: 0, test: (element: Element, root: Element) => element === root }
      : leadingTo(index, first.root, [first.box]).find(
          (one) => !/^:scope(?: ~|$)/.test(one.select) && others.every(({ root, box }) => findIn(index, root, one) === box),
        );
  if (way === undefined || /,/.test(way.select) || others.some(({ root, box }) => findIn(index, root, way) !== box)) return null;
  const all = sample(reviews).flatMap((root) => {
    const box = findIn(index, root, way);
    return box === null ? [] : [{ root, box, fields: fieldsIn(root, fields) }];
  });
  const links = linksIn(index, boxes, all);
  if (links === null) return null;
  const isLink = (element: Element): boolean => links.some((css) => element.matches(css));
  const restIn = (box: Element, parts: readonly Element[]): string =>
    squeeze(restText(box, parts, isDate, [...box.children].filter(isLink)));
  const [text] = first.example.text;
  const isProse = (child: Element): boolean =>
    index.text(child) === '' ||
    (PROSE.test(index.name(child)) && child.className === '') ||
    (text !== undefined && isLike(index, child, text));
  const isRight = boxes.every(({ example, root, box, isOwn }) => {
    const [rest, words] = [restIn(box, fieldsIn(root, fields)), squeeze(example.words?.text ?? '')];
    return words !== '' && (isOwn || example.cut === true ? rest.startsWith(words) : rest === words);
  });
  if (!isRight) return null;
  if (!first.isOwn) {
    const judged = all.map(({ root, box, fields: parts }) => ({ now: read(root), rest: restIn(box, parts) }));
    const isMore = judged.some(({ now, rest }) => rest.length > now.length);
    const isAll = judged.every(({ now, rest }) => holds(rest, now));
    const isText = all.every(({ box, fields: parts }) =>
      [...box.children].every((child) => isLink(child) || isProse(child) || parts.some((part) => child.contains(part))),
    );
    if (!isMore || !isAll || !isText) return null;
  }
  return {
    source: { select: [way.select, ...links.map((css) => `${way.select} > ${css}`)].join(', '), from: 'text', parse: 'rest_text' },
    isOwn: first.isOwn,
  };
}
