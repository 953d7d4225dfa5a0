/** A piece of JSON Schema (draft 7, as AsyncAPI 3 has it). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How each scalar of the graph stands in JSON. */
export const SCALAR_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: "string" },
  String: { type: "string" },
  Int: { type: "integer" },
  Float: { type: "number" },
  Boolean: { type: "boolean" },
  Date: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  DateTime: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
  ServiceCode: { type: "string", pattern: "^\\d{8}$" },
  LegalActId: { type: "string" },
  BIN: { type: "string", pattern: "^\\d{12}$" },
};
