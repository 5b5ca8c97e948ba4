// What a post quotes is no part of its text, in the ways in which forums write quotations; what a person sets apart is.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/topic/7', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena_Kit', 'pavlo', 'Iryna M', 'Taras Bilyk', 'nina', 'Roman Dub'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `quote` = what stands before the words of the third post and of the sixth; `box` = the text's own element. */
const read = (quote: (of: number) => string, box: (words: string) => string, of = 0, given: readonly string[] = [said(0), said(3)]) => {
  const post = (name: string, at: number): string =>
    `<div class="post" id="p${100 + at}"><div class="post-user"><a class="nick" href="/member/${at}">${name}</a></div><time datetime="2026-05-0${at + 1}">0${at + 1}.05.2026</time>${box(`${at === 2 || at === 5 ? quote(of) : ''}${said(at)}`)}<div class="post-sign">Lamps and light</div></div>`;
  const { document } = new JSDOM(`<title>Lampa forum</title><h1>Humming</h1>${NAMES.map(post).join('')}`, { url: CONTEXT.url }).window;
  const words = [0, 3].map((at, place) => ({ author: NAMES[at] ?? '', text: given[place] ?? '' }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => review.author.name)).toEqual(NAMES);
  return found.map(({ review }) => flat(review.text));
};

const ALL = NAMES.map((_, at) => said(at));
const plain = (words: string): string => `<div class="post-text">${words}</div>`;
/** Nobody in this page said so: the post is on another page of the topic. */
const FAR = 'Mine was quiet until the winter came.';
const wordsOf = (of: number): string => (of < 0 ? FAR : said(of));
const nameOf = (of: number): string => (of < 0 ? 'Old Ember' : (NAMES[of] ?? ''));

const WAYS: [string, (of: number) => string, (words: string) => string][] = [
  [
    'XenForo, in a wrapper that holds all',
    (of) =>
      `<blockquote data-quote="${nameOf(of)}" class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title"><a href="#">${nameOf(of)} said:</a></div><div class="bbCodeBlock-content"><div>${wordsOf(of)}</div><div class="bbCodeBlock-expandLink"><a role="button">Click to expand...</a></div></div></blockquote>`,
    (words) => `<article class="message-body"><div itemprop="text"><div class="bbWrapper">${words}</div></div></article>`,
  ],
  [
    'in wrappers that have no name to go by, with an empty box beside them',
    (of) =>
      `<blockquote data-quote="${nameOf(of)}" class="bbCodeBlock"><div class="bbCodeBlock-title"><a href="#">${nameOf(of)} написав(ла):</a></div><div class="bbCodeBlock-content"><div>${wordsOf(of)}</div><div><a role="button">Натисніть, щоб розгорнути...</a></div></div></blockquote>`,
    (words) =>
      `<article class="message-body"><div><div class="bbWrapper">${words}</div></div><div class="js-selectToQuoteEnd">&nbsp;</div></article>`,
  ],
  ['phpBB', (of) => `<blockquote><div><cite>${nameOf(of)} писал(а): ↑</cite>${wordsOf(of)}</div></blockquote>`, plain],
  [
    'Discourse, with a box of code in another post',
    (of) =>
      `<aside class="quote" data-username="${nameOf(of)}"><div class="title">${nameOf(of)}:</div><blockquote>${wordsOf(of)}</blockquote></aside>`,
    plain,
  ],
  [
    'SMF, the line above in a box of its own',
    (of) =>
      `<div class="quoteheader"><a href="#">Quote from: ${nameOf(of)} on May 2</a></div><blockquote class="bbc_quote"><b>${nameOf(of)} wrote:</b> ${wordsOf(of)}</blockquote>`,
    plain,
  ],
  ['a name in bold', (of) => `<blockquote><b>${nameOf(of)} schrieb:</b><br>${wordsOf(of)}</blockquote>`, plain],
];

it.each(WAYS)('the words of another post are left out: %s', (_name, quote, box) => {
  expect(read(quote, box)).toEqual(ALL);
});

it.each(WAYS)('so are those of a post that is not in the page: %s', (_name, quote, box) => {
  expect(read(quote, box, -1)).toEqual(ALL);
});

it('posts with boxes in them lose nothing where they quote nobody', () => {
  const [, quote] = WAYS[2] ?? [];
  const box = (words: string): string => plain(words.startsWith(said(1)) ? `${words}<div class="code">lamp --on</div>` : words);
  expect(read(quote ?? String, box)).toEqual(ALL.with(1, `${said(1)} lamp --on`));
});

it.each<[string, string]>([
  ['a verse', '<blockquote>And the light was soft, and the night was long.</blockquote>'],
  ['the manual', '<blockquote><p>Never open the lamp while it is on.</p></blockquote>'],
  ['a line in bold', '<blockquote><b>My rule:</b> never open it while it is on.</blockquote>'],
])('what nobody else said belongs to the post: %s', (_name, quote) => {
  const texts = read(() => quote, plain);
  expect(texts[2]).toBe(flat(`${quote.replace(/<[^>]+>/g, '')} ${said(2)}`));
});

it('a quotation that was given with the text stays', () => {
  const quote = (of: number): string => `<blockquote><cite>${nameOf(of)} said:</cite> ${wordsOf(of)}</blockquote>`;
  const all = (words: string): string => plain(words.includes('<blockquote>') ? words : `${quote(1)}${words}`);
  const whole = (at: number): string => `${NAMES[1]} said: ${said(1)} ${said(at)}`;
  expect(read(quote, all, 1, [whole(0), whole(3)])[2]).toContain('said:');
});
