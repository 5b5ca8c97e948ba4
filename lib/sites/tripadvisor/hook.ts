// What the newer designs give no name: a review's id, which is in its address, its date, in the one line that says "Written …" in the words of
// its language or, on hotels, beside the author's name ("Ann wrote a review Nov 2025"), and the owner's answer, which looks as the review does.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

const WRITTEN =
  /^(?:written|verfasst am|écrit le|avis publié|escrita el|escrito em|scritta in data|geschreven op|napisano|написано|отзыв написан|опубликовано)(?!\p{L})/iu;
/** Of the review and, behind it, of the answer. */
const TEXT = '[class*="JguWG"]';
const PERSON = 'a[href*="/Profile/"]';
const NAME = `${PERSON}:not(:has(img, svg, picture))`;
const REVIEW = `a[href*="/ShowUserReviews-"], svg title, ${TEXT}`;
const LONGEST = 80;
/** A visit has a month, a tip nothing but the review's own day near it: neither is an answer's. */
const MONTH_MS = 27 * 86_400_000;

type When = ReviewParts['publishedAt'];

/** Short lines that hold nothing else. */
const linesIn = (root: Element): string[] =>
  all(root, 'div, span')
    .filter((element) => element.firstElementChild === null && !element.closest(TEXT))
    .map((element) => oneLine(element.textContent ?? '', LONGEST));

const besideName = (root: Element, author: string | null, reading: Reading): When => {
  const name = one(root, NAME);
  // Up to the stars and the title: behind them stands the day of the visit.
  for (let around = name?.parentElement; around && around !== root && !one(around, REVIEW); around = around.parentElement) {
    const line = oneLine(visibleText(around, 500), 500);
    if (line.length > LONGEST) return null;
    const when = reading.when(line.replace(author ?? '', '').trim());
    if (when) return when;
  }
  return null;
};

/** A second text is the owner's where the part that holds it and not the first one has another person or a day of its own. */
const replyOf = (root: Element, parts: ReviewParts, reading: Reading): ReviewParts['reply'] => {
  const [own, answer] = all(root, TEXT);
  if (own === undefined || answer === undefined || own.contains(answer)) return null;
  let block: Element = answer;
  while (block.parentElement && !block.parentElement.contains(own)) block = block.parentElement;
  const days = linesIn(block).map((line) => reading.when(line));
  const publishedAt =
    days.find((day) => day && day.raw !== parts.publishedAt?.raw && Date.parse(day.to) - Date.parse(day.from) < MONTH_MS) ?? null;
  const isOthers = all(block, PERSON).some((link) => reading.webUrl(attr(link, 'href')) !== parts.authorUrl);
  const text = visibleText(answer);
  return text && (publishedAt || isOthers) ? { text, publishedAt } : null;
};

export const hook: Hook = {
  local: true,
  amend: (parts, root, reading) => {
    const written = parts.publishedAt ? undefined : linesIn(root).find((line) => WRITTEN.test(line));
    const publishedAt = parts.publishedAt ?? (written ? reading.when(written) : besideName(root, parts.author, reading));
    return {
      ...parts,
      nativeId: parts.nativeId ?? /-r(\d+)-/.exec(parts.permalink ?? '')?.[1] ?? null,
      publishedAt,
      reply: parts.reply ?? replyOf(root, { ...parts, publishedAt }, reading),
    };
  },
};
