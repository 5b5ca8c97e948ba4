// Where the company's answer to a review stands, in the review or right behind it: its box, the words that head it, the words themselves. What may be
// a reader's comment is not taken: the box has to say that it is the company's, by its name, its heading, a name that the page itself bears, or by
// being the one answer that every answered review of a rated list has from the same hand.
import {
  answererIn,
  handIn,
  isComment,
  isInvitation,
  isMarkAlone,
  isOpenPlace,
  isOwners,
  isOwnersHeading,
  isQuestion,
  LONGEST_HEADING,
  type Said,
  saidByNames,
  saysNone,
  tellsOwner,
  usualNames,
} from './answer-words.ts';
import { hides } from './leaves.ts';
import { isLike } from './more-inside.ts';
import type { PageIndex } from './page-index.ts';

/** A review as it is read: its root, what belongs to it in document order, and the elements of its own fields. */
export type Place = { root: Element; region: readonly Element[]; fields: readonly Element[]; author: string };

export type AnswerBlock = {
  place: Place;
  /** The answer's words and nothing else, or with what heads them in the same line (`lead`). */
  body: Element[];
  /** The element before the words in the same element: "<b>Admin:</b> Thank you". */
  lead: Element | null;
  /** The words share their element with something else. */
  isRest: boolean;
  /** All that is in the block and none of its words: headings, names, dates, links. */
  edges: Element[];
  block: Element;
  /** Others may write there as well. */
  isOpen: boolean;
};

const CONTROL = 'button, [role="button"], a, form, label, select, textarea, input';
const LONGEST_CONTROL = 40;
const FEWEST_LETTERS = 2;
/** So many answers from one hand are the company's, where nothing but the hand tells so. */
const ENOUGH = 3;
const LONGEST_DATE = 40;

const plainOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const ownWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''));

const isBox = ({ localName }: Element): boolean =>
  /^(?:div|section|article|aside|header|footer|form|table|dl|h[1-6]|figure|time)$/.test(localName);

/** Elements that say something themselves, and the boxes in them. */
function unitsIn(block: Element): Element[] {
  if (hides(block) || /^(?:script|style|template|noscript|svg|textarea|select)$/.test(block.localName)) return [];
  const inner = [...block.children];
  return ownWords(block) ? [block, ...inner.filter(isBox).flatMap(unitsIn)] : inner.flatMap(unitsIn);
}

/** What a unit says without the boxes in it. */
const wordsOf = (unit: Element): string => {
  const inner = [...unit.children];
  return [...unit.childNodes]
    .filter((node) => node.nodeType === 3 || inner.some((child) => child === node && !isBox(child)))
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
};

const isControl = (unit: Element, block: Element): boolean => {
  const control = unit.closest(CONTROL);
  return control !== null && block.contains(control) && control !== block && plainOf(control).length <= LONGEST_CONTROL;
};

/** What leads the words in their own element. */
export function leadOf(unit: Element): Element | null {
  const [first, ...others] = [...unit.childNodes].filter((node) => node.nodeType !== 8 && (node.textContent ?? '').trim() !== '');
  const lead = [...unit.children].find((child) => child === first) ?? null;
  return lead !== null && others.length > 0 && /^(?:b|strong|i|em|span|cite|small|font|u)$/.test(lead.localName) ? lead : null;
}

/** Words that tell a time and nothing that anybody would say. */
const isWhen = (words: string, isDate: (words: string) => boolean): boolean =>
  words.length <= LONGEST_DATE && !/[!?]/.test(words) && isDate(words);

type Draft = AnswerBlock & { said: Said; heads: string[]; isStaffed: boolean };

type Found = { block: Element; said: Said; heading: Element | null; isThread: boolean; behind?: Element };

type Judges = { isDate: (words: string) => boolean; isUsual: (words: string) => boolean };

const tells = (words: string): boolean => isOwnersHeading(words) || answererIn(words) !== null;

/** The parts of the block; null where nothing is said in it. `isUsual` = whether words stand in other such blocks as well. */
function divide(index: PageIndex, place: Place, { block, said, heading, behind }: Found, { isDate, isUsual }: Judges): Draft | null {
  const units = unitsIn(block);
  const isAside = (unit: Element): boolean => {
    const words = wordsOf(unit);
    const lead = leadOf(unit);
    const isTold = (lead === null || !plainOf(lead).endsWith(':')) && tells(words);
    return isControl(unit, block) || isTold || isWhen(words, isDate) || /^(?:time|summary|h[1-6])$/.test(unit.localName);
  };
  // A heading heads what follows it: a tag at a review's foot heads nothing.
  const isBehind = (unit: Element): boolean =>
    behind === undefined || unit.contains(behind) || (behind.compareDocumentPosition(unit) & 4) !== 0;
  const spoken = units.filter(
    (unit) => isBehind(unit) && !isAside(unit) && (wordsOf(unit).match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS,
  );
  const rare = spoken.filter((unit) => !isUsual(wordsOf(unit)));
  // The same thanks may be given to many: then they stand behind what is the same everywhere.
  const main = rare.length > 0 ? rare.reduce((best, unit) => (wordsOf(unit).length > wordsOf(best).length ? unit : best)) : spoken.at(-1);
  if (main === undefined) return null;
  const flagged = new Set(
    units.filter((unit) => unit !== main && (isAside(unit) || (isUsual(wordsOf(unit)) && !isLike(index, unit, main)))),
  );
  // Short lines before the words, dressed otherwise: who answers, and as what.
  const heads = units
    .filter((unit, at) => main.contains(unit) || at < units.indexOf(main))
    .filter((unit) => unit !== main && (flagged.has(unit) || !isLike(index, unit, main)));
  const dates = [...main.children].filter((child) => isWhen(plainOf(child), isDate));
  const edges = [...new Set([...flagged, ...heads, ...dates])];
  const first = leadOf(main);
  const lead = first !== null && (tells(plainOf(first)) || /:$/.test(plainOf(first))) ? first : null;
  const isApart = lead === null && !edges.some((edge) => main.contains(edge));
  let box = main;
  for (let up = main.parentElement; isApart && up !== null && block.contains(up) && box !== block; up = up.parentElement) {
    if (edges.some((edge) => up?.contains(edge))) break;
    box = up;
  }
  const isMore = (other: Element): boolean =>
    other !== box && isLike(index, other, box) && plainOf(other) !== '' && !edges.some((edge) => other.contains(edge));
  const next = box === block || !isApart ? [] : [...(box.parentElement?.children ?? [])].filter(isMore);
  const above: Element[] = [];
  for (let up: Element | null = block; up !== null && up !== place.root && !up.contains(place.root); up = up.parentElement) above.push(up);
  return {
    place,
    block,
    said,
    isOpen: isComment(block) || above.some(isOpenPlace) || units.some((unit) => isInvitation(wordsOf(unit))),
    isStaffed: edges.some(
      (edge) => isOwners(edge) || (edge.parentElement !== null && block !== edge.parentElement && isOwners(edge.parentElement)),
    ),
    body: [box, ...next].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)),
    isRest: !isApart,
    lead,
    edges: [...edges, ...(heading === null ? [] : unitsIn(heading))],
    heads: [...heads, ...(lead === null ? [] : [lead]), ...(heading === null ? [] : unitsIn(heading))]
      .map(wordsOf)
      .filter((words) => words.length <= LONGEST_HEADING),
  };
}

/** The highest box that the heading begins, without anything of the review in it. */
function boxOf(heading: Element, { root, fields }: Place): Element {
  let box = heading;
  for (let up = heading.parentElement; up !== null && up !== root && !up.contains(root); up = up.parentElement) {
    const around = up;
    if (fields.some((field) => around.contains(field))) break;
    const [first] = unitsIn(around);
    const isFirst = first !== undefined && (box.contains(first) || wordsOf(first).length <= LONGEST_CONTROL);
    if (!isFirst) break;
    box = around;
  }
  return box;
}

const wordsIn = ({ body }: AnswerBlock): string => body.map(plainOf).join(' ');

const isSilent = (element: Element): boolean => /^(?:a|button|form|label|input|img|svg|use)$/.test(element.localName) || hides(element);

/** The first box in the review that is an answer by its names, or by its heading. */
function blockIn(index: PageIndex, place: Place, usual: ReadonlySet<string>, isDate: (words: string) => boolean): Found | null {
  const { region, fields } = place;
  const isFree = (element: Element): boolean =>
    !fields.some((field) => element.contains(field) || field.contains(element)) &&
    (fields.length === 0 || fields.some((field) => (field.compareDocumentPosition(element) & 4) !== 0));
  const isPressed = (element: Element): boolean => {
    // Old sites set the whole page in a form.
    const around = element.closest('form, button, a');
    return around !== null && !around.contains(place.root);
  };
  // What the site asks in every review ("How long have you used it?") the reviewer answers.
  const isAsked = ({ previousElementSibling: before }: Element): boolean => before !== null && isFree(before) && isQuestion(before);
  let named: { element: Element; said: Said }[] = [];
  let told: Found | null = null;
  for (const element of region) {
    if (isSilent(element) || !isFree(element) || isPressed(element)) continue;
    const said = saidByNames(element, usual);
    const around = named.find((one) => one.element.contains(element));
    // Among the answers of a thread the site may name the company's own.
    if (around?.said === 'may' && said === 'sure' && isOpenPlace(around.element)) named = named.filter((one) => one !== around);
    else if (around !== undefined) continue;
    if (said !== null && !isAsked(element) && unitsIn(element).some((unit) => !isControl(unit, element))) {
      named.push({ element, said });
      continue;
    }
    const words = ownWords(element) ? wordsOf(element) : '';
    const lead = leadOf(element);
    const heading = [words, lead === null ? '' : plainOf(lead)].find((one) => one !== '' && tells(one));
    if (told === null && heading !== undefined)
      told = {
        block: boxOf(element, place),
        said: isOwnersHeading(heading) ? 'sure' : 'may',
        heading: null,
        isThread: false,
        behind: element,
      };
  }
  const [first] = named;
  const isThread = named.filter(({ element }) => first !== undefined && isLike(index, element, first.element)).length > 1;
  const found = first === undefined ? told : { block: first.element, said: first.said, heading: null, isThread };
  if (found === null) return null;
  // A heading alone: the words stand with it in a box, or right behind it.
  const isAside = (unit: Element): boolean => {
    const words = wordsOf(unit);
    return isControl(unit, found.block) || (words.length <= LONGEST_HEADING && tells(words)) || isWhen(words, isDate);
  };
  const isHeading = unitsIn(found.block).every(isAside);
  if (!isHeading) return found;
  const box = boxOf(found.block, place);
  if (box !== found.block) return { ...found, block: box };
  const next = box.nextElementSibling;
  const isMarked = unitsIn(box).some((unit) => isMarkAlone(wordsOf(unit)));
  const isNext = next !== null && !isMarked && isFree(next) && !isSilent(next) && place.region.includes(next) && unitsIn(next).length > 0;
  return isNext ? { ...found, block: next, heading: box } : null;
}

/** The element and all that it stands in. */
function upwards(element: Element): Element[] {
  const found: Element[] = [];
  for (let up: Element | null = element; up !== null; up = up.parentElement) found.push(up);
  return found;
}

/** What the page calls itself and what it is about, in letters alone. */
function namesOfPage(document: Document, host: string): string[] {
  const titles = [
    document.title,
    ...[...document.querySelectorAll('h1')].map(plainOf),
    ...[...document.querySelectorAll('meta[property="og:site_name"], meta[property="og:title"]')].map(
      (meta) => meta.getAttribute('content') ?? '',
    ),
  ];
  return [...titles, host.replace(/^www\.|\.[a-z]+$/g, '')].map(lettersOf);
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The company's answers under these reviews; none where they may be anybody's. `isRated` = the reviews give stars. */
export function answerBlocks(
  index: PageIndex,
  places: readonly Place[],
  { host, isRated, isDate }: { host: string; isRated: boolean; isDate: (words: string) => boolean },
): AnswerBlock[] {
  const usual = usualNames(new Set(places.flatMap(({ root, fields }) => [root, ...fields].flatMap(upwards))));
  const boxes = places.flatMap((place) => {
    const found = blockIn(index, place, usual, isDate);
    return found === null ? [] : [{ place, ...found }];
  });
  if (boxes.length === 0) return [];
  const times = new Map<string, number>();
  for (const { block } of boxes) for (const words of new Set(unitsIn(block).map(wordsOf))) times.set(words, (times.get(words) ?? 0) + 1);
  const isUsual = (words: string): boolean => words.length <= LONGEST_HEADING && (times.get(words) ?? 0) > 1;
  const drafts = boxes
    .map(({ place, ...found }) => divide(index, place, found, { isDate, isUsual }))
    .filter((one) => one !== null)
    .filter((one) => !saysNone(wordsIn(one)));
  const pageNames = namesOfPage(index.scope.ownerDocument ?? (index.scope as Document), host);
  const authors = new Set(places.map(({ author }) => lettersOf(author)).filter(Boolean));
  const namedIn = (words: string): string => lettersOf(handIn(words));
  const isPages = (words: string): boolean => {
    const name = namedIn(words);
    return name.length >= 4 && !authors.has(name) && pageNames.some((one) => one.includes(name) || (one.length >= 6 && name.includes(one)));
  };
  // Where everybody may write, only the site's own name for the box is proof: what its head says, the next one may not say.
  const isSure = ({ said, heads, isOpen, isStaffed }: Draft): boolean =>
    said === 'sure' || (!isOpen && (isStaffed || heads.some((words) => isOwnersHeading(words) || tellsOwner(words) || isPages(words))));
  const sure = drafts.filter(isSure);
  const rest = drafts.filter((draft) => draft.said !== 'note' && !sure.includes(draft));
  const isClosed = !boxes.some(({ isThread }) => isThread) && !rest.some(({ isOpen }) => isOpen);
  const hands = new Set(rest.map(({ heads }) => heads.map(namedIn).find(Boolean) ?? ''));
  const [hand = ''] = hands;
  // The one hand that answers all is the company's, if it wrote no review itself; a label alone tells so only where stars are given.
  const isHeaded = rest.every(({ heads }) => heads.some((words) => handIn(words) !== words));
  const enough = hand === '' ? (isHeaded ? 1 : 2) : isHeaded ? 2 : ENOUGH;
  const isOneHand = hands.size === 1 && !authors.has(hand) && (isRated ? rest.length >= enough : hand !== '' && rest.length >= ENOUGH);
  // What nobody heads, and says one or two things in few words everywhere, is a mark of the site.
  const bodies = rest.map((draft) => wordsIn(draft).replace(/\d+/g, '0'));
  const isMark =
    hand === '' && (bodies.every((words) => !/\S\s+\S+\s+\S|\S{12}/u.test(words)) || new Set(bodies).size * 2 <= bodies.length);
  const isAlike = rest.every(({ block }) => sure.some((one) => isLike(index, one.block, block)));
  return isClosed && (sure.length === 0 ? isOneHand && !isMark : isAlike && ![...hands].some((one) => authors.has(one)))
    ? [...sure, ...rest]
    : sure;
}
