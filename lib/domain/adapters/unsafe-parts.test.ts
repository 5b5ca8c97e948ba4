import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../sites/registry.ts';
import { pathProblem, selectorProblem, unsafeParts } from './unsafe-parts.ts';

describe('selectors', () => {
  it.each([
    'article[data-service-review-card-paper]',
    ':scope > div:nth-child(2) > span',
    'a[href*="/reviews/"]:not([href*="?"])',
    'li:has(> .author)',
    '[title="a { b } < c, d > e"]',
    String.raw`div.\!mt-4 p`,
    '.a, .b, .c',
  ])('takes %s', (selector) => {
    expect(selectorProblem(selector)).toBeNull();
  });

  it.each([
    ['div:has(p:has(span))', 'inside'],
    ['a:has(b):has(c):has(d):has(e)', 'more than'],
    ['* * * * p', '*'],
    [Array.from({ length: 20 }, () => 'div').join(' > '), 'levels'],
    [':is(:is(:is(:is(a))))', 'deeper'],
    [':not(a', 'open'],
    ['a)', 'not opened'],
    ['a{}', 'character'],
    ['<img>', 'character'],
    ['a; b', 'character'],
    ['a '.repeat(600), 'longer'],
  ])('refuses %s', (selector, why) => {
    expect(selectorProblem(selector)).toContain(why);
  });

  it('says it of a long hostile text in no time', () => {
    const startedAt = performance.now();
    for (const text of ['(', ':has(', '"', '[', '* ', '\\', ':has(a', "'\\"]) selectorProblem(text.repeat(900 / text.length));
    expect(performance.now() - startedAt).toBeLessThan(100);
  });
});

describe('paths', () => {
  it.each(['/review/*', '/a/:b/c', '/*/reviews/*'])('takes %s', (path) => {
    expect(pathProblem(path)).toBeNull();
  });
  it.each(['review', '/**', '/*a*a*a*a*a*a*a', ''])('refuses %s', (path) => {
    expect(pathProblem(path)).not.toBeNull();
  });
});

it('finds nothing in what ships', () => {
  expect(ADAPTERS.flatMap((adapter) => unsafeParts(adapter).map((part) => `${adapter.id} ${part}`))).toEqual([]);
});
