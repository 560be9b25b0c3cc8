import { parse } from 'csv-parse/sync';
import { unguardCell } from '../../src/core/export/data/csv.ts';

/** The rows of a table by the names of its columns, as a program reads it that knows how cells are guarded. */
export function csvRows(text: string, read: (cell: string) => string = unguardCell): Record<string, string>[] {
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, read(cell)])));
}
