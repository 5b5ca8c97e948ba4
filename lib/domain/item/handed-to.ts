// To whom an item was handed that still waits for a reply. Handing on answers nobody: the item stays open, with its clock.
import type { Item } from '../../contracts/item.ts';

/** The name as it was entered, out of the words that stand beside the outcome (`outcomeDetail`); null where the item is not handed to anybody now. */
export const handedTo = ({ status, outcome }: Pick<Item, 'status' | 'outcome'>): string | null => {
  if (status !== 'escalated' || outcome?.outcome !== 'escalated') return null;
  const [name = ''] = outcome.detail.split(': ', 1);
  return name;
};
