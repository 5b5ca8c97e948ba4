// Reads the public sets that lie beside the repository. Training needs them all; what is absent stops it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

export const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

export const sharedText = (path: string): string => readFileSync(`${SHARED}${path}`, 'utf8').replace(/^\u{feff}/u, '');

/** Rows of a CSV file with a header. */
export const sharedRows = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(sharedText(path), { header: true, skipEmptyLines: true }).data;

/** Objects of a file with one JSON value a line. */
export const jsonLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
