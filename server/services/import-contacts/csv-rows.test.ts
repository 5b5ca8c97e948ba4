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

  it('go on at the next line where a quote is never closed, also beyond the longest row', async () => {
    const rows = await rowsOf(utf8(`name\nOne\n"Two\n${'x\n'.repeat(600_000)}`), 65_536);
    expect(rows.length).toBe(600_003);
    expect(rows[2]).toEqual({ line: 3, cells: [], broken: true });
    expect(rows.at(-1)).toEqual({ line: 600_003, cells: ['x'], broken: false });
  });

  it('lose one line to a stray quote and none after it', async () => {
    for (const size of [3, 1_000]) {
      const rows = await rowsOf(utf8('sep=;\nname;city\n"ТОВ "Ромашка"";Київ\n"Добра ""Пані""";Львів\nОстання;"'), size);
      expect(rows).toEqual([
        { line: 2, cells: ['name', 'city'], broken: false },
        { line: 3, cells: [], broken: true },
        { line: 4, cells: ['Добра "Пані"', 'Львів'], broken: false },
        { line: 5, cells: [], broken: true },
      ]);
    }
  });

  it('stay UTF-8 with a bad byte in them, and are Windows-1251 where hardly anything else is', async () => {
    const bytes = utf8('name\nОлена\nТар?ас\nМарія\n');
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect((await rowsOf(bytes, 1_000)).map((row) => row.cells[0])).toEqual(['name', 'Олена', 'Тар\ufffdас', 'Марія']);
    const old = Uint8Array.from([...utf8('name\n'), 0xd1, 0xe5, 0xf0, 0xb3, 0xe9]);
    expect((await rowsOf(old, 1_000)).map((row) => row.cells[0])).toEqual(['name', 'Серій']);
  });
});
