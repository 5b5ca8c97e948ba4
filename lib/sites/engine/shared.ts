// What the sites' own code and the part for pages with reviews use of the engine, left in the isolated world by the content script: a page then holds it once, however many hooks
// come beside it. Modules that the content script needs anyway; a hook brings along whatever is not here.
import { all, attr, isElement, one, turn } from './dom.ts';
import { extract, extractSteps, isRoot, readAgain, readRoot, startPass, traceOf } from './extract.ts';
import { startTally } from './health.ts';
import { hooksInPage } from './hooks-in-page.ts';
import { REVIEWS_PART } from './live-page.ts';
import { asciiDigits, numbersIn, ratingIn, ratingInClass, ratingInWidth, ratingOf } from './numbers.ts';
import { readText } from './parse-field.ts';
import { readParts, toReview } from './review-parts.ts';
import { eachOf, inOneGo, inSlices, slicesIn } from './steps.ts';
import { cap, oneLine, visibleText } from './visible-text.ts';

/** Written out: whole modules would cost every page half a kilobyte. */
const SHARED = {
  all,
  asciiDigits,
  attr,
  cap,
  eachOf,
  extract,
  extractSteps,
  hooksInPage,
  inOneGo,
  inSlices,
  isElement,
  isRoot,
  numbersIn,
  one,
  oneLine,
  ratingIn,
  ratingInClass,
  ratingInWidth,
  ratingOf,
  readAgain,
  readParts,
  readRoot,
  readText,
  slicesIn,
  startPass,
  startTally,
  toReview,
  traceOf,
  turn,
  visibleText,
};

/** By file name, as `scripts/build-hooks.ts` finds them in the hooks' imports; the build fails where one imports what is not here. */
export const SHARED_NAMES: Readonly<Record<string, readonly (keyof typeof SHARED)[]>> = {
  'dom.ts': ['all', 'attr', 'isElement', 'one', 'turn'],
  'extract.ts': ['extract', 'extractSteps', 'isRoot', 'readAgain', 'readRoot', 'startPass', 'traceOf'],
  'health.ts': ['startTally'],
  'hooks-in-page.ts': ['hooksInPage'],
  'numbers.ts': ['asciiDigits', 'numbersIn', 'ratingIn', 'ratingInClass', 'ratingInWidth', 'ratingOf'],
  'parse-field.ts': ['readText'],
  'review-parts.ts': ['readParts', 'toReview'],
  'steps.ts': ['eachOf', 'inOneGo', 'inSlices', 'slicesIn'],
  'visible-text.ts': ['cap', 'oneLine', 'visibleText'],
};

/** The global symbol under which the built hooks look for it. */
export const SHARED_NAME = 'vidhuk.engine';

/** To be called before any hook comes. What an older content script asked for speaks to that one's engine, which knows none of this one's readings. */
export const shareEngine = (): void => {
  Reflect.set(globalThis, Symbol.for(SHARED_NAME), SHARED);
  Reflect.deleteProperty(globalThis, REVIEWS_PART);
};
