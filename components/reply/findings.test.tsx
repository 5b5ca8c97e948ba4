// Findings move with the text between two checks, and overlapping ones are drawn as pieces that do not overlap.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import { carryFindings, cutPieces, nextFinding, passageToRemove } from './findings.ts';

const finding = (start: number, end: number, over: Partial<Finding> = {}): Finding => ({
  rule: 'crm_leak',
  level: 'block',
  start,
  end,
  detail: 'order_ref',
  message: '',
  ...over,
});

describe('carryFindings', () => {
  const before = 'Order KR-1 is late';
  const leak = finding(6, 10);

  it('shifts a finding behind the edit', () => {
    const after = 'Your order KR-1 is late';
    const [moved] = carryFindings([leak], before, after);
    expect(after.slice(moved?.start, moved?.end)).toBe('KR-1');
  });

  it('leaves a finding before the edit', () => {
    expect(carryFindings([leak], before, `${before}, sorry`)).toEqual([leak]);
  });

  it('drops a finding that the edit touches', () => {
    expect(carryFindings([leak], before, 'Order KR- is late')).toEqual([]);
  });

  it('survives the text being emptied', () => {
    expect(carryFindings([leak], before, '')).toEqual([]);
  });
});

describe('cutPieces', () => {
  it('covers the whole text once, with the gravest look', () => {
    const pieces = cutPieces(
      20,
      [finding(2, 10, { level: 'warn', rule: 'tone' }), finding(5, 8), finding(15, 20, { rule: 'empty_slot' })],
      null,
    );
    expect(pieces.map(({ start, end, look }) => [start, end, look])).toEqual([
      [0, 2, 'plain'],
      [2, 5, 'warn'],
      [5, 8, 'block'],
      [8, 10, 'warn'],
      [10, 15, 'plain'],
      [15, 20, 'hint'],
    ]);
  });

  it('never reaches beyond a text that has become shorter', () => {
    expect(cutPieces(4, [finding(2, 10)], null).at(-1)?.end).toBe(4);
  });
});

it('goes to the next finding and round to the first', () => {
  const list = [finding(30, 40), finding(5, 9)];
  expect(nextFinding(list, 0)?.start).toBe(5);
  expect(nextFinding(list, 9)?.start).toBe(30);
  expect(nextFinding(list, 40)?.start).toBe(5);
  expect(nextFinding([], 0)).toBeNull();
});

it('stops at every finding in the order of the text, also at one inside another or at the same place, and starts again', () => {
  const list = [
    finding(0, 30, { rule: 'wrong_language' }),
    finding(0, 30, { rule: 'hollow', level: 'warn' }),
    finding(0, 8),
    finding(10, 14),
    finding(20, 25),
    finding(20, 40, { rule: 'threat' }),
    finding(50, 50, { rule: 'tone', level: 'warn' }),
  ];
  const stops: Finding[] = [];
  for (let at = 0; at <= list.length; at++) {
    const last = stops.at(-1) ?? null;
    const next = nextFinding(list, last?.end ?? 0, last);
    if (next !== null) stops.push(next);
  }
  const [whole, hollow, first, ...others] = list;
  expect(stops).toEqual([first, whole, hollow, ...others, first]);
});

it('goes by the caret again once it was moved away from the last stop, or that one is mended', () => {
  const list = [finding(0, 30), finding(5, 9), finding(40, 45)];
  expect(nextFinding(list, 2, list[0])).toBe(list[1]);
  expect(nextFinding(list, 30, list[0])).toBe(list[1]);
  expect(nextFinding(list.slice(1), 30, list[0])).toBe(list[2]);
});

describe('passageToRemove', () => {
  it.each([
    ['Order [KR-1] is late', 'Order is late'],
    ['Order [KR-1], is late', 'Order, is late'],
    ['Your order [KR-1]', 'Your order'],
    ['[KR-1] is late', 'is late'],
    ['Hello\n[KR-1] is late', 'Hello\nis late'],
    ['Order [KR-1]\nis late', 'Order\nis late'],
    ['Order ([KR-1]) is late', 'Order () is late'],
    ['Order-[KR-1] is late', 'Order- is late'],
    ['Order [KR-1]is late', 'Order is late'],
  ])('%s', (marked, left) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const range = passageToRemove(text, { start, end: marked.indexOf(']') - 1 });
    expect(text.slice(0, range.start) + text.slice(range.end)).toBe(left);
  });
});
