// The lists of the view "Now" as they stand in the address: `of` is a person's id where the list is of what is held, and `site:…` or `category:…` where
// it is of what is new. What is not understood is dropped, as everywhere in the address.
import { type NowList, NowQuery, type Unusual } from '../../../lib/contracts/now.ts';
import type { LogAddress } from '../log-address.ts';

/** Those that stand as numbers at the top, in their order: the clocks of first replies, and behind what waits for a lead the others. */
export const TIMES = ['late', 'hour', 'today', 'unclear'] as const satisfies NowList[];
export const REST = ['promises_late', 'promises_today', 'inserted', 'new'] as const satisfies NowList[];

export const listOf = (list: NowList, of?: string) => ({ view: 'now', list, of }) as const satisfies Partial<LogAddress>;

export const unusualOf = ({ what, id }: Pick<Unusual, 'what' | 'id'>) => listOf('new', `${what}:${id}`);

/** What to ask the server for; null where no list is open. */
export const queryOf = ({ list, of }: Pick<LogAddress, 'list' | 'of'>): NowQuery | null => {
  if (list === undefined) return null;
  const narrowed = of === undefined ? {} : narrowedBy(list, of);
  const query = NowQuery.safeParse({ list, ...narrowed });
  return query.success ? query.data : { list };
};

const narrowedBy = (list: NowList, of: string): Omit<NowQuery, 'list'> => {
  if (list.startsWith('held')) return { by: of };
  const [what, id] = of.split(':', 2);
  return list === 'new' && (what === 'site' || what === 'category') ? { [what]: id } : {};
};
