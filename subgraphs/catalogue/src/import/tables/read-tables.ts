import { MAX_FILE_BYTES, type SourceFile } from "../source-file";
import { rowFinding, type RowFinding } from "../findings/row-finding";
import { decodeText } from "./decode-text";
import { readCsv } from "./read-csv";
import { readHtml } from "./read-html";
import { readXlsx } from "./read-xlsx";
import type { SourceTable } from "./source-table";

export interface TablesReading {
  readonly tables: readonly SourceTable[];
  readonly report: readonly RowFinding[];
}

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const HTML_START = /^\s*<(?:!doctype|html|head|body|table|meta|div|p|\?xml)/iu;

/** What a file is, is told by its beginning and not by its name. A file that cannot be read gives no tables and one finding. */
export async function readTables(file: SourceFile): Promise<TablesReading> {
  const place = { file: file.name, table: null, line: null };
  if (file.bytes.length > MAX_FILE_BYTES) {
    return { tables: [], report: [rowFinding("FILE_TOO_LARGE", place, null, { value: file.bytes.length, other: MAX_FILE_BYTES })] };
  }
  try {
    if (ZIP_MARK.every((byte, at) => file.bytes[at] === byte)) return { tables: await readXlsx(file.bytes), report: [] };
    const { text, encoding } = decodeText(file.bytes);
    if (text.includes("\u0000")) throw new Error("not a text");
    const tables = HTML_START.test(text.replace(/^\uFEFF/u, "")) ? readHtml(text) : [readCsv(text)];
    return { tables, report: encoding === "kz-1048" ? [rowFinding("LEGACY_ENCODING", place, null)] : [] };
  } catch (error) {
    return { tables: [], report: [rowFinding(error instanceof RangeError ? "WORKBOOK_TOO_LARGE" : "FILE_UNREADABLE", place, null)] };
  }
}
