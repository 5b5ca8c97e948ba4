import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { site } from './define.ts';
import { startReading } from './reading.ts';
import { usDate } from './us-date.ts';

const adapter = site({ id: 'x', name: 'X', hosts: ['*'], item: 'p' });
const reading = startReading(new JSDOM('<html lang="en">').window.document, adapter, { url: 'https://x.example/', now: Date.UTC(2026, 0) });
const read = (raw: string) => usDate(reading.when(raw), reading);

it('reads the month first where the page’s language leaves it open', () => {
  expect(reading.when('3/4/2020')).toMatchObject({ from: '2020-03-04T00:00:00.000Z', to: '2020-04-03T23:59:59.999Z' });
  expect(read('3/4/2020')).toEqual({ from: '2020-03-04T00:00:00.000Z', to: '2020-03-04T23:59:59.999Z', raw: '3/4/2020' });
  expect(read('Updated 12/31/2019')?.from).toBe('2019-12-31T00:00:00.000Z');
});

it('leaves every other date as it was', () => {
  expect(read('March 4, 2020')).toEqual(reading.when('March 4, 2020'));
  expect(read('13/4/2020')).toEqual(reading.when('13/4/2020'));
  expect(read('soon')).toBeNull();
});
