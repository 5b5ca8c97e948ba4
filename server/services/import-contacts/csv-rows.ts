// Bytes of a CSV file to its rows, each with the line it begins on. Streams: memory does not grow with the file.
// Takes what spreadsheets write: UTF-8 with or without BOM, UTF-16, Windows-1251; comma, semicolon or tab; any line ending.
import Papa from 'papaparse';

export type CsvRow = {
  /** 1 = the header. */
  line: number;
  cells: string[];
  /** A quote that is not closed or stands wrong; the cells cannot be trusted then. */
  broken: boolean;
};

/** Enough of the file to see its encoding and delimiter. */
const SNIFF_BYTES = 262_144;
/** No row is longer; a quote that is never closed would make one of the rest of the file. */
const ROW_MAX = 1_048_576;

export async function* csvRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  let buffer = '';
  let line = 1;
  let parser: Papa.Parser | null = null;
  const take = (last: boolean): CsvRow[] => {
    parser ??= new Papa.Parser({ delimiter: delimiterOf(buffer), newline: '\n' });
    const result: Papa.ParseResult<string[]> = parser.parse(buffer, 0, !last);
    buffer = buffer.slice(result.meta.cursor);
    const wrong = new Set(result.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
    return result.data.map((cells, index) => {
      const row: CsvRow = { line, cells, broken: wrong.has(index) };
      line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return row;
    });
  };
  for await (const text of lineFeeds(decoded(source))) {
    buffer += text;
    if (buffer.length < SNIFF_BYTES && parser === null) continue;
    yield* take(false);
    if (buffer.length > ROW_MAX) {
      yield { line, cells: [], broken: true };
      return;
    }
  }
  if (buffer !== '') yield* take(true);
}

/** The one of the three that splits the first line into most fields, outside quotes. */
const delimiterOf = (text: string): string => {
  const [header] = text.split('\n', 1);
  const bare = (header ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
};

/** Every line ending as LF, also where CR and LF come in different chunks. */
async function* lineFeeds(source: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of source) {
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replaceAll(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}

async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const head: Uint8Array[] = [];
  let size = 0;
  let decoder: TextDecoder | null = null;
  for await (const chunk of source) {
    if (decoder !== null) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head.push(chunk);
    size += chunk.byteLength;
    if (size < SNIFF_BYTES) continue;
    const start = Buffer.concat(head);
    decoder = new TextDecoder(encodingOf(start, true));
    yield decoder.decode(start, { stream: true });
  }
  if (decoder === null) {
    const start = Buffer.concat(head);
    yield new TextDecoder(encodingOf(start, false)).decode(start);
  } else yield decoder.decode();
}

/** The decoder itself takes a BOM away. */
const encodingOf = (start: Uint8Array, cut: boolean): string => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  try {
    // A cut may fall inside a letter: `stream` lets the rest be missing.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: cut });
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
};
