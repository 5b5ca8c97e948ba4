// What a site says in its own words or by an element of its own: of the owner's reply, and of a review that was removed. Read only where the
// adapter names the place and the words; that something is not there is never a sign of anything.
import type { Adapter, Sign } from '../../contracts/adapter.ts';
import type { ReplyState } from '../../contracts/review.ts';
import { all, attr } from './dom.ts';
import { readText } from './parse-field.ts';
import type { Reading } from './reading.ts';
import { visibleText } from './visible-text.ts';

const STATES: readonly ReplyState[] = ['pending', 'published', 'rejected'];
/** What can be pressed says what would be done, not what is: "Publish", a filter "Published". What is hidden says nothing. */
const NO_NOTE =
  'button, [role="button"], [role^="menuitem"], [role="option"], [role="tab"], option, select, textarea, [contenteditable], [hidden], [inert], [aria-hidden="true"], template, noscript, [style*="display:none"], [style*="display: none"]';
/** Far above any label: longer texts are not compared at all. */
const LABEL_MAX = 200;

/** Without case, and without what stands around words: dots, a bullet, an icon's letter. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase();

const labelSets = new WeakMap<Sign, ReadonlySet<string>>();

const labelsOf = (sign: Sign): ReadonlySet<string> => {
  let labels = labelSets.get(sign);
  if (labels === undefined) {
    labels = new Set(sign.labels.map(plain));
    labelSets.set(sign, labels);
  }
  return labels;
};

/** Drawn, where the browser can say so: jsdom draws nothing and is not asked. */
const isDrawn = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false }) !== false;

const says = (element: Element, sign: Sign): boolean => {
  const { from, labels } = sign;
  if (labels.length > 0) {
    if (from === 'text' && element.textContent.length > LABEL_MAX) return false;
    const said = plain(from === 'text' ? visibleText(element, LABEL_MAX) : (attr(element, from) ?? ''));
    if (!labelsOf(sign).has(said)) return false;
  }
  return !element.closest(NO_NOTE) && isDrawn(element);
};

/** Selectors may come from an update and be newer than this browser: what it does not understand is nowhere. */
const matching = (scope: ParentNode, { select }: Sign): Element[] => {
  try {
    return all(scope, select);
  } catch {
    return [];
  }
};

/**
 * The part of the root that holds the owner's reply and nothing of the review itself. Null where the review's own words cannot be told from the
 * reply's surroundings: a note that could be about the review is not read as one about the reply.
 */
const partOf = (reply: Element, root: Element, reading: Reading): Element | null => {
  const { fields } = reading.adapter;
  const own = [...fields.author, ...fields.text, ...fields.title, ...fields.rating].flatMap(({ select }) => {
    const element = reading.find(root, select);
    return element === null || element === root || reply.contains(element) ? [] : [element];
  });
  if (own.length === 0) return null;
  let part = reply;
  for (let outer = part.parentElement; outer !== null && outer !== root && root.contains(outer); outer = outer.parentElement) {
    const scope = outer;
    if (own.some((element) => scope.contains(element))) break;
    part = outer;
  }
  return part;
};

const replyElement = (root: Element, reading: Reading): Element | null => {
  const source = reading.adapter.fields.ownReply.find((one) => readText(root, [one], reading));
  return source === undefined ? null : reading.find(root, source.select);
};

/**
 * What the site says of the reply under this review; null where it says nothing, or two things. `given`: the reply's part, where a hook knows it
 * (null = it cannot be told).
 */
export const replyStateOf = (root: Element, reading: Reading, text: string, given?: Element | null): ReplyState | null => {
  const signs = reading.adapter.signs?.reply;
  if (signs === undefined) return null;
  const reply = given === undefined ? replyElement(root, reading) : null;
  const part = given ?? (reply && partOf(reply, root, reading));
  if (part == null) return null;
  // Words of the reply's text are the owner's, not the site's.
  const isNote = (element: Element): boolean => reply?.contains(element) !== true && plain(element.textContent) !== plain(text);
  const said = STATES.filter((state) =>
    signs[state].some((sign) => matching(part, sign).some((element) => isNote(element) && says(element, sign))),
  );
  const [state] = said;
  return said.length === 1 && state !== undefined ? state : null;
};

/** Ids of the reviews whose place the document shows as removed; `shown` = those of reviews that it shows. */
export const removedIn = (document: Document, reading: Reading, shown: ReadonlySet<string>): string[] => {
  const ids = new Set<string>();
  for (const stub of reading.adapter.signs?.stub ?? [])
    for (const element of matching(document, stub)) {
      if (!says(element, stub)) continue;
      const id = readText(element, stub.nativeId, reading);
      if (id && id.length <= 300 && !shown.has(id) && ids.size < 1_000) ids.add(id);
    }
  return [...ids];
};

/** Whether the document says that what it is the page of was removed. Only its address can tell what that is. */
export const saysRemoved = (document: Document, adapter: Adapter): boolean =>
  (adapter.signs?.notice ?? []).some((sign) => matching(document, sign).some((element) => says(element, sign)));

/** Attributes in which signs are. */
export const signAttributes = ({ signs }: Adapter): string[] =>
  signs === undefined
    ? []
    : [...Object.values(signs.reply).flat(), ...signs.stub, ...signs.notice].map(({ from }) => from).filter((from) => from !== 'text');
