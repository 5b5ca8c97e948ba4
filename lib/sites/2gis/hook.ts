// A review told by its shape: the author first, one row of stars, a date, then the text. The company's answer begins with a line that says so. The
// classes of 2025-26 say more where they are: who wrote it, behind the letters of a picture, and stars that are drawn one by one.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { type Hook, type ReviewParts, readParts } from '../engine/review-parts.ts';
import { visibleText } from '../engine/visible-text.ts';

const STARS = '[style*="width"]:has(> svg, > * > svg)';
const CONTROL = 'button, [role="button"], svg, script, style';
/** "1 декабря 2025, официальный ответ", in the languages of the service. */
const OFFICIAL =
  /официальн\S* ответ|офіційн\S* відповід|ресми жауап|rasmiy javob|official (?:answer|reply|response)|odpověď|respuesta oficial|risposta ufficiale|الرد الرسمي/i;
/** Words below a text that are no text: votes, links. */
const LABEL =
  /^(?:полезно|корисно|helpful|useful|пайдалы|foydali|читать|показать|показати|подтверждён\S*|отзыв\S*)?[\s\d]*(?:отзыв\S*|відгук\S*|reviews?|пікір\S*|sharh\S*|целиком|полностью|фото)?$/i;
const ID = /\/review\/(\d+)/;

type Block = { element: Element; text: string };

/** Elements with words of their own, in page order, outside of controls. */
const blocksIn = (root: Element): Block[] => {
  const blocks: Block[] = [];
  for (const element of all(root, '*'))
    if (
      !blocks.at(-1)?.element.contains(element) &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
      !element.closest(CONTROL)
    ) {
      const text = visibleText(element, 20_000, true).replace(/\s*Читать целиком$/, '');
      if (text) blocks.push({ element, text });
    }
  return blocks;
};

const dateOf = ({ text }: Block, reading: Reading): ReviewParts['publishedAt'] =>
  text.length <= 80 && !LABEL.test(text) ? reading.when(text.replace(OFFICIAL, ' ').replace(/[,\s]+$/, ''), text) : null;

const longestBlock = (blocks: readonly Block[]): Block | null =>
  blocks.reduce<Block | null>(
    (found, block) => (block.text.length > (found?.text.length ?? 0) && !LABEL.test(block.text) ? block : found),
    null,
  );

const longest = (blocks: readonly Block[]): string | null => longestBlock(blocks)?.text ?? null;

/** The element around the official answer with its line, where nothing of the review is in it. */
const answerPart = (label: Block, answer: Block, own: readonly Block[]): Element | null => {
  let part: Element | null = answer.element;
  while (part && !part.contains(label.element)) part = part.parentElement;
  return own.some(({ element }) => part?.contains(element)) ? null : part;
};

/** As many stars as are drawn, unless a width cuts them off, which is read where it is a share. */
const ratingIn = (root: Element, { rating }: ReviewParts): ReviewParts['rating'] => {
  if (rating === null && one(root, '._1fkin5c[style*="width"], ._1fkin5c [style*="width"], [style*="width"] > ._1fkin5c')) return null;
  const drawn = all(root, '._1fkin5c > span').length || all(root, 'svg[fill="#ffb81c"]').length;
  return drawn > 0 && drawn <= 5 && (rating === null || rating.value === 5) ? { value: drawn, max: 5 } : rating;
};

const read = (root: Element, reading: Reading): ReviewParts => {
  const parts = readParts(root, reading);
  const blocks = blocksIn(root);
  const official = blocks.findIndex(({ text }, index) => index > 0 && text.length <= 80 && OFFICIAL.test(text));
  const own = official < 0 ? blocks : blocks.slice(0, official);
  const dated = own.findIndex((block, index) => index > 0 && dateOf(block, reading));
  const [author] = own;
  const label = blocks[official];
  const answer = label ? longestBlock(blocks.slice(official + 1)) : null;
  const link = one(root, 'a[href*="/review/"]');
  return {
    ...parts,
    nativeId: ID.exec(attr(link, 'href') ?? '')?.[1] ?? null,
    permalink: reading.webUrl(attr(link, 'href')),
    author: parts.author ?? author?.text ?? null,
    rating: ratingIn(root, parts),
    text: longest(own.slice(Math.max(dated, 0) + 1)) ?? parts.text,
    publishedAt: (own[dated] && dateOf(own[dated], reading)) ?? parts.publishedAt,
    reply: label && answer ? { text: answer.text, publishedAt: dateOf(label, reading) } : null,
    replyPart: label && answer ? answerPart(label, answer, own) : null,
  };
};

export const hook: Hook = {
  local: true,
  isReview: (root, reading) =>
    root.matches('._1k5soqfl') ||
    (one(root, '._1k5soqfl') === null &&
      all(root, STARS).length === 1 &&
      blocksIn(root).some((block, index) => index > 0 && dateOf(block, reading))),
  read,
};
