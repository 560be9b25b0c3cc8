import { stringify } from 'csv-stringify/browser/esm/sync';

export type Cell = string | number | boolean | undefined;

/**
 * Beginnings that a spreadsheet takes for a formula, among them the full-width forms, and the quotation mark that keeps it from doing
 * so: with that too the mark can be taken off again without a doubt.
 */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/;

/** Puts a `'` before a text that a spreadsheet could run as a formula. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes that `'` off again. */
export function unguardCell(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte-order mark, by which spreadsheets know it; every text in quotation marks and guarded
 * against being run as a formula (OWASP, CSV injection). What is not known is an empty cell; a number stays a number.
 */
export function csv<Row extends Record<string, Cell>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    columns: [...columns],
    quoted_string: true,
    record_delimiter: '\r\n',
    cast: { string: guardCell, boolean: String },
  });
}
