// Inference on small pages of many shapes: two reviews are given in the page's words, all are found, and author and text are right; also after
// the site's next build, with every made class name changed; and the words may be beginnings.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Adapter } from '../../../lib/contracts/adapter.ts';
import { detect } from '../../../lib/sites/registry.ts';
import type { WordsOfReview } from '../../../lib/sites/teach/locate.ts';
import { teach } from '../../../lib/sites/teach/teach.ts';
import { afterBuild } from '../taught-pages.ts';
import { APART_SHAPES } from './apart-shapes.ts';
import { FLAT_SHAPES } from './flat-shapes.ts';
import { HARD_SHAPES } from './hard-shapes.ts';
import { DRAWN_SHAPES, LONG_SHAPES } from './long-shapes.ts';
import { MINGLED_SHAPES } from './mingled-shapes.ts';
import { MORE_SHAPES } from './more-shapes.ts';
import { PARTIAL_SHAPES } from './partial-shapes.ts';
import { PEOPLE, SHAPES, type Shape } from './shapes.ts';
import { BADGES, SECTIONS, UNEVEN_SHAPES } from './uneven-shapes.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };

const documentOf = (html: string): Document => new JSDOM(html, { url: CONTEXT.url }).window.document;

const adapterOf = (document: Document, words: WordsOfReview[]): Adapter => {
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  return Adapter.parse(taught.inferred.adapter);
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const read = (document: Document, adapter: Adapter) =>
  (detect(document, CONTEXT, { adapters: [adapter] })?.found ?? []).map(({ review: { author, text, rating } }) => ({
    author: author.name,
    text: flat(text),
    rating: rating?.value ?? null,
  }));

const wordsOf = ({ shown, examples = [0, 3] }: Shape): WordsOfReview[] =>
  examples.flatMap((at) => {
    const one = shown[at];
    return one === undefined ? [] : [{ author: one.author, text: one.text, date: one.date, rating: one.rating?.toString() }];
  });

describe.each([
  ...SHAPES,
  ...MORE_SHAPES,
  ...HARD_SHAPES,
  ...UNEVEN_SHAPES,
  ...FLAT_SHAPES,
  ...LONG_SHAPES,
  ...DRAWN_SHAPES,
  ...MINGLED_SHAPES,
  ...PARTIAL_SHAPES,
  ...APART_SHAPES,
])('$name', (shape) => {
  const expected = shape.shown.map(({ author, text }) => ({ author, text: flat(text) }));
  const seen = (document: Document, adapter: Adapter) => read(document, adapter).map(({ author, text }) => ({ author, text }));

  it('is learnt from two reviews', () => {
    const document = documentOf(shape.html);
    const before = document.documentElement.outerHTML;
    const adapter = adapterOf(document, wordsOf(shape));
    expect(seen(document, adapter), JSON.stringify(adapter)).toEqual(expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is read after the next build', () => {
    const adapter = adapterOf(documentOf(shape.html), wordsOf(shape));
    const rebuilt = documentOf(shape.html);
    afterBuild(rebuilt);
    expect(seen(rebuilt, adapter), JSON.stringify(adapter)).toEqual(expected);
  });

  it('is learnt from beginnings', () => {
    const document = documentOf(shape.html);
    const words = wordsOf(shape).map((one) => ({ ...one, text: one.text.slice(0, 30) }));
    const adapter = adapterOf(document, words);
    expect(seen(document, adapter).length, JSON.stringify(adapter)).toBe(expected.length);
    expect(seen(document, adapter).map(({ author }) => author)).toEqual(expected.map(({ author }) => author));
  });
});

it('where places move, the name of the build is read first and the place behind it', () => {
  const adapter = adapterOf(documentOf(BADGES.html), wordsOf(BADGES));
  const names = (document: Document): string[] => read(document, adapter).map(({ author }) => author);
  const shown = BADGES.shown.map(({ author }) => author);
  expect(names(documentOf(BADGES.html)), JSON.stringify(adapter)).toEqual(shown);
  const rebuilt = documentOf(BADGES.html);
  afterBuild(rebuilt);
  expect(names(rebuilt).filter((name, at) => name === shown[at]).length).toBeGreaterThanOrEqual(shown.length / 2);
});

it('a beginning of the first section teaches all sections', () => {
  const document = documentOf(SECTIONS.html);
  const words = wordsOf(SECTIONS).map((one) => ({ ...one, text: one.text.slice(0, 20) }));
  const adapter = adapterOf(document, words);
  expect(
    read(document, adapter).map(({ text }) => text),
    JSON.stringify(adapter),
  ).toEqual(SECTIONS.shown.map(({ text }) => flat(text)));
});

it('reviews of stars alone are kept where the examples gave no stars', () => {
  const shape = MORE_SHAPES.find(({ name }) => name.startsWith('stars without words'));
  if (shape === undefined) throw new Error('no shape');
  const document = documentOf(shape.html);
  const words = wordsOf(shape).map(({ author, text }) => ({ author, text }));
  expect(read(document, adapterOf(document, words))).toEqual(
    shape.shown.map(({ author, text, rating }) => ({ author, text: flat(text), rating: rating ?? 4 })),
  );
});

it('reviews in an open shadow root are learnt and read', () => {
  const [shape] = SHAPES;
  const document = documentOf('<main><h1>Shop</h1><my-reviews></my-reviews></main>');
  const root = document.querySelector('my-reviews')?.attachShadow({ mode: 'open' });
  if (shape === undefined || root === undefined) throw new Error('no shape');
  root.append(...documentOf(shape.html).body.children);
  const adapter = adapterOf(document, wordsOf(shape));
  expect(
    read(document, adapter).map(({ author }) => author),
    JSON.stringify(adapter),
  ).toEqual(shape.shown.map(({ author }) => author));
});

/** Cards that each draw themselves in a root of their own, in a list that does so too. */
const cardsOf = (people: readonly { author: string; text: string }[], card: (author: string, text: string) => string): Document => {
  const document = documentOf('<main><h1>Shop</h1><my-list></my-list></main>');
  const list = document.querySelector('my-list')?.attachShadow({ mode: 'open' });
  for (const { author, text } of people) {
    const host = document.createElement('my-card');
    host.attachShadow({ mode: 'open' }).innerHTML = card(author, text);
    list?.append(host);
  }
  return document;
};

it('reviews that each stand in a root of their own are learnt from two of them', () => {
  const document = cardsOf(PEOPLE, (author, text) => `<div class="card"><b>${author}</b><p>${text}</p></div>`);
  const words = [PEOPLE[0], PEOPLE[3]].flatMap((one) => (one === undefined ? [] : [{ author: one.author, text: one.text.slice(0, 25) }]));
  expect(read(document, adapterOf(document, words)).map(({ author, text }) => ({ author, text }))).toEqual(
    PEOPLE.map(({ author, text }) => ({ author, text: flat(text) })),
  );
  const [first] = words;
  if (first === undefined) throw new Error('no words');
  const invented = { author: first.author, text: 'Nobody wrote this here' };
  expect(teach(document, [first, invented], CONTEXT)).toEqual({ problem: 'text_not_found', review: 1 });
  const plain = documentOf('<div><b>Olena</b><p>It hums every evening.</p></div>');
  expect(teach(plain, [{ author: 'Olena', text: 'It hums' }, invented], CONTEXT)).toEqual({ problem: 'text_not_found', review: 1 });
});

it('a root that holds author and text in no element is told as that, and not as words that are not there', () => {
  const document = cardsOf(PEOPLE, (author, text) => `<b>${author}</b><p>${text}</p>`);
  const words = PEOPLE.slice(0, 2).map(({ author, text }) => ({ author, text }));
  expect(teach(document, words, CONTEXT)).toEqual({ problem: 'author_not_near', review: 0 });
});

it('a name in a shadow root of its own is told as that, and not as one that is nowhere', () => {
  const document = cardsOf(PEOPLE, (_author, text) => `<div class="card"><my-name></my-name><p>${text}</p></div>`);
  const cards = [...(document.querySelector('my-list')?.shadowRoot?.children ?? [])];
  cards.forEach((card, at) => {
    const host = card.shadowRoot?.querySelector('my-name');
    const name = host?.attachShadow({ mode: 'open' });
    if (name) name.innerHTML = `<b>${PEOPLE[at]?.author}</b>`;
  });
  const words = PEOPLE.slice(0, 2).map(({ author, text }) => ({ author, text }));
  expect(teach(document, words, CONTEXT)).toEqual({ problem: 'author_apart', review: 0 });
});

describe('stars', () => {
  it.each(
    [...SHAPES, ...MORE_SHAPES]
      .filter(({ html }) => /stars|rate|score|ratingValue|★/.test(html))
      .map((shape) => [shape.name, shape] as const),
  )('%s', (_name, shape) => {
    const document = documentOf(shape.html);
    const read1 = read(document, adapterOf(document, wordsOf(shape)));
    const [first, , , fourth] = read1;
    expect([first?.rating, fourth?.rating]).toEqual([shape.shown[0]?.rating ?? null, shape.shown[3]?.rating ?? null]);
  });
});

it('beginnings of first paragraphs teach the paragraphs that follow', () => {
  const shape = LONG_SHAPES.find(({ name }) => name.startsWith('elements of a framework'));
  if (shape === undefined) throw new Error('no shape');
  const document = documentOf(shape.html);
  const words = wordsOf(shape).map((one) => ({ ...one, text: one.text.slice(0, 8) }));
  const adapter = adapterOf(document, words);
  expect(
    read(document, adapter).map(({ text }) => text),
    JSON.stringify(adapter),
  ).toEqual(shape.shown.map(({ text }) => flat(text)));
});

it.each(DRAWN_SHAPES.map((shape) => [shape.name, shape] as const))('as many stars as are drawn: %s', (_name, shape) => {
  const document = documentOf(shape.html);
  const adapter = adapterOf(document, wordsOf(shape));
  expect(
    read(document, adapter).map(({ rating }) => rating),
    JSON.stringify(adapter.fields.rating),
  ).toEqual(shape.shown.map(({ rating }) => rating ?? null));
});

it.each(PARTIAL_SHAPES.filter(({ name }) => /^(?:the beginning|words in)/.test(name)).map((shape) => [shape.name, shape] as const))(
  'what is seen of a text teaches all of it: %s',
  (_name, shape) => {
    const document = documentOf(shape.html);
    const adapter = adapterOf(
      document,
      wordsOf({ ...shape, examples: [2, 7] }).map((one) => ({ ...one, text: one.text.slice(0, 24).trim() })),
    );
    expect(
      read(document, adapter).map(({ text }) => text),
      JSON.stringify(adapter),
    ).toEqual(shape.shown.map(({ text }) => flat(text)));
  },
);
