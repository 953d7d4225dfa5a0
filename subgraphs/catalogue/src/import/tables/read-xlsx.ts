import { strFromU8, unzipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { MAX_SHEET_CELLS, MAX_UNPACKED_BYTES } from "../source-file";
import { sheetExtent } from "./sheet-extent";
import { withoutEmptyEnd, type SourceTable } from "./source-table";

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/u;

/**
 * Every sheet of a workbook; numbers as their digits, days as YYYY-MM-DD. Throws RangeError where it would unpack to too much,
 * and Error where the bytes are no workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SourceTable[]> {
  if (unpackedSize(bytes) > MAX_UNPACKED_BYTES) throw new RangeError("the workbook unpacks to more than the limit");
  if (farthestExtent(bytes) > MAX_SHEET_CELLS) throw new RangeError("a sheet reaches farther than the limit");
  const sheets = await readSheets(Uint8Array.from(bytes).buffer);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    counted: false,
    rows: withoutEmptyEnd(data.map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) }))),
  }));
}

function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, { filter: (entry) => { size += entry.originalSize; return false; } });
  return size;
}

function farthestExtent(bytes: Uint8Array): number {
  const sheets = unzipSync(bytes, { filter: (entry) => SHEET.test(entry.name) });
  return Math.max(0, ...Object.values(sheets).map((xml) => sheetExtent(strFromU8(xml, true))));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
