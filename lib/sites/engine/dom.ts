// Reads of the DOM under short names: method names of the platform cannot be shortened, stand in every line here, and the content script
// has 40 KB for everything.

/** An attribute's value, null where there is none or no element. */
export const attr = (element: Element | null | undefined, name: string): string | null => element?.getAttribute(name) ?? null;

/** Everything inside that matches, in document order. */
export const all = (scope: ParentNode, selector: string): Element[] => [...scope.querySelectorAll(selector)];

/** The first inside that matches. */
export const one = (scope: ParentNode, selector: string): Element | null => scope.querySelector(selector);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
