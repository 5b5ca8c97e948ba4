// Whether an adapter from outside may be stored. It is data, and data can still do harm: read pages it was not made for,
// or take a shipped site's place with something older.

import type { z } from 'zod';
import { Adapter, type HostPattern } from '../../contracts/adapter.ts';
import { matchesHost } from '../../sites/engine/match.ts';
import type { AdapterRow } from '../db/schema.ts';

export type AdapterRefusal =
  /** Not inside the contract. */
  | 'malformed'
  /** Takes pages that the shipped adapter of the site, or the stored one, does not take. */
  | 'wider_hosts'
  /** What was taught on a site's pages is for that site. */
  | 'any_host'
  /** The id belongs to a site that ships, which only a signed update may change. */
  | 'shipped_site'
  /** A newer version is there already. */
  | 'older';

type Host = z.infer<typeof HostPattern>;

/** Whether every host of `pattern` is one of `patterns`. */
const isWithin = (pattern: Host, patterns: readonly Host[]): boolean => {
  if (pattern === '*') return patterns.includes('*');
  const domain = pattern.replace(/^\*\./, '');
  return patterns.some((wide) =>
    pattern.startsWith('*.') ? (wide.startsWith('*.') || wide === '*') && matchesHost(wide, domain) : matchesHost(wide, domain),
  );
};

export const areWithin = (hosts: readonly Host[], wide: readonly Host[]): boolean => hosts.every((host) => isWithin(host, wide));

/** The adapter as the contract has it, or why it is not taken. `known`: those of the same id that are here already. */
export const checkAdapter = (
  given: unknown,
  source: AdapterRow['source'],
  known: { shipped: Adapter | undefined; stored: Adapter | undefined },
): Adapter | AdapterRefusal => {
  const parsed = Adapter.safeParse(given);
  if (!parsed.success) return 'malformed';
  const adapter = parsed.data;
  const { shipped, stored } = known;
  if (source === 'taught') {
    if (shipped !== undefined) return 'shipped_site';
    if (adapter.hosts.includes('*')) return 'any_host';
  } else {
    const before = shipped ?? stored;
    if (before === undefined ? adapter.hosts.includes('*') : !areWithin(adapter.hosts, before.hosts)) return 'wider_hosts';
  }
  return stored !== undefined && stored.version > adapter.version ? 'older' : adapter;
};
