// Words of the site in the very element of the text: a label before what somebody wrote ("Comment: "), a control behind it ("READ MORE"). People
// write differently: what stands at the edge of the text in an element of its own and says the same in several reviews, nobody of them wrote. Nor did they
// write the line at its end that says when the text was changed.
import type { FieldSource } from '../../contracts/adapter.ts';
import { restText } from '../engine/rest-text.ts';
import { visibleText } from '../engine/visible-text.ts';
import type { Example } from './example.ts';
import { COST } from './features.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

/** Longer is a sentence. */
const LONGEST = 40;
const MOST_WAYS = 3;
/** No links: at the edges of a comment these are people that it speaks to, and what unfolds a text is known by its words. */
const INLINE = /^(?:span|b|strong|em|i|font|small|label|u)$/;
const LABEL = /\p{L}.*:$/u;
const CONTROL = /^[^@#]*\p{L}/u;
const LONGEST_NOTE = 120;

/** `isNote`: what only one review may have, a line of the site with a time in it. */
type Edge = { child: Element; words: string; isLabel: boolean; isNote: boolean };

/** Nobody who writes a text sets a time in it as machines read it, in an element with names of its own. */
const isNoteOf = (index: PageIndex, child: Element): boolean => {
  const [time] = child.getElementsByTagName('time');
  const words = index.text(child);
  const said = time === undefined ? words : words.replace(index.text(time), '');
  return time?.hasAttribute('datetime') === true && child.className !== '' && words.length <= LONGEST_NOTE && /\p{L}{3}/u.test(said);
};

/** What stands before all other words of the box and looks like a label, and what stands behind them. */
function edgesOf(index: PageIndex, box: Element): Edge[] {
  const written = [...box.childNodes].filter((node) => node.nodeType !== 8 && squeeze(node.textContent ?? '') !== '');
  const [first] = written;
  const last = written.at(-1);
  return [...box.children].flatMap((child): Edge[] => {
    const words = index.text(child);
    const isInline = first !== last && INLINE.test(index.name(child));
    const isEdge = isInline && words.length <= LONGEST;
    const isNote = isInline && child === last && isNoteOf(index, child);
    if (isEdge && child === first && LABEL.test(words)) return [{ child, words, isLabel: true, isNote }];
    return isNote || (isEdge && child === last && CONTROL.test(words)) ? [{ child, words, isLabel: false, isNote }] : [];
  });
}

/** Ways to tell it from its brothers, the likeliest to last first. */
const waysTo = (index: PageIndex, { child, isLabel, isNote }: Edge): string[] => [
  ...[...index.features(child)]
    .filter(({ css, cost }) => (css.startsWith('.') || (isNote && css.startsWith('['))) && cost < COST.part)
    .sort((a, b) => a.cost - b.cost)
    .map(({ css }) => css),
  ...(isLabel ? [`${index.name(child)}:first-child`] : []),
];

/** Null where the text holds no such words, where the examples were given with them, or where they cannot be told from people's. */
export function withoutSiteWords(
  index: PageIndex,
  source: Choice,
  reviews: readonly Element[],
  rooted: readonly { example: Example; root: Element }[],
  isDate: (words: string) => boolean,
): FieldSource | null {
  if (source.from !== 'text' || /^:scope(?: ~|$)|,/.test(source.select)) return null;
  const boxes = reviews.flatMap((root) => {
    const box = findIn(index, root, source);
    return box === null || index.text(box) === '' ? [] : [{ root, box, edges: edgesOf(index, box) }];
  });
  const edges = boxes.flatMap((one) => one.edges);
  const times = Map.groupBy(edges, ({ words }) => words);
  const isOften = ({ words, isNote }: Edge): boolean => isNote || (times.get(words) ?? []).length > 1;
  const isSites = (edge: Edge): boolean => edge.isLabel || isOften(edge);
  const left = new Map(edges.filter(isOften).map((edge) => [edge.child, edge]));
  const known = new Set(edges.filter(isSites).map(({ child }) => child));
  const ways: string[] = [];
  while (left.size > 0 && ways.length < MOST_WAYS) {
    const [next] = left.values();
    const by = (way: string): Element[] => boxes.flatMap(({ box }) => [...box.children].filter((child) => child.matches(way)));
    // What has no name of its own may be a word that somebody set in bold, unless it is everywhere.
    const isRight = (way: string): boolean =>
      by(way).every((child) => known.has(child)) && (/^[.[]/.test(way) || by(way).length === boxes.length);
    const way = next && waysTo(index, next).find(isRight);
    if (way !== undefined) ways.push(way);
    for (const child of way === undefined ? [next?.child] : by(way)) if (child) left.delete(child);
  }
  const isLeftOut = (child: Element): boolean => ways.some((way) => child.matches(way));
  const restIn = (box: Element): string => squeeze(restText(box, [], isDate, [...box.children].filter(isLeftOut)));
  // Nothing else may be lost.
  const keeps = ({ box, edges: own }: (typeof boxes)[number]): boolean => {
    const whole = squeeze(visibleText(box));
    const [label = '', control = ''] = [true, false].map(
      (isLabel) => own.find((edge) => edge.isLabel === isLabel && isLeftOut(edge.child))?.words,
    );
    const end = whole.endsWith(control) ? whole.length - control.length : whole.length;
    return restIn(box) === whole.slice(label.length, end);
  };
  const areAll = boxes.every(keeps);
  // Where a text without any would lose something, only those with such words are read so.
  const isOneOf = (box: Element): boolean => areAll || [...box.children].some(isLeftOut);
  const isGiven = rooted.every(({ example: { words, cut }, root }) => {
    const box = findIn(index, root, source);
    const given = squeeze(words?.text ?? '');
    if (box !== null && !isOneOf(box)) return true;
    return box !== null && given !== '' && (cut === true ? restIn(box).startsWith(given) : restIn(box) === given);
  });
  if (ways.length === 0 || !boxes.every((one) => !isOneOf(one.box) || keeps(one)) || !isGiven) return null;
  const boxed = areAll ? source.select : `${source.select}:has(> :is(${ways.join(', ')}))`;
  return { select: [boxed, ...ways.map((way) => `${source.select} > ${way}`)].join(', '), from: 'text', parse: 'rest_text' };
}
