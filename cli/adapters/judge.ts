// Whether an extension would use an adapter, judged as one judges it that has nothing but what ships. A site that ships changes by a signed update;
// any other was taught and is for its own hosts (`lib/extension/adapters/check-taught.ts`).
import { Adapter } from '../../lib/contracts/adapter.ts';
import { refusalOf } from '../../lib/domain/adapters/accept-update.ts';
import { understood } from '../../lib/domain/adapters/understood.ts';
import { unsafeParts } from '../../lib/domain/adapters/unsafe-parts.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { brokenSelectors } from './broken-selectors.ts';

export const SHIPPED: ReadonlyMap<string, Adapter> = new Map(ADAPTERS.map((adapter) => [adapter.id, adapter]));
const HOOKS = new Set(ADAPTERS.flatMap(({ hook }) => (hook === null ? [] : [hook])));

/** How an adapter would come into use: with what ships, by a signed update, or taught and approved by a lead. */
export type Way = 'shipped' | 'update' | 'taught';

export type Judgement = { id: string; version: number | null; adapter: Adapter | null; problems: string[]; skipped: string[] };

const nameOf = (given: unknown): string =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id.slice(0, 64) : '?';

/** An id that no shipped site has is a taught one's. */
export const wayOf = (given: unknown): Way => {
  const id = nameOf(given);
  return id === '?' || SHIPPED.has(id) ? 'update' : 'taught';
};

const unread = (given: unknown, problem: string): Judgement => ({
  id: nameOf(given),
  version: null,
  adapter: null,
  problems: [problem],
  skipped: [],
});

const usable = async (adapter: Adapter, refused: readonly string[], skipped: string[]): Promise<Judgement> => {
  const [broken = []] = await brokenSelectors([adapter]);
  const unsafe = unsafeParts(adapter).map((part) => `unsafe: ${part}`);
  const problems = [...refused, ...unsafe, ...broken.map((part) => `broken: ${part}`)];
  return { id: adapter.id, version: adapter.version, adapter, problems, skipped };
};

/** A taught adapter is never newer than the program that made it: it is inside the contract or is not taken. */
const judgeTaught = async (given: unknown): Promise<Judgement> => {
  const parsed = Adapter.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return unread(given, `malformed: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'invalid'}`);
  }
  const anyHost = parsed.data.hosts.includes('*') ? ['any_host: a taught adapter names the hosts of its site'] : [];
  return await usable(parsed.data, anyHost, []);
};

export const judge = async (given: unknown, way: Way): Promise<Judgement> => {
  if (way === 'taught') return await judgeTaught(given);
  const read = understood(given, HOOKS);
  if (!read.ok) return unread(given, `${read.reason}: ${read.detail}`);
  const { adapter, skipped } = read;
  const refusal = way === 'update' ? refusalOf(read, { shipped: SHIPPED, stored: new Map() }) : null;
  // All that is unsafe is named anyway, not only the first.
  return await usable(adapter, refusal === null || refusal.reason === 'unsafe' ? [] : [`${refusal.reason}: ${refusal.detail}`], skipped);
};
