// Bytes of a CSV file to its rows, each with the line it begins on. Streams: memory does not grow with the file.
// Takes what spreadsheets write: UTF-8 with or without BOM, UTF-16, Windows-1251; comma, semicolon or tab; any line ending.
export type CsvRow = {
  /** 1 = the header. */
  line: number;
  cells: string[];
  /** A quote that is not closed or stands wrong: the row is given up and the next line begins a new one. */
  broken: boolean;
};

/** Enough of the file to see its encoding and delimiter. */
const SNIFF_BYTES = 262_144;
/** No row is longer; a quote that is never closed would make one of the rest of the file. In characters. */
const ROW_MAX = 1_048_576;

export async function* csvRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  let buffer = '';
  let line = 1;
  let delimiter: string | null = null;
  /** A row was given up in its first line, the end of which has not come yet. */
  let skipping = false;
  const take = function* (last: boolean): Generator<CsvRow> {
    if (delimiter === null) {
      // Excel's own hint on the separator.
      const hint = /^sep=([^\n"])\n/i.exec(buffer);
      delimiter = hint?.[1] ?? delimiterOf(buffer);
      if (hint !== null) {
        buffer = buffer.slice(hint[0].length);
        line += 1;
      }
    }
    let at = 0;
    while (at < buffer.length) {
      if (!skipping) {
        const row = scanRow(buffer, at, delimiter, last);
        if (row === 'unfinished' && buffer.length - at <= ROW_MAX) break;
        if (typeof row !== 'string') {
          yield { line, cells: row.cells, broken: false };
          line += row.lines;
          at = row.end;
          continue;
        }
        yield { line, cells: [], broken: true };
        skipping = true;
      }
      // A stray quote must not take the good rows after it along.
      const end = buffer.indexOf('\n', at);
      if (end === -1) {
        at = buffer.length;
        break;
      }
      skipping = false;
      line += 1;
      at = end + 1;
    }
    buffer = buffer.slice(at);
  };
  for await (const text of lineFeeds(decoded(source))) {
    buffer += text;
    if (buffer.length < SNIFF_BYTES && delimiter === null) continue;
    yield* take(false);
  }
  yield* take(true);
}

type Scanned = { cells: string[]; end: number; lines: number };

/** One row from `start` on. `broken`: a quote is followed by something else than a separator, or is never closed. */
const scanRow = (text: string, start: number, delimiter: string, last: boolean): Scanned | 'broken' | 'unfinished' => {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      let value = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1) return last ? 'broken' : 'unfinished';
        value += text.slice(from, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        value += '"';
        from = at + 1;
      }
      while (text[at] === ' ') at += 1;
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n') return 'broken';
      lines += value.split('\n').length - 1;
      cells.push(value);
    } else {
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
      cells.push(text.slice(from, at));
    }
    if (at >= text.length) return last ? { cells, end: at, lines } : 'unfinished';
    at += 1;
    if (text[at - 1] === '\n') return { cells, end: at, lines };
  }
};

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
  return clearlyNotUtf8(start, cut) ? 'windows-1251' : 'utf-8';
};

/** One bad byte spoils one row; only where bad bytes outnumber whole letters is the file of another encoding. */
const clearlyNotUtf8 = (bytes: Uint8Array, cut: boolean): boolean => {
  let letters = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const more = first >= 0xc2 && first <= 0xdf ? 1 : (first & 0xf0) === 0xe0 ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
    // A cut may fall inside a letter.
    if (cut && at + more >= bytes.length) break;
    const whole = more > 0 && bytes.slice(at + 1, at + 1 + more).every((byte) => (byte & 0xc0) === 0x80) && at + more < bytes.length;
    if (whole) {
      letters += 1;
      at += more;
    } else bad += 1;
  }
  return bad > letters;
};
