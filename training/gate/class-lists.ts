// The word classes of the sentence model, put together: the lists of the phrases, what was written for three languages at once, and each language's own.
// What others of the same class hold already is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packEntries } from '../../lib/domain/safety/learnt/packed-entries.ts';
import { kindred } from '../../lib/domain/safety/learnt/word-classes.ts';
import { LEXICON } from '../../lib/domain/safety/phrases/lexicon.ts';

/** A pattern of the phrases, which is no word. */
const PATTERN = /[ \\[]/;

const written = (): [name: string, entries: string[]][] => {
  const folder = fileURLToPath(new URL('classes/', import.meta.url));
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(`${folder}${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', list = ''] = /^([A-Z_]+): (.+)$/.exec(line) ?? [];
      if (name === '') throw new Error(`training/gate/classes: no class in “${line.slice(0, 40)}”.`);
      return [name, list.split('|')];
    });
};

/** What others of the list hold already: a longer word of the same beginning, and words in a row of which the first is of the class by itself. */
const spare = (list: readonly string[]): string[] => {
  const entries = [...new Set(list.map(kindred))];
  const single = entries.filter((entry) => !entry.includes(' '));
  const exact = new Set(single);
  const begins = new Set(single.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)));
  const isHeld = (entry: string): boolean => {
    const [first = ''] = entry.split(' ');
    const key = first.replace('*', '');
    const isWhole = !first.endsWith('*');
    const inRow = first !== entry;
    // A beginning is not held by itself.
    const longest = key.length - Number(!isWhole && !inRow);
    for (let length = 1; length <= longest; length++) if (begins.has(key.slice(0, length))) return true;
    return inRow && isWhole && exact.has(first);
  };
  return entries.filter((entry) => !isHeld(entry));
};

const merged = new Map<string, string[]>();
for (const [name, entries] of [
  ...Object.entries(LEXICON).map(([name, list]): [string, string[]] => [name, list.split('|').filter((entry) => !PATTERN.test(entry))]),
  ...written(),
])
  merged.set(name, [...(merged.get(name) ?? []), ...entries]);

const named = [...merged].map(([name, entries]) => ({ name, entries: spare(entries) })).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Entries by class, parted by `|`. */
export const CLASS_LISTS: Readonly<Record<string, string>> = Object.fromEntries(
  named.map(({ name, entries }) => [name, entries.join('|')]),
);

/** The same as they travel with the model. */
export const PACKED_LISTS: Readonly<Record<string, string>> = Object.fromEntries(
  named.map(({ name, entries }) => [name, packEntries(entries)]),
);
