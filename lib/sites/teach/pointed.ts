// From what a person points at to a part of an example: a name, a text, a date, stars, a box to write in.
import type { TeachField, TeachProblem } from '../../contracts/teaching.ts';
import { ratingIn, ratingInClass, ratingInWidth } from '../engine/numbers.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';
import type { Example } from './example.ts';

/** Longer is no name and no date. */
const LINE_MAX = 120;
const SPEAKING = ['aria-label', 'title', 'alt', 'content', 'value'];

/** A review as far as it was pointed at. */
export type Pointed = Partial<Pick<Example, 'author' | 'date' | 'rating'>> & { text?: Element; reply?: Element; opener?: Element };

const wordsAt = (element: Element): { words: string; from: string } | null => {
  const text = oneLine(visibleText(element, 2_000));
  if (text !== '') return { words: text, from: 'text' };
  for (const part of [element, ...element.querySelectorAll('[alt], [title], [aria-label]')])
    for (const from of SPEAKING) {
      const words = oneLine(part.getAttribute(from) ?? '');
      if (words !== '' && part === element) return { words, from };
    }
  return null;
};

/** The stars at an element, in it or closely around it, as a number. */
const ratingAt = (element: Element): { element: Element; from: string; value: number } | null => {
  const around = [element, ...[...element.querySelectorAll('*')].slice(0, 40)];
  for (let up = element.parentElement, steps = 0; up !== null && steps < 3; up = up.parentElement, steps += 1) around.push(up);
  for (const part of around) {
    const own = part === element || element.contains(part);
    for (const from of SPEAKING) {
      const said = part.getAttribute(from);
      const rating = said !== null && said.length <= 80 ? ratingIn(said) : null;
      if (rating !== null) return { element: part, from, value: rating.value };
    }
    for (const { name, value } of part.attributes)
      if (/rat(?:e|ing)|star|score|grade/i.test(name) && value.length < 12 && ratingIn(value) !== null)
        return { element: part, from: name, value: ratingIn(value)?.value ?? 0 };
    const text = own && (part.textContent ?? '').trim().length <= 40 ? ratingIn(oneLine(visibleText(part, 100))) : null;
    if (text !== null) return { element: part, from: 'text', value: text.value };
    const byClass = /star|rat|bubble|score/i.test(part.getAttribute('class') ?? '')
      ? ratingInClass(part.getAttribute('class') ?? '')
      : null;
    if (byClass !== null) return { element: part, from: 'class', value: byClass.value };
    const byWidth = ratingInWidth(part.getAttribute('style') ?? '');
    if (byWidth !== null && own) return { element: part, from: 'style', value: byWidth.value };
  }
  return null;
};

const boxAt = (element: Element): Element | null => {
  const box = 'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"], input[type="text"]';
  return element.closest(box) ?? element.querySelector(box) ?? element.closest('label')?.querySelector(box) ?? null;
};

/** `opens`: no box yet, but what opens it. */
type PointedAt = { pointed: Pointed; words: string; opens?: HTMLElement };

/** What is pressed, not read. */
export const CONTROL = 'button, [role="button"], a[href^="#"], a[href^="javascript:"], summary';

/** The part with what the panel says of it, or why it is none. */
export function pointAt(field: TeachField, element: Element): PointedAt | { problem: TeachProblem } {
  if (field === 'reply') {
    const box = boxAt(element);
    if (box !== null)
      return {
        pointed: { reply: box },
        words: oneLine(box.getAttribute('aria-label') ?? box.getAttribute('placeholder') ?? ''),
      };
    const control = element.closest<HTMLElement>(CONTROL);
    return control === null
      ? { problem: 'no_box' }
      : { pointed: { opener: control }, words: oneLine(visibleText(control, 200)), opens: control };
  }
  if (field === 'rating') {
    const rating = ratingAt(element);
    return rating === null
      ? { problem: 'no_rating' }
      : { pointed: { rating: { element: rating.element, from: rating.from, words: String(rating.value) } }, words: String(rating.value) };
  }
  const said = field === 'text' ? { words: oneLine(visibleText(element)), from: 'text' } : wordsAt(element);
  if (said === null || said.words === '') return { problem: 'nothing_there' };
  if (field === 'text') return { pointed: { text: element }, words: said.words };
  if (said.words.length > LINE_MAX) return { problem: 'too_much' };
  return { pointed: { [field]: { element, from: said.from } }, words: said.words };
}

/** Null before author (or none) and text were pointed at. */
export const exampleOf = ({ author = null, text, date = null, rating = null, reply, opener }: Pointed): Example | null =>
  text === undefined ? null : { author, text: [text], cut: true, date, rating, replyInput: reply ?? null, replyOpener: opener ?? null };
