// Selectors that no browser would take. The extension passes over them without a word, so whoever wrote one has to hear it here.
import type { Adapter } from '../../lib/contracts/adapter.ts';
import { selectorsOf } from '../../lib/domain/adapters/unsafe-parts.ts';
import { inJsdom } from '../page-in-jsdom.ts';

/** Every broken selector of each adapter as `place: problem`, in the order given. */
export const brokenSelectors = (adapters: readonly Adapter[]): Promise<string[][]> =>
  inJsdom('', 'https://vidhuk.invalid/', (document) =>
    adapters.map((adapter) =>
      selectorsOf(adapter).flatMap(([place, selector]) => {
        try {
          document.querySelector(selector);
          return [];
        } catch {
          return [`${place}: "${selector.slice(0, 60)}" is no CSS selector`];
        }
      }),
    ),
  );
