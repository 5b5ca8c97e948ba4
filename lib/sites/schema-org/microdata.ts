// Items and properties of HTML microdata inside one root: a property belongs to the nearest item around it, so the name of the author's
// country or of the product reviewed is never taken for the author's or the title. https://html.spec.whatwg.org/multipage/microdata.html
import { oneLine, visibleText } from '../engine/visible-text.ts';

/** Properties of one item by name, in document order. */
export type Item = ReadonlyMap<string, Element[]>;

const EMPTY: Item = new Map();

export const tokensOf = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter((token) => token !== '');

/** The nearest item around a property, at most `root` (which counts as an item even where the site forgot `itemscope`). */
const ownerOf = (property: Element, root: Element): Element => {
  let parent = property.parentElement;
  while (parent !== null && parent !== root && !parent.hasAttribute('itemscope')) parent = parent.parentElement;
  return parent ?? root;
};

/** All items inside a root. */
export class Items {
  readonly #items = new Map<Element, Map<string, Element[]>>();

  constructor(root: Element) {
    for (const element of root.querySelectorAll('[itemprop]')) {
      const owner = ownerOf(element, root);
      let item = this.#items.get(owner);
      if (item === undefined) {
        item = new Map();
        this.#items.set(owner, item);
      }
      for (const name of tokensOf(element, 'itemprop')) {
        const values = item.get(name);
        if (values === undefined) item.set(name, [element]);
        else values.push(element);
      }
    }
  }

  /** The item that an element opens; empty where it opens none. */
  of(element: Element | undefined): Item {
    return (element === undefined ? undefined : this.#items.get(element)) ?? EMPTY;
  }
}

/** The first property of an item that goes by one of the names, names in order of preference. */
export const first = (item: Item, ...names: string[]): Element | undefined => {
  for (const name of names) {
    const element = item.get(name)?.[0];
    if (element !== undefined) return element;
  }
  return undefined;
};

/** What an attribute says of the value. The specification has `content` on `meta` only; sites put it on anything. */
export const saidValue = (element: Element): string | null =>
  element.getAttribute('content') ??
  element.getAttribute('datetime') ??
  (/^(?:data|meter)$/.test(element.localName) ? element.getAttribute('value') : null);

/** A property's value in one line: what an attribute says, otherwise what a reader sees; null where empty. */
export const lineValue = (element: Element | undefined): string | null => {
  if (element === undefined) return null;
  const value = oneLine(saidValue(element) ?? visibleText(element, 2_000));
  return value === '' ? null : value;
};

/** The address that a property is or holds. */
export const hrefValue = (element: Element | undefined): string | null =>
  element?.getAttribute('href') ?? element?.getAttribute('content') ?? element?.getAttribute('src') ?? null;
