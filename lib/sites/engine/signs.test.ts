// Notes about a reply that are none: what a customer wrote, what stands beside the review, buttons, hidden words, halves of sentences.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { DetectedReview } from '../../contracts/review.ts';
import { line, site, text } from './define.ts';
import { extract } from './extract.ts';
import { replySigns, wordedStates } from './reply-state-labels.ts';

const ADAPTER = site({
  id: 'sample',
  name: 'Sample',
  hosts: ['shop.example'],
  item: 'article',
  fields: { author: [line('.who')], text: [text('.said')], ownReply: [text('.answer p')] },
  signs: replySigns(wordedStates('span, em, p')),
});

const replyIn = (around: { review?: string; answer?: string; note?: string }): DetectedReview['reply'] => {
  const { review = '', answer = '<p>We are on it.</p>', note = '' } = around;
  const { document } = new JSDOM(
    `<article><b class="who">Olena</b><div class="said">Dark</div>${review}<div class="answer">${note}${answer}</div></article>`,
  ).window;
  const { found } = extract(document, ADAPTER, { url: 'https://shop.example/', now: 0 });
  return found[0]?.review.reply ?? null;
};

it.each([
  ['a note in the reply’s part', '<span>Pending</span>', 'pending'],
  ['one in any of the languages, in capitals, behind an icon', '<span><i>•</i> НА РОЗГЛЯДІ…</span>', 'pending'],
  ['a curly apostrophe for a straight one', '<em>En cours d’examen</em>', 'pending'],
  ['a rejection', '<em>Nie zatwierdzono</em>', 'rejected'],
  ['a publication', '<em>Veröffentlicht</em>', 'published'],
])('reads %s', (_name, note, state) => {
  expect(replyIn({ note })).toEqual({ text: 'We are on it.', publishedAt: null, state });
});

it.each([
  ['a note on the review', { review: '<span>Pending</span>' }],
  ['a part of a sentence', { note: '<span>Pending since Monday</span>' }],
  ['a button', { note: '<button><span>Published</span></button>' }],
  ['a choice', { note: '<span role="option">Published</span>' }],
  ['what is hidden', { note: '<span hidden>Pending</span><div style="display: none"><span>Rejected</span></div>' }],
  ['a template', { note: '<template><span>Pending</span></template>' }],
  ['two notes that disagree', { note: '<span>Pending</span><span>Published</span>' }],
  ['words of the reply itself', { answer: '<p><em>Rejected</em></p>' }],
])('takes %s for no note', (_name, around) => {
  expect(replyIn(around)).not.toHaveProperty('state');
});

it('reads no note where the review’s own words cannot be told from the reply’s surroundings', () => {
  const { document } = new JSDOM('<article><div class="answer"><span>Pending</span><p>We are on it.</p></div><h3>Dark</h3></article>')
    .window;
  const adapter = { ...ADAPTER, fields: { ...ADAPTER.fields, author: [], text: [], title: [line('.nowhere')] } };
  const { found } = extract(document, { ...adapter, fields: { ...adapter.fields, title: [line(':scope')] } }, { url: '', now: 0 });
  expect(found[0]?.review.reply).toEqual({ text: 'We are on it.', publishedAt: null });
});

it('is silent without a reply', () => {
  expect(replyIn({ answer: '', note: '<span>Pending</span>' })).toBe(null);
});

it('passes over a selector that the browser does not understand', () => {
  const { document } = new JSDOM(
    '<article><b class="who">Olena</b><div class="said">Dark</div><div class="answer"><p>Yes.</p></div></article>',
  ).window;
  const adapter = { ...ADAPTER, signs: replySigns(wordedStates(':newer(span)')) };
  expect(extract(document, adapter, { url: '', now: 0 }).found[0]?.review.reply).toEqual({ text: 'Yes.', publishedAt: null });
});
