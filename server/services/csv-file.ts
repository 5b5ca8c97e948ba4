// Lines of a CSV file that spreadsheets of every country open whole: a BOM for Excel, CRLF, and no cell that is taken for a formula.
import Papa from 'papaparse';

export type Cell = string | number | null;

/** What a spreadsheet takes for a formula, at the start of any text of any length (papaparse's own pattern passes over texts of several lines). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Spreadsheets of many countries separate by semicolon; unquoted, the rest of such a cell would be a cell of its own. */
const holdsSeparator = (cell: unknown): boolean => typeof cell === 'string' && /[;\t]/.test(cell);

/** Each with its end of line; nothing for no rows. */
export const csvLines = (rows: Cell[][]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA_START, quotes: holdsSeparator })}\r\n`;

/** The beginning of a file, or the whole of it. */
export const csvFile = (rows: Cell[][]): string => `\uFEFF${csvLines(rows)}`;
