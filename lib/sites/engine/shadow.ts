// Open shadow roots: widgets draw reviews inside of them, where no selector of the document reaches. A closed one stays closed.
import { isElement } from './dom.ts';

/** `NodeFilter.SHOW_ELEMENT`; jsdom has no global `NodeFilter`. */
const SHOW_ELEMENT = 1;

const seen = new WeakMap<Document, readonly ShadowRoot[]>();

/** What the last look at the document found, for those who watch it; empty where nobody has looked. */
export const lastShadowRoots = (document: Document): readonly ShadowRoot[] => seen.get(document) ?? [];

/** Every open shadow root below `scope`, also inside others, outer ones first. Visits each element: for where nothing else was found. */
export const openShadowRoots = (document: Document, scope: Document | ShadowRoot = document): ShadowRoot[] => {
  const found: ShadowRoot[] = [];
  const walker = document.createTreeWalker(scope, SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (isElement(node) && node.shadowRoot) found.push(node.shadowRoot, ...openShadowRoots(document, node.shadowRoot));
  if (scope === document) seen.set(document, found);
  return found;
};
