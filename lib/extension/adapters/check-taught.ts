// Whether an adapter that was taught may be stored. It is data, and data can still do harm: read pages it was not made for, take a shipped site's
// place, or slow a page down. Updates of shipped sites come signed, by another door (`lib/domain/adapters/accept-update.ts`).
import { Adapter } from '../../contracts/adapter.ts';
import { unsafeParts } from '../../domain/adapters/unsafe-parts.ts';

export type TaughtRefusal =
  /** Not inside the contract. */
  | 'malformed'
  /** What was taught on a site's pages is for that site. */
  | 'any_host'
  /** The id belongs to a site that ships, which only a signed update may change. */
  | 'shipped_site'
  /** A part that could cost a page its time. */
  | 'unsafe'
  /** A newer version is there already. */
  | 'older';

/** The adapter as the contract has it, or why it is not taken. `known`: those of the same id that are here already. */
export const checkTaught = (
  given: unknown,
  { shipped, stored }: { shipped: Adapter | undefined; stored: Adapter | undefined },
): Adapter | TaughtRefusal => {
  const adapter = Adapter.safeParse(given).data;
  if (adapter === undefined) return 'malformed';
  if (shipped !== undefined) return 'shipped_site';
  if (adapter.hosts.includes('*')) return 'any_host';
  if (unsafeParts(adapter).length > 0) return 'unsafe';
  return stored !== undefined && stored.version > adapter.version ? 'older' : adapter;
};
