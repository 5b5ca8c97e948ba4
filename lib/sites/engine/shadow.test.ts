// Reviews in open shadow roots are read where the document itself has none; what is closed is left alone.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { line, site, text } from './define.ts';
import { detectWith } from './detect.ts';
import { openShadowRoots } from './shadow.ts';

const ADAPTER = site({
  id: 'widget',
  name: 'Widget',
  hosts: ['*'],
  item: '.review',
  fields: { author: [line('b')], text: [text('p')] },
  reply: { kind: 'inline', opener: ['button'], input: ['textarea'] },
});
const CONTEXT = { url: 'https://lampa.example/', now: Date.parse('2026-11-21T20:00:00Z') };

const review = (name: string): string => `<div class="review"><b>${name}</b><p>Fine</p><button>Reply</button></div>`;

/** A page of hosts, each of which holds the markup in a shadow root of the given mode. */
const pageOf = (light: string, ...hosts: [mode: ShadowRootMode, html: string][]): Document => {
  const { document } = new JSDOM(light).window;
  for (const [mode, html] of hosts) {
    const host = document.body.appendChild(document.createElement('x-widget'));
    host.attachShadow({ mode }).innerHTML = html;
  }
  return document;
};

const read = (document: Document) =>
  detectWith([ADAPTER], new Map(), document, CONTEXT)?.found.map(({ review: { author, replyBox } }) => `${author.name} ${replyBox}`);

describe('reviews in shadow roots', () => {
  it('are read from every open root, with their reply boxes', () => {
    expect(read(pageOf('<p>Shop</p>', ['open', review('Ann') + review('Ben')], ['open', review('Eva')]))).toEqual([
      'Ann inline',
      'Ben inline',
      'Eva inline',
    ]);
  });

  it('are read inside other shadow roots', () => {
    const document = pageOf('', ['open', '<x-inner></x-inner>']);
    const inner = document.querySelector('x-widget')?.shadowRoot?.querySelector('x-inner');
    if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = review('Ann');
    expect(openShadowRoots(document).length).toBe(2);
    expect(read(document)).toEqual(['Ann inline']);
  });

  it('are not looked for where the document has reviews', () => {
    expect(read(pageOf(review('Ann'), ['open', review('Ben')]))).toEqual(['Ann inline']);
  });

  it('stay unread where the root is closed', () => {
    expect(read(pageOf('<p>Shop</p>', ['closed', review('Ann')]))).toEqual([]);
  });
});
