// Adapter files as they were written: one adapter or a list in each. Nothing is believed of them yet.
import { readFile } from 'node:fs/promises';
import { VerbError } from '../verb.ts';

/** A file larger than any update is no adapter file. */
const BYTES_MAX = 4 * 1024 * 1024;

export const readJsonFile = async (path: string): Promise<unknown> => {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new VerbError(`${path} cannot be read: ${error instanceof Error && 'code' in error ? error.code : String(error)}.`);
  }
  if (bytes.length > BYTES_MAX) throw new VerbError(`${path} is larger than ${BYTES_MAX} bytes.`);
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\u{feff}/u, ''));
  } catch {
    throw new VerbError(`${path} is no JSON. It may be cut short.`);
  }
};

export type GivenAdapter = { file: string; given: unknown };

export const readAdapterFiles = async (paths: readonly string[]): Promise<GivenAdapter[]> => {
  const all: GivenAdapter[] = [];
  for (const file of paths) {
    const content = await readJsonFile(file);
    const given = Array.isArray(content) ? content : [content];
    if (given.length === 0) throw new VerbError(`${file} is an empty list: it holds no adapter.`);
    for (const one of given) all.push({ file, given: one });
  }
  return all;
};
