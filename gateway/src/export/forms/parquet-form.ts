import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ExportForm } from "../export-form";
import type { ExportColumn } from "../export-table";
import { parquetSchema, parquetValue } from "./parquet-column";

/** Rows that are held until they are written as one group: what bounds the memory of an export. */
const ROWS_OF_GROUP = 1_000;
const CREATED_BY = "tizilim";

export const PARQUET_FORM: ExportForm<unknown> = {
  ending: "parquet",
  contentType: "application/vnd.apache.parquet",
  isText: false,
  async *bytes({ columns }, pages, snapshot) {
    const writer = new ByteWriter();
    const file = new ParquetWriter({ writer, schema: parquetSchema(columns), createdBy: CREATED_BY, kvMetadata: [{ key: "snapshot", value: snapshot.id }] });
    let rows: unknown[] = [];
    const writeGroup = (): Uint8Array => {
      if (rows.length > 0) void file.write({ columnData: columnsOf(columns, rows), rowGroupSize: ROWS_OF_GROUP });
      rows = [];
      return taken(writer);
    };
    for await (const page of pages) {
      rows.push(...page);
      if (rows.length >= ROWS_OF_GROUP) yield writeGroup();
    }
    yield writeGroup();
    void file.finish();
    yield taken(writer);
  },
};

function columnsOf(columns: ReadonlyArray<ExportColumn<unknown>>, rows: ReadonlyArray<unknown>) {
  return columns.map(({ name, type, of }) => ({ name, data: rows.map((row) => parquetValue(type, of(row))) }));
}

/** What was written since, and room for more; places in the file go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = Buffer.from(writer.getBytes());
  writer.index = 0;
  return bytes;
}
