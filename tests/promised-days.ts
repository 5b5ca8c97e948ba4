// The working week, and the Wednesday, that tests of promises reckon from.
import type { Calendar } from '../lib/contracts/policy.ts';
import { findPromises } from '../lib/domain/promise/find-promises.ts';

const day = [{ from: '09:00', to: '18:00' }];
export const CALENDAR: Calendar = {
  timeZone: 'Europe/Kyiv',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  holidays: ['2026-11-25'],
  exceptions: [],
};
export const NOW = Temporal.Instant.from('2026-11-18T08:00:00Z');

/** The day of each promise in the draft; null where none is named. */
export const days = (draft: string): (string | null)[] => findPromises(draft, NOW, CALENDAR).map(({ due }) => due?.slice(0, 10) ?? null);
