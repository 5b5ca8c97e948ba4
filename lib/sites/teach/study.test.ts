// Wrong clicks while a page is taught: refused or named at once, each with its reason, and right ones never. What is a dead end says its cause.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { TeachField } from '../../contracts/teaching.ts';
import { noteOf, refusalOf } from './check-pick.ts';
import { pointAt } from './pointed.ts';
import { newReview, type Review, studyAll, weigh, without } from './study.ts';

const ABOUT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo Dub', 'Iryna M', 'Taras Bilyk'];
const card = (name: string, at: number): string =>
  `<article class="card"><header><b class="who">${name}</b><time class="day">${at + 3} May 2026</time></header>
   <p class="said">The lamp hums in the evening, said number ${at}.</p><button class="answer">Answer</button><textarea class="box"></textarea></article>`;
const PAGE = `<header><nav><a href="/">Lampa shop</a></nav><form><input type="text" class="seek"></form></header>
  <main><h1>Lamp</h1><section class="all">${NAMES.map(card).join('')}</section></main><footer><p class="foot">Since 3 May 1999</p></footer>`;

const page = (html = PAGE) => {
  const { document } = new JSDOM(html, { url: ABOUT.url }).window;
  let reviews: Review[] = [newReview()];
  const at = (selector: string, place = 0): Element => {
    const element = document.querySelectorAll(selector)[place];
    if (element === undefined) throw new Error(selector);
    return element;
  };
  /** What the page would say of the click; taken where it says nothing against it. */
  const click = (field: TeachField, selector: string, place = 0): string => {
    const element = at(selector, place);
    const last = reviews.length - 1;
    const review = reviews[last] ?? newReview();
    const refused = refusalOf(field, element, review.pointed, ABOUT.now);
    if (refused !== null) return refused;
    const answer = pointAt(field, element);
    if ('problem' in answer) return answer.problem;
    const after = reviews.with(last, {
      pointed: { ...review.pointed, ...answer.pointed },
      said: { ...review.said, [field]: answer.words },
    });
    const weighed = weigh(document, after, { field, at: last }, ABOUT);
    if (weighed.problem !== null) return weighed.problem;
    reviews = after;
    return noteOf(field, element) ?? weighed.note ?? 'taken';
  };
  const another = () => {
    reviews = [...reviews, newReview()];
  };
  const end = () => {
    const { learnt, problem } = studyAll(document, reviews, [], ABOUT);
    return { found: learnt?.found.length ?? 0, boxes: learnt?.adapter.reply.kind, problem };
  };
  return { click, another, end };
};

it('right clicks are taken without a word', () => {
  const { click, end } = page();
  expect([click('author', '.who'), click('text', '.said'), click('date', '.day'), click('reply', '.box')]).toEqual(Array(4).fill('taken'));
  expect(end()).toEqual({ found: 4, boxes: 'inline', problem: null });
});

describe('a click that cannot be right is refused', () => {
  it.each<[string, TeachField, string, string]>([
    ['the whole page', 'author', 'body', 'whole_page'],
    ['the page’s menu', 'author', 'nav', 'whole_page'],
    ['a button that every review has', 'author', '.answer', 'control'],
    ['no words', 'author', '.seek', 'nothing_there'],
  ])('as an author: %s', (_what, field, selector, problem) => {
    expect(page().click(field, selector)).toBe(problem);
  });

  it.each([
    ['the author’s name once more', '.who', 'same_as_author'],
    ['the whole review', '.card', 'whole_review'],
    ['the list', '.all', 'several'],
    ['the page', 'main', 'whole_page'],
    ['a button', '.answer', 'control'],
  ])('as a text: %s', (_what, selector, problem) => {
    const { click } = page();
    click('author', '.who');
    expect(click('text', selector)).toBe(problem);
  });

  it.each<[string, TeachField, string, number, string]>([
    ['a name for a date', 'date', '.who', 0, 'no_date'],
    ['the date of another review', 'date', '.day', 2, 'outside'],
    ['a date outside all reviews', 'date', '.foot', 0, 'outside'],
    ['the search box for the reply box', 'reply', '.seek', 0, 'box_apart'],
    ['the box of another review', 'reply', '.box', 1, 'box_apart'],
  ])('%s', (_what, field, selector, place, problem) => {
    const { click, end } = page();
    click('author', '.who');
    click('text', '.said');
    expect(click(field, selector, place)).toBe(problem);
    expect(end()).toMatchObject({ found: 4, problem: null });
  });

  it('as an author, going back: what was taken as the text', () => {
    const { click } = page();
    click('text', '.said');
    expect(click('author', '.said')).toBe('same_as_text');
  });
});

describe('a doubtful click is taken and named', () => {
  it('a name and a text of two reviews', () => {
    const { click, end } = page();
    click('author', '.who');
    expect(click('text', '.said', 2)).toBe('not_together');
    expect(end()).toMatchObject({ problem: 'apart' });
  });

  it('a label that stands in every review, and a name in a button', () => {
    const { click } = page(PAGE.replaceAll('<p class="said">', '<i class="badge">Verified buyer</i><p class="said">'));
    expect(click('author', '.badge')).toBe('repeated');
    const named = page(PAGE.replaceAll(/<b class="who">(.*?)<\/b>/g, '<button class="who">$1</button>'));
    expect(named.click('author', '.who')).toBe('button');
    expect(named.click('text', '.said')).toBe('taken');
  });

  it('the box around name and words where the words have no element of their own', () => {
    const own = NAMES.map((name, at) => `<li class="note"><b class="by">${name}</b> It hums in the evening, number ${at}.</li>`).join('');
    const { click } = page(`<ul>${own}</ul>`);
    click('author', '.by');
    expect(['taken', 'not_together']).toContain(click('text', '.note'));
  });
});

describe('in the end', () => {
  it('a second review that is none leaves what the first has taught', () => {
    const { click, another, end } = page();
    click('author', '.who');
    click('text', '.said');
    another();
    click('author', 'h1');
    click('text', '.foot');
    expect(end()).toMatchObject({ found: 4, problem: 'unlike' });
  });

  it('a second, right one mends a first that was none', () => {
    const { click, another, end } = page();
    click('author', 'h1');
    click('text', '.foot');
    another();
    click('author', '.who');
    click('text', '.said');
    expect(end()).toMatchObject({ found: 4, problem: 'unlike' });
  });

  it('reviews of two lists that look otherwise are taught together', () => {
    const [one = '', two = '', ...rest] = NAMES;
    const stars = [one, two].map((name) => `<figure><i class="by">${name}</i><blockquote>It hums, says ${name}.</blockquote></figure>`);
    const { click, another, end } = page(`<div>${stars.join('')}</div><main>${rest.map(card).join('')}</main>`);
    expect([click('author', '.by'), click('text', 'blockquote')]).toEqual(['taken', 'taken']);
    another();
    expect([click('author', '.who'), click('text', '.said')]).toEqual(['taken', 'taken']);
    expect(end()).toMatchObject({ found: 4, problem: null });
  });
});

it('a field is forgotten with all that its click has left', () => {
  const { document } = new JSDOM('<p></p><i></i>').window;
  const [box, control] = document.querySelectorAll<HTMLElement>('p, i');
  if (box === undefined || control === undefined) throw new Error('no elements');
  const review: Review = { pointed: { text: box, reply: box, opener: control }, said: { ...newReview().said, reply: 'Answer' } };
  expect(without(review, 'reply')).toEqual({ pointed: { text: box }, said: newReview().said });
});
