// The author writes again after our reply: when that waits for somebody, and that no order in which machines tell of it changes the answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANNA,
  BORYS,
  sampleInserted,
  sampleOperation,
  sampleOutcome,
  samplePosted,
  sampleSeen,
} from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { Item } from '../../contracts/item.ts';
import { type Actor, Operation } from '../../contracts/item-event.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { sameWords } from '../identity/same-words.ts';
import { earlierVersions } from './edits.ts';
import { replay } from './replay.ts';
import { openRound, rounds } from './rounds.ts';

const T = (time: string) => `2026-11-21T${time}:00.000Z`;
const FIRST = sampleReview({ reply: null });
const version = ({ text, title, rating }: DetectedReview) => ({ text, title, rating });
const one = (changes: Partial<DetectedReview>) => sampleReview({ reply: null, ...changes });
const FURIOUS = one({ text: 'Now it is broken too, and nobody answers!', rating: { value: 1, max: 5 } });

const seen = sampleSeen({ at: T('11:50') });
const edited = (time: string, review: DetectedReview, before: DetectedReview = FIRST) =>
  sampleOperation('review.edited', { review, before: version(before) }, { at: T(time) });
const replied = [sampleInserted('We are on it.', T('12:10')), samplePosted({ seenAt: T('12:12') }, { at: T('12:12') })];
const changedReply = (time: string, text = 'We have seen it. A new one is on its way.') =>
  sampleOperation('reply.changed', { before: 'We are on it.', text, source: 'elsewhere', seenAt: T(time) }, { at: T(time) });
const unneeded = (time: string, upon: string) => sampleOperation('reply.unneeded', { upon: T(upon), note: '' }, { at: T(time) });
const reopened = (time: string) => sampleOperation('item.reopened', { reason: '' }, { at: T(time), baseVersion: 99 });

const itemOf = (operations: readonly Operation[], by: Actor = ANNA): Item => {
  const item = replay([{ operation: seen, by }, ...operations.map((operation) => ({ operation, by }))]);
  if (item === null) throw new Error('no item');
  return Item.parse(item);
};
const open = (...operations: Operation[]) => openRound(itemOf(operations));

describe('an edit after our reply', () => {
  it('waits for somebody, with both versions, and leaves the item in the log as it was', () => {
    const item = itemOf([...replied, edited('15:00', FURIOUS)]);
    expect(openRound(item)).toEqual({
      since: T('15:00'),
      upon: T('15:00'),
      changed: { from: T('12:12'), to: T('15:00') },
      before: version(FIRST),
      after: version(FURIOUS),
      over: 'reply',
      end: null,
    });
    expect(item).toMatchObject({ status: 'posted', outcome: { outcome: 'replied' }, posted: { text: 'We are on it.' } });
  });

  it.each<[string, Operation[]]>([
    ['our next reply', [changedReply('16:00')]],
    ['the word that none is needed', [unneeded('16:00', '15:00')]],
    ['a decision to leave it alone', [sampleOutcome('do_not_engage', { at: T('16:00'), baseVersion: 99 })]],
    ['an answer anew', [reopened('15:30'), samplePosted({ text: 'Another reply.', seenAt: T('16:00') }, { at: T('16:00') })]],
  ])('is ended by %s, and a further edit brings it back', (_what, end) => {
    const events = [...replied, edited('15:00', FURIOUS), ...end];
    expect(open(...events)).toBe(null);
    expect(open(...events, edited('17:00', one({ text: 'Still nothing.' }), FURIOUS))).toMatchObject({
      since: T('17:00'),
      before: version(FURIOUS),
    });
  });

  it.each<[string, Operation[]]>([
    ['blanks and points only', [edited('15:00', one({ text: `  ${FIRST.text.replaceAll('.', ' !')} ` }))]],
    ['taken back since', [edited('15:00', FURIOUS), edited('15:30', FIRST, FURIOUS)]],
    ['stars that a page did not show', [edited('15:00', one({ rating: null })), edited('15:30', FIRST, one({ rating: null }))]],
    ['a title that was not read before', [edited('15:00', one({ title: FIRST.title === null ? 'Weeks' : null }))]],
  ])('says nothing new: %s', (_what, edits) => {
    expect(open(...replied, ...edits)).toBe(null);
  });

  it.each<[string, Partial<DetectedReview>]>([
    ['stars alone', { rating: { value: 5, max: 5 } }],
    ['a word', { text: `${FIRST.text} Update: solved.` }],
    ['an emoji', { text: `${FIRST.text} 👎` }],
  ])('says something by %s', (_what, changes) => {
    expect(open(...replied, edited('15:00', one(changes)))).toMatchObject({ after: version(one(changes)) });
  });

  it('is none before any reply, and starts with the first of several', () => {
    expect(open(edited('12:00', FURIOUS))).toBe(null);
    const more = one({ text: 'And more.' });
    expect(open(...replied, edited('15:00', FURIOUS), edited('15:20', more, FURIOUS))).toMatchObject({
      since: T('15:00'),
      upon: T('15:20'),
      before: version(FIRST),
      after: version(more),
    });
  });

  it('is not answered by words from before it, though the page shows them only later', () => {
    const [inserted] = replied;
    if (inserted === undefined) throw new Error('nothing was inserted');
    const late = samplePosted({ seenAt: T('16:00') }, { at: T('16:00') });
    expect(open(inserted, edited('15:00', FURIOUS), late)).toMatchObject({ since: T('15:00'), over: 'reply' });
  });

  it('that one look shows with a stranger’s first reply waits, and claims no moment', () => {
    const both = [edited('15:00', FURIOUS), samplePosted({ text: 'From elsewhere', source: 'elsewhere', seenAt: T('15:00') })];
    expect(open(...both)).toMatchObject({ changed: { from: T('11:50'), to: T('15:00') } });
  });

  it('is dated by the site where that says when', () => {
    const publishedAt = { from: T('14:00'), to: T('14:30'), raw: '14 o’clock' };
    expect(open(...replied, edited('15:00', { ...FURIOUS, publishedAt }))).toMatchObject({ changed: { from: T('14:00'), to: T('14:30') } });
  });

  it('comes back after a decision as a hint only, and not while somebody waits for the customer since', () => {
    expect(open(sampleOutcome('do_not_engage', { at: T('12:00') }), edited('15:00', FURIOUS))).toMatchObject({ over: 'decision' });
    const asked = sampleOutcome('waiting_for_customer', { at: T('12:00') });
    expect(open(asked, edited('15:00', FURIOUS))).toMatchObject({ over: 'decision' });
    const askedAgain = sampleOutcome('waiting_for_customer', { at: T('16:00'), baseVersion: 99 });
    expect(open(...replied, edited('15:00', FURIOUS), askedAgain)).toBe(null);
  });

  it('in another language alone is a hint, since sites translate; with other stars it is the author', () => {
    const translated = 'Третью неделю без моей посылки, и никто из вас не отвечает на мои письма.';
    expect(open(...replied, edited('15:00', one({ text: translated })))).toMatchObject({ over: 'language' });
    expect(open(...replied, edited('15:00', one({ text: translated, rating: { value: 2, max: 5 } })))).toMatchObject({ over: 'reply' });
    expect(open(...replied, edited('15:00', one({ text: translated })), edited('15:10', FIRST, one({ text: translated })))).toBe(null);
  });

  it('counts over a reply that stood there when the review was first seen', () => {
    const answered = sampleReview({ reply: { text: 'Thanks.', publishedAt: null } });
    const first = sampleOperation('review.seen', { review: answered, firstSeenAt: T('11:50') }, { at: T('11:50') });
    const operations = [first, edited('15:00', FURIOUS, answered)].map((operation) => ({ operation, by: ANNA }));
    expect(openRound(replay(operations))).toMatchObject({ since: T('15:00'), over: 'reply' });
  });

  it('counts over an agent’s word that the reply is posted', () => {
    const marked = sampleOperation('reply.marked', { text: null }, { at: T('12:20') });
    expect(open(marked, edited('15:00', FURIOUS))).toMatchObject({ over: 'reply' });
  });
});

describe('whatever order it comes in', () => {
  const second = one({ text: 'Second thoughts.', rating: { value: 3, max: 5 } });
  const third = one({ text: 'Third thoughts.', rating: { value: 2, max: 5 } });
  const story = [
    ...replied,
    edited('13:00', second, FIRST),
    changedReply('14:00'),
    edited('15:00', third, second),
    unneeded('15:30', '15:00'),
    edited('16:00', FURIOUS, third),
  ];
  const told = (operations: readonly Operation[]) => {
    const item = itemOf(operations);
    return { rounds: rounds(item), now: version(item.review), versions: earlierVersions(item).map(({ at, text }) => [at, text]) };
  };
  const straight = told(story);

  it('tells the story', () => {
    expect(straight.rounds.map(({ since, end }) => [since, end?.how ?? null])).toEqual([
      [T('13:00'), 'replied'],
      [T('15:00'), 'unneeded'],
      [T('16:00'), null],
    ]);
    expect(straight.now).toEqual(version(FURIOUS));
  });

  it('tells the same story, also where any of it comes twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: story.length }), fc.shuffledSubarray(story), (order, again) => {
        expect(told([...order, ...again])).toEqual(straight);
      }),
      { numRuns: 300 },
    );
  });

  it('answers nothing by words that another machine saw again, or that bear the date of the reply before', () => {
    const again = changedReply('15:30', 'We have seen it. A new one is on its way.');
    expect(open(...replied, edited('13:00', second), changedReply('14:00'), edited('15:00', third, second), again)).toMatchObject({
      since: T('15:00'),
    });
    const dated = sampleOperation(
      'reply.changed',
      {
        ...{ before: 'We are on it.', text: 'Called you.', source: 'elsewhere', seenAt: T('16:00') },
        publishedAt: { from: T('12:00'), to: T('12:00'), raw: 'noon' },
      },
      { at: T('16:00') },
    );
    const [round] = rounds(itemOf([...replied, edited('15:00', second), dated]));
    expect(round?.end).toEqual({ how: 'replied', from: T('15:00'), to: T('16:00'), said: false });
  });

  it('has one edit of one that two machines saw, from the first of them on', () => {
    const [here, there] = [edited('15:00', FURIOUS), edited('15:10', FURIOUS)];
    for (const order of [
      [here, there],
      [there, here],
    ])
      expect(rounds(itemOf([...replied, ...order]))).toMatchObject([{ since: T('15:00'), upon: T('15:00') }]);
  });

  it('takes a change from a machine whose clock is behind, if it knew of the newest words', () => {
    const item = itemOf([...replied, edited('15:00', FURIOUS), edited('14:00', second, FURIOUS)]);
    expect(version(item.review)).toEqual(version(second));
    expect(openRound(item)).toMatchObject({ since: T('15:00'), after: version(second) });
  });

  it('lets no early or second word settle what came later', () => {
    const events = [...replied, unneeded('12:30', '12:00'), edited('15:00', FURIOUS), unneeded('15:05', '14:00')];
    expect(open(...events)).toMatchObject({ since: T('15:00') });
    expect(open(...events, unneeded('15:10', '15:00'), unneeded('15:10', '15:00'))).toBe(null);
  });
});

describe('what it takes in', () => {
  it('keeps the first and the newest of very many edits', () => {
    const texts = Array.from({ length: 130 }, (_, index) => one({ text: `Version ${index}` }));
    const edits = texts.map((review, index) =>
      sampleOperation(
        'review.edited',
        { review, before: version(texts[index - 1] ?? FIRST) },
        { at: new Date(Date.parse(T('13:00')) + index * 60_000).toISOString() },
      ),
    );
    const item = itemOf([...replied, ...edits]);
    expect(item.further?.edits.length).toBe(50);
    expect(openRound(item)).toMatchObject({ since: T('13:00'), before: version(FIRST), after: { text: 'Version 129' } });
  });

  it('refuses garbage', () => {
    const word = unneeded('15:00', '15:00');
    for (const payload of [{}, { upon: 'soon', note: '' }, { upon: T('15:00') }, { upon: T('15:00'), note: '', by: BORYS }])
      expect(Operation.safeParse({ ...word, payload }).success).toBe(false);
  });

  it('reads an item and its edits from before', () => {
    const { further: _, ...old } = itemOf([...replied, sampleOperation('review.edited', { review: FURIOUS }, { at: T('15:00') })]);
    expect(rounds(Item.parse(old))).toEqual([]);
    expect(earlierVersions(Item.parse(old))).toEqual([{ text: FIRST.text, title: FIRST.title, rating: null, at: T('15:00') }]);
    expect(open(...replied, sampleOperation('review.edited', { review: FURIOUS }, { at: T('15:00') }))).toMatchObject({
      since: T('15:00'),
    });
  });
});

it.each<[string, string, boolean]>([
  ['Bad.', 'bad', false],
  ['Bad!!', 'Bad ...', true],
  ['It cost 1.5', 'It cost 15', false],
  ['It cost 15.', 'It cost 15', true],
  ['👍', '👎', false],
  ['', '...', true],
])('%s and %s: the same words %s', (a, b, same) => {
  const of = (text: string) => ({ text, title: null, rating: null });
  expect(sameWords(of(a), of(b))).toBe(same);
});
