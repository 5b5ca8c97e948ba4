// Pages where a part of a review shares its element, stands in pieces or is missing: names with badges, guests without one, cut texts, sections.
import { each, page, shown, words } from './people-page.ts';
import type { Shape } from './shapes.ts';

const nameless = (at: number): boolean => at === 1 || at === 4 || at === 6;
const day = (at: number): string => `2026-0${at + 1}-11`;
const cut = (text: string): [string, string] => [text.slice(0, text.lastIndexOf(' ', 32)), text.slice(text.lastIndexOf(' ', 32))];
const SECTION_TEXT = 'part-text';
const part = (title: string, text: string): string =>
  `<div class="part"><div class="part-title">${title}</div><div class="${SECTION_TEXT}">${text}</div></div>`;

export const PARTIAL_SHAPES: Shape[] = [
  {
    name: 'a town and a badge in the element of the name, in a box of a telling name',
    shown,
    html: page(
      `<ul class="wall">${each((one, at) => `<li class="note"><div class="opinion-head"><div class="who">${one.author} <span class="city">Town ${at}</span>${at % 2 ? '' : '<span class="tag">client</span>'}</div></div><p class="say">${words(one)}</p></li>`)}</ul>`,
    ),
  },
  {
    name: 'three guests without a name, with the town or the date in its place',
    shown: shown.map((one, at) => ({ ...one, ...(nameless(at) ? { author: '' } : {}), date: day(at) })),
    html: page(
      `<div class="wall">${each(
        (one, at) =>
          `<div class="note"><div class="note__top"><i class="note__vote"></i>${nameless(at) ? '' : `<span class="note__who">${one.author}</span>`}${at === 6 ? '' : `<span class="note__city">Town ${at}</span>`}<span class="note__when">${day(at)}</span></div><div class="note__txt">${words(one)}</div></div>`,
      )}</div>`,
    ),
  },
  {
    name: 'the beginning, a mark, the rest hidden and a button, each in an element of its own',
    shown,
    html: page(
      `<div class="wall">${each((one) => {
        const text = words(one);
        const [seen, rest] = cut(text);
        const said =
          text.length > 48
            ? `<span>${seen}</span><span class="cut-mark">…</span><span class="cut-rest" hidden>${rest}</span> <button class="cut-more">Show all</button>`
            : `<span>${text}</span>`;
        return `<div class="entry"><strong class="entry-name">${one.author}</strong><div class="entry-said">${said}</div></div>`;
      })}</div>`,
    ),
    examples: [2, 3],
  },
  {
    name: 'the short text and the whole, each with a link in Ukrainian to the other',
    shown,
    html: page(
      `<div class="wall">${each((one) => {
        const text = words(one);
        const said =
          text.length > 48
            ? `<span class="short">${text.slice(0, 30)}… <a href="#">Читати далі</a></span><span class="full" style="display:none">${text} <a href="#">Згорнути</a></span>`
            : `<span class="full">${text}</span>`;
        return `<div class="entry"><strong class="entry-name">${one.author}</strong><div class="entry-said">${said}</div></div>`;
      })}</div>`,
    ),
    examples: [2, 3],
  },
  {
    name: 'one to three sections of one build, the comment last, and an answer in their words',
    shown,
    html: page(
      `<div class="wall">${each(
        (one, at) =>
          `<div class="item"><div class="item-head"><div class="item-name">${one.author}</div></div>${at < 4 && at !== 2 ? part('Good:', 'all of it') : ''}${at === 0 || at === 3 ? part('Bad:', 'the box') : ''}${part('Comment:', words(one))}${at === 2 ? `<div class="item-answer"><div class="item-answer-title">The shop</div><div class="${SECTION_TEXT}">Thank you!</div></div>` : ''}</div>`,
      )}</div>`,
    ),
  },
  {
    name: 'short names, and a link to comments behind some texts in their box',
    shown,
    html: page(
      `<div class="wall">${each(
        (one, at) =>
          `<div class="post"><div class="post-l"><div class="post-by">${one.author}</div></div><div class="post-r">${at === 4 ? '' : '<div class="hammers"><i></i></div>'}<div class="post-tx">${words(one)}</div>${at === 1 || at === 5 ? '<a href="#" class="post-toggle">2 comments</a>' : ''}</div></div>`,
      )}</div>`,
    ),
  },
  {
    name: 'words in the review’s own element, given as beginnings, and a link behind them',
    shown: shown.map(({ text, ...one }) => ({ ...one, text })),
    html: page(
      `<ul class="wall">${each((one, at) => `<li class="row-one"><a class="uname" href="/user/${at}">${one.author}</a> <em>${one.date ?? '2026-01-05'}</em>\n${words(one)}\n<span class="acts"><button>7</button><a href="/row/${at}">permalink</a></span></li>`)}</ul>`,
    ),
  },
  {
    name: 'elements for the slots of components, one text behind a warning',
    shown,
    html: page(
      `<ff-wall>${each((one, at) => {
        const text =
          at === 5
            ? `<ff-spoiler slot="body"><button slot="trigger">Show the end</button><div slot="content"><p>${words(one)}</p></div></ff-spoiler>`
            : `<div slot="body" class="prose"><p>${words(one)}</p></div>`;
        return `<ff-one id="one-${9000 + at}"><a slot="author" href="/member/${at}">${one.author}</a><h3 slot="headline">Lamp ${at}</h3>${text}<ff-vote slot="footer"><span slot="label">Useful?</span></ff-vote></ff-one>`;
      })}</ff-wall>`,
    ),
  },
  {
    name: 'stars with a word of good and bad and no comment, and the colour in their build',
    shown: shown.map((one, at) => (at === 2 || at === 6 ? { ...one, text: `fast ${at} a short cable` } : one)),
    html: page(
      `<div class="wall">${each((one, at) => {
        const line = (title: string, text: string): string => `<div class="essence"><dt>${title}</dt><dd>${text}</dd></div>`;
        const comment = at === 2 || at === 6 ? '' : `<p class="card-text">${words(one)}</p>`;
        const verdicts =
          at === 3 || comment === '' ? `<dl class="verdicts">${line('Pros', `fast ${at}`)}${line('Cons', 'a short cable')}</dl>` : '';
        return `<div class="card"><b class="card-name">${one.author}</b><i class="card-stars" title="${one.rating ?? 3} of 5"></i><dl class="about">${line('Colour', 'white')}</dl><div class="card-body">${comment}${verdicts}</div></div>`;
      })}</div>`,
    ),
  },
  {
    name: 'paragraphs beside the stars in one box, and in one review a list between them',
    shown: shown.map((one, at) => (at === 5 ? { ...one, text: `${one.text} thin paint loose screw Still fine.` } : one)),
    html: page(
      `<div class="wall">${each((one, at) => {
        const list = '<ul class="wp-block-list"><li>thin paint</li><li>loose screw</li></ul><p>Still fine.</p>';
        const text = `${one.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}${at === 5 ? list : ''}`;
        return `<div class="card"><b class="card-name">${one.author}</b><div class="card-body"><div class="card-stars" aria-label="${one.rating ?? 3} of 5 stars">mark</div>${text}</div></div>`;
      })}</div>`,
    ),
  },
];

/** The same where neither example has more than the comment. */
const ALONE = PARTIAL_SHAPES.find(({ name }) => name.startsWith('one to three sections'));
if (ALONE !== undefined) PARTIAL_SHAPES.push({ ...ALONE, name: 'comments alone in both examples of such a page', examples: [4, 6] });
