// More small pages: owners' answers, teasers, guests, stars in every form, forums, shops, one author for all.
import { PEOPLE, type Shape, type Shown } from './shapes.ts';

const each = (write: (one: (typeof PEOPLE)[number], position: number) => string): string => PEOPLE.map(write).join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><body><header><h1>Lampa</h1></header>${body}<footer>© Lampa</footer></body></html>`;
const shown: Shown[] = PEOPLE.map(({ paragraphs, ...one }) => ({ ...one, text: paragraphs.join(' ') }));

export const MORE_SHAPES: Shape[] = [
  {
    name: 'the owner answers in the same words of markup',
    shown,
    html: page(
      `<div class="list">${each(
        ({ author, paragraphs, rating, date }, at) =>
          `<div class="feedback"><div class="feedback-main"><div class="name">${author}</div><div class="rate rate-${rating ?? 0}"></div><div class="when">${date ?? ''}</div><div class="text">${paragraphs.join(' ')}</div></div>${at % 3 === 0 ? `<div class="answer"><div class="name">Lampa shop</div><div class="when">yesterday</div><div class="text">Thank you, ${author}. We wrote to you.</div></div>` : ''}</div>`,
      )}</div>`,
    ),
  },
  {
    name: 'teasers above the list and an advertisement in it',
    shown,
    html: page(
      `<div class="top"><div class="card teaser"><b class="card-name">${PEOPLE[2]?.author}</b><div class="card-text">${PEOPLE[2]?.paragraphs[0]?.slice(0, 22)}…</div></div><div class="card teaser"><b class="card-name">${PEOPLE[5]?.author}</b><div class="card-text">${PEOPLE[5]?.paragraphs[0]?.slice(0, 24)}…</div></div></div><div class="all">${each(
        ({ author, paragraphs, rating, date }, at) =>
          `<div class="card"><b class="card-name">${author}</b>${rating ? `<span class="card-stars" data-rating="${rating}"></span>` : ''}<time datetime="${date?.startsWith('2026') ? date : '2026-10-31'}">${date ?? ''}</time><div class="card-text">${paragraphs.join(' ')}</div></div>${at === 2 ? '<div class="card ad"><div class="card-ad">Buy two lamps and get free delivery this week</div></div>' : ''}`,
      )}</div>`,
    ),
  },
  {
    name: 'guests without a profile among members',
    shown,
    html: page(
      `<div class="opinions">${each(
        ({ author, paragraphs, rating }, at) =>
          `<div class="opinion" data-opinion-id="${9100 + at * 31}">${at % 2 === 0 ? `<a class="member" href="/users/${at + 11}/">${author}</a>` : `<span class="guest">${author}</span>`}<div class="opinion-stars">${'<i class="star full"></i>'.repeat(rating ?? 0)}${'<i class="star"></i>'.repeat(5 - (rating ?? 0))}</div><div class="opinion-text">${paragraphs.join(' ')}</div></div>`,
      )}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'pros and cons apart',
    shown: PEOPLE.map(({ author, rating, paragraphs }, at) => ({
      author,
      ...(rating === undefined ? {} : { rating }),
      text: at % 3 === 1 ? paragraphs.join(' ') : `${paragraphs.join(' ')}\n\nToo dear in shop ${at}`,
    })),
    html: page(
      `<section>${each(
        ({ author, paragraphs, rating }, at) =>
          `<div data-qa="opinion"><div data-qa="who">${author}</div><div data-qa="stars" style="width: ${(rating ?? 0) * 20}%"></div><div><h5>Pros</h5><p data-qa="pros">${paragraphs.join(' ')}</p></div>${at % 3 === 1 ? '' : `<div><h5>Cons</h5><p data-qa="cons">Too dear in shop ${at}</p></div>`}</div>`,
      )}</section>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'microdata inside anonymous boxes',
    shown,
    html: page(
      `<div><div>${each(
        ({ author, paragraphs, rating, date }) =>
          `<div><div itemscope itemtype="https://schema.org/Review" itemprop="review"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${author}</span></span>${rating ? `<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${rating}"></span>` : ''}<meta itemprop="datePublished" content="${date?.startsWith('2026') ? date : '2026-10-31'}"><div itemprop="reviewBody">${paragraphs.join(' ')}</div></div></div>`,
      )}</div></div>`,
    ),
  },
  {
    name: 'a forum: a table a post, the author in the left cell',
    shown,
    html: page(
      `<div id="posts">${each(
        ({ author, paragraphs, date }, at) =>
          `<table class="tborder" id="post${70_000 + at * 13}"><tr><td class="thead">${date ?? 'today'}</td><td class="thead">#${at + 1}</td></tr><tr><td class="alt2"><a class="bigusername" href="member.php?u=${at}">${author}</a><div class="smallfont">Posts: ${at * 100}</div></td><td class="alt1"><div id="post_message_${70_000 + at * 13}">${paragraphs.join('<br />\n<br />')}</div></td></tr></table>`,
      )}</div>`,
    ),
  },
  {
    name: 'two lists: one pinned review, then the others',
    shown,
    html: page(
      `<div class="pinned"><div class="rev" data-rev="a0"><span class="rev-name">${PEOPLE[0]?.author}</span><p class="rev-text">${PEOPLE[0]?.paragraphs.join(' ')}</p></div></div><h3>All</h3><div class="rest">${PEOPLE.slice(
        1,
      )
        .map(
          ({ author, paragraphs }, at) =>
            `<div class="rev" data-rev="a${at + 1}"><span class="rev-name">${author}</span><p class="rev-text">${paragraphs.join(' ')}</p></div>`,
        )
        .join('')}</div>`,
    ),
    examples: [1, 4],
  },
  {
    name: 'for screen readers only: roles and labels',
    shown,
    html: page(
      `<div role="feed">${each(
        ({ author, paragraphs, date }) =>
          `<div role="article" aria-label="Comment by ${author}"><div><div><a role="link" href="/u/${author.length}"><span><span>${author}</span></span></a><span>${date ?? ''}</span></div><div><div dir="auto">${paragraphs.join(' ')}</div></div></div><div role="button">Like</div><div role="button">Reply</div></div>`,
      )}</div>`,
    ),
  },
  {
    name: 'one author for all: the page is a person’s',
    shown: shown.map((one) => ({ ...one, author: 'Sam L.' })),
    html: page(
      `<div class="user"><h1 class="user-name">Sam L.</h1><p>8 reviews</p></div><ul class="reviews-of">${each(
        ({ paragraphs, date }, at) =>
          `<li><div class="review" data-review-id="R${at}x7${at}"><a class="biz" href="/biz/${at}">Cafe ${at}</a><span class="when">${date ?? ''}</span><p class="words">${paragraphs.join(' ')}</p></div></li>`,
      )}</ul>`,
    ),
  },
  {
    name: 'stars without words among reviews with words',
    shown: shown.map((one, at) => (at === 2 || at === 5 ? { ...one, text: '' } : one)),
    html: page(
      `<div class="ratings">${each(
        ({ author, paragraphs, rating }, at) =>
          `<div class="rating-row"><span class="by">${author}</span><span class="score" title="${rating ?? 4} of 5"></span>${at === 2 || at === 5 ? '' : `<div class="opinion">${paragraphs.join(' ')}</div>`}<span class="helpful">Was this helpful?</span></div>`,
      )}</div>`,
    ),
  },
  {
    name: 'the author in a picture’s label only',
    shown,
    html: page(
      `<div class="wall">${each(({ author, paragraphs }) => `<div class="note"><img class="avatar" src="a.png" alt="${author}"><blockquote>${paragraphs.join(' ')}</blockquote></div>`)}</div>`,
    ),
  },
  {
    name: 'a text in pieces of a line, with a link that unfolds it',
    shown,
    html: page(
      `<div class="stream">${each(
        ({ author, paragraphs }) =>
          `<div class="entry-post"><h3 class="entry-author"><a href="/p/${author.length}"><b>${author}</b></a></h3><div class="entry-words"><span>${paragraphs.join(' ').slice(0, 12)}</span><span>${paragraphs.join(' ').slice(12)}</span> <a class="more" href="#">Read more</a></div><ul><li>Share</li><li>Report</li></ul></div>`,
      )}</div>`,
    ),
  },
];
