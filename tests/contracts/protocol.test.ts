// What crosses a process has a recorded shape: `wire-schemas.json` holds a hash of every contract beside the protocol's version. A change of shape fails
// here until somebody has decided what it means for extensions that are not updated yet.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { KNOWS_OF_REFERENCE, PROTOCOL_VERSION, PULL_LIMIT } from '../../lib/contracts/sync.ts';

const FOLDER = new URL('../../lib/contracts/', import.meta.url);

const modules = await Promise.all(
  readdirSync(FOLDER)
    // Adapters come with the extension and have a `format` number of their own.
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'adapter.ts')
    .sort()
    .map(async (file) => {
      const exported: Record<string, unknown> = await import(new URL(file, FOLDER).href);
      return { file, exported };
    }),
);

/** Every schema of the contracts, by file and name; records of schemas (`EVENT_PAYLOADS`) member by member. */
const schemas: [string, z.ZodType][] = modules.flatMap(({ file, exported }) =>
  Object.entries(exported).flatMap(([name, value]): [string, z.ZodType][] => {
    if (value instanceof z.ZodType) return [[`${file} ${name}`, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, member]): [string, z.ZodType][] =>
      member instanceof z.ZodType ? [[`${file} ${name} ${key}`, member]] : [],
    );
  }),
);

/** Keys in order, so that only meaning counts; order inside lists (a tuple, a union) is kept, but for `required`, which lists keys. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, key === 'required' && Array.isArray(member) ? [...member].sort() : canonical(member)]),
  );
};

const shapeOf = (schema: z.ZodType): unknown => canonical(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
const hashOf = (schema: z.ZodType): string =>
  createHash('sha256')
    .update(JSON.stringify(shapeOf(schema)))
    .digest('hex')
    .slice(0, 16);

describe('the protocol', () => {
  it('has the recorded shape. Differs? Compatible both ways: record it (`vitest run -u tests/contracts`). Otherwise raise PROTOCOL_VERSION as well', async () => {
    const record = { protocol: PROTOCOL_VERSION, schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, hashOf(schema)])) };
    await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot('./wire-schemas.json');
  });

  it('covers the contracts', () => {
    const names = schemas.map(([name]) => name);
    expect(names).toContain('sync.ts PushResponse');
    expect(names).toContain('item-event.ts EVENT_PAYLOADS reply.posted');
    expect(names.length).toBeGreaterThan(60);
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells a changed shape from a changed order of keys', () => {
    const one = z.strictObject({ a: z.string().max(5), b: z.number() });
    expect(hashOf(z.strictObject({ b: z.number(), a: z.string().max(5) }))).toBe(hashOf(one));
    expect(hashOf(z.strictObject({ a: z.string().max(6), b: z.number() }))).not.toBe(hashOf(one));
    expect(hashOf(z.strictObject({ a: z.string().max(5), b: z.number().optional() }))).not.toBe(hashOf(one));
    expect(hashOf(z.object({ a: z.string().max(5), b: z.number() }))).not.toBe(hashOf(one));
  });
});

it('asks for a page in a way that servers from before read as the same number, and says of rules by risk what they compare as a whole', () => {
  expect(z.coerce.number().int().min(1).max(500).parse(PULL_LIMIT)).toBe(200);
  expect(KNOWS_OF_REFERENCE).toEqual({ 'content-language': 'x-risk-rules' });
});

describe('bounds', () => {
  /** Paths of strings and lists without a greatest length: with them a hostile or broken peer could fill a store. */
  const unbounded = (shape: unknown, path: string): string[] => {
    if (Array.isArray(shape)) return shape.flatMap((member, index) => unbounded(member, `${path}[${index}]`));
    if (typeof shape !== 'object' || shape === null) return [];
    const found: string[] = [];
    const is = (type: string): boolean => 'type' in shape && shape.type === type;
    const bounded = ['maxLength', 'enum', 'const', 'pattern', 'format'].some((key) => key in shape);
    if (is('string') && !bounded) found.push(`${path}: a text without an end`);
    if (is('array') && !('maxItems' in shape) && !('prefixItems' in shape)) found.push(`${path}: a list without an end`);
    return [...found, ...Object.entries(shape).flatMap(([key, member]) => unbounded(member, `${path}.${key}`))];
  };

  it('every text and list that comes from outside has an end', () => {
    /** Answers of our own server, which no stranger writes. */
    const answers = /^(errors\.ts ErrorBody|sync\.ts PushResponse|workspace\.ts Me)\b/;
    const open = schemas.filter(([name]) => !answers.test(name)).flatMap(([name, schema]) => unbounded(shapeOf(schema), name));
    expect(open).toEqual([]);
  });
});
