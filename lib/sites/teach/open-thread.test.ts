// Under a recipe or a post some give stars and some only talk. Where the site marks the answers of whoever wrote the page, the other answers are
// readers'; under a shop's reviews, which all have stars, an answer is none of them. Neither is ever read as the words of what it answers.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/soup', now: Date.parse('2026-11-21T20:00:00Z') };
type Said = { author: string; text: string[]; stars?: number; own?: string; below?: Said[] };

const HEADS: Said[] = [
  { author: 'Olena Kit', text: ['It hums in the evening, and I like that about it.', 'My neighbour bought one as well.'], stars: 5 },
  { author: 'Pavlo', text: ['A little too bright for the bedroom.'], stars: 4 },
  { author: 'Iryna M', text: ['Can it hang outside?'] },
  { author: 'Taras Bilyk', text: ['Too heavy.', 'The hook came out of the ceiling.'], stars: 2 },
  { author: 'Nina', text: ['As in the picture.'], stars: 5 },
  { author: 'Roman Dub', text: ['What bulb does it take? Mine is warm after ten minutes.'] },
  { author: 'Vira', text: ['Stands on my desk since May, no complaints so far.'], stars: 5 },
];
const OWNER: Said = { author: 'Marta', own: 'byuser bypostauthor', text: ['Thank you, that is good to hear.', 'See you.'] };
const READER: Said = { author: 'Anna', text: ['Mine hangs in the yard and is as good as new.'] };

/** As WordPress writes them. */
const draw = ({ author, text, stars, own = '', below = [] }: Said, at: string): string =>
  `<li id="comment-${at}" class="comment ${own}"><article id="div-comment-${at}" class="comment-body"><footer class="comment-meta"><b class="fn">${author}</b> <div class="comment-metadata"><a href="#comment-${at}"><time datetime="2026-05-1${at.at(-1)}">1${at.at(-1)}.05.2026</time></a></div></footer><div class="comment-content">${stars === undefined ? '' : `<img class="comment-rating" src="/stars-${stars}.svg" alt="${stars} stars">`}${text.map((part) => `<p>${part}</p>`).join('')}</div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article>${below.length === 0 ? '' : `<ol class="children">${below.map((one, place) => draw(one, `${at}${place}`)).join('')}</ol>`}</li>`;

const read = (heads: readonly Said[]) => {
  const list = heads.map((one, at) => draw(one, `881${at + 1}`)).join('');
  const { document } = new JSDOM(`<title>Soup</title><main><h1>Soup</h1><ol class="comment-list">${list}</ol></main>`, { url: CONTEXT.url })
    .window;
  const words = [{ author: 'Olena Kit', text: 'It hums in the evening, and I', date: '11.05.2026', rating: '5' }];
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return found.map(({ review }) => [review.author.name, review.text.replace(/\s+/g, ' ')]);
};

const row = ({ author, text }: Said): string[] => [author, text.join(' ')];
/** What stands below the heads at these places. */
const answered = (answers: Record<number, Said[]>, heads = HEADS): Said[] => heads.map((one, at) => ({ ...one, below: answers[at] ?? [] }));
const THANKS: Said = { author: 'Iryna M', text: ['Thanks!!'] };

it('readers who answer each other or whoever wrote the page are read beside the others', () => {
  const rows = HEADS.map(row).toSpliced(3, 0, row(THANKS), row(READER));
  expect(read(answered({ 0: [OWNER], 2: [{ ...OWNER, below: [THANKS] }, READER], 5: [OWNER] }))).toEqual(rows);
});

it('also where whoever wrote the page has said something by the way', () => {
  const heads = answered({ 0: [OWNER], 2: [READER], 5: [OWNER] }).toSpliced(5, 0, { ...OWNER, text: ['I changed the amount of salt.'] });
  expect(read(heads)).toEqual(HEADS.map(row).toSpliced(3, 0, row(READER)));
});

it('under reviews that all have stars an answer is none of them, and none of their words', () => {
  const heads = HEADS.map((one) => ({ stars: 3, ...one }));
  expect(read(answered({ 0: [OWNER], 2: [OWNER, READER], 5: [OWNER] }, heads))).toEqual(HEADS.map(row));
});

it('an answer without a mark may be anybody’s, and is left', () => {
  expect(read(answered({ 0: [{ ...OWNER, own: '' }], 2: [READER] }))).toEqual(HEADS.map(row));
});
