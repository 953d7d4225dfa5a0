import type { ExportForm } from "../export-form";

/** One JSON object to a line. */
export const NDJSON_FORM: ExportForm<unknown> = {
  ending: "ndjson",
  contentType: "application/x-ndjson; charset=utf-8",
  isText: true,
  async *bytes(_table, pages) {
    for await (const page of pages) {
      if (page.length > 0) yield Buffer.from(`${page.map((row) => JSON.stringify(row)).join("\n")}\n`);
    }
  },
};
