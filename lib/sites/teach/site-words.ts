// Words of the site in the very element of the text: a label before what somebody wrote ("Comment: "), a control behind it ("READ MORE"). People
// write differently: what stands at the edge of the text in an element of its own and says the same in several reviews, nobody of them wrote.
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

type Edge = { child: Element; words: string; isLabel: boolean };

/** What stands before all other words of the box and looks like a label, and what stands behind them. */
function edgesOf(index: PageIndex, box: Element): Edge[] {
  const written = [...box.childNodes].filter((node) => node.nodeType !== 8 && squeeze(node.textContent ?? '') !== '');
  const [first] = written;
  const last = written.at(-1);
  return [...box.children].flatMap((child): Edge[] => {
    const words = index.text(child);
    const isEdge = first !== last && INLINE.test(index.name(child)) && words.length <= LONGEST;
    if (isEdge && child === first && LABEL.test(words)) return [{ child, words, isLabel: true }];
    return isEdge && child === last && CONTROL.test(words) ? [{ child, words, isLabel: false }] : [];
  });
}

/** Ways to tell it from its brothers, the likeliest to last first. */
const waysTo = (index: PageIndex, { child, isLabel }: Edge): string[] => [
  ...[...index.features(child)]
    .filter(({ css, cost }) => css.startsWith('.') && cost < COST.part)
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
  const isSites = ({ words, isLabel }: Edge): boolean => isLabel || (times.get(words) ?? []).length > 1;
  const left = new Map(edges.filter(({ words }) => (times.get(words) ?? []).length > 1).map((edge) => [edge.child, edge]));
  const known = new Set(edges.filter(isSites).map(({ child }) => child));
  const ways: string[] = [];
  while (left.size > 0 && ways.length < MOST_WAYS) {
    const [next] = left.values();
    const by = (way: string): Element[] => boxes.flatMap(({ box }) => [...box.children].filter((child) => child.matches(way)));
    // What has no name of its own may be a word that somebody set in bold, unless it is everywhere.
    const isRight = (way: string): boolean =>
      by(way).every((child) => known.has(child)) && (way.startsWith('.') || by(way).length === boxes.length);
    const way = next && waysTo(index, next).find(isRight);
    if (way !== undefined) ways.push(way);
    for (const child of way === undefined ? [next?.child] : by(way)) if (child) left.delete(child);
  }
  const isLeftOut = (child: Element): boolean => ways.some((way) => child.matches(way));
  const restIn = (box: Element): string => squeeze(restText(box, [], isDate, [...box.children].filter(isLeftOut)));
  // Nothing else may be lost.
  const keeps = boxes.every(({ box, edges: own }) => {
    const whole = squeeze(visibleText(box));
    const [label = '', control = ''] = [true, false].map(
      (isLabel) => own.find((edge) => edge.isLabel === isLabel && isLeftOut(edge.child))?.words,
    );
    const end = whole.endsWith(control) ? whole.length - control.length : whole.length;
    return restIn(box) === whole.slice(label.length, end);
  });
  const isGiven = rooted.every(({ example: { words, cut }, root }) => {
    const box = findIn(index, root, source);
    const given = squeeze(words?.text ?? '');
    return box !== null && given !== '' && (cut === true ? restIn(box).startsWith(given) : restIn(box) === given);
  });
  if (ways.length === 0 || !keeps || !isGiven) return null;
  return { select: [source.select, ...ways.map((way) => `${source.select} > ${way}`)].join(', '), from: 'text', parse: 'rest_text' };
}
