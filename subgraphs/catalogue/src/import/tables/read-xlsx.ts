import { unzipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { MAX_UNPACKED_BYTES } from "../source-file";
import { withoutEmptyEnd, type SourceTable } from "./source-table";

/** Every sheet of a workbook; numbers as their digits, days as YYYY-MM-DD. Throws where the bytes are no workbook or unpack to too much. */
export async function readXlsx(bytes: Uint8Array): Promise<SourceTable[]> {
  if (unpackedSize(bytes) > MAX_UNPACKED_BYTES) throw new Error("the workbook unpacks to more than the limit");
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

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
