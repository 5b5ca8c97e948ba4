// Pages whose texts are more than one element, or share theirs with other words: paragraphs and lists, quotations of others, the words that are
// answered, links behind the text, answers of readers.
import { each, page, shown, words } from './people-page.ts';
import { PEOPLE, type Shape, type Shown } from './shapes.ts';

type Person = (typeof PEOPLE)[number];

const paragraphs = (one: Person): string => one.paragraphs.map((text) => `<p>${text}</p>`).join('');
const many: Shown[] = PEOPLE.map(({ paragraphs: _, ...one }) => one);
const TIPS = '<ul><li>loose screw</li><li>thin paint</li></ul>';
/** One of them has a list between the paragraphs. */
const listed = (one: Person, at: number): string => (at === 4 ? paragraphs(one).replace('</p>', `</p>${TIPS}`) : paragraphs(one));
const withList: Shown[] = many.map((one, at) => (at === 4 ? { ...one, text: one.text.replace('\n', ' loose screw thin paint ') } : one));
const quoted = (at: number): string => PEOPLE[at]?.text.slice(-34) ?? '';

export const LONG_SHAPES: Shape[] = [
  {
    name: 'a forum: some begin with the words of another and who said them',
    shown,
    html: page(
      `<div class="topic">${each((one, at) => `<div class="turn"><a class="turn-nick" href="/m/${at}">${one.author}</a><div class="turn-says">${at === 2 || at === 5 ? `<blockquote><cite>${PEOPLE[0]?.author} said:</cite>${quoted(0)}</blockquote>\n` : ''}${words(one)}</div></div>`)}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'a chat: above some messages the beginning of the one that is answered, in the same markup',
    shown,
    html: page(
      `<div class="chat">${each((one, at) => `<div class="bubble" data-msg="chat/${at}"><a class="bubble-name" href="/u/${at}">${one.author}</a>${at === 4 ? `<a class="bubble-quote" href="/chat/1"><span class="bubble-from">Lampa</span><div class="bubble-text bubble-short">Tell us about your lamps</div></a>` : ''}<div class="bubble-text bubble-main">${words(one)}</div><div class="bubble-foot">${at * 31} views</div></div>`)}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'a page of a text editor: paragraphs, lists and the name with the day in the last paragraph, no class anywhere',
    shown: withList,
    html: page(
      `<div class="entry">${each((one, at) => `<div style="border: 1px solid">${at % 3 === 0 ? '<p><img src="/p.jpg" alt=""></p>' : ''}${listed(one, at)}<p style="text-align: right"><em>${one.author}, ${at + 3} May 2026</em></p></div>`)}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'a line of name and day, and paragraphs and lists below it in the same box',
    shown: withList,
    html: page(
      `<ul class="said">${each((one, at) => `<li><i class="mood"></i><div class="rest"><div class="line"><b>${one.author}</b><small>${at + 3} May</small></div>${listed(one, at)}</div></li>`)}</ul>`,
    ),
    examples: [1, 3],
  },
  {
    name: 'names of the build around several paragraphs, the shop’s answer in paragraphs below them',
    shown: many,
    html: page(
      `<div class="Wall_root__x1Kd9">${each((one, at) => `<article class="Note_root__pQ3rs"><header class="Note_head__t7Uvw"><span class="Note_who__aB2cd">${one.author}</span></header>${one.rating === undefined ? '' : `<div class="Note_stars__qR6st" aria-label="${one.rating} of 5"></div>`}<div class="Note_body__eF4gh"><div class="Note_fold__iJ6kl">${paragraphs(one)}</div><button>More</button></div>${at % 3 === 1 ? '<div class="Note_shop__mN8op"><strong>Lampa</strong><p>We are sorry and will call you.</p></div>' : ''}</article>`)}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'boxes that an attribute alone tells apart, and lists among the paragraphs',
    shown: withList,
    html: page(
      `<div class="wall">${each((one, at) => `<section data-key="k${at * 7}x"><div part="top"><strong part="who">${one.author}</strong></div><div part="copy">${listed(one, at)}</div>${at % 3 === 0 ? '<div part="reply"><em>Lampa</em><p>Thank you!</p></div>' : ''}<div part="tools"><button>Helpful</button></div></section>`)}</div>`,
    ),
    examples: [1, 3],
  },
  {
    name: 'elements of a framework, and examples of which the beginnings alone are given',
    shown: many.map((one, at) => (at === 0 ? { ...one, text: `${one.text} loose screw thin paint` } : one)),
    html: page(
      `<lamp-root><lamp-voices><div class="list">${each((one, at) => `<lamp-voice _nghost-x-c12><div _ngcontent-x-c12 class="voice"><lamp-name _ngcontent-x-c12><span>${one.author}</span></lamp-name><lamp-fold _ngcontent-x-c12><div class="content">${paragraphs(one)}${at === 0 ? TIPS : ''}</div><button>Whole text</button></lamp-fold>${at % 3 === 2 ? '<lamp-answer><div class="answer"><div class="answer-who">Lampa</div><div>Thank you!</div></div></lamp-answer>' : ''}</div></lamp-voice>`)}</div></lamp-voices></lamp-root>`,
    ),
    examples: [1, 4],
  },
  {
    name: 'an answer below a review, of a reader who gave stars elsewhere',
    shown: shown.flatMap((one, at) => (at === 3 ? [one, { author: 'Marek', text: 'Did you try the other switch?' }] : [one])),
    html: page(
      `<ol class="talk">${each((one, at) => {
        const note = (author: string, text: string, stars: string, inner = ''): string =>
          `<li class="opinion"><article class="inner"><b class="opinion-by">${author}</b><div class="opinion-said">${stars}<p>${text}</p></div></article>${inner}</li>`;
        const inner = at === 3 ? `<ol class="children">${note('Marek', 'Did you try the other switch?', '')}</ol>` : '';
        return note(one.author, words(one), `<img class="given-stars" src="/s.svg" alt="${one.rating ?? 3} stars">`, inner);
      })}</ol>`,
    ),
    examples: [0, 2],
  },
  {
    name: 'words in the review’s own element between name, day and links, with line breaks',
    shown: many,
    html: page(
      `<div class="notes">${each((one, at) => `<div class="note" id="n${700 + at * 37}"><span class="note-user">${one.author}</span>${one.date ? `<span class="note-date">${one.date}</span>` : ''}<span class="note-rate rate-${one.rating ?? 3}"><i></i></span>\n${one.paragraphs.join('<br><br>')}\n<a class="note-link" href="/n/${at}">Comment</a> <span class="note-plus">+${at}</span></div>${at % 3 === 2 ? '<div class="advert"><span>Advert</span><a href="/k">Kitchens to order, measured for free, all over the country.</a></div>' : ''}`)}</div>`,
    ),
    examples: [1, 3],
  },
];

const all = shown.map((one) => ({ ...one, rating: one.rating ?? 3 }));
const LINES = 'c.3-.92 1.6-.92 1.9 0l1.07 3.29a1 1 0 00.95.69h3.46c.97 0 1.37 1.24.59 1.81l-2.8 2.03a1 1 0 00-.36 1.12l1.07 3.29z';
const FULL = `M9.049 2.927${LINES}`;
const EMPTY = `M9.049 2.927${LINES.replace('c.3', 'c.4')}m0 1`;

/** Stars that are drawn; `shown` says how many. */
export const DRAWN_SHAPES: Shape[] = [
  {
    name: 'full and empty pictures, and five full ones in both examples',
    shown,
    html: page(
      `<div class="wall">${each((one) => `<div class="card"><img class="face" src="/f.png" alt=""><b class="card-name">${one.author}</b>${one.rating === undefined ? '' : `<span class="card-line">${[1, 2, 3, 4, 5].map((at) => `<img src="/${at <= (one.rating ?? 0) ? 'on' : 'off'}.svg" alt="">`).join('')}</span>`}<div class="card-text">${words(one)}</div></div>`)}</div>`,
    ),
    examples: [2, 6],
  },
  {
    name: 'five bars, each filled or not by its width',
    shown,
    html: page(
      `<div class="wall">${each((one) => `<div class="card"><b class="card-name">${one.author}</b>${one.rating === undefined ? '' : `<div class="marks">${[1, 2, 3, 4, 5].map((at) => `<div class="mark"><div class="empty"><i></i></div><div class="full" style="width:${at <= (one.rating ?? 0) ? 100 : 0}%;max-width:100%"><i></i></div></div>`).join('')}</div>`}<div class="card-text">${words(one)}</div></div>`)}</div>`,
    ),
    examples: [1, 3],
  },
  {
    name: 'no names at all, and the day in the place of the stars where there are none',
    shown,
    html: page(
      `<div>${each((one, at) => `<div><div>${words(one)}</div><div>${one.author}, ${at + 16} May 2026</div>${one.rating === undefined ? '' : `<div>★ ${one.rating}/5</div>`}</div>`)}</div>`,
    ),
    examples: [1, 3],
  },
  {
    name: 'notes for quality and service drawn as the note for all, with names of the build',
    shown: all,
    html: page(
      `<div class="wall">${each((one) => {
        const drawn = (given: number): string =>
          `<div class="Stars_row__c3Vn8">${[1, 2, 3, 4, 5].map((at) => `<i class="Stars_star__yT6h9${at <= given ? ' Stars_full__oP9s7' : ''}"></i>`).join('')}</div>`;
        const given = one.rating ?? 3;
        return `<div class="Card_card__x8Qf2"><div class="Card_head__k1Lm4"><b class="Card_name__pW7q3">${one.author}</b>${drawn(given)}</div><div class="Card_parts__n4Mb5"><div>Quality ${drawn(6 - given)}</div><div>Service ${drawn(given)}</div></div><p class="Card_text__aZ1x6">${words(one)}</p></div>`;
      })}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'full and empty stars told by a long drawing alone',
    shown: all,
    html: page(
      `<div class="wall">${each((one) => `<div class="card"><b class="card-name">${one.author}</b><div class="flex">${[1, 2, 3, 4, 5].map((at) => `<svg class="h-5 w-5"><path d="${at <= (one.rating ?? 3) ? FULL : EMPTY}"></path></svg>`).join('')}</div><div class="card-text">${words(one)}</div></div>`)}</div>`,
    ),
    examples: [1, 3],
  },
  {
    name: 'the note in a sentence, and a distance as large as it in the classes of all',
    shown: all,
    html: page(
      `<div>${each((one, at) => `<div class="row-${at % 2 ? 'odd bg-light' : 'even border-start'} p-3"><strong>${one.author}</strong><div class="my-2">${words(one)}</div><p>Our work was given ${one.rating ?? 3}/5.</p></div>`)}</div>`,
    ),
    examples: [4, 5],
  },
  {
    name: 'one example, given as many stars as the day of its month',
    shown: all.map((one, at) => ({ ...one, date: `${at + 1} Oct 2026` })),
    html: page(
      `<div class="wall">${each((one, at) => `<div class="card"><b class="card-name">${one.author}</b><span class="card-date">${at + 1} Oct 2026</span><div class="stars">${[1, 2, 3, 4, 5].map((star) => `<i class="star${star <= (one.rating ?? 3) ? ' star-on' : ''}"></i>`).join('')}</div><p class="card-text">${words(one)}</p></div>`)}</div>`,
    ),
    examples: [0],
  },
];
