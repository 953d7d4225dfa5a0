import { parseArgs } from "node:util";
import { isDay, type Day } from "@tizilim/common/pure/day";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { UsageFault } from "./run-tool";

export interface ActsCommand {
  /** Files and folders. */
  readonly paths: ReadonlyArray<string>;
  readonly id: LegalActId | null;
  readonly edition: Day | null;
}

/** Null where the help is asked for. Throws UsageFault. */
export function actsCommand(args: string[]): ActsCommand | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { id: { type: "string" }, edition: { type: "string" }, help: { type: "boolean", default: false } },
  });
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageFault("name at least one file or folder");
  const id = values.id === undefined ? null : parseLegalActId(values.id);
  if (id === null && values.id !== undefined) throw new UsageFault("--id is an identifier of the legal database, such as V2000020192 or Z1300000088");
  const edition = values.edition ?? null;
  if (edition !== null && !isDay(edition)) throw new UsageFault("--edition is a day that exists, written YYYY-MM-DD");
  return { paths: positionals, id, edition };
}
