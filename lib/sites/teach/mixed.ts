// Fields that share their element with something else: which of the shipped parsers gives what the examples say, and nothing more.
import type { ParserName } from '../../contracts/adapter.ts';
import { nameInLine, saysInParts } from '../engine/name-in-line.ts';
import { restText } from '../engine/rest-text.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';
import { whenIn } from '../engine/when.ts';
import type { Example } from './example.ts';
import { type Choice, sample } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

type Rooted = { example: Example; root: Element };
type Clock = { now: number; languages: readonly string[] };

/** Whether words tell a time. */
export const datesOf = ({ now, languages }: Clock): ((text: string) => boolean) => {
  const clock = { now, timeZone: 'UTC', languages: [...languages, 'en', 'uk', 'ru', 'de', 'es', 'fr', 'pl'] };
  return (text) => whenIn(text, clock) !== null;
};

/** How a name is read by this source. A line that is the name in the examples may be more in other reviews: a badge stands in it. */
export function nameParser(
  index: PageIndex,
  source: Choice,
  rooted: readonly Rooted[],
  reviews: readonly Element[],
  clock: Clock,
): Extract<ParserName, 'line' | 'name_in_line'> {
  if (source.from !== 'text') return 'line';
  const isDate = datesOf(clock);
  const read = rooted.flatMap(({ example, root }) => {
    const element = findIn(index, root, source);
    const name = squeeze(example.words?.author ?? '');
    return element === null || name === '' ? [] : [{ element, name }];
  });
  if (read.length === 0 || !read.every(({ element, name }) => squeeze(nameInLine(element, isDate)) === name)) return 'line';
  const isWhole = read.every(({ element, name }) => squeeze(oneLine(visibleText(element, 2_000))) === name);
  if (!isWhole) return 'name_in_line';
  if (read.some(({ element }) => saysInParts(element))) return 'line';
  return sample(reviews).some((root) => {
    const element = findIn(index, root, source);
    return element !== null && saysInParts(element);
  })
    ? 'name_in_line'
    : 'line';
}

/** How a text with one element is read. */
export function textParser(
  index: PageIndex,
  source: Choice,
  rooted: readonly Rooted[],
  clock: Clock,
): Extract<ParserName, 'text' | 'rest_text'> {
  const isDate = datesOf(clock);
  const read = rooted.flatMap(({ example, root }) => {
    const element = findIn(index, root, source);
    return element === null || example.words === undefined ? [] : [{ element, example, words: squeeze(example.words.text) }];
  });
  const fits = (said: string, words: string, { cut }: Example): boolean =>
    cut === true ? squeeze(said).startsWith(words) : squeeze(said) === words;
  if (read.length === 0 || read.every(({ element, example, words }) => fits(visibleText(element), words, example))) return 'text';
  const parts = ({ author, date, rating }: Example): Element[] =>
    [author?.element, date?.element, rating?.element].filter((part) => part != null);
  const isRest = read.every(({ element, example, words }) =>
    fits(
      restText(
        element,
        parts(example).filter((part) => part !== element && element.contains(part)),
        isDate,
      ),
      words,
      example,
    ),
  );
  return isRest ? 'rest_text' : 'text';
}
