// What is told of a page: all, then what is new; and all again whenever it is not sure that the background knows the rest.
import { expect, it } from 'vitest';
import type { PageReview } from '../../contracts/review.ts';
import type { ContentMessage } from '../../extension/messages.ts';
import { adapter } from '../trustpilot/adapter.ts';
import { inOneGo } from './steps.ts';
import { listChange } from './tell-order.ts';
import { createTeller } from './tell-page.ts';
import type { Extraction } from './types.ts';

const URL_OF_PAGE = 'https://www.trustpilot.com/review/shop.example';

const entry = (number: number, text = `Text ${number}`): PageReview => ({
  handle: `r${number}`,
  review: {
    site: 'trustpilot',
    externalId: `id-${number}`,
    url: URL_OF_PAGE,
    kind: 'review',
    author: { name: 'Olena', profileUrl: null },
    rating: null,
    title: null,
    text,
    publishedAt: null,
    reply: null,
    replyBox: 'none',
  },
});
const reading = (state: 'ok' | 'limited' = 'ok'): Extraction => ({
  adapter,
  role: 'list',
  found: [],
  health: { state, candidates: 2, reviews: 2, problems: state === 'ok' ? [] : ['author_missing'] },
});

/** What was told: the reviews' numbers, and whether they are what is new. */
const desk = () => {
  const told: { said: string; answered: (answer: unknown) => void }[] = [];
  let now = Date.UTC(2026, 10, 22);
  let wholes = 0;
  const teller = createTeller({
    changeOf: listChange,
    now: () => now++,
    again: () => {
      wholes += 1;
    },
    send: (message: ContentMessage, answered = () => undefined) => {
      if (message.type !== 'page.snapshot') return;
      const handles = message.snapshot.reviews.map(({ handle }) => handle).join(' ');
      const change = message.change ? ` ${JSON.stringify(message.change)}` : '';
      told.push({ said: `${message.since === undefined ? 'all' : 'more'} ${handles}${change}`, answered });
    },
  });
  return {
    all: (...reviews: PageReview[]) => inOneGo(teller.all(URL_OF_PAGE, reading(), reviews, false)),
    more: (news: PageReview[], reviews: PageReview[], state?: 'limited', isStirred = false) =>
      inOneGo(teller.more(URL_OF_PAGE, reading(state), news, () => reviews, isStirred)),
    later: (ms: number) => {
      now += ms;
    },
    answer: (answer: unknown) => told.at(-1)?.answered(answer),
    answerTo: (index: number, answer: unknown) => told[index]?.answered(answer),
    told: () => told.map(({ said }) => said),
    wholes: () => wholes,
  };
};

it('tells what is new once the rest was taken in', () => {
  const { all, more, answer, told } = desk();
  all(entry(1));
  answer({ ok: true });
  more([entry(2)], [entry(1), entry(2)]);
  answer({ ok: true });
  more([entry(3)], [entry(1), entry(2), entry(3)]);
  expect(told()).toEqual(['all r1', 'more r2', 'more r3']);
});

it('keeps what comes while a message is on its way, and tells it once that was taken in', () => {
  const { all, more, answer, told } = desk();
  all(entry(1));
  more([entry(2)], [entry(1), entry(2)]);
  more([entry(2, 'Edited'), entry(3)], [entry(1), entry(2, 'Edited'), entry(3)]);
  expect(told()).toEqual(['all r1']);
  answer({ ok: true });
  expect(told()).toEqual(['all r1', 'more r2 r3']);
  answer({ ok: true });
  more([entry(4)], [entry(1), entry(2, 'Edited'), entry(3), entry(4)]);
  expect(told().at(-1)).toBe('more r4');
});

it('tells everything where a message was not answered for long, since that may be lost', () => {
  const { all, more, later, told } = desk();
  all(entry(1));
  later(60_000);
  more([entry(2)], [entry(1), entry(2)]);
  expect(told()).toEqual(['all r1', 'all r1 r2']);
});

it('tells of a page that was read anew only what is new, what went and what stands elsewhere', () => {
  const { all, answer, told } = desk();
  all(entry(1), entry(2));
  answer({ ok: true });
  all(entry(1), entry(2, 'Edited'), entry(3));
  answer({ ok: true });
  all(entry(1), entry(2, 'Edited'), entry(3));
  all(entry(2, 'Edited'), entry(1), entry(3));
  answer({ ok: true });
  all(entry(2, 'Edited'), entry(3));
  expect(told()).toEqual(['all r1 r2', 'more r2 r3', 'more  {"placed":[["r1","r2"]]}', 'more  {"gone":["r1"]}']);
});

it('tells a list that came anew nearly as a whole in one piece', () => {
  const { all, answer, told } = desk();
  all(entry(1));
  answer({ ok: true });
  all(...Array.from({ length: 500 }, (_, index) => entry(index + 2)));
  expect(told().at(-1)?.split(' ').slice(0, 2)).toEqual(['all', 'r2']);
  expect(told().at(-1)?.split(' ')).toHaveLength(501);
});

it('leaves an answer alone that comes after another message was made up', () => {
  const { all, more, answer, later, told, answerTo } = desk();
  all(entry(1));
  later(60_000);
  more([entry(2)], [entry(1), entry(2)]);
  answerTo(0, { ok: true, whole: true });
  more([entry(3)], [entry(1), entry(2), entry(3)]);
  expect(told()).toEqual(['all r1', 'all r1 r2']);
  answer({ ok: true });
  expect(told().at(-1)).toBe('more r3');
});

it('tells a long page piece by piece, each once the one before was taken in', () => {
  const { all, answer, told } = desk();
  const long = Array.from({ length: 1_000 }, (_, index) => entry(index + 1));
  all(...long);
  answer({ ok: true });
  answer({ ok: true });
  answer({ ok: true });
  expect(told().map((said) => said.split(' ').length - 1)).toEqual([400, 400, 200]);
  expect(told().map((said) => said.split(' ')[0])).toEqual(['all', 'more', 'more']);
  expect(told().flatMap((said) => said.split(' ').slice(1))).toEqual(long.map(({ handle }) => handle));
});

it('has everything told where the background does not know what the message goes on from', () => {
  const { all, more, answer, told, wholes } = desk();
  all(entry(1));
  answer({ ok: true });
  more([entry(2)], [entry(1), entry(2)]);
  answer({ ok: true, whole: true });
  expect(wholes()).toBe(1);
  more([entry(3)], [entry(1), entry(2), entry(3)]);
  expect(told().at(-1)).toBe('all r1 r2 r3');
});

it('tells everything where the self-check has something to say', () => {
  const { all, more, answer, told } = desk();
  all(entry(1));
  answer({ ok: true });
  more([entry(2)], [entry(1), entry(2)], 'limited');
  answer({ ok: true });
  more([entry(3)], [entry(1), entry(2), entry(3)]);
  expect(told()).toEqual(['all r1', 'all r1 r2', 'all r1 r2 r3']);
});

it('says nothing twice, and nothing of a page that never held a review', () => {
  const { all, told } = desk();
  expect(all()).toBe(false);
  expect(all(entry(1))).toBe(true);
  expect(all(entry(1))).toBe(false);
  expect(all()).toBe(true);
  expect(told()).toEqual(['all r1', 'all ']);
});
