// Which attributes of a page say anything about its reviews: a change of any other is none.
import type { Adapter } from '../../contracts/adapter.ts';
import { signAttributes } from './signs.ts';

/** They change with every movement of a pointer. */
const RESTLESS = /^(?:class|style)$/;

const namedIn = (selector: string): string[] =>
  [...selector.matchAll(/\[\s*([a-z][\w-]*)/gi)].flatMap(([, name = '']) => (RESTLESS.test(name) ? [] : [name]));

/** What the adapters read, and what their selectors ask for. Classes only where stars are drawn by them and counted. */
export const attributesOf = (adapters: readonly Adapter[]): string[] => {
  const names = adapters.flatMap((adapter) => {
    const sources = Object.values(adapter.fields).flat();
    const isDrawn = adapter.fields.rating.some(({ parse, select }) => parse === 'count' && /\.|\[class/.test(select));
    return [
      ...sources.map(({ from }) => from),
      ...[adapter.item, ...adapter.require, ...adapter.exclude, ...sources.map(({ select }) => select)].flatMap(namedIn),
      ...signAttributes(adapter),
      ...(isDrawn ? ['class'] : []),
    ];
  });
  return [...new Set(names)].filter((name) => name !== 'text');
};
