// Whether an update may bring an adapter, judged as an extension judges it that has nothing but what ships.
import type { Adapter } from '../../lib/contracts/adapter.ts';
import { refusalOf } from '../../lib/domain/adapters/accept-update.ts';
import { understood } from '../../lib/domain/adapters/understood.ts';
import { unsafeParts } from '../../lib/domain/adapters/unsafe-parts.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';

export const SHIPPED: ReadonlyMap<string, Adapter> = new Map(ADAPTERS.map((adapter) => [adapter.id, adapter]));
const HOOKS = new Set(ADAPTERS.flatMap(({ hook }) => (hook === null ? [] : [hook])));

export type Judgement = { id: string; version: number | null; adapter: Adapter | null; problems: string[]; skipped: string[] };

/** `update` false = only whether it can be used at all (a taught adapter, or what ships itself). */
export const judge = (given: unknown, update: boolean): Judgement => {
  const read = understood(given, HOOKS);
  if (!read.ok) {
    const id = typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id.slice(0, 64) : '?';
    return { id, version: null, adapter: null, problems: [`${read.reason}: ${read.detail}`], skipped: [] };
  }
  const { adapter, skipped } = read;
  const refusal = update ? refusalOf(adapter, { shipped: SHIPPED, stored: new Map() }) : null;
  const unsafe = unsafeParts(adapter).map((part) => `unsafe: ${part}`);
  const problems = refusal === null || refusal.reason === 'unsafe' ? unsafe : [`${refusal.reason}: ${refusal.detail}`, ...unsafe];
  return { id: adapter.id, version: adapter.version, adapter, problems, skipped };
};
