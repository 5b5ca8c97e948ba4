// Lists of words as they travel with the model: sorted, each entry as how many letters it shares with the one before and the rest of it. Kindred words
// stand side by side, so that little of them is left.

/** One digit says how many letters are shared. */
const DIGITS = 36;

export const packEntries = (entries: readonly string[]): string => {
  let before = '';
  return [...entries]
    .sort()
    .map((entry) => {
      let shared = 0;
      while (shared < DIGITS - 1 && shared < entry.length && entry[shared] === before[shared]) shared++;
      before = entry;
      return shared.toString(DIGITS) + entry.slice(shared);
    })
    .join('|');
};

/** What `packEntries` was given, sorted and parted by `|`. What nobody packed gives entries that no word is like. */
export const unpackEntries = (packed: string): string => {
  let before = '';
  return packed
    .split('|')
    .map((entry) => {
      before = before.slice(0, Number.parseInt(entry.slice(0, 1), DIGITS) || 0) + entry.slice(1);
      return before;
    })
    .join('|');
};
