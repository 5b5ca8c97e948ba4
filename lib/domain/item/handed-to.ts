// To whom an item was handed that still waits for a reply. Handing on answers nobody: the item stays open, with its clock. Whoever it is handed to is
// written by name, as the team's settings write their ways: a name that two people bear is meant for both, until one of them takes it.
import type { Item } from '../../contracts/item.ts';

/** The name as it was entered, out of the words that stand beside the outcome (`outcomeDetail`); null where the item is not handed to anybody now. */
export const handedTo = ({ status, outcome }: Pick<Item, 'status' | 'outcome'>): string | null => {
  if (status !== 'escalated' || outcome?.outcome !== 'escalated') return null;
  const [name = ''] = outcome.detail.split(': ', 1);
  return name;
};

/** What was written for this person, by name; null where the item is not handed to them now. Told from the name, which may itself have a colon in it. */
export const noteFor = ({ status, outcome }: Pick<Item, 'status' | 'outcome'>, name: string): string | null => {
  const own = name.trim();
  if (own === '' || status !== 'escalated' || outcome?.outcome !== 'escalated') return null;
  if (outcome.detail === own) return '';
  return outcome.detail.startsWith(`${own}: `) ? outcome.detail.slice(own.length + 2) : null;
};
