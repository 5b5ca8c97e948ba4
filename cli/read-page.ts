// What a verb needs to know of a saved page, out of the words of its call: the file's text and the address, each with a clear word where it is wrong.
import { readFile } from 'node:fs/promises';
import { UsageError, VerbError } from './verb.ts';

/** The file's text as UTF-8. */
export const readPage = async (path: string): Promise<string> => {
  let html: string;
  try {
    html = new TextDecoder('utf-8', { ignoreBOM: false }).decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new VerbError(`There is no file ${path}.`);
    if (code === 'EISDIR') throw new VerbError(`${path} is a folder; name one file.`);
    throw new VerbError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (html.trim() === '') throw new VerbError(`${path} is empty.`);
  if (html.includes('\0')) throw new VerbError(`${path} is no text in UTF-8: it holds NUL bytes.`);
  return html;
};

/** A file of JSON; `what` names it in the message. */
export const readJson = async (path: string, what: string): Promise<unknown> => {
  const text = await readPage(path);
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    throw new VerbError(`${path} is not JSON: ${what} is one JSON object.`);
  }
};

export const urlOf = (text: string | undefined): string => {
  if (text === undefined) throw new UsageError('--url is missing: the address the page was saved from.');
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UsageError(`--url ${text} is not an http or https address.`);
  return url.href;
};

/** Milliseconds since 1970 UTC; now where nothing is given. */
export const instantOf = (text: string | undefined): number => {
  if (text === undefined) return Date.now();
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    throw new UsageError(`--at ${text} is not an instant. Write it with a zone, e.g. 2026-11-21T20:00:00Z.`);
  }
};

export const engineOf = (text: string): 'jsdom' | 'chromium' => {
  if (text !== 'jsdom' && text !== 'chromium') throw new UsageError(`--engine ${text} is neither jsdom nor chromium.`);
  return text;
};
