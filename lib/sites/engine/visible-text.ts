// The text a reader sees, with its line breaks. `innerText` exists in browsers only and depends on style sheets; this reads markup and
// attributes alone, so that it gives the same in jsdom and in Chromium. The page is only read.
import { attr, isElement } from './dom.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|d[dlt]|details|div|fieldset|fig(?:caption|ure)|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|t(?:able|r))$/;
/** Not part of a text: code, controls, drawings. */
const SILENT = /^(?:script|style|noscript|template|button|select|option|textarea|input|iframe|object|video|audio|canvas|svg|math)$/;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What unfolds a text, where the site does not make it a button. */
const UNFOLD =
  /^[\s\p{P}\p{S}]*(?:(?:see|read|show|показат[иь]|читат[иь]|lire|afficher|voir|le?er|ver|mostrar?|czytaj|pokaż|zobacz|leggi|vedi) (?:la )?)?(?:more|less|більше|дал(?:і|ьше|ее)|повністю|докладніше|е?щ[её]|згорнути|свернуть|полностью|подробнее|(?:mehr|weiter)(?: ?lesen| anzeigen)?|plus|suite|más|więcej|dalej|altro|di più|mais)[\s\p{P}\p{S}]*$/iu;
const CUT = /(?:…|\.{3})$/;
/** White space that one line does not have. Most texts have none, and testing costs less than replacing. */
const UNTIDY = /[^\S ]| {2}|^ | $/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Hidden by its own attributes. What only a style sheet hides cannot be told from markup. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || attr(element, 'aria-hidden') === 'true' || HIDING_STYLE.test(attr(element, 'style') ?? '');

const isUnfold = (element: Element): boolean => {
  const label = element.firstElementChild === null ? element.textContent : '';
  return label !== '' && label.length <= 40 && UNFOLD.test(label);
};

/** Whether no text that is seen follows inside the root. */
const isLast = (element: Element, root: Element): boolean => {
  for (let node: Element | null = element; node !== null && node !== root; node = node.parentElement)
    for (let next = node.nextSibling; next !== null; next = next.nextSibling)
      if (next.textContent?.trim() && !(isElement(next) && (isHidden(next) || SILENT.test(next.localName)))) return false;
  return true;
};

/** At most `max` UTF-16 units, never half a surrogate pair. */
export const cap = (text: string, max: number): string => (text.length <= max ? text : text.slice(0, max).replace(/[\uD800-\uDBFF]$/, ''));

/** One line: white space of every kind is one blank. A hostile page can hold a text of any size. */
export const oneLine = (text: string, max = 500): string => {
  const line = UNTIDY.test(text)
    ? text
        .slice(0, max * 8)
        .replace(/\s+/g, ' ')
        .trim()
    : text;
  return line.length > max ? cap(line, max) : line;
};

/** `skipped`: something hidden was left out. `folded`: there was a link to unfold the text. */
type Written = { out: string; skipped: boolean; folded: boolean };

const write = (root: Element, max: number, keepLines: boolean, withHidden: boolean): Written => {
  let pre = keepLines;
  let out = '';
  let skipped = false;
  let folded = false;
  /** Line ends and blank owed before the next word. */
  let lines = 0;
  let breaks = 0;
  let blank = false;

  const owe = (count: number): void => {
    if (count > lines) lines = count;
  };
  const lineBreak = (): void => {
    breaks += 1;
    owe(breaks);
  };
  const words = (raw: string): void => {
    const line = UNTIDY.test(raw) ? raw.replace(/\s+/g, ' ') : raw;
    const trimmed = line.trim();
    if (trimmed !== '') {
      if (out !== '') out += lines > 0 ? '\n'.repeat(Math.min(lines, 2)) : blank || line.startsWith(' ') ? ' ' : '';
      out += trimmed;
      lines = 0;
      breaks = 0;
      blank = line.endsWith(' ');
    } else if (line !== '') blank = true;
  };
  const text = (data: string): void => {
    const part = data.slice(0, max * 4);
    if (!pre) words(part);
    else
      part.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) lineBreak();
        words(line);
      });
  };
  const children = (parent: Element): void => {
    for (let node = parent.firstChild; node !== null && out.length < max; node = node.nextSibling) {
      if (node.nodeType === 3) text(node.nodeValue ?? '');
      else if (isElement(node)) visit(node);
    }
  };
  const visit = (element: Element): void => {
    const name = element.localName;
    if (name === 'br') lineBreak();
    else if (name === 'img') {
      // Sites draw emoji as pictures; their `alt` is what the author typed.
      const alt = attr(element, 'alt') ?? '';
      if (alt.length <= 16 && EMOJI.test(alt)) text(alt);
    } else if (!SILENT.test(name) && attr(element, 'role') !== 'button') {
      if (element.hasAttributes() && isHidden(element)) {
        skipped = true;
        if (!withHidden) return;
      }
      const isLink = name === 'a' || attr(element, 'role') === 'link';
      // A word of the sentence may be a link, or stand in an element of its own.
      // The words are asked for last: a browser takes milliseconds to make their expression ready.
      const mayUnfold = isLink ? CUT.test(out) || isLast(element, root) : name === 'span' && CUT.test(out);
      if (mayUnfold && isUnfold(element)) {
        folded = true;
        return;
      }
      const edge = name === 'p' ? 2 : BLOCK.test(name) ? 1 : 0;
      const outside = pre;
      pre ||= name === 'pre';
      owe(edge);
      children(element);
      owe(edge);
      pre = outside;
      if (name === 'td' || name === 'th') blank = true;
    }
  };

  children(root);
  return { out, skipped, folded };
};

/**
 * Text of an element as a reader sees it, at most `max` UTF-16 units. `pre` = line ends of the source count (`white-space: pre-line`).
 * Where the text is cut by the site ("…") and the whole stands hidden beside it, the whole is given.
 */
export const visibleText = (element: Element, max = 20_000, pre = false): string => {
  if (element.firstElementChild === null && !(pre && /[\r\n]/.test(element.textContent))) return oneLine(element.textContent, max);
  const seen = write(element, max, pre, false);
  if (!seen.skipped || !(seen.folded || CUT.test(seen.out))) return cap(seen.out, max);
  const start = seen.out.replace(CUT, '').trim();
  const all = write(element, max * 2, pre, true).out;
  // Either the hidden part tells the whole again, before or after the cut one, or it goes on where the cut is.
  const again = all.indexOf(start.slice(0, 40), Math.min(start.length, 40));
  if (again < 1)
    return cap(
      all.replace(/\s*(?:…|\.{3})\s*/g, (mark, at: number) => (Math.abs(at - start.length) <= 1 ? ' ' : mark)),
      max,
    );
  const first = all.slice(0, again).trim();
  return cap(all.length - again > first.length ? all.slice(again) : first, max);
};
