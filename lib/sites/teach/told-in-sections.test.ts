// A review told in sections under headings is read with all of them, each under its heading, though the words of one section alone were given. What is
// no section of the review stays out: stars under a heading, counters, fields of a record, what the owner answers.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { unsafeParts } from '../../domain/adapters/unsafe-parts.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://work.example/mill', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
type Section = [heading: string, words: string];
const REVIEWS: Section[][] = [
  [
    ['What I like', 'The shifts are planned a month ahead.'],
    ['What I miss', 'A kettle on the second floor.'],
    ['Advice', 'Hang the plans out earlier.'],
  ],
  [
    ['What I miss', 'Nobody told us that the bonus was gone.'],
    ['The boss', 'One talk in two years, and it was the last.'],
  ],
  [['What I like', 'They take time for you.']],
  [
    ['What I like', 'Own projects from the third week on.'],
    ['Noise', ''],
    ['Advice', 'More talk between the shifts.'],
  ],
  [['What I miss', 'The canteen closes at half past one.']],
  [
    ['What I like', 'Overtime is paid.'],
    ['The boss', 'Always has an open door.'],
  ],
];
const told = (sections: readonly Section[]): string =>
  sections.flatMap(([heading, words]) => (words === '' ? [] : [`${heading}\n${words}`])).join('\n\n');
const inOne = (text: string): string => text.replace(/\s+/g, ' ').trim();

const story = (at: number): string => `It hums in the evening, said number ${at}.`;

/** `card` = how the sections of a review are drawn, between its head and its foot. */
const read = (card: (sections: readonly Section[], at: number) => string, given = (at: number): string => REVIEWS[at]?.[0]?.[1] ?? '') => {
  const cards = REVIEWS.map(
    (sections, at) =>
      `<article class="card"><div class="card__head"><b class="card__who">${NAMES[at]}</b><time datetime="2026-03-0${at + 1}">0${at + 1}.03.2026</time><i class="card__score">${(at % 5) + 1}</i></div>${card(sections, at)}<div class="card__foot"><span>Was this helpful?</span> <button type="button">Yes 4</button></div></article>`,
  );
  const { document } = new JSDOM(`<h1>Mill</h1><main>${cards.join('')}</main>`, { url: CONTEXT.url }).window;
  const words = [0, 3].map((at) => ({
    author: NAMES[at] ?? '',
    text: given(at),
    date: `0${at + 1}.03.2026`,
    rating: String((at % 5) + 1),
  }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  expect(unsafeParts(taught.inferred.adapter)).toEqual([]);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => review.author.name)).toEqual(NAMES);
  return found.map(({ review }) => review.text);
};

const stars = '<div class="row"><svg></svg><svg></svg></div>';
const boxed = ([heading, words]: Section): string =>
  `<div class="part"><div class="part__head">${heading}</div>${words && `<p class="part__words">${words}</p>`}</div>`;

it.each<[string, (sections: readonly Section[], at: number) => string]>([
  ['in boxes', (sections) => sections.map(boxed).join('')],
  [
    'with stars beside a heading, and under one alone',
    (sections) =>
      sections
        .map(
          ([heading, words]) =>
            `<section class="part"><div><h4 class="part__head">${heading}</h4>${stars}</div>${words && `<p class="part__words">${words}</p>`}</section>`,
        )
        .join(''),
  ],
  [
    'with an answer of the owner below',
    (sections, at) =>
      `${sections.map(boxed).join('')}${at === 1 ? '<div class="reply"><div class="part__head">Response from the owner</div><p class="part__words">Thank you, we will talk.</p></div>' : ''}`,
  ],
  [
    'under names of a build',
    (sections) =>
      `<div class="x1aQ9z">${sections.map((one) => boxed(one).replaceAll('part__', 'k8Pq2_').replace('part"', 'zz9Rt1b"')).join('')}</div>`,
  ],
])('%s', (_name, card) => {
  expect(read(card).map(inOne)).toEqual(REVIEWS.map((sections) => inOne(told(sections))));
});

it('beside each other without boxes of their own', () => {
  const flat = ([heading, words]: Section): string => `<h4 class="head">${heading}</h4>${words && `<p class="words">${words}</p>`}`;
  expect(read((sections) => `<div class="body">${sections.map(flat).join('')}</div>`).map(inOne)).toEqual(
    REVIEWS.map((one) => inOne(told(one))),
  );
});

it('a section of several paragraphs is read whole', () => {
  const double = (words: string): string =>
    words === '' ? '' : `<p class="part__words">${words}</p><p class="part__words">And so on.</p>`;
  const text = read((sections) =>
    sections.map(([heading, words]) => `<div class="part"><h4>${heading}</h4>${double(words)}</div>`).join(''),
  );
  expect(inOne(text[1] ?? '')).toBe(
    'What I miss Nobody told us that the bonus was gone. And so on. The boss One talk in two years, and it was the last. And so on.',
  );
});

it('many kinds of sections, each under a name of its own, are read by what they have in common', () => {
  const kinds = ['plans', 'misses', 'advice', 'boss', 'dust'];
  const named = (_sections: readonly Section[], at: number): string =>
    `<div class="around"><div><h4 class="head">Story</h4><p data-kind="story">${story(at)}</p></div>${kinds.map((kind) => `<div><h4 class="head">About ${kind}</h4><p data-kind="${kind}">There is much to say of ${kind}.</p></div>`).join('')}<div><i class="head">Size</i><p>${at}</p></div></div>`;
  const rest = kinds.map((kind) => ` About ${kind} There is much to say of ${kind}.`).join('');
  expect(read(named, story).map(inOne)).toEqual(REVIEWS.map((_, at) => `Story ${story(at)}${rest}`));
});

const BESIDE: (Section[] | null)[] = [
  [['Pros', 'Weekly pay']],
  [
    ['Pros', 'Home daily'],
    ['Cons', 'Old scanners'],
  ],
  null,
  null,
  [['Cons', 'The dust']],
  null,
];
const withStory = (tag: string) => (_sections: readonly Section[], at: number) =>
  `<div class="story"><span>${story(at)}</span></div>${(BESIDE[at] ?? []).map(([name, words]) => `<div class="q8Zt4x"><${tag}>${name}</${tag}><div data-part="${name}">${words}</div></div>`).join('')}`;

it('what is good and what is bad under headings beside words that have none is read behind them', () => {
  const whole = REVIEWS.map((_, at) => [story(at), told(BESIDE[at] ?? [])].filter(Boolean).join('\n\n'));
  expect(read(withStory('h2'), story)).toEqual(whole);
});

it('headings of other things beside the words head no section', () => {
  const other = (sections: readonly Section[], at: number): string =>
    withStory('h2')(sections, at).replaceAll('Pros', 'Colour').replaceAll('Cons', 'Size');
  expect(read(other, story)).toEqual(REVIEWS.map((_, at) => story(at)));
});

it('a record of fields in the same dress is no section', () => {
  const fields = (_sections: readonly Section[], at: number): string =>
    [
      ['Opinion', story(at)],
      ['Colour', at % 2 ? 'Red' : 'Blue'],
      ['Size', 'M'],
    ]
      .map(([name = '', words = '']) => boxed([name, words]))
      .join('');
  expect(read(fields, story)).toEqual(REVIEWS.map((_, at) => story(at)));
});

it('the title of a review is no heading of a section', () => {
  const titled = (_sections: readonly Section[], at: number): string =>
    `<h4 class="title">${at < 4 ? 'Excellent' : 'Never again'}</h4><p class="words">${story(at)}</p>${at === 2 ? '<div class="owner"><h4 class="title">Response from the owner</h4><p class="words">Thank you.</p></div>' : ''}`;
  expect(read(titled, story)).toEqual(REVIEWS.map((_, at) => story(at)));
});
