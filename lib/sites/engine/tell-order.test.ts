// Whatever happens to a page's list, the background has it when all is told: the page's half and the background's half of that together.
import { expect, it } from 'vitest';
import { dice } from '../../../tests/samples/followed-page.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { PageReview, ReviewHandle } from '../../contracts/review.ts';
import { changedList } from '../../extension/ingest/list-of-change.ts';
import { adapter } from '../trustpilot/adapter.ts';
import { inOneGo } from './steps.ts';
import { listChange } from './tell-order.ts';
import { createTeller } from './tell-page.ts';
import type { Extraction } from './types.ts';

const URL_OF_PAGE = 'https://www.trustpilot.com/review/shop.example';
const reading: Extraction = { adapter, role: 'list', found: [], health: { state: 'ok', candidates: 2, reviews: 2, problems: [] } };

it.each<[string, string, object]>([
  ['1 2 3 4', '1 2 3 4', {}],
  ['1 2 3 4', '2 4', { gone: ['1', '3'] }],
  ['1 2 3', '1 9 2 3', { placed: [['9', '1']] }],
  ['1 2 3', '9 1 2 3', { placed: [['9', null]] }],
  ['1 2 3 4', '2 3 4 1', { placed: [['1', '4']] }],
  [
    '1 2 3 4 5',
    '3 4 5 1 2',
    {
      placed: [
        ['1', '5'],
        ['2', '1'],
      ],
    },
  ],
  [
    '1 2',
    '9 8',
    {
      gone: ['1', '2'],
      placed: [
        ['9', null],
        ['8', '9'],
      ],
    },
  ],
])('%s became %s', (before, after, change) => {
  expect(listChange(before.split(' '), after.split(' '))).toEqual(change);
});

it.each<[string, object]>([
  ['one is gone that was not there', { gone: ['r9'] }],
  ['one is to stand behind what is not there', { placed: [['r1', 'r9']] }],
  ['one is to stand that was not told', { placed: [['r9', 'r1']] }],
  [
    'two are to stand in one place',
    {
      placed: [
        ['r1', null],
        ['r2', null],
      ],
    },
  ],
  [
    'they are to stand behind each other',
    {
      placed: [
        ['r1', 'r2'],
        ['r2', 'r1'],
      ],
    },
  ],
])('no list is made where %s', (_name, change) => {
  expect(changedList(['r1', 'r2', 'r3'], change)).toBeNull();
});

/** A background as `ingestMore` is, which answers when it is told to. */
const background = () => {
  const shown = new Map<ReviewHandle, string>();
  let takenAt: string | undefined;
  let now = 0;
  let open: (() => void) | null = null;
  let [wholes, refused] = [0, 0];
  const teller = createTeller({
    changeOf: listChange,
    now: () => now++,
    again: () => {
      refused += 1;
    },
    send: (message, answered = () => undefined) => {
      if (message.type !== 'page.snapshot') return;
      const { snapshot, since, change } = message;
      if (since === undefined) {
        shown.clear();
        wholes += 1;
      }
      for (const { handle, review } of snapshot.reviews) shown.set(handle, review.text);
      const list = since === takenAt || since === undefined ? changedList([...shown.keys()], change ?? {}) : null;
      const texts = new Map(shown);
      shown.clear();
      for (const handle of list ?? []) shown.set(handle, texts.get(handle) ?? '');
      takenAt = snapshot.takenAt;
      open = () => answered({ ok: true, ...(list === null && { whole: true }) });
    },
  });
  const answer = () => {
    const taken = open;
    open = null;
    taken?.();
    return taken !== null;
  };
  return { teller, answer, shown: () => [...shown], counts: () => ({ wholes, refused }) };
};

it.each([1, 2, 3, 4])('a list that changes while it is told (%i)', (seed) => {
  const roll = dice(seed);
  const { teller, answer, shown, counts } = background();
  let next = 1;
  const entry = (text = ''): PageReview => {
    const number = next++;
    return { handle: `r${number}`, review: sampleReview({ externalId: `id-${number}`, text: text || `Text ${number}` }) };
  };
  let list = Array.from({ length: 900 }, () => entry());
  inOneGo(teller.all(URL_OF_PAGE, reading, list, false));
  for (let turn = 0; turn < 150; turn += 1) {
    const before = list;
    list = [...list];
    for (let deed = roll(4); deed >= 0; deed -= 1) {
      const at = roll(list.length);
      const one = list[at];
      if (roll(3) > 0) list.splice(roll(2) ? at : list.length, 0, ...[entry(), entry()].slice(roll(2)));
      if (roll(3) === 0) list.splice(roll(list.length), 1 + roll(4));
      if (roll(3) === 0) list.splice(roll(list.length), 0, ...list.splice(at, 1 + roll(3)));
      if (roll(3) === 0 && one && list[at] === one) list[at] = { ...one, review: { ...one.review, text: `Edited ${turn}` } };
      if (roll(60) === 0) list.reverse();
    }
    const news = list.filter((one) => !before.includes(one));
    const isStirred = before.some(({ handle }, index) => list[index]?.handle !== handle);
    if (roll(3) === 0) inOneGo(teller.all(URL_OF_PAGE, reading, list, false));
    else if (news.length > 0 || isStirred) inOneGo(teller.more(URL_OF_PAGE, reading, news, () => list, isStirred));
    if (roll(2)) answer();
  }
  while (answer());
  expect(shown()).toEqual(list.map(({ handle, review }) => [handle, review.text]));
  expect(counts()).toEqual({ wholes: 1, refused: 0 });
});
