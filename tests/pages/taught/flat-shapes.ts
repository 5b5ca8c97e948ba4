// Pages whose reviews have no element of their own, in rows and repeated parts with few names or odd ones.
import { each, page, shown, words } from './people-page.ts';
import type { Shape } from './shapes.ts';

export const FLAT_SHAPES: Shape[] = [
  {
    name: 'two rows a review without any class, an answer in bold letters in some',
    shown,
    html: page(
      `<table width="90%"><tbody>${each((one, at) => `<tr bgcolor="#eee"><td><font><b>${one.author}</b></font> <font>(Town)</font></td><td align="right"><font>${one.date ?? 'today'}</font></td></tr><tr><td colspan="2"><font size="2">${words(one)}</font>${at % 4 === 1 ? '<br><br><font size="2" color="red"><b>The shop:</b> thank you!</font>' : ''}</td></tr>`)}</tbody></table>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'a heading, a date with a class and a paragraph without one, again and again',
    shown,
    html: page(
      `<div class="wall">${each((one) => `<h3>${one.author}</h3><p class="d">${one.date ?? 'today'}</p><p>${words(one)}</p>`)}</div>`,
    ),
  },
  {
    name: 'names that begin with a letter of the site',
    shown,
    html: page(
      `<div class="wall">${each((one) => `<div class="r-author">${one.author}</div><div class="r-date">${one.date ?? 'today'}</div><div class="r-text">${words(one)}</div>`)}</div>`,
    ),
  },
];
