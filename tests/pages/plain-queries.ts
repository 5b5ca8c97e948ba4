// Plain queries for the second reading of the saved pages. What was counted by hand and is not there is an error, never an empty value.
import type { Expected } from './independent-reading.ts';

export type Reader = (document: Document, url: string) => Expected[];

export const all = (scope: ParentNode, selector: string): Element[] => [...scope.querySelectorAll(selector)];

export const one = (scope: ParentNode | null, selector: string): Element => {
  const found = scope?.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector} where it was counted by hand`);
  return found;
};

export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Without those of its own parts that match. */
export const wordsBut = (element: Element, parts: string): string =>
  [...element.childNodes]
    .filter((node) => ![...element.children].some((child) => child === node && child.matches(parts)))
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
export const attribute = (element: Element | null, name: string): string => {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined) throw new Error(`no ${name} where it was counted by hand`);
  return value;
};
export const group = (pattern: RegExp, text: string): string => {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`${pattern} is not in ${text.slice(0, 80)}`);
  return found;
};
export const address = (element: Element | null, url: string): string => new URL(attribute(element, 'href'), url).href;

/** "August 2, 2021", "2 August 2021": a day. */
export const day = (text: string): string => new Date(`${text} UTC`).toISOString().slice(0, 10);

export const NOTHING = { id: null, profileUrl: null, rating: null, title: null, date: null, reply: null };
