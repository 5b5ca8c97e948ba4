// Where the code of a page's sites lies: each `/hooks/<id>.js` (built from the site's folder) leaves its hook under its name in the isolated
// world of the page, by this very function of the content script (`shared.ts`). The page's own code cannot see into that world.
import type { Hook } from './review-parts.ts';

/** Hooks by the name of their site's folder. A name that is not there does nothing. */
export type Hooks = ReadonlyMap<string, Hook>;

/** A symbol: a page can name an element so that it shadows any string. */
const PLACE = Symbol.for('vidhuk.hooks');

export const hooksInPage = (): Map<string, Hook> => {
  const there: unknown = Reflect.get(globalThis, PLACE);
  if (there instanceof Map) return there;
  const hooks = new Map<string, Hook>();
  Reflect.set(globalThis, PLACE, hooks);
  return hooks;
};
