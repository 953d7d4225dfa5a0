import type { ParquetWriter } from "hyparquet-writer";
import type { Cell, ColumnType, ExportColumn } from "../export-table";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  TEXT: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  WHOLE: { type: "INT32" },
  FLAG: { type: "BOOLEAN" },
  DAY: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  MOMENT: { type: "INT64", converted_type: "TIMESTAMP_MICROS", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" } },
};

/** Told beforehand, so that no row has to be seen to know what a column is. */
export function parquetSchema(columns: ReadonlyArray<ExportColumn<unknown>>): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...TYPES[type] })),
  ];
}

const DAY_MS = 86_400_000;

/** Days since 1970 and microseconds since then, as the format counts them. */
export function parquetValue(type: ColumnType, value: Cell): Cell | bigint {
  if (typeof value !== "string") return value;
  if (type === "DAY") return Date.parse(`${value}T00:00:00Z`) / DAY_MS;
  if (type === "MOMENT") return BigInt(Date.parse(`${value.slice(0, 19)}Z`)) * 1_000n + BigInt(value.slice(20, 26));
  return value;
}
