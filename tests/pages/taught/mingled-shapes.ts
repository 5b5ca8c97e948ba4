// Pages where something else stands in the list of reviews or beside it in their markup: promotions, empty boxes, answers, teasers, samples.
import { each, page, shown, words } from './people-page.ts';
import type { PEOPLE, Shape } from './shapes.ts';

type Person = (typeof PEOPLE)[number];

const card = ({ date, rating, ...one }: Person): string =>
  `<div class="feed-card"><b class="feed-card__name">${one.author}</b><span class="feed-card__day">${date ?? ''}</span><p class="feed-card__text">${words({ ...one })}</p><div class="feed-card__rate">${rating === undefined ? '' : `Mark: <em>${rating}</em>`}</div></div>`;

const PROMOTION =
  '<div class="feed-card feed-card--promo"><b class="feed-card__name">Code SPRING</b><p class="feed-card__text">Three off the first lamp</p><a href="/promo">More</a></div>';
const EMPTY =
  '<div class="feed-card feed-card--skeleton" aria-hidden="true"><b class="feed-card__name">Loading</b><span class="feed-card__day"></span><p class="feed-card__text">Loading</p><div class="feed-card__rate"></div></div>';

const entry = (own: string, author: string, text: string, rest: string): string =>
  `<div role="listitem" class="entry${own}"><div class="entry-avatar"></div><div class="entry-main"><div class="entry-line"><strong>${author}</strong></div><div class="entry-content"><span>${text}</span></div>${rest}</div></div>`;

const post = (author: string, text: string, rating = 4): string =>
  `<div class="opinion"><p class="line">${author} <span class="marks" title="${rating} of 5"></span></p><p class="comment">${text}</p></div>`;

const posts = each((one) => post(one.author, words(one), one.rating));

export const MINGLED_SHAPES: Shape[] = [
  {
    name: 'promotions and empty boxes among the reviews, and a sample in the form below',
    shown,
    html: page(
      `<div class="feed">${each((one, at) => (at === 2 || at === 5 ? PROMOTION : '') + card(one))}${EMPTY}</div><form class="leave" hidden><p>It will look like this:</p>${card({ author: 'Your name', text: '', paragraphs: ['Your words, seen by all.'], date: '2026-09-20', rating: 5 })}<textarea></textarea></form>`,
    ),
  },
  {
    name: 'the developer answers in the next item, told by a class on the box around',
    shown,
    html: page(
      `<div class="entries" role="list">${each(
        (one, at) =>
          entry('', one.author, words(one), '<div class="entry-meta"><span>Version 5.1</span><button aria-label="Like">9</button></div>') +
          (at === 2 || at === 5
            ? entry(' entry--dev', 'LampLab', `We are sorry about lamp ${at}.`, '<div class="entry-meta"><span>a day later</span></div>')
            : ''),
      )}</div>`,
    ),
  },
  {
    name: 'reviews of other shops in a column beside the list, in the same markup',
    shown,
    html: page(
      `<main><div class="opinions">${posts}</div></main><aside><h2>Other shops</h2><div class="latest">${post('Paula', 'A wide choice of shades.')}${post('Gorka', 'Nobody to ask in the shop.')}</div></aside>`,
    ),
  },
  {
    name: 'reviews of other shops whose words are links to them',
    shown,
    html: page(
      `<main><div class="opinions">${posts}</div></main><div class="box"><h2>Other shops</h2>${post('Paula', '<a href="/shop/7">A wide choice of shades at Shade and Co…</a>')}${post('Gorka', '<a href="/shop/8">Nobody to ask in the Dark Corner shop…</a>')}</div>`,
    ),
  },
  {
    name: 'rows of a table without names, and the answer in a row of its own without a date',
    shown,
    html: page(
      `<table border="1"><tr><th>No</th><th>When</th><th>Who</th><th>What</th></tr>${each(
        (one, at) =>
          `<tr valign="top"><td align="center"><font size="1">${90 - at}</font></td><td nowrap><font size="2">${one.date ?? ''}</font></td><td nowrap><b><font size="2">${one.author}</font></b></td><td><font size="2">${words(one)}</font></td></tr>${
            at === 3 || at === 6
              ? `<tr valign="top"><td>&nbsp;</td><td>&nbsp;</td><td align="right"><font size="1">Answer:</font></td><td><font size="2"><i>Sorry, number ${at}. The shop.</i></font></td></tr>`
              : ''
          }`,
      )}</table>`,
    ),
  },
];
