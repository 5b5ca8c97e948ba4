// "3/4/2020" where a site is known to put the month first, whatever language its page says it is in.
import type { When } from '../../contracts/primitives.ts';
import type { Reading } from './reading.ts';

/** The same date read with the month first; as it was where it is no such date. */
export const usDate = (when: When | null, reading: Reading): When | null => {
  const [, month, day, year] = /(?<!\d)(\d\d?)\/(\d\d?)\/(\d{4})(?!\d)/.exec(when?.raw ?? '') ?? [];
  return when && month ? (reading.when(`${day}.${month}.${year}`, when.raw) ?? when) : when;
};
