// Answers which elements of a page have a feature, stand inside another or say what, without asking the selector engine: inference asks some
// hundred thousand such questions.
import { type Feature, featuresOf } from './features.ts';
import { isElement, leavesOf } from './leaves.ts';

export type Scope = Document | ShadowRoot;

export type PageIndex = {
  scope: Scope;
  features: (element: Element) => readonly Feature[];
  /** Everything in the page that the feature's selector matches, in document order. */
  having: (feature: Feature) => ReadonlySet<Element>;
  /** Everything in the page that stands inside an element which has the feature. */
  under: (feature: Feature) => ReadonlySet<Element>;
  /** Everything that belongs to a root, in document order: what is inside it and, in rows, what follows it. */
  below: (root: Element) => readonly Element[];
  /** Visible text without white space. */
  text: (element: Element) => string;
  /** Whether the element is the root or belongs to it. */
  holds: (root: Element, element: Element) => boolean;
  /** In rows: which of the elements that follow the root holds this one. Null inside the root. */
  follower: (root: Element, element: Element) => Element | null;
  /** Name and parent, looked up once: reading them off a document is slow in some engines. */
  name: (element: Element) => string;
  parent: (element: Element) => Element | null;
  /** Place among the siblings of the same name, from 1, and how many they are. */
  place: (element: Element) => { at: number; of: number };
};

export function indexPage(scope: Scope): PageIndex {
  const elements: Element[] = [];
  const position = new Map<Element, number>();
  /** Position of the last element inside. */
  const last: number[] = [];
  const names = new Map<Element, string>();
  const parents = new Map<Element, Element | null>();
  const walk = (parent: Node): void => {
    const above = isElement(parent) ? parent : null;
    for (let child = parent.firstChild; child !== null; child = child.nextSibling)
      if (isElement(child)) {
        const at = elements.push(child) - 1;
        position.set(child, at);
        names.set(child, child.localName);
        parents.set(child, above);
        walk(child);
        last[at] = elements.length - 1;
      }
  };
  walk(scope);

  const known = new Map<Element, readonly Feature[]>();
  const features = (element: Element): readonly Feature[] => {
    let list = known.get(element);
    if (list === undefined) {
      list = featuresOf(element);
      known.set(element, list);
    }
    return list;
  };
  let exact: Map<string, Set<Element>> | null = null;
  const asked = new Map<string, ReadonlySet<Element>>();
  const inside = new Map<Element, readonly Element[]>();
  const texts = new Map<Element, string>();
  const places = new Map<Element, { at: number; of: number }>();
  const under = new Map<string, ReadonlySet<Element>>();
  const having = (feature: Feature): ReadonlySet<Element> => {
    let answer = asked.get(feature.css);
    if (answer !== undefined) return answer;
    if (feature.exact) {
      if (exact === null) {
        exact = new Map();
        for (const element of elements)
          for (const { css, exact: isExact } of features(element))
            if (isExact) {
              const of = exact.get(css);
              if (of) of.add(element);
              else exact.set(css, new Set([element]));
            }
      }
      answer = exact.get(feature.css) ?? new Set();
    } else answer = new Set(scope.querySelectorAll(feature.css));
    asked.set(feature.css, answer);
    return answer;
  };
  return {
    scope,
    features,
    having,
    under: (feature) => {
      let answer = under.get(feature.css);
      if (answer === undefined) {
        const found = new Set<Element>();
        let end = -1;
        for (const element of having(feature)) {
          const at = position.get(element);
          if (at === undefined || at <= end) continue;
          end = last[at] ?? at;
          for (let inner = at + 1; inner <= end; inner += 1) {
            const below = elements[inner];
            if (below) found.add(below);
          }
        }
        answer = found;
        under.set(feature.css, answer);
      }
      return answer;
    },
    below: (root) => {
      let found = inside.get(root);
      if (found === undefined) {
        const at = position.get(root);
        found = at === undefined ? [...root.querySelectorAll('*')] : elements.slice(at + 1, (last[at] ?? at) + 1);
        inside.set(root, found);
      }
      return found;
    },
    holds: (root, element) => root.contains(element),
    follower: () => null,
    name: (element) => names.get(element) ?? element.localName,
    parent: (element) => {
      const parent = parents.get(element);
      return parent === undefined ? element.parentElement : parent;
    },
    text: (element) => {
      let text = texts.get(element);
      if (text === undefined) {
        text = leavesOf(element)
          .filter(({ hidden }) => !hidden)
          .map((leaf) => leaf.text)
          .join('');
        texts.set(element, text);
      }
      return text;
    },
    place: (element) => {
      let place = places.get(element);
      if (place === undefined) {
        const counts = new Map<string, Element[]>();
        for (const sibling of element.parentElement?.children ?? [element]) {
          const alike = counts.get(sibling.localName);
          if (alike) alike.push(sibling);
          else counts.set(sibling.localName, [sibling]);
        }
        for (const alike of counts.values()) alike.forEach((sibling, at) => void places.set(sibling, { at: at + 1, of: alike.length }));
        place = places.get(element) ?? { at: 1, of: 1 };
      }
      return place;
    },
  };
}

/** Features that both elements have: what two examples share may be what all reviews share. */
export const sharedFeatures = (index: PageIndex, one: Element, other: Element): Feature[] => {
  if (one === other) return [...index.features(one)];
  const others = new Set(index.features(other).map(({ css }) => css));
  return index.features(one).filter(({ css }) => others.has(css));
};
