// Which adapters count: what ships, what came since, and what was switched off. Of each site one, the newest that is allowed,
// so that switching a bad one off brings the last good one back.
import type { Adapter } from '../../contracts/adapter.ts';
import type { SwitchedOff } from '../../contracts/adapter-update.ts';
import { isOfHost } from '../../sites/engine/match.ts';
import { bySpecificity } from '../../sites/engine/specificity.ts';
import type { AdapterRow } from '../db/schema.ts';

export type StoredAdapter = Pick<AdapterRow, 'source' | 'adapter' | 'off'>;

/** `quiet`: sites that were switched off and have nothing left. Their pages are not read at all, not even by an adapter of any page. */
export type InForce = { adapters: Adapter[]; quiet: Adapter[] };

/** In the order of trial. Where two copies of a site have the same version, what ships goes before updates, and these before what was taught. */
export const adaptersInForce = (
  shipped: readonly Adapter[],
  rows: readonly StoredAdapter[],
  switchedOff: readonly SwitchedOff[],
): InForce => {
  const stored = (source: AdapterRow['source']): Adapter[] =>
    rows.filter((row) => row.source === source && !row.off).map(({ adapter }) => adapter);
  const newest = new Map<string, Adapter>();
  const forbidden: Adapter[] = [];
  for (const adapter of [...shipped, ...stored('server'), ...stored('taught')]) {
    const { id, version } = adapter;
    if (switchedOff.some((off) => off.id === id && (off.version === null || off.version === version))) forbidden.push(adapter);
    else if ((newest.get(id)?.version ?? 0) < version) newest.set(id, adapter);
  }
  return { adapters: [...newest.values()].sort(bySpecificity), quiet: forbidden.filter(({ id }) => !newest.has(id)) };
};

/** Those for the pages of an address's host, on whatever path: a document may go to another one without loading anew. */
export const adaptersOfHost = ({ adapters, quiet }: InForce, url: string): Adapter[] => {
  const ours = adapters.filter((adapter) => isOfHost(adapter, url));
  return quiet.some((adapter) => isOfHost(adapter, url)) ? ours.filter(({ hosts }) => !hosts.includes('*')) : ours;
};
