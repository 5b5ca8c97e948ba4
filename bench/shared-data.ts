// Reads the public data sets that lie beside the repository; measurements say plainly where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const ROOT = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Text of a file under `../shared`, or null, with a word to the reader. */
export const sharedText = (path: string): string | null => {
  const file = `${ROOT}${path}`;
  if (!existsSync(file)) {
    console.log(`  ../shared/${path} is not here: not measured`);
    return null;
  }
  return readFileSync(file, 'utf8').replace(/^\u{feff}/u, '');
};

/** Rows of a CSV file with a header; empty where the file is absent. */
export const sharedRows = (path: string): Record<string, string>[] => {
  const text = sharedText(path);
  if (text === null) return [];
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
};

/** Lines of a file, without the last empty one. */
export const sharedLines = (path: string): string[] => (sharedText(path) ?? '').split('\n').filter((line) => line !== '');

export const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
