// An adapter that may be newer than this program, read leniently: parts that are not understood are skipped and named, the rest must hold.
import { Adapter, ParserName, Signs } from '../../contracts/adapter.ts';
import { ReplyBox } from '../../contracts/review.ts';
import { pollutingKey } from './polluting-key.ts';

export type Understood =
  | {
      ok: true;
      adapter: Adapter;
      skipped: string[];
      /** What is empty now because everything that stood there was skipped. */
      emptied: Emptied[];
    }
  | { ok: false; reason: 'malformed' | 'newer_format' | 'unsafe'; detail: string };

/** A field without a source, a reply box of no kind, or no hook. Without its signs an adapter says less, never something else. */
export type Emptied = keyof Adapter['fields'] | 'reply.kind' | 'hook';

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own, known keys only: what else stands there is named in `skipped`. */
const known = (given: Fields, keys: readonly string[], at: string, skipped: string[]): Fields => {
  for (const key of Object.keys(given)) if (!keys.includes(key)) skipped.push(`${at}${key}`);
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(given, key)).map((key) => [key, given[key]]));
};

const readable = (sources: unknown, at: string, skipped: string[]): unknown =>
  Array.isArray(sources)
    ? sources.filter((source) => {
        const parse = isRecord(source) ? source.parse : undefined;
        const ok = typeof parse !== 'string' || ParserName.safeParse(parse).success;
        if (!ok) skipped.push(`${at} (${parse.slice(0, 40)})`);
        return ok;
      })
    : sources;

const isEmpty = (sources: unknown): boolean => Array.isArray(sources) && sources.length === 0;

/** `hooks`: names of the hooks that ship with this program. */
export function understood(given: unknown, hooks: ReadonlySet<string>): Understood {
  if (!isRecord(given)) return { ok: false, reason: 'malformed', detail: 'not an object' };
  const polluting = pollutingKey(given);
  if (polluting !== null) return { ok: false, reason: 'unsafe', detail: `holds the key ${polluting}` };
  if (typeof given.format === 'number' && given.format > 1)
    return { ok: false, reason: 'newer_format', detail: `format ${given.format}; this program understands 1` };
  const skipped: string[] = [];
  const emptied: Emptied[] = [];
  const adapter = known(given, Object.keys(Adapter.shape), '', skipped);
  if (isRecord(adapter.fields)) {
    const fields = known(adapter.fields, Object.keys(Adapter.shape.fields.shape), 'fields.', skipped);
    for (const name of Adapter.shape.fields.keyof().options) {
      const sources = fields[name];
      fields[name] = readable(sources, `fields.${name}`, skipped);
      if (isEmpty(fields[name]) && !isEmpty(sources)) emptied.push(name);
    }
    adapter.fields = fields;
  }
  if (isRecord(adapter.reply)) {
    const reply = known(adapter.reply, Object.keys(Adapter.shape.reply.shape), 'reply.', skipped);
    if (typeof reply.kind === 'string' && !ReplyBox.safeParse(reply.kind).success) {
      skipped.push(`reply.kind (${reply.kind.slice(0, 40)})`);
      reply.kind = 'none';
      emptied.push('reply.kind');
    }
    adapter.reply = reply;
  }
  if (adapter.signs !== undefined && !Signs.safeParse(adapter.signs).success) {
    skipped.push('signs');
    adapter.signs = undefined;
  }
  if (typeof adapter.hook === 'string' && !hooks.has(adapter.hook)) {
    skipped.push(`hook (${adapter.hook.slice(0, 40)})`);
    adapter.hook = null;
    emptied.push('hook');
  }
  const parsed = Adapter.safeParse(adapter);
  if (parsed.success) return { ok: true, adapter: parsed.data, skipped, emptied };
  const [issue] = parsed.error.issues;
  return { ok: false, reason: 'malformed', detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}` };
}
