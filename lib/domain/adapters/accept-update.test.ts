import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../contracts/adapter.ts';
import { UPDATE_CHARACTERS_MAX } from '../../contracts/adapter-update.ts';
import { ADAPTERS } from '../../sites/registry.ts';
import { acceptUpdate, type KnownAdapters } from './accept-update.ts';
import { areWithin } from './hosts.ts';

const shipped = new Map(ADAPTERS.map((adapter) => [adapter.id, adapter]));
const trustpilot = shipped.get('trustpilot');
if (trustpilot === undefined) throw new Error('Trustpilot does not ship.');
const KNOWN: KnownAdapters = { sequence: 3, shipped, stored: new Map(), hooks: new Set(['facebook']) };
const KEY = 'A'.repeat(43);

const newer = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...trustpilot,
  version: trustpilot.version + 1,
  ...change,
});
const content = (adapters: unknown[], change: Record<string, unknown> = {}): string =>
  JSON.stringify({ format: 1, sequence: 4, createdAt: '2026-11-01T10:00:00.000Z', keys: [KEY], adapters, off: [], ...change });
const only = (adapter: unknown, known = KNOWN) => {
  const answer = acceptUpdate(content([adapter]), known);
  if (!answer.ok) throw new Error(answer.detail);
  return { taken: answer.adapters.map(({ id, version }) => `${id} ${version}`), refused: answer.refused, skipped: answer.skipped };
};

/** The one source of a field, as a newer program would read it. */
const unread = (parse: string) => [{ select: '.a', from: 'text', parse }];

describe('an update as a whole', () => {
  it('is taken with what it switches off', () => {
    const off = [{ id: 'facebook', version: null }];
    expect(acceptUpdate(content([newer()], { off }), KNOWN)).toMatchObject({ ok: true, sequence: 4, keys: [KEY], off, refused: [] });
  });

  it.each([
    ['no JSON', '{"format":1,'],
    ['cut short', content([newer()]).slice(0, -20)],
    ['an array', '[]'],
    ['another format', content([], { format: 2 })],
    ['no keys', content([], { keys: [] })],
    ['keys that are none', content([], { keys: ['short'] })],
    ['too many adapters', content(Array.from({ length: 201 }, () => ({})))],
    ['huge', content([{ padding: 'x'.repeat(UPDATE_CHARACTERS_MAX) }])],
    ['a sequence that is no number', content([], { sequence: '4' })],
    ['a sequence beyond numbers', content([]).replace('"sequence":4', '"sequence":1e400')],
  ])('is refused: %s', (_name, text) => {
    expect(acceptUpdate(text, KNOWN)).toMatchObject({ ok: false, reason: 'malformed' });
  });

  it.each([1, 3])('is refused where it is old: %s', (sequence) => {
    expect(acceptUpdate(content([newer()], { sequence }), KNOWN)).toMatchObject({ ok: false, reason: 'older' });
  });

  it('may know more than this program', () => {
    expect(acceptUpdate(content([newer()], { notes: 'new', priority: 1 }), KNOWN)).toMatchObject({ ok: true });
  });
});

describe('an adapter in it', () => {
  it('is taken where it is newer than what ships', () => {
    expect(only(newer())).toEqual({ taken: [`trustpilot ${trustpilot.version + 1}`], refused: [], skipped: [] });
  });

  it('may narrow its hosts', () => {
    expect(only(newer({ hosts: ['uk.trustpilot.com'] })).refused).toEqual([]);
  });

  it.each([
    ['another host', ['*.trustpilot.com', 'bank.example']],
    ['every host', ['*']],
    ['the domain above', ['*.com']],
    ['a name that only ends alike', ['eviltrustpilot.com']],
    ['a name that only begins alike', ['trustpilot.com.evil.example']],
  ])('never widens its hosts: %s', (_name, hosts) => {
    expect(only(newer({ hosts })).refused).toMatchObject([{ id: 'trustpilot', reason: 'wider_hosts' }]);
  });

  it.each([
    ['what ships again', { version: trustpilot.version }, KNOWN],
    ['less than is stored', {}, { ...KNOWN, stored: new Map([['trustpilot', { ...trustpilot, version: 9 }]]) }],
  ])('is never older: %s', (_name, change, known) => {
    expect(only(newer(change), known).refused).toMatchObject([{ reason: 'older' }]);
  });

  it.each(['unknown-site', 'constructor', 'tostring'])('is of a site that ships, not %s', (id) => {
    expect(only(newer({ id })).refused).toMatchObject([{ id, reason: 'unknown_site' }]);
  });

  it('costs only itself where it is broken', () => {
    const answer = acceptUpdate(content([null, 7, { id: 'x' }, newer({ item: '' }), newer()]), KNOWN);
    if (!answer.ok) throw new Error(answer.detail);
    expect(answer.refused.map(({ reason }) => reason)).toEqual(['malformed', 'malformed', 'malformed', 'malformed']);
    expect(answer.adapters).toHaveLength(1);
  });

  it('counts once', () => {
    const answer = acceptUpdate(content([newer(), newer({ version: 99 })]), KNOWN);
    expect(answer).toMatchObject({ adapters: [{ version: trustpilot.version + 1 }], refused: [{ reason: 'repeated' }] });
  });

  it('is skipped where its format is newer', () => {
    expect(only(newer({ format: 2 })).refused).toMatchObject([{ id: 'trustpilot', reason: 'newer_format' }]);
  });

  it('loses the parts that are not understood, by name', () => {
    const source = { select: '.a', from: 'text', parse: 'hologram' };
    const fields = { ...trustpilot.fields, title: [source, ...trustpilot.fields.title], mood: [source] };
    const { taken, skipped } = only(newer({ fields, hook: 'telepathy', shimmer: 1 }));
    expect(taken).toHaveLength(1);
    expect(skipped).toEqual([
      'trustpilot: shimmer',
      'trustpilot: fields.mood',
      'trustpilot: fields.title (hologram)',
      'trustpilot: hook (telepathy)',
    ]);
  });

  it.each([
    ['selectors that loop', { item: 'div:has(p:has(a))' }],
    ['paths that are tried in many ways', { paths: ['/*a*a*a*a*a*a*a*b'] }],
    ['HTML', { item: '<script>' }],
  ])('is refused with %s', (_name, change) => {
    expect(only(newer(change)).refused).toMatchObject([{ reason: 'unsafe' }]);
  });

  it.each<[string, string, (inUse: Adapter) => Record<string, unknown>]>([
    ['its texts', 'trustpilot', ({ fields }) => ({ fields: { ...fields, text: unread('eval') } })],
    ['its authors', 'trustpilot', ({ fields }) => ({ fields: { ...fields, author: unread('hologram') } })],
    ['its reply box', 'facebook', ({ reply }) => ({ reply: { ...reply, kind: 'telepathy' } })],
    ['its hook', 'facebook', () => ({ hook: 'telepathy' })],
  ])('is refused where the copy in use would lose what it has: %s', (_name, id, change) => {
    const inUse = shipped.get(id);
    if (inUse === undefined) throw new Error(`${id} does not ship.`);
    expect(only({ ...inUse, version: inUse.version + 1, ...change(inUse) }).refused).toMatchObject([{ id, reason: 'loses_part' }]);
  });

  it('is refused for what only the update in use has', () => {
    const without = { ...trustpilot, fields: { ...trustpilot.fields, title: [] } };
    const known = { ...KNOWN, shipped: new Map([['trustpilot', without]]) };
    const given = newer({ fields: { ...trustpilot.fields, title: unread('hologram') } });
    expect(only(given, known)).toMatchObject({ refused: [], skipped: ['trustpilot: fields.title (hologram)'] });
    expect(only(given, { ...known, stored: new Map([['trustpilot', trustpilot]]) }).refused).toMatchObject([{ reason: 'loses_part' }]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'does not reach the prototype of anything: %s is refused wherever it stands',
    (key) => {
      const text = content([newer()]);
      for (const place of ['{"format"', '"adapters":[{', '"fields":{', '"author":[{']) {
        const polluted = text.replace(place, place.replace('{', `{"${key}":{"polluted":true},`));
        expect(polluted, place).toContain(`"${key}"`);
        expect(acceptUpdate(polluted, KNOWN), place).toMatchObject({ ok: false, reason: 'malformed' });
      }
      expect(
        acceptUpdate(text.replace('"adapters":[', `"deep":${'['.repeat(60_000)}{"${key}":1}${']'.repeat(60_000)},"adapters":[`), KNOWN).ok,
      ).toBe(false);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

it.each([
  [['*.a.example'], ['*.a.example'], true],
  [['a.example'], ['*.a.example'], true],
  [['*.b.a.example'], ['*.a.example'], true],
  [['*.a.example'], ['a.example'], false],
  [['*.example'], ['*.a.example'], false],
  [['*'], ['*'], true],
  [['x.example'], ['*'], true],
  [['*'], ['*.a.example'], false],
  [['ba.example'], ['*.a.example'], false],
])('%s within %s: %s', (patterns, wide, expected) => {
  expect(areWithin(patterns, wide)).toBe(expected);
});
