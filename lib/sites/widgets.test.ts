// Widgets that any shop may carry travel to every page, so each has to be small, claim nothing on other pages, and find its reviews in a shadow
// root as well as in the page.
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, detect } from './registry.ts';

const WIDGETS = ['judge-me', 'yotpo', 'loox', 'okendo', 'stamped', 'shopify-spr'];
const here = new URL('.', import.meta.url);

const fixtures = WIDGETS.flatMap((id) =>
  readdirSync(new URL(`${id}/fixtures/`, here))
    // Its own shadow root is declared, which only a parser of whole pages understands.
    .filter((name) => name.endsWith('.html') && name !== 'shadow.html')
    .map((name) => [id, name, new URL(`${id}/fixtures/${name}`, here)] as const),
);

describe.each(fixtures)('%s: %s in an open shadow root', (id, _name, file) => {
  it('reads the same reviews', () => {
    const expected: { url: string; at: string; reviews: unknown[] } = JSON.parse(
      readFileSync(file.pathname.replace(/\.html$/, '.json'), 'utf8'),
    );
    const drawn = new JSDOM(readFileSync(file, 'utf8')).window.document.body.innerHTML;
    const { document } = new JSDOM('<main><h1>Lamp</h1><p>Bright.</p><shop-reviews></shop-reviews></main>').window;
    const host = document.querySelector('shop-reviews');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = drawn;
    const extraction = detect(document, { url: expected.url, now: Date.parse(expected.at) });
    expect(extraction?.adapter.id).toBe(id);
    expect(extraction?.found.map(({ review }) => review)).toEqual(expected.reviews);
  });
});

it('takes no other grid for a widget', () => {
  const tile = '<div class="grid-item"><div class="title">Lamp</div><div class="main-text">Bright</div></div>';
  const { document } = new JSDOM(`<main>${tile}${tile}<div class="author">Ann</div></main>`).window;
  expect(detect(document, { url: 'https://lampa.example/', now: 0 })?.found).toEqual([]);
});

it.each(WIDGETS)('%s is small and has no code of its own', (id) => {
  const adapter = ADAPTERS.find((other) => other.id === id);
  expect(adapter?.hook).toBeNull();
  expect(readdirSync(new URL(`${id}/`, here))).not.toContain('hook.ts');
  // What differs from nothing is what is shipped; the file without its comments is close to it.
  const source = readFileSync(new URL(`${id}/adapter.ts`, here), 'utf8')
    .replace(/^(?:\/\/|import).*$/gm, '')
    .replace(/\s+/g, ' ');
  expect(source.length).toBeLessThan(1_200);
});
