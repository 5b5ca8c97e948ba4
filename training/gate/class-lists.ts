// The word classes of the sentence model, put together: the lists of the phrases, what was written for three languages at once, and each language's own.
// What a shorter beginning of the same class holds already is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kindred } from '../../lib/domain/safety/learnt/word-classes.ts';
import { LEXICON } from '../../lib/domain/safety/lexicon.ts';

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

const spare = (entries: readonly string[]): string => {
  const begins = new Set(entries.filter((entry) => /^\S+\*$/.test(entry)).map((entry) => kindred(entry.slice(0, -1))));
  const isHeld = (entry: string): boolean => {
    if (entry.includes(' ')) return false;
    const key = kindred(entry.replace('*', ''));
    for (let length = 1; length < key.length + Number(!entry.endsWith('*')); length++) if (begins.has(key.slice(0, length))) return true;
    return false;
  };
  return [...new Set(entries.filter((entry) => !isHeld(entry)).map(kindred))].join('|');
};

const merged = new Map<string, string[]>();
for (const [name, entries] of [
  ...Object.entries(LEXICON).map(([name, list]): [string, string[]] => [name, list.split('|').filter((entry) => !PATTERN.test(entry))]),
  ...written(),
])
  merged.set(name, [...(merged.get(name) ?? []), ...entries]);

export const CLASS_LISTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...merged].map(([name, entries]): [string, string] => [name, spare(entries)]).sort(([a], [b]) => (a < b ? -1 : 1)),
);
