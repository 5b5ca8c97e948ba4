// Pages whose reviews differ: what stands in one is missing, doubled, hidden or one level deeper in another.
import { each, page, shown, words } from './people-page.ts';
import { PEOPLE, type Shape } from './shapes.ts';

export const UNEVEN_SHAPES: Shape[] = [
  {
    name: 'long texts twice, cut and whole, short ones once, and the helpful line in the place of the whole',
    shown,
    html: page(
      `<ul class="wall">${each((one) => {
        const text = words(one);
        const said =
          text.length > 50
            ? `<div class="said said-cut">${text.slice(0, 40)}…</div><div class="said said-whole" style="display: none">${text}</div><a href="#">Read on</a>`
            : `<div class="said">${text}</div>`;
        return `<li class="note"><div class="note-who">${one.author}</div>${said}<div class="note-votes">Helpful? Yes (1) No (0)</div></li>`;
      })}</ul>`,
    ),
    examples: [1, 3],
  },
  {
    name: 'a town beside the name, and the name alone in a list of new reviews',
    shown,
    html: page(
      `<div class="wall">${each((one, at) => `<div class="card"><h5>${one.author} <small>Town ${at}</small></h5><p class="card-text">${words(one)}</p></div>`)}</div><aside><ul><li><b>${PEOPLE[3]?.author}</b>: The chair is…</li></ul></aside>`,
    ),
  },
  {
    name: 'names of the build, a photograph before some texts and an answer behind others',
    shown,
    html: page(
      `<div class="css-8wall1">${each((one, at) => `<div class="css-1abc9z"><div class="css-2def8y"><span class="css-3ghi7x">${one.author}</span></div>${at % 3 === 2 ? '<div class="css-4jkl6w"><img alt=""></div>' : ''}<div class="css-5mno5v">${words(one)}</div><div class="css-7stu3t"><button>Helpful (${at})</button></div>${at % 4 === 1 ? `<div class="css-6pqr4u">The shop: thank you, number ${at}</div>` : ''}</div>`)}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'names of the build, and the helpful line in the place of the words where nobody wrote any',
    shown: shown.map((one, at) => (at === 2 || at === 5 ? { ...one, text: '' } : one)),
    html: page(
      `<div class="css-8wall1">${each((one, at) => `<div class="css-1abc9z"><div class="css-2def8y"><span class="css-3ghi7x">${one.author}</span><i class="css-8st4rs" aria-label="${one.rating ?? 4} of 5 stars"></i></div>${at === 2 || at === 5 ? '' : `<div class="css-5mno5v">${words(one)}</div>`}<div class="css-7stu3t"><span>Helpful?</span><button>Yes (${at})</button></div></div>`)}</div>`,
    ),
    examples: [0, 3],
  },
  {
    name: 'reviews with photographs in a box more, and the shop answers in the class of the text',
    shown,
    html: page(
      `<div class="wall">${each((one, at) => {
        const own = `<div class="card-head"><b class="card-name">${one.author}</b></div><p class="card-text">${words(one)}</p>`;
        if (at === 2 || at === 4)
          return `<div class="card"><div class="card-photos"><img alt=""></div><div class="card-inner">${own}</div></div>`;
        const back = `<div class="card-reply"><strong>The shop</strong><p class="card-text">Thank you, number ${at}!</p></div>`;
        return `<div class="card">${own}${at > 4 ? back : ''}</div>`;
      })}</div>`,
    ),
  },
  {
    name: 'a quotation in the post of an example, and a list in another post',
    shown: shown.map((one, at) => (at === 4 ? { ...one, text: `${one.text} twice again` } : one)),
    html: page(
      `<div class="thread">${each((one, at) => `<div class="post"><b class="post-name">${one.author}</b><div class="post-said">${at === 3 ? '<aside class="quoted"><b>Marek:</b><blockquote><p>Good lamp.</p></blockquote></aside>' : ''}<p>${words(one)}</p>${at === 4 ? '<ul><li>twice</li><li>again</li></ul>' : ''}</div></div>`)}</div>`,
    ),
  },
  {
    name: 'a carousel with copies of its last slides before the first and of its first behind the last',
    shown,
    html: page(
      (() => {
        const slides = (mark: string): string[] =>
          PEOPLE.map(
            (one) =>
              `<div class="carousel-slide${mark}"><div class="voice"><p class="voice-text">${words(one)}</p><b class="voice-name">${one.author}</b></div></div>`,
          );
        const copies = slides(' slide-cloned" aria-hidden="true');
        return `<div class="track">${[...copies.slice(-3), ...slides(''), ...copies.slice(0, 3)].join('')}</div>`;
      })(),
    ),
    examples: [0, 6],
  },
  {
    name: 'the seller answers in the next item of the list, in the markup of reviews',
    shown,
    html: page(
      `<ul class="opinions">${each((one, at) => `<li class="op"><b class="op-name">${one.author}</b><i class="op-verdict">Good</i><p class="op-text">${words(one)}</p></li>${at % 3 === 1 ? `<li class="op op_answer"><b class="op-name">Lampa</b><p class="op-text">Thank you, number ${at}!</p></li>` : ''}`)}</ul>`,
    ),
  },
];

const BADGED = ['css-1abc9z', 'css-2def8y', 'css-3ghi7x', 'css-4jkl6w', 'css-5mno5v', 'css-8bdg1x'] as const;

/** After the next build nothing tells a badge behind a picture from a name behind initials. */
export const BADGES: Shape = {
  name: 'names of the build, a picture or initials before the name, a badge behind some',
  shown,
  html: page(
    `<div class="css-8wall1">${each((one, at) => `<div class="${BADGED[0]}"><div class="${BADGED[1]}">${at === 2 || at === 5 ? `<img class="${BADGED[2]}" alt="">` : `<span class="${BADGED[3]}">${one.author.slice(0, 1)}</span>`}<span class="${BADGED[4]}">${one.author}</span>${at === 1 || at === 2 || at === 6 ? `<span class="${BADGED[5]}">Verified</span>` : ''}</div><p>${words(one)}</p></div>`)}</div>`,
  ),
};

export const SECTIONS: Shape = {
  name: 'what was disliked in a section with a class more, and a dot behind its heading',
  shown: shown.map((one, at) => (at === 4 ? one : { ...one, text: `${one.text} Too dear in shop ${at}` })),
  html: page(
    `<ul class="wall">${each((one, at) => {
      const part = (own: string, heading: string, text: string): string =>
        `<div class="row${own}"><p class="row-inner"><span class="pre"><i>${heading}</i> · </span><span class="body">${text}</span></p></div>`;
      return `<li class="entry"><b class="entry-name">${one.author}</b>${part('', 'Liked', words(one))}${at === 4 ? '' : part(' row-last', 'Disliked', `Too dear in shop ${at}`)}</li>`;
    })}</ul>`,
  ),
};
