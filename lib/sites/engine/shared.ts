// What the sites' own code and the part for pages with reviews use of the engine, left in the isolated world by the content script: a page then holds it once, however many hooks
// come beside it. Modules that the content script needs anyway; a hook brings along whatever is not here.
import * as dom from './dom.ts';
import * as extract from './extract.ts';
import * as health from './health.ts';
import * as numbers from './numbers.ts';
import * as reviewParts from './review-parts.ts';
import * as steps from './steps.ts';
import * as visibleText from './visible-text.ts';

/** By file name, as `scripts/build-hooks.ts` finds them in the hooks' imports. */
export const SHARED: Readonly<Record<string, object>> = {
  'dom.ts': dom,
  'extract.ts': extract,
  'health.ts': health,
  'numbers.ts': numbers,
  'review-parts.ts': reviewParts,
  'steps.ts': steps,
  'visible-text.ts': visibleText,
};

/** The global symbol under which the built hooks look for it. */
export const SHARED_NAME = 'vidhuk.engine';

/** To be called before any hook comes. */
export const shareEngine = (): void => {
  Reflect.set(globalThis, Symbol.for(SHARED_NAME), SHARED);
};
