// Words set into a text: where they would grow onto what stands before or behind them they take a space.

const NO_SPACE_AFTER = /[\s«“„"'([{/—–-]$/u;
const NO_SPACE_BEFORE = /^[\s»”"',.;:!?…)\]}/—–-]/u;

/** `words` as they go in between `before` and `after`. */
export function setBetween(before: string, words: string, after: string): { lead: string; tail: string } {
  if (words === '') return { lead: '', tail: '' };
  return {
    lead: before === '' || NO_SPACE_AFTER.test(before) || NO_SPACE_BEFORE.test(words) ? '' : ' ',
    tail: after === '' || NO_SPACE_BEFORE.test(after) || NO_SPACE_AFTER.test(words) ? '' : ' ',
  };
}
