// Fields that share their element with something else: which of the shipped parsers gives what the examples say, and nothing more.
import type { FieldSource, ParserName } from '../../contracts/adapter.ts';
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
export function nameSource(
  index: PageIndex,
  source: Choice,
  rooted: readonly Rooted[],
  reviews: readonly Element[],
  clock: Clock,
): FieldSource {
  const by = (parse: ParserName, select = source.select): FieldSource => ({ select, from: source.from, parse });
  if (source.from !== 'text') return by('line');
  const isDate = datesOf(clock);
  const read = rooted.flatMap(({ example, root }) => {
    const element = findIn(index, root, source);
    const name = squeeze(example.words?.author ?? '');
    return element === null || name === '' ? [] : [{ element, name }];
  });
  if (read.length === 0) return by('line');
  const isWhole = read.every(({ element, name }) => squeeze(oneLine(visibleText(element, 2_000))) === name);
  if (!read.every(({ element, name }) => squeeze(nameInLine(element, isDate)) === name)) {
    const label = isWhole ? null : labelBefore(index, read, isDate);
    return label === null || /^:scope(?: ~|$)|^:root|,/.test(source.select)
      ? by('line')
      : by('rest_text', `${source.select}, ${source.select} > ${label}:first-child`);
  }
  if (!isWhole) return by('name_in_line');
  if (read.some(({ element }) => saysInParts(element))) return by('line');
  const isMore = sample(reviews).some((root) => {
    const element = findIn(index, root, source);
    return element !== null && saysInParts(element);
  });
  return by(isMore ? 'name_in_line' : 'line');
}

/** The element that says the same before every name, where without it nothing but the name is left: "<strong>By</strong> Anna (Lviv)". */
function labelBefore(
  index: PageIndex,
  read: readonly { element: Element; name: string }[],
  isDate: (words: string) => boolean,
): string | null {
  const labels = read.map(({ element }) => element.firstElementChild);
  const [first] = labels;
  const isSame = labels.every(
    (label) => label !== null && first != null && index.text(label) === index.text(first) && index.name(label) === index.name(first),
  );
  const isRest = read.every(({ element, name }, at) => squeeze(restText(element, [], isDate, [labels[at] as Element])) === name);
  return first != null && index.text(first) !== '' && isSame && isRest ? index.name(first) : null;
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
