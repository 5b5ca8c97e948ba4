// What a page says of its reviews in JSON-LD, for fields that it does not show. Never a source of reviews: it is tied to one that is seen, by its words.
import { all } from './dom.ts';
import type { Reading } from './reading.ts';

/** A JSON object of unknown make. */
export type LdNode = { readonly '@type'?: unknown; readonly [property: string]: unknown };

/** Bigger scripts are catalogues. */
const SCRIPT_MAX = 2_000_000;
const DEPTH_MAX = 12;
const NODES_MAX = 5_000;

const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a node's type, of the last part where it is an address; several as they come. */
const typesOf = (node: LdNode): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

const parsed = (text: string): unknown => {
  try {
    // Sites leave bare line ends and tabs inside strings.
    return JSON.parse(text.slice(0, SCRIPT_MAX).replace(/\s+/g, ' '));
  } catch {
    return null;
  }
};

/** Where it stands. */
export const LD_SCRIPT = 'script[type="application/ld+json"]';

const passes = new WeakMap<Reading, LdNode[]>();

/** Every node of a review's or a comment's type in the page's JSON-LD, in the order of the page. Worked out once a pass. */
export const reviewNodes = (reading: Reading): readonly LdNode[] => {
  const known = passes.get(reading);
  if (known) return known;
  const nodes: LdNode[] = [];
  const seek = (value: unknown, depth: number): void => {
    if (depth > DEPTH_MAX || nodes.length >= NODES_MAX) return;
    if (Array.isArray(value)) for (const item of value) seek(item, depth);
    else if (isNode(value)) {
      if (typesOf(value).some((type) => /^(?:(?:User|Critic|Employer)?Review|Comment)$/.test(type))) nodes.push(value);
      for (const item of Object.values(value)) if (typeof item === 'object') seek(item, depth + 1);
    }
  };
  for (const script of all(reading.document, LD_SCRIPT)) seek(parsed(script.textContent ?? ''), 0);
  passes.set(reading, nodes);
  return nodes;
};

/** A value as text: a plain string or number, or the `name` of a node. */
export const textIn = (value: unknown): string => {
  const [first] = [value].flat();
  if (typeof first === 'string' || typeof first === 'number') return String(first).trim();
  if (!isNode(first)) return '';
  const { name, '@value': literal } = first;
  return textIn(name ?? literal ?? '');
};

/** Letters and digits alone: entities, tags and white space of either side are left out. */
export const wordsOf = (text: string): string =>
  text
    .replace(/<[^>]{0,200}>|&[a-z]+;|&#\w+;/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter beginnings are shared by strangers. */
const TELLING = 12;

/** Whether a text that is seen, whole or cut, is the beginning of one that JSON-LD holds. */
export const isStartOf = (seen: string, whole: string): boolean => {
  const [short, long] = [wordsOf(seen), wordsOf(whole)];
  return short === long || (short.length >= TELLING && long.startsWith(short));
};

/** The author of the review with these words; null where no review or reviews of several people begin like them. */
export const authorInJsonLd = (text: string, reading: Reading): string | null => {
  const nodes = text
    ? reviewNodes(reading).filter((node) => isStartOf(text, textIn(node.reviewBody ?? node.description ?? node.text)))
    : [];
  const [author, ...others] = new Set(nodes.map((node) => textIn(node.author ?? node.creator)));
  return (others.length === 0 && author) || null;
};
