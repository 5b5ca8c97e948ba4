import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { isOfTwo } from './two-reviews.ts';

const PEOPLE = [
  ['Olena', 'It hums every evening.'],
  ['Petro', 'Mine is quiet as a mouse.'],
  ['Marek', 'It broke at once.'],
] as const;
const SHAPES: [string, (name: string, text: string) => string, (all: string) => string][] = [
  ['items', (name, text) => `<li><b>${name}</b><p>${text}</p></li>`, (all) => `<ul>${all}</ul>`],
  ['cards', (name, text) => `<div class="c"><header><i>${name}</i></header><div><p>${text}</p></div></div>`, (all) => all],
  ['rows of a table', (name, text) => `<tr><td>${name}</td><td>${text}</td></tr>`, (all) => `<table>${all}</table>`],
  ['names and texts without a box', (name, text) => `<h3>${name}</h3><p>${text}</p>`, (all) => all],
  ['a list of terms', (name, text) => `<dt>${name}</dt><dd>${text}</dd>`, (all) => `<dl>${all}</dl>`],
];

const example = (html: string, name: string, text: string) => {
  const { document } = new JSDOM(html).window;
  const at = (words: string): Element => {
    const element = [...document.body.querySelectorAll('*')].filter(({ textContent }) => textContent === words).at(-1);
    if (element === undefined) throw new Error(`${words} is not in the page.`);
    return element;
  };
  return { author: { element: at(name), from: 'text' }, text: [at(text)], date: null, rating: null };
};

it.each(SHAPES)('%s: tells the name of one review and the text of another', (_what, one, list) => {
  const html = list(PEOPLE.map(([name, text]) => one(name, text)).join(''));
  expect(isOfTwo(example(html, 'Olena', 'Mine is quiet as a mouse.'))).toBe(true);
  expect(isOfTwo(example(html, 'Olena', 'It broke at once.'))).toBe(true);
  for (const [name, text] of PEOPLE) expect(isOfTwo(example(html, name, text))).toBe(false);
});

it.each([
  ['<div><p><span>Olena</span></p><p><span>It hums.</span></p></div>'],
  ['<div><div><b>Olena</b><i>3 May</i></div><div><b>A lamp</b><p>It hums.</p></div></div>'],
  ['<table><tr><td>Name</td><td>Olena</td></tr><tr><td>Review</td><td>It hums.</td></tr></table>'],
  ['<div><h3>Olena</h3><p>3 May</p><p>It hums.</p></div>'],
  ['<div><b>Olena</b><b>Kyiv</b><p>It hums.</p></div>'],
])('a review of its own is one, however it is built: %s', (html) => {
  expect(isOfTwo(example(html, 'Olena', 'It hums.'))).toBe(false);
});
