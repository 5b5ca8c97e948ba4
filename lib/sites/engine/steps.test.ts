import { expect, it } from 'vitest';
import { eachOf, inOneGo, inSlices, type Steps } from './steps.ts';

/** Work of `count` steps of one millisecond each, on a clock of its own. */
const desk = (count: number, isSeen = true) => {
  let now = 0;
  const waiting: (() => void)[] = [];
  const done: [number, number][] = [];
  function* work(): Steps<number> {
    for (let step = 0; step < count; step += 1) {
      now += 1;
      yield;
    }
    return count;
  }
  const later = (run: () => void) => {
    waiting.push(run);
    return () => {
      waiting.splice(waiting.indexOf(run), 1);
    };
  };
  const breakOff = inSlices(work(), { now: () => now, later, isSeen: () => isSeen }, (value, worked) => done.push([value, worked]));
  const turn = () => {
    now += 1_000;
    waiting.shift()?.();
  };
  return { done, waiting, turn, breakOff };
};

it('little work is done at once', () => expect(desk(3).done).toEqual([[3, 3]]));

it('long work rests in slices, and rests are no work', () => {
  const { done, waiting, turn } = desk(40);
  let turns = 0;
  for (; waiting.length > 0; turns += 1) turn();
  expect(done).toEqual([[40, 40]]);
  expect(turns).toBeGreaterThan(4);
});

it('in a tab that nobody sees there are no frames to rest for', () => expect(desk(40, false).done).toEqual([[40, 40]]));

it('work that is broken off does not go on', () => {
  const { done, waiting, breakOff } = desk(40);
  breakOff();
  expect(waiting).toEqual([]);
  expect(done).toEqual([]);
});

it('a list is walked with rests', () => {
  const seen: number[] = [];
  const steps = eachOf([...Array(200).keys()], (one) => seen.push(one));
  steps.next();
  expect(seen.length).toBeLessThan(100);
  inOneGo(steps);
  expect(seen).toEqual([...Array(200).keys()]);
});
