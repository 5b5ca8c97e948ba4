import { describe, expect, it } from 'vitest';
import { type CsvRow, csvRows } from './csv-rows.ts';

/** The bytes in chunks of `size`, so that borders fall inside letters, quotes and line endings. */
async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}
const rowsOf = async (bytes: Uint8Array, size: number): Promise<CsvRow[]> => Array.fromAsync(csvRows(chunks(bytes, size)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('rows of a CSV file', () => {
  it('are the same however the bytes arrive', async () => {
    const text = 'name;note\r\nОлена;"рядок 1\r\nрядок ""2"""\r\n\r\n🙂;\r\nостанній;без кінця';
    const expected = [
      { line: 1, cells: ['name', 'note'], broken: false },
      { line: 2, cells: ['Олена', 'рядок 1\nрядок "2"'], broken: false },
      { line: 4, cells: [''], broken: false },
      { line: 5, cells: ['🙂', ''], broken: false },
      { line: 6, cells: ['останній', 'без кінця'], broken: false },
    ];
    for (const size of [1, 2, 3, 7, 1_000]) expect(await rowsOf(utf8(text), size)).toEqual(expected);
  });

  it('keep their line numbers and borders in a file larger than the part that is sniffed', async () => {
    const count = 20_000;
    const text = `name,note\n${Array.from({ length: count }, (_, index) => `Особа ${index},"два\nрядки"`).join('\n')}\n`;
    const rows = await rowsOf(utf8(text), 65_536);
    expect(rows.length).toBe(count + 1);
    expect(rows.at(-1)).toEqual({ line: 2 * count, cells: [`Особа ${count - 1}`, 'два\nрядки'], broken: false });
  });

  it('are read as UTF-8 where the sniffed part ends inside a letter', async () => {
    const head = 'name\n';
    const rows = await rowsOf(utf8(`${head}${'ї'.repeat(300_000)}\nкінець\n`), 65_537);
    expect(rows.map((row) => row.cells[0]?.slice(0, 6))).toEqual(['name', 'їїїїїї', 'кінець']);
  });

  it('end where a quote is never closed, without reading the rest into one cell', async () => {
    const rows = await rowsOf(utf8(`name\nOne\n"Two\n${'x\n'.repeat(1_000_000)}`), 65_536);
    expect(rows.at(-1)).toEqual({ line: 3, cells: [], broken: true });
    expect(rows.map((row) => row.cells[0])).toEqual(['name', 'One', undefined]);
  });
});
