// Reviews may stand in two lists of different markup: featured cards above a plain list, two widgets of different makers. Where nothing holds both
// examples, each is learnt alone, and one adapter reads both lists: its items are those of either, and each way to a field says of which list it is.
import type { Adapter, FieldSource } from '../../contracts/adapter.ts';
import { extract } from '../engine/extract.ts';
import type { Example } from './example.ts';
import { type About, type Inferred, infer } from './infer.ts';
import type { PageIndex, Scope } from './page-index.ts';
import { reproduces } from './reproduces.ts';

/** One review is no list: what one example teaches of nothing but itself would read anything. */
const FEWEST = 2;
const MAX_SELECTOR = 1_000;
const MAX_SOURCES = 12;

/** The parts of a list of selectors. */
function partsOf(select: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quote = '';
  for (const sign of select) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (/["']/.test(sign)) quote = sign;
    else if (/[([]/.test(sign)) depth += 1;
    else if (/[)\]]/.test(sign)) depth -= 1;
    if (sign === ',' && depth === 0 && quote === '') parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim());
}

/** The selector for reviews of these items alone; null where it cannot say so. */
function within(item: string, select: string): string | null {
  const around = partsOf(item).length > 1 ? `:is(${item})` : item;
  const parts = partsOf(select).map((part) => {
    if (/^:root|^:scope(?:$| ~)/.test(part)) return null;
    return part.startsWith(':scope') ? part.replace(':scope', around) : `${around} ${part}`;
  });
  const joined = parts.join(', ');
  return parts.includes(null) || joined.length > MAX_SELECTOR ? null : joined;
}

/** The sources with the list that they are of; null where one cannot be told. The root's own attributes are there or not. */
function sourcesOf({ item }: Adapter, sources: readonly FieldSource[]): FieldSource[] | null {
  const own = sources.map((source) => {
    if (source.select === ':scope' && source.from !== 'text') return source;
    const select = within(item, source.select);
    return select === null ? null : { ...source, select };
  });
  const known = own.filter((source) => source !== null);
  return known.length < own.length ? null : known;
}

type Field = keyof Adapter['fields'];

/** One adapter for the items of both; null where their ways to a field would be mixed up. */
function joined(one: Adapter, other: Adapter): Adapter | null {
  const fields = { ...one.fields };
  for (const name of Object.keys(fields) as Field[]) {
    const [ones, others] = [sourcesOf(one, one.fields[name]), sourcesOf(other, other.fields[name])];
    if (ones === null || others === null || ones.length + others.length > MAX_SOURCES) return null;
    fields[name] = [...ones, ...others];
  }
  const require = one.require.slice(0, other.require.length).map((select, at) => {
    const [mine, theirs] = [within(one.item, select), within(other.item, other.require[at] ?? '')];
    return mine === null || theirs === null ? null : `${mine}, ${theirs}`;
  });
  const known = require.filter((select): select is string => select !== null && select.length <= MAX_SELECTOR);
  const exclude = [...new Set([...one.exclude, ...other.exclude])];
  const item = `${one.item}, ${other.item}`;
  if (item.length > MAX_SELECTOR || exclude.length > 10 || known.length < require.length) return null;
  return {
    ...one,
    item,
    kind: one.kind === 'review' ? one.kind : other.kind,
    require: known,
    exclude,
    fields,
    reply: one.reply.kind === 'none' ? other.reply : one.reply,
  };
}

/** What two examples of different lists teach; null where one of them is alone of its kind, or the two would be mixed up. */
export function inferApart(scope: Scope, examples: readonly Example[], about: About, index: PageIndex): Inferred | null {
  const [one, other] = examples.length === 2 ? examples.map((example) => infer(scope, [example], about, index)) : [];
  if (one == null || other == null) return null;
  const document = 'documentElement' in scope ? scope : scope.ownerDocument;
  const read = (adapter: Adapter) => extract(document, adapter, about, undefined, [scope]).found;
  const [ones, others] = [read(one.adapter), read(other.adapter)];
  const roots = new Set(ones.map(({ root }) => root));
  const isMixed = others.some(
    ({ root }) => roots.has(root) || ones.some((found) => found.root.contains(root) || root.contains(found.root)),
  );
  const adapter = ones.length < FEWEST || others.length < FEWEST || isMixed ? null : joined(one.adapter, other.adapter);
  if (adapter === null || !reproduces(scope, adapter, examples, about)) return null;
  const told = ({ review }: (typeof ones)[number]): string =>
    JSON.stringify([review.author.name, review.text, review.rating, review.publishedAt]);
  const both = new Map([...ones, ...others].map((found) => [found.root, told(found)]));
  const found = read(adapter);
  const isSame = found.length === both.size && found.every((entry) => both.get(entry.root) === told(entry));
  return isSame ? { adapter, reviews: [...one.reviews, ...other.reviews], worth: one.worth + other.worth } : null;
}
