// What an update whose signature holds may change: never more hosts than what ships, nothing older, nothing that could slow a page down. An adapter that is
// refused leaves the one that works in its place; only an envelope that is broken or old refuses the update as a whole.
import type { Adapter } from '../../contracts/adapter.ts';
import { type SwitchedOff, UPDATE_CHARACTERS_MAX, UpdateContent } from '../../contracts/adapter-update.ts';
import { areWithin } from './hosts.ts';
import { understood } from './understood.ts';
import { unsafeParts } from './unsafe-parts.ts';

export type AdapterRefusal =
  | 'malformed'
  | 'newer_format'
  /** No site of that id ships: an update mends sites and brings none. */
  | 'unknown_site'
  | 'wider_hosts'
  /** Not newer than what is in use. */
  | 'older'
  /** Named twice in one update. */
  | 'repeated'
  | 'unsafe';

export type Refused = { id: string; reason: AdapterRefusal; detail: string };
export type AcceptedUpdate = {
  ok: true;
  sequence: number;
  createdAt: string;
  keys: string[];
  adapters: Adapter[];
  off: SwitchedOff[];
  refused: Refused[];
  /** Parts that this program does not understand, as `site: part`. */
  skipped: string[];
};
export type UpdateRefusal = { ok: false; reason: 'malformed' | 'older'; detail: string };

export type KnownAdapters = {
  /** Of the update in use; 0 where there is none. */
  sequence: number;
  /** What ships, by id. */
  shipped: ReadonlyMap<string, Adapter>;
  /** What the update in use gave, by id. */
  stored: ReadonlyMap<string, Adapter>;
  /** Names of the hooks that ship. */
  hooks: ReadonlySet<string>;
};

const parse = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
};

const idOf = (given: unknown): string =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id.slice(0, 64) : '?';

/** Null where the adapter may take the place of what is used now. */
export function refusalOf(adapter: Adapter, known: Pick<KnownAdapters, 'shipped' | 'stored'>): Omit<Refused, 'id'> | null {
  const shipped = known.shipped.get(adapter.id);
  if (shipped === undefined) return { reason: 'unknown_site', detail: 'no site of this id ships' };
  if (!areWithin(adapter.hosts, shipped.hosts)) return { reason: 'wider_hosts', detail: `may only name ${shipped.hosts.join(', ')}` };
  const stored = known.stored.get(adapter.id);
  if (adapter.version <= shipped.version || (stored !== undefined && adapter.version < stored.version))
    return { reason: 'older', detail: `version ${Math.max(shipped.version, stored?.version ?? 0)} is there already` };
  const [unsafe] = unsafeParts(adapter);
  return unsafe === undefined ? null : { reason: 'unsafe', detail: unsafe };
}

/** `content` comes from a `SignedUpdate` whose signature was found good by a key that counts. */
export function acceptUpdate(content: string, known: KnownAdapters): AcceptedUpdate | UpdateRefusal {
  if (content.length > UPDATE_CHARACTERS_MAX) return { ok: false, reason: 'malformed', detail: 'longer than an update may be' };
  const parsed = UpdateContent.safeParse(parse(content));
  if (!parsed.success) return { ok: false, reason: 'malformed', detail: 'not an update of format 1' };
  const { sequence, createdAt, keys, off } = parsed.data;
  if (sequence <= known.sequence) return { ok: false, reason: 'older', detail: `update ${known.sequence} is in use already` };
  const adapters = new Map<string, Adapter>();
  const refused: Refused[] = [];
  const skipped: string[] = [];
  for (const given of parsed.data.adapters) {
    const read = understood(given, known.hooks);
    if (!read.ok) {
      refused.push({ id: idOf(given), reason: read.reason, detail: read.detail });
      continue;
    }
    const { adapter } = read;
    const refusal = adapters.has(adapter.id) ? ({ reason: 'repeated', detail: 'named twice' } as const) : refusalOf(adapter, known);
    if (refusal !== null) {
      refused.push({ id: adapter.id, ...refusal });
      continue;
    }
    adapters.set(adapter.id, adapter);
    skipped.push(...read.skipped.map((part) => `${adapter.id}: ${part}`));
  }
  return { ok: true, sequence, createdAt, keys, adapters: [...adapters.values()], off, refused, skipped };
}
