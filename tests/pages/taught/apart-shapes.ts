// Pages that show some reviews apart from the others or write words of their own into what people wrote: reviews from abroad and pinned ones in boxes
// of another name, labels before a text and controls behind it.
import { each, page, shown, words } from './people-page.ts';
import { PEOPLE, type Shape } from './shapes.ts';

const ABROAD = 5;
const day = (at: number): string => `2026-0${at + 1}-11`;
const rated = shown.map((one, at) => ({ ...one, rating: one.rating ?? 4, date: day(at) }));
const stars = (at: number): string => `<i class="stars" aria-label="${rated[at]?.rating} out of 5"></i>`;
const head = (at: number): string =>
  `<div class="top">${stars(at)}<span class="who">${rated[at]?.author}</span><span class="when">${day(at)}</span></div>`;
const long = (at: number): boolean => at === 3 || at === 4 || at === 7;
const some = (from: number, to: number, write: (at: number) => string): string =>
  PEOPLE.slice(from, to)
    .map((_, at) => write(from + at))
    .join('');
const said = (at: number): string => rated[at]?.text ?? '';

export const APART_SHAPES: Shape[] = [
  {
    name: 'reviews from abroad in a second list, in roots of another hook and words in a wider box',
    shown: rated,
    html: page(
      `<section><h2>From here</h2><div id="list-own">${some(0, ABROAD, (at) => `<div data-hook="review" class="entry own">${head(at)}<div class="say"><div class="fold"><span>${said(at)}</span></div>${at === 1 ? '<div class="unfold"><a href="#"><span>Go on</span></a></div>' : ''}</div></div>`)}</div><h2>From abroad</h2><div id="list-abroad">${some(ABROAD, 8, (at) => `<div data-hook="review-abroad" class="entry"><div>${head(at)}<div class="say"><span>${said(at)}</span></div><a class="translate" href="#">Translate</a></div></div>`)}</div></section>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'one review pinned above the list in a box of another name, with reviews of another shop far below',
    shown: rated,
    html: page(
      `<section id="opinions"><div class="pinned"><p>Pinned by the shop</p><div class="voice-top">${head(0)}<p class="say">${said(0)}</p></div></div><div class="voices">${some(1, 8, (at) => `<div class="voice">${head(at)}<p class="say">${said(at)}</p>${at === 3 ? '<div class="reply"><span class="who">Lampa</span><p class="say">Thank you, write to us.</p></div>' : ''}</div>`)}</div></section><section><div><div><div><div class="elsewhere"><div class="top"><i class="stars" aria-label="5 out of 5"></i><span class="who">Nobody</span><span class="when">2026-01-02</span></div><p class="say">Of another lamp altogether.</p></div></div></div></div></section>`,
    ),
    examples: [1, 6],
  },
  {
    name: 'the best and the worst review once more above the list, cut short, in boxes of another name',
    shown: rated,
    html: page(
      `<section id="opinions"><div class="extremes">${[2, 3].map((at) => `<div class="extreme">${head(at)}<p class="say">${said(at).slice(0, 20)}… <a href="#">Read all of it</a></p></div>`).join('')}</div><div class="voices">${some(0, 8, (at) => `<div class="voice">${head(at)}<p class="say">${said(at)}</p></div>`)}</div></section>`,
    ),
    examples: [1, 6],
  },
  {
    name: 'every review in a box of its own, and a control of the site behind long texts',
    shown: rated,
    html: page(
      `<div id="app"><div class="kLm93x"><div class="c12"><h2>Reviews</h2></div></div>${some(0, 8, (at) => `<div class="kLm93x"><div class="col qR7p2z"><div class="row">${stars(at)}</div><div class="row"><div class="xT55ab"><div><div class="">${said(at)}</div>${long(at) ? '<span class="pQ81yy"><span>READ MORE</span></span>' : ''}</div></div></div><div class="row sign"><p class="aB12cd">${rated[at]?.author}</p><p class="aB12cd">${day(at)}</p></div></div></div>`)}</div>`,
    ),
    examples: [0],
  },
  {
    name: 'a control of the site in the very element of the words',
    shown: rated,
    html: page(
      `<div class="voices">${some(0, 8, (at) => `<div class="voice">${head(at)}<div class="say">${said(at)}${long(at) ? ' <span class="toggle">READ MORE</span>' : ''}</div></div>`)}</div>`,
    ),
    examples: [0, 1],
  },
  {
    name: 'a label in the very element of the words, good and bad points in elements like it before them, none of them in some',
    shown: rated,
    html: page(
      `<ul class="feed">${each((one, at) => {
        const line = (label: string, text: string): string => `<div class="line"><span class="label">${label}:</span> ${text}</div>`;
        const points = `${at % 3 === 0 ? line('Good', `Colour ${at}`) : ''}${at % 2 === 0 ? line('Bad', `Cable ${at}`) : ''}`;
        return `<li class="voice">${head(at)}${at === 5 || at === 7 ? `<div class="line">${words(one)}</div>` : `${points}${line('Comment', words(one))}`}<div class="votes"><button>Yes 1</button></div></li>`;
      })}</ul>`,
    ),
    examples: [0],
  },
  {
    name: 'a bold label without a class before every text',
    shown: rated,
    html: page(
      `<div class="voices">${some(0, 8, (at) => `<div class="voice">${head(at)}<p class="say"><b>Comment:</b> ${said(at)}</p></div>`)}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'words in bold and people spoken to at the edges of what was written, the same in several',
    shown: rated.map((one, at) => ({ ...one, text: at % 3 === 1 ? `Super: ${one.text}` : at % 3 === 2 ? `${one.text} @lampa` : one.text })),
    html: page(
      `<div class="voices">${some(0, 8, (at) => `<div class="voice">${head(at)}<p class="say">${at % 3 === 1 ? '<b>Super:</b> ' : ''}${said(at)}${at % 3 === 2 ? ' <span class="to">@lampa</span>' : ''}</p></div>`)}</div>`,
    ),
    examples: [0, 3],
  },
];
