// Small pages of our own in the shapes that sites have, each with what a reader sees there. Names, texts and shops are invented.

export type Shown = { author: string; text: string; rating?: number; date?: string };

export type Shape = {
  name: string;
  html: string;
  /** In the order of the page. */
  shown: Shown[];
  /** Which two are pointed at; first and fourth by default. */
  examples?: number[];
};

/** Eight people; some gave no stars, one no date, texts of one to three paragraphs. */
export const PEOPLE: (Shown & { paragraphs: string[] })[] = [
  { author: 'Olena K.', paragraphs: ['Third week without my parcel, nobody answers the phone.'], rating: 1, date: '3 weeks ago' },
  { author: 'Marek', paragraphs: ['Good lamp.', 'The cable is a bit short, but it works.'], rating: 4, date: '2026-09-14' },
  { author: 'shop_fan_88', paragraphs: ['Arrived in two days. Would buy again!'], rating: 5, date: '2026-09-02' },
  { author: 'Тарас', paragraphs: ['Не працює з першого дня, прошу повернути гроші.'], rating: 2, date: '2026-08-30' },
  {
    author: 'Ann-Marie O’Neil',
    paragraphs: ['Ordered twice.', 'First time fine.', 'Second time the box was open and a screw was missing.'],
    date: '2026-08-11',
  },
  { author: 'J. Smith', paragraphs: ['Ok for the price, nothing more to say about it'], rating: 3, date: '2026-07-01' },
  { author: 'Bogdan', paragraphs: ['Super support, they called me back within an hour.'], rating: 5 },
  { author: 'Lamp lover', paragraphs: ['The light is too cold for a bedroom; returned it on Monday.'], rating: 2, date: '2026-05-20' },
].map((one) => ({ ...one, text: one.paragraphs.join('\n\n') }));

const each = (write: (one: (typeof PEOPLE)[number], position: number) => string): string => PEOPLE.map(write).join('');
const page = (body: string, title = 'Lampa'): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><header><nav><a href="/">Home</a><a href="/cart">Cart</a></nav></header>${body}<footer><p>Lampa Ltd, 12 Light Street. All rights reserved.</p><a href="/terms">Terms</a></footer></body></html>`;
const oneLine: Shown[] = PEOPLE.map(({ paragraphs, ...one }) => ({ ...one, text: paragraphs.join(' ') }));
const many: Shown[] = PEOPLE.map(({ paragraphs: _, ...one }) => one);
const stars = (rating: number | undefined): string =>
  rating === undefined ? '' : `<span class="stars" aria-label="${rating} out of 5"></span>`;
const HASHES = ['css-1x2fg7', 'css-9kq3la', 'css-77bd0p', 'css-m2v8x1', 'css-0aa9zt', 'css-qq17pe'] as const;

export const SHAPES: Shape[] = [
  {
    name: 'cards with readable classes',
    shown: many,
    html: page(
      `<main><h1>Lamp</h1><div class="reviews">${each(
        ({ author, paragraphs, rating, date }) =>
          `<div class="review-card"><div class="review-head"><span class="review-author">${author}</span>${stars(rating)}${date ? `<span class="review-date">${date}</span>` : ''}</div><div class="review-body">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><button>Helpful</button></div>`,
      )}</div></main>`,
    ),
  },
  {
    name: 'terms and definitions',
    shown: oneLine,
    html: page(
      `<h1>Guest book</h1><dl>${each(({ author, paragraphs, date }) => `<dt>${author}</dt><dd>${paragraphs.join(' ')}</dd>${date ? `<dd><small>${date}</small></dd>` : ''}`)}</dl>`,
    ),
  },
  {
    name: 'a table, one row a review, with a head',
    shown: oneLine,
    html: page(
      `<table><thead><tr><th>Name</th><th>Stars</th><th>Opinion</th><th>Date</th></tr></thead><tbody>${each(({ author, paragraphs, rating, date }) => `<tr><td>${author}</td><td>${rating ?? ''}</td><td>${paragraphs.join(' ')}</td><td>${date ?? ''}</td></tr>`)}</tbody></table><table><tr><td>Delivery</td><td>2</td><td>Two to three days inside the country</td><td>free</td></tr></table>`,
    ),
  },
  {
    name: 'a table, two rows a review',
    shown: oneLine,
    html: page(
      `<table border="0">${each(({ author, paragraphs, date }) => `<tr class="byline"><td><img src="s.gif"></td><td><a class="user" href="user?id=${author.length}">${author}</a> <span class="age">${date ?? ''}</span></td></tr><tr class="words"><td></td><td><span class="comm">${paragraphs.join(' ')}</span></td></tr><tr class="spacer"><td colspan="2"></td></tr>`)}</table>`,
    ),
  },
  {
    name: 'headings with paragraphs, nothing around them',
    shown: many,
    html: page(
      `<div id="content"><h2>What people say</h2>${each(({ author, paragraphs, date }) => `<h4>${author}</h4>${date ? `<em>${date}</em>` : ''}${paragraphs.map((text) => `<p>${text}</p>`).join('')}<hr>`)}</div>`,
    ),
  },
  {
    name: 'nothing but names that a build made',
    shown: oneLine,
    html: page(
      `<div class="css-page01"><div class="${HASHES[5]}">${each(
        ({ author, paragraphs, rating, date }) =>
          `<div class="${HASHES[0]}"><div class="${HASHES[1]}"><span class="${HASHES[2]}">${author}</span><span class="${HASHES[3]}">${date ?? ''}</span></div>${rating ? `<div class="${HASHES[4]}" aria-label="${rating} stars"></div>` : ''}<p class="${HASHES[2]}">${paragraphs.join(' ')}</p></div>`,
      )}</div><div class="${HASHES[5]}"><div class="${HASHES[0]}"><a href="/faq">Questions</a></div></div></div>`,
    ),
  },
  {
    name: 'utility classes only',
    shown: oneLine,
    html: page(
      `<section class="mx-auto max-w-4xl px-4"><h2 class="text-xl font-bold">Reviews</h2><ul class="mt-4 space-y-6">${each(
        ({ author, paragraphs, rating, date }) =>
          `<li class="flex flex-col gap-2 rounded border p-4"><div class="flex items-center gap-2"><p class="font-semibold">${author}</p>${rating ? `<p class="text-sm text-amber-500" title="${rating}/5">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</p>` : ''}<p class="text-sm text-gray-500">${date ?? ''}</p></div><p class="text-base leading-6">${paragraphs.join(' ')}</p></li>`,
      )}</ul></section>`,
    ),
  },
  {
    name: 'names with a made end, as CSS modules write them',
    shown: oneLine,
    html: page(
      `<div class="Page_root__x81Kd"><section class="Reviews_list__aP3xQ">${each(
        ({ author, paragraphs, rating, date }) =>
          `<article class="Review_card__k29Zs"><header class="Review_head__Yt61m"><b class="Review_author__0pLxd">${author}</b>${rating ? `<i class="Review_stars__8dK2j" data-value="${rating}"></i>` : ''}<span class="Review_date__qW3ee">${date ?? ''}</span></header><div class="Review_text__L1m9v">${paragraphs.join('<br><br>')}</div></article>`,
      )}</section></div>`,
    ),
  },
  {
    name: 'a tree of comments, each in a box of its own',
    shown: oneLine,
    examples: [0, 6],
    html: page(
      `<ol class="comment-list">${((): string => {
        const box = (at: number): string => {
          const one = PEOPLE[at];
          return `<div class="comment-box" id="c-${4000 + at * 17}"><cite class="fn">${one?.author}</cite> <a class="when" href="#c-${4000 + at * 17}">${one?.date ?? 'today'}</a><div class="comment-text">${one?.paragraphs.join(' ')}</div><a class="reply-link" href="#">Reply</a></div>`;
        };
        return `<li>${box(0)}<ol><li>${box(1)}<ol><li>${box(2)}</li></ol></li><li>${box(3)}</li></ol></li><li>${box(4)}</li><li>${box(5)}<ol><li>${box(6)}</li></ol></li><li>${box(7)}</li>`;
      })()}</ol>`,
    ),
  },
  {
    name: 'a tree of comments that hold their answers beside their words',
    shown: oneLine,
    html: page(
      `<ul class="thread">${((): string => {
        const own = (at: number): string => {
          const one = PEOPLE[at];
          return `<strong class="who">${one?.author}</strong><span class="when">${one?.date ?? ''}</span><div class="said">${one?.paragraphs.join(' ')}</div>`;
        };
        return `<li>${own(0)}<ul><li>${own(1)}<ul><li>${own(2)}</li></ul></li></ul></li><li>${own(3)}</li><li>${own(4)}<ul><li>${own(5)}</li><li>${own(6)}</li></ul></li><li>${own(7)}</li>`;
      })()}</ul>`,
    ),
  },
];
