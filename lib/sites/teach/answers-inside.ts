// The owner's answer may stand in the very element of the review's text, behind the words: its class says so, or the words that it begins with.
// What finds these answers and nothing else in the list is read as the owner's reply, and the text is what is left.
import type { FieldSource } from '../../contracts/adapter.ts';
import { restText } from '../engine/rest-text.ts';
import { visibleText } from '../engine/visible-text.ts';
import { leadOf } from './answer-blocks.ts';
import { saysAnswer } from './answer-marks.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

const WHO =
  'owner|seller|shop|store|hotel|host|manager|management|admin|administrator|business|company|team|адмін\\p{L}*|админ\\p{L}*|власни\\p{L}*|владел\\p{L}*|продав\\p{L}*|магазин\\p{L}*|заклад\\p{L}*';
const ANSWER =
  'response|reply|answer|comment|kommentar|antwort|réponse|respuesta|resposta|risposta|odpowiedź|komentarz|відповідь|ответ|коментар|комментарий';
/** "Owner's response:", "Response from the owner", "Admin: ", "Kommentar: ", "Antwort der Fahrschule". */
const BEGINNING = new RegExp(
  `^[\\s>»–—-]*(?:(?:${WHO})(?:['’]s?)?(?:\\s(?:${ANSWER}))?\\s*:|(?:${ANSWER})\\s*:|(?:the\\s)?(?:${WHO})(?:['’]s?)\\s(?:${ANSWER})|(?:${ANSWER})\\s(?:from|by|of|der|des|vom|von|de|du|del|dell|da|od|від|от)\\s)`,
  'iu',
);
/** "Ответ сервиса:", "Відповідь закладу:", whoever that is: a heading where it has a face of its own; people write such words in their sentences. */
const HEADING =
  /^[\s>»–—-]*(?:відповідь|ответ|odpowiedź|odpověď|odpoveď)\s(?!(?:на|по|в|у|za|na|w|v)\s)[\p{L}«»"„”'’.-]+(?:\s[\p{L}«»"„”'’.-]+){0,3}\s*:$/iu;
const MOST_KINDS = 3;
const MOST_BOXES = 3;

/** "Good: ...", "Comment: ...": people write the last section too, where another one of its dress has a label as well. */
const LABEL = /^[\p{L}\s]{2,30}:/u;
const COMMENT = /^[\s>»–—-]*(?:comment|kommentar|komentarz|коментар|комментарий)\s*:/iu;
const isAmongLabels = (child: Element): boolean =>
  [...(child.parentElement?.children ?? [])].some(
    (other) => other !== child && other.localName === child.localName && LABEL.test((other.textContent ?? '').trim()),
  );

/** Whether the child is an answer, by its own class or its first words. */
const isAnswer = (child: Element): boolean => {
  const words = visibleText(child, 2_000).trim();
  if (words === '' || isNamed(child)) return words !== '';
  if (BEGINNING.test(words.slice(0, 80))) return !COMMENT.test(words) || !isAmongLabels(child);
  return isHeaded(child) && !isAmongLabels(child);
};
const isNamed = ({ classList }: Element): boolean => [...classList].some(saysAnswer);

/** What is written in the element itself: words and elements that hold some. */
const writtenIn = (box: Element): ChildNode[] =>
  [...box.childNodes].filter((node) => node.nodeType !== 8 && (node.textContent ?? '').trim() !== '');

/** The one element that holds all that is written there; null where there are several or words beside it. */
const onlyIn = (box: Element): Element | null => {
  const [only, ...others] = writtenIn(box);
  return others.length > 0 ? null : ([...box.children].find((child) => child === only) ?? null);
};

/** The box that words and their heading share: old pages set both in a colour and a slant of their own. */
const innermost = (box: Element): Element => {
  const only = onlyIn(box);
  return only === null ? box : innermost(only);
};

const isHeaded = (child: Element): boolean => {
  const lead = leadOf(innermost(child));
  return lead !== null && HEADING.test(visibleText(lead, 200).trim());
};

/** The answer that ends the box, behind words of the review; null where there is none. */
function answerIn(box: Element): Element | null {
  const written = writtenIn(box);
  const last = written.at(-1);
  const child = [...box.children].find((one) => one === last) ?? null;
  return child !== null && written.length > 1 && isAnswer(child) ? child : null;
}

/** Ways to tell the child from its brothers, the likeliest to last first. */
function waysTo(child: Element): string[] {
  const classes = [...child.classList].filter((name) => /^[a-z][\w-]*$/i.test(name));
  const said = classes.filter(saysAnswer);
  const before = child.previousElementSibling?.localName;
  return [
    ...[...said, ...classes.filter((name) => !saysAnswer(name))].map((name) => `.${name}`),
    child.localName,
    ...(before === undefined ? [] : [`${before} + ${child.localName}`, `${before} + ${child.localName}:last-child`]),
    `${child.localName}:last-child`,
  ];
}

/** The text's boxes, and what finds them: old pages set each in a box for its face, which then holds the words. */
function boxesOf(
  index: PageIndex,
  source: Choice,
  reviews: readonly Element[],
): { select: string; boxes: { root: Element; box: Element }[] } {
  let { select } = source;
  let boxes = reviews.flatMap((root) => {
    const box = findIn(index, root, source);
    return box === null || index.text(box) === '' ? [] : [{ root, box }];
  });
  for (let depth = 0; depth < MOST_BOXES; depth += 1) {
    const inner = boxes.flatMap(({ root, box }) => ({ root, box: onlyIn(box) ?? root }));
    const deeper = `${select} > ${inner[0]?.box.localName}`;
    if (inner.some(({ root, box }) => box === root || root.querySelector(deeper) !== box)) break;
    boxes = inner;
    select = deeper;
  }
  return { select, boxes };
}

/**
 * Where answers in the text's element are, for a text that has one source, and where the words are then. Null where there are none, or where they cannot be told from what
 * people write. `isText` = whether an example was given with this answer in its words.
 */
export function answersInside(
  index: PageIndex,
  source: Choice,
  reviews: readonly Element[],
  isText: (answer: Element) => boolean,
  isDate: (words: string) => boolean,
): { text: string; replies: FieldSource[] } | null {
  if (source.from !== 'text' || source.select === ':scope' || /,|~/.test(source.select)) return null;
  const { select, boxes: found } = boxesOf(index, source, reviews);
  const ended = found.map(({ root, box }) => ({ root, box, answer: answerIn(box) }));
  // Where an example ends with such words ("Comment: ...") people write them: then a class alone tells.
  const isPeoples = ended.some(({ answer }) => answer !== null && isText(answer));
  const boxes = ended.map((one) => ({ ...one, answer: isPeoples && one.answer !== null && !isNamed(one.answer) ? null : one.answer }));
  const answers = new Set(boxes.flatMap(({ answer }) => answer ?? []));
  if (answers.size === 0 || [...answers].some(isText)) return null;
  const by = (root: Element, way: string): Element[] => [...root.querySelectorAll(`${select} > ${way}`)];
  const left = new Set(answers);
  const ways: string[] = [];
  while (left.size > 0 && ways.length < MOST_KINDS) {
    const [next] = left;
    const way = next && waysTo(next).find((one) => boxes.every(({ root }) => by(root, one).every((element) => answers.has(element))));
    if (way === undefined) return null;
    ways.push(way);
    for (const { root } of boxes) for (const element of by(root, way)) left.delete(element);
  }
  // Nothing but the answers may be lost by reading the text without them.
  const keeps = boxes.every(({ box, answer }) => {
    const rest = squeeze(restText(box, answer === null ? [] : [answer], isDate));
    const whole = squeeze(visibleText(box));
    return answer === null ? rest === whole : rest === whole.slice(0, -squeeze(visibleText(answer)).length);
  });
  if (left.size > 0 || !keeps) return null;
  return {
    text: select,
    replies: ways.map((way) => replyBy(`${select} > ${way}`, new Set(boxes.flatMap(({ root }) => by(root, way))), isDate)),
  };
}

/** Where all are set in the same faces, what is inside these. */
function withoutFaces(outer: string, boxes: ReadonlySet<Element>): { select: string; answers: Element[] } {
  let [select, answers] = [outer, [...boxes]];
  for (let depth = 0; depth < MOST_BOXES; depth += 1) {
    const inner = answers.flatMap((answer) => onlyIn(answer) ?? []);
    const [first] = inner;
    if (first === undefined || inner.length < answers.length || inner.some(({ localName }) => localName !== first.localName)) break;
    select = `${select} > ${first.localName}`;
    answers = inner;
  }
  return { select, answers };
}

/** How these answers are read: without a name before a colon, if all begin with one. */
function replyBy(outer: string, boxes: ReadonlySet<Element>, isDate: (words: string) => boolean): FieldSource {
  const { select, answers } = withoutFaces(outer, boxes);
  const leads = answers.map((answer) => ({ answer, lead: leadOf(answer) }));
  const tag = leads[0]?.lead?.localName;
  const isLed = leads.every(({ answer, lead }) => {
    const words = lead === null ? '' : squeeze(lead.textContent ?? '');
    return (
      lead?.localName === tag &&
      words.endsWith(':') &&
      squeeze(visibleText(answer)) === words + squeeze(restText(answer, [], isDate, [lead as Element]))
    );
  });
  return isLed
    ? { select: `${select}, ${select} > ${tag}:first-child`, from: 'text', parse: 'rest_text' }
    : { select, from: 'text', parse: 'text' };
}
