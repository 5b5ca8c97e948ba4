// What JSON-LD says is found in all the shapes that sites write it in, and tied to a text by its words alone.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { site } from './define.ts';
import { isStartOf, reviewNodes, textIn } from './json-ld.ts';
import { startReading } from './reading.ts';

const nodesOf = (...scripts: string[]) => {
  const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  const adapter = site({ id: 'x', name: 'X', hosts: ['*'], item: 'p' });
  return reviewNodes(startReading(new JSDOM(html).window.document, adapter, { url: 'https://x.example/', now: 0 }));
};

describe('review nodes', () => {
  it.each([
    ['a graph', '{"@graph":[{"@type":"Product","review":{"@type":"Review","reviewBody":"a"}}]}'],
    ['a list', '[{"@type":["Thing","Review"],"reviewBody":"a"}]'],
    ['a full address as the type', '{"@type":"http://schema.org/UserReview","reviewBody":"a"}'],
    ['bare line ends inside strings', '{"@type":"Review",\n"reviewBody":"a\n\tb"}'],
  ])('in %s', (_where, script) => {
    expect(nodesOf(script).length).toBe(1);
  });

  it('in every script that can be read', () => {
    expect(nodesOf('{"@type":"Review"', '{"@type":"Review"}', 'null', '{"@type":"AggregateRating"}').length).toBe(1);
  });

  it('end somewhere, however deep the page nests them', () => {
    expect(nodesOf(`${'{"a":'.repeat(50)}{"@type":"Review"}${'}'.repeat(50)}`)).toEqual([]);
    expect(nodesOf(`[${'{"@type":"Review"},'.repeat(6_000)}{}]`).length).toBe(5_000);
  });
});

it.each([
  ['Ann', 'Ann'],
  [{ '@type': 'Person', name: ' Ann ' }, 'Ann'],
  [[{ name: 'Ann' }, { name: 'Bob' }], 'Ann'],
  [{ '@value': 'Ann' }, 'Ann'],
  [5, '5'],
  [null, ''],
  [{}, ''],
  [true, ''],
])('%j says %j', (value, text) => {
  expect(textIn(value)).toBe(text);
});

it.each([
  ['It goes out every evening…', 'It goes out every evening &amp; night.', true],
  ['It goes <b>out</b>', 'it GOES out', true],
  ['Great!', 'Great lamps here', false],
  ['Great!', 'Great', true],
  ['It goes out every morning', 'It goes out every evening', false],
])('%j is the beginning of %j: %j', (seen, whole, answer) => {
  expect(isStartOf(seen, whole)).toBe(answer);
});
