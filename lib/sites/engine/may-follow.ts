// Whether a page can be followed from a reading on: only where what its adapter reads of a review depends on that review, and on little else that
// can be named.
import type { Adapter } from '../../contracts/adapter.ts';
import type { Trace } from './extract.ts';
import type { Hooks } from './hooks-in-page.ts';
import type { Extraction } from './types.ts';

/** A selector whose matches depend on what stands beside an element: any change may make another element match. */
const DEPENDS_ON_SIBLINGS = /[+~]|:(?:nth|first|last|only|empty)\b/;
/** One whose matches depend on what stands in another part of something around an element. */
const DEPENDS_ON_OTHERS = /:has\b[^,]*[\s>]/;

/** Brackets of `:is` and its like opened up, of `:has` left out with what is in them. */
const opened = (selector: string): string => {
  let plain = selector.replace(/\[[^\]]*\]|"[^"]*"/g, '').trim();
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/(:has)?\(([^()]*)\)/g, (_all, has?: string, inner = '') => has ?? inner.trim());
  }
  return plain;
};

const isLocal = (selector: string): boolean =>
  !DEPENDS_ON_SIBLINGS.test(selector.replace(/\[[^\]]*\]|"[^"]*"/g, '')) && !DEPENDS_ON_OTHERS.test(opened(selector));

/** What its reviews are read from besides their roots, as one selector; empty where from nothing else, null where that cannot be named. */
export const beyondOf = ({ fields, hook: name }: Adapter, hooks: Hooks): string | null => {
  const selects = Object.values(fields).flatMap((sources) => sources.map(({ select }) => select));
  const hook = hooks.get(name ?? '');
  if (selects.some((select) => select.startsWith(':scope ~ ')) || (hook && !hook.local)) return null;
  return [...selects.filter((select) => select.startsWith(':root ')), ...(typeof hook?.local === 'string' ? [hook.local] : [])].join();
};

/** Whether a new reading of this page would find what a followed one does. */
export const mayFollow = (start: Extraction, trace: Trace): boolean =>
  start.role === 'list' &&
  [start.adapter.item, ...start.adapter.require, ...start.adapter.exclude].every(isLocal) &&
  // Repeated ids, or one review in two places: which of them counts depends on all.
  trace.read.length === start.found.length &&
  !start.health.problems.includes('ids_repeat') &&
  // Found by a hook in another way than by the selector.
  trace.read[0]?.root.matches(start.adapter.item) === true;

/** Selectors may come from an update and be newer than this browser. */
export const isUnderstood = (document: Document, selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};
