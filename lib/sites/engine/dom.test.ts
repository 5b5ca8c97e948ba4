// Selectors that are asked in another form find the same.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { turn } from './dom.ts';

it.each([
  ['.a', '.a'],
  ['.a .b', '.b:is(.a *)'],
  ['.a > .b', '.b:is(.a>*)'],
  ['.a+.b~.c', '.c:is(.a+.b~*)'],
  ['.x, .a  .b , c d', '.x,.b:is( .a *),d:is( c *)'],
  ['[title="a b"] .b', '.b:is([title="a b"] *)'],
  [".a [title='), (']", "[title='), (']:is(.a *)"],
  [':not(.a .b, .c):is(.d > .e)', ':not(.a .b, .c):is(.d > .e)'],
  ['[rel~="a"],[rel~=b]:is(.c)', '[rel~="a"],[rel~=b]:is(.c)'],
  ['.a~[rel~="a"]', '[rel~="a"]:is(.a~*)'],
  ['.a :is(.b, .c)', ':is(.b, .c):is(.a *)'],
  [':scope > .a .b', ':scope > .a .b'],
  [':root .a', ':root .a'],
  ['.a\\ b .c', '.c:is(.a\\ b *)'],
  ['.a(( .b', '.a(( .b'],
])('%s is asked as %s', (selector, asked) => expect(turn(selector)).toBe(asked));

it('finds the same in any tree', () => {
  const { document } = new JSDOM(
    '<main class="a"><p class="b"><i class="c" title="a b"></i></p><div class="a"><b class="b"><u class="c"></u></b><s class="c d"></s></div></main>',
  ).window;
  const scopes = [document, ...document.querySelectorAll('*')];
  for (const selector of ['.a .c', '.a > .b .c', '.b + .a .c', '.b ~ div > .c', '.a .b, .b .c', '[title="a b"], .a .d', 'main :is(.c, .d)'])
    for (const scope of scopes) expect([...scope.querySelectorAll(turn(selector))]).toEqual([...scope.querySelectorAll(selector)]);
});
