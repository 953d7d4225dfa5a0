import type { ExportForm } from "../export-form";
import { csvCell } from "./csv-cell";

/** By this spreadsheets know UTF-8, without which Kazakh letters come out wrong. */
const BYTE_ORDER_MARK = "\uFEFF";
const END_OF_LINE = "\r\n";

export const CSV_FORM: ExportForm<unknown> = {
  ending: "csv",
  contentType: "text/csv; charset=utf-8; header=present",
  isText: true,
  async *bytes({ columns }, pages) {
    let lines = `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(",")}${END_OF_LINE}`;
    for await (const page of pages) {
      for (const row of page) lines += columns.map((column) => csvCell(column.of(row))).join(",") + END_OF_LINE;
      if (page.length > 0) yield Buffer.from(lines);
      if (page.length > 0) lines = "";
    }
    if (lines !== "") yield Buffer.from(lines);
  },
};
