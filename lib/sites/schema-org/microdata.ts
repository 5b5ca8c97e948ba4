// Items and properties of HTML microdata, and of RDFa in the same words, inside one root: a property belongs to the nearest item around it, so the name of the author's
// country or of the product reviewed is never taken for the author's or the title. https://html.spec.whatwg.org/multipage/microdata.html
import { all, attr } from '../engine/dom.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

/** Elements of an item's properties, by each name that they go by. */
export type Item = ReadonlyMap<string, readonly Element[]>;
/** By the element that opens each. */
export type Items = ReadonlyMap<Element | undefined, Item>;

/** What opens an item of its own, in either syntax. */
export const ITEM = '[itemscope],[typeof]';
const PROPERTIES = '[itemprop],[property]';

const tokensOf = (element: Element, attribute: string): string[] => {
  const text = attr(element, attribute);
  return text === null ? [] : text.includes(' ') ? text.split(/\s+/) : [text.trim()];
};

/** A name of RDFa without its prefix or vocabulary: `schema:reviewBody`, `http://schema.org/reviewBody`. */
const bare = (name: string): string => name.replace(/^.*[:/#]/, '');

/** An item's type as an address, in either syntax; null where it has none of schema.org's. */
export const typeOf = (element: Element | undefined): string | null => {
  const type = attr(element, 'itemtype');
  if (type !== null || !element) return type;
  const [own = ''] = tokensOf(element, 'typeof');
  const known = /^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/)/.test(own) || element.closest('[vocab*="schema.org"]') !== null;
  return own !== '' && known ? `https://schema.org/${bare(own)}` : null;
};

/** Names that an element's property goes by. */
const namesOf = (element: Element): readonly string[] => {
  const names = tokensOf(element, 'itemprop');
  // One property that is named twice is one.
  return attr(element, 'property') === null ? names : [...new Set([...names, ...tokensOf(element, 'property').map(bare)])];
};

/** The items inside a root. The root counts as one even where the site forgot `itemscope`. */
export const itemsIn = (root: Element): Items => {
  const items = new Map<Element, Map<string, Element[]>>();
  let parent: Element | null = null;
  let properties = new Map<string, Element[]>();
  for (const element of all(root, PROPERTIES)) {
    const { parentElement } = element;
    // Properties of one item mostly stand side by side.
    if (parentElement !== parent) {
      parent = parentElement;
      const around = parent === root ? root : parent?.closest(ITEM);
      const owner = around && around !== root && root.contains(around) ? around : root;
      properties = items.get(owner) ?? new Map<string, Element[]>();
      items.set(owner, properties);
    }
    for (const name of namesOf(element)) {
      const others = properties.get(name);
      if (others === undefined) properties.set(name, [element]);
      else if (others.at(-1) !== element) others.push(element);
    }
  }
  return items;
};

const NOTHING: readonly Element[] = [];

/** Every element that goes by any of the names, names in order of preference. Done thirty times a review: nothing is made that need not be. */
export const partsOf = (item: Item | undefined, names: readonly string[]): readonly Element[] => {
  let found = NOTHING;
  for (let at = 0; at < names.length; at += 1) {
    const more = item?.get(names[at] ?? '');
    if (more !== undefined) found = found === NOTHING ? more : [...found, ...more];
  }
  return found;
};

/** The first element that goes by the name. */
export const partOf = (item: Item | undefined, name: string): Element | undefined => item?.get(name)?.[0];

/** What an attribute says of the value. The specification has `content` on `meta` only; sites put it on anything. */
export const said = (element: Element): string | null =>
  attr(element, 'content') ?? attr(element, 'datetime') ?? (/^(?:meter|data)$/.test(element.localName) ? attr(element, 'value') : null);

/** A property's value in one line: what an attribute says, otherwise what a reader sees; null where empty. */
export const lineValue = (element: Element | undefined): string | null =>
  (element && oneLine(said(element) ?? visibleText(element, 2_000))) || null;

/** A property's running text; a `meta` or hidden element has it in `content`. */
export const textValue = (element: Element): string => visibleText(element) || (attr(element, 'content') ?? '').trim();
