// Pages where the field has no element of its own, where something is dressed like a review, and where a review lacks what others have.
import { PEOPLE, type Shape, type Shown } from './shapes.ts';

type Person = (typeof PEOPLE)[number];

const each = (write: (one: Person, position: number) => string): string => PEOPLE.map(write).join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><body><header><h1>Lampa</h1><a href="/cart">Cart</a></header>${body}<footer>© Lampa</footer></body></html>`;
const shown: Shown[] = PEOPLE.map(({ paragraphs, ...one }) => ({ ...one, text: paragraphs.join(' ') }));
const words = ({ paragraphs }: Person): string => paragraphs.join(' ');
const score = ({ rating }: Person): string => (rating === undefined ? '' : `<span class="stars" data-score="${rating}"></span>`);
const isWordless = (at: number): boolean => at === 2 || at === 6;
const wordless: Shown[] = shown.map((one, at) => (isWordless(at) ? { ...one, text: '' } : one));

export const HARD_SHAPES: Shape[] = [
  {
    name: 'name and date in one line',
    shown,
    html: page(
      `<div class="voices">${each((one) => `<div class="voice"><blockquote>${words(one)}</blockquote><p class="by">By ${one.author}${one.date ? ` · ${one.date}` : ''}</p></div>`)}</div>`,
    ),
  },
  {
    name: 'the text beside its date in one element',
    shown,
    html: page(
      `<div id="cards">${each((one, at) => `<div class="card"><div class="card-content"><div class="posted">Posted: ${one.date ?? 'today'}</div>${at % 4 === 1 ? '<div class="early">Early copy</div>' : ''}\n\t${one.paragraphs.join('<br><br>')}\t</div><div class="card-author"><a href="/id/${at}">${one.author}</a></div></div>`)}</div>`,
    ),
  },
  {
    name: 'everything in one line of a list',
    shown,
    html: page(
      `<ul id="guests">${each((one) => `<li><strong>${one.author}</strong>${one.date ? ` (${one.date})` : ''}: ${words(one)}</li>`)}</ul>`,
    ),
  },
  {
    name: 'the shop answers below in the markup of reviews',
    shown,
    html: page(
      `<ol class="comment-list">${each(
        (one, at) =>
          `<li class="${at % 3 ? 'review' : 'comment'} depth-1" id="li-${610 + at}"><div class="box" id="box-${610 + at}"><b class="who">${one.author}</b>${score(one)}<time>${one.date ?? ''}</time><div class="said">${words(one)}</div></div>${at % 3 === 1 ? `<ul class="children"><li class="comment depth-2" id="li-${710 + at}"><div class="box" id="box-${710 + at}"><b class="who">Lampa</b><time>today</time><div class="said">We are looking into it, ${at}.</div></div></li></ul>` : ''}</li>`,
      )}</ol>`,
    ),
  },
  {
    name: 'questions below in the markup of reviews',
    shown,
    html: page(
      `<section id="reviews">${each((one, at) => `<div class="card" data-card="r${at * 7}"><b class="card-who">${one.author}</b>${score(one)}<div class="card-text">${words(one)}</div></div>`)}</section><section id="questions">${[0, 1, 2, 3].map((at) => `<div class="card" data-card="q${at * 7}"><b class="card-who">Asker ${at}</b><div class="card-text">Does lamp ${at} fit into a hall?</div></div>`).join('')}</section>`,
    ),
  },
  {
    name: 'an advertisement, a summary and a removed comment dressed like reviews',
    shown,
    html: page(
      `<div class="p-4"><div class="p-4"><span class="bold">All customers</span><div class="leading"><p>People like it for the light, in short.</p></div></div>${each((one, at) => `<div class="p-4"><a class="shrink" href="/@u${at}"><img class="round" alt=""></a><span class="bold">${one.author}</span><span class="dim">${at} reviews</span><div class="leading"><p>${words(one)}</p></div><button>Helpful</button><time datetime="2026-09-0${at + 1}">${one.date ?? ''}</time></div>${at === 2 ? '<div class="p-4"><span class="bold">Sponsored</span><div class="leading"><p>A chair goes well with every lamp.</p></div></div>' : ''}${at === 4 ? '<div class="p-4"><div class="leading"><p>This comment broke the rules and was removed.</p></div></div>' : ''}`)}</div>`,
    ),
  },
  {
    name: 'sections under headings, and an answer in the same paragraphs',
    shown: PEOPLE.map(({ author, rating, paragraphs }, at) => ({
      author,
      ...(rating === undefined ? {} : { rating }),
      text: `${paragraphs.join(' ')} Too dear in shop ${at}`,
    })),
    html: page(
      `<main>${each((one, at) => `<article class="index_block__7vKo9"><div class="index_info__wuO1j"><b>${one.author}</b> was here.</div><div class="index_part__3Z15R"><h4>Liked</h4><p class="index_plain__JgbHE">${words(one)}</p></div><div class="index_part__3Z15R"><h4>Disliked</h4><p class="index_plain__JgbHE">Too dear in shop ${at}</p></div>${at % 3 === 1 ? `<div class="index_back__1IBZk"><h4>Answer</h4><div>Lampa</div><p class="index_text__aB3xq">Thank you, number ${at}.</p></div>` : ''}</article>`)}</main>`,
    ),
  },
  {
    name: 'long texts cut, the whole hidden beside',
    shown,
    html: page(
      `<div class="wall">${each((one, at) => {
        const text = words(one);
        const isLong = text.length > 40;
        return `<div class="note" data-note="${4000 + at * 37}"><span class="note-who">${one.author}</span><div class="note-short"><p>${isLong ? `${text.slice(0, 26)}…` : text}</p></div>${isLong ? `<div class="note-whole" style="display: none"><p>${text}</p></div><a href="#" class="more">Read on</a>` : ''}</div>`;
      })}</div>`,
    ),
    examples: [0, 1],
  },
  {
    name: 'stars alone, with the shop’s answer in the place of the words',
    shown: wordless,
    html: page(
      `<div class="p-list">${each((one, at) => `<div class="p-review" id="r${9000 + at * 13}"><div class="p-review__head"><span class="p-review__name">${one.author}</span></div><div class="stars" style="width: ${(one.rating ?? 4) * 20}%"></div>${isWordless(at) ? '' : `<div class="p-review__text">${words(one)}</div>`}<div class="p-review__tools"><button>Answer</button><span>${at}</span></div>${at % 2 === 0 ? `<div class="p-review__answers"><div class="p-review p-review--answer"><div class="p-review__head"><span class="p-review__name">Lampa</span></div><div class="p-review__text">Thank you, number ${at}!</div></div></div>` : ''}</div>`)}</div>`,
    ),
    examples: [0, 3],
  },
];
