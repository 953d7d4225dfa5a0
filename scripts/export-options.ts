import { parseArgs } from "node:util";
import { EXPORT_FILES } from "@tizilim/gateway/export/export-files";
import type { ExportFile } from "@tizilim/gateway/export/export-file";
import { isDay, type Day } from "@tizilim/common/pure/day";
import { UsageFault, wholeNumber } from "./run-tool";

export interface ExportCommand {
  /** Folder that the files go to. */
  readonly to: string;
  /** Address of a running registry; null: the databases themselves are read. */
  readonly url: string | null;
  readonly day: Day | null;
  readonly number: number | null;
  readonly files: ReadonlyArray<ExportFile>;
}

const ALL = "all";

/** Null where the help is asked for. Throws UsageFault. */
export function exportCommand(args: string[], offered: ReadonlyArray<ExportFile> = EXPORT_FILES): ExportCommand | null {
  const { values } = parseArgs({
    args,
    options: {
      to: { type: "string" },
      url: { type: "string" },
      "as-of": { type: "string" },
      number: { type: "string" },
      format: { type: "string", default: "ndjson" },
      tables: { type: "string", default: ALL },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  if (values.to === undefined || values.to === "") throw new UsageFault("--to names the folder that the files go to");
  const day = values["as-of"] ?? null;
  if (day !== null && !isDay(day)) throw new UsageFault("--as-of is a day that exists, written YYYY-MM-DD");
  const url = values.url ?? null;
  if (url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) throw new UsageFault("--url is the address of a running registry, such as http://localhost:4000");
  const number = values.number === undefined ? null : wholeNumber("number", values.number);
  const formats = named("format", values.format, offered.map(({ name }) => name.slice(name.lastIndexOf(".") + 1)));
  const tables = named("tables", values.tables, offered.map(({ table }) => table));
  const files = offered.filter(({ name, table }) => tables.includes(table) && formats.includes(name.slice(name.lastIndexOf(".") + 1)));
  if (files.length === 0) throw new UsageFault(`there is no ${values.tables} as ${values.format}; jsonld is of services alone`);
  return { to: values.to, url, day, number, files };
}

function named(option: string, text: string, known: ReadonlyArray<string>): ReadonlyArray<string> {
  if (text === ALL) return known;
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageFault(`--${option} has ${unknown.join(", ")}; there are ${[...new Set(known)].join(", ")}`);
  return names;
}
