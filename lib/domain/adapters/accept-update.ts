// What an update whose signature holds may change: never more hosts than what ships, nothing older, nothing that could slow a page down. An adapter that is
// refused leaves the one that works in its place; only an envelope that is broken or old, or a key that would pollute, refuses the update as a whole.
import type { Adapter } from '../../contracts/adapter.ts';
import { type SwitchedOff, UPDATE_CHARACTERS_MAX, UpdateContent } from '../../contracts/adapter-update.ts';
import { areWithin } from './hosts.ts';
import { pollutingKey } from './polluting-key.ts';
import { type Emptied, type Understood, understood } from './understood.ts';
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
  | 'unsafe'
  /** What the copy in use has would be lost, because this program does not understand what should replace it. */
  | 'loses_part';

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

const has = (adapter: Adapter, part: Emptied): boolean => {
  if (part === 'hook') return adapter.hook !== null;
  if (part === 'reply.kind') return adapter.reply.kind !== 'none';
  return adapter.fields[part].length > 0;
};

/** Null where the adapter may take the place of what is used now. */
export function refusalOf(
  { adapter, emptied }: Pick<Extract<Understood, { ok: true }>, 'adapter' | 'emptied'>,
  known: Pick<KnownAdapters, 'shipped' | 'stored'>,
): Omit<Refused, 'id'> | null {
  const shipped = known.shipped.get(adapter.id);
  if (shipped === undefined) return { reason: 'unknown_site', detail: 'no site of this id ships' };
  if (!areWithin(adapter.hosts, shipped.hosts)) return { reason: 'wider_hosts', detail: `may only name ${shipped.hosts.join(', ')}` };
  const stored = known.stored.get(adapter.id);
  if (adapter.version <= shipped.version || (stored !== undefined && adapter.version < stored.version))
    return { reason: 'older', detail: `version ${Math.max(shipped.version, stored?.version ?? 0)} is there already` };
  const [unsafe] = unsafeParts(adapter);
  if (unsafe !== undefined) return { reason: 'unsafe', detail: unsafe };
  const lost = emptied.find((part) => has(shipped, part) || (stored !== undefined && has(stored, part)));
  return lost === undefined ? null : { reason: 'loses_part', detail: `nothing of ${lost} is understood, and the copy in use has it` };
}

/** `content` comes from a `SignedUpdate` whose signature was found good by a key that counts. */
export function acceptUpdate(content: string, known: KnownAdapters): AcceptedUpdate | UpdateRefusal {
  if (content.length > UPDATE_CHARACTERS_MAX) return { ok: false, reason: 'malformed', detail: 'longer than an update may be' };
  const given = parse(content);
  const parsed = UpdateContent.safeParse(given);
  if (!parsed.success) return { ok: false, reason: 'malformed', detail: 'not an update of format 1' };
  const polluting = pollutingKey(given);
  if (polluting !== null) return { ok: false, reason: 'malformed', detail: `holds the key ${polluting}` };
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
    const refusal = adapters.has(adapter.id) ? ({ reason: 'repeated', detail: 'named twice' } as const) : refusalOf(read, known);
    if (refusal !== null) {
      refused.push({ id: adapter.id, ...refusal });
      continue;
    }
    adapters.set(adapter.id, adapter);
    skipped.push(...read.skipped.map((part) => `${adapter.id}: ${part}`));
  }
  return { ok: true, sequence, createdAt, keys, adapters: [...adapters.values()], off, refused, skipped };
}
