import { parseArgs } from "node:util";
import type { ImportAuthority } from "@tizilim/catalogue/loading/import-authority";
import { isDay, type Day } from "@tizilim/common/pure/day";
import { UsageFault } from "./run-tool";

export interface ImportCommand {
  readonly files: ReadonlyArray<string>;
  readonly authority: ImportAuthority;
  readonly by: string;
  readonly effectiveFrom: Day;
  readonly dryRun: boolean;
}

const LONGEST_ORDER_NUMBER = 64;
const LONGEST_NAME = 100;

/** Null where the help is asked for. `today`: from when a sample holds unless told. Throws UsageFault. */
export function importCommand(args: string[], today: Day): ImportCommand | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      order: { type: "string" },
      date: { type: "string" },
      sample: { type: "boolean", default: false },
      as: { type: "string" },
      effective: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageFault("name at least one file");
  const authority = authorityOf(values);
  const by = values.as?.trim() ?? "";
  if (by === "" || by.length > LONGEST_NAME) throw new UsageFault(`--as names the ADMIN who imports, in at most ${LONGEST_NAME} signs`);
  const effectiveFrom = values.effective ?? (authority.kind === "ORDER" ? authority.date : today);
  if (!isDay(effectiveFrom)) throw new UsageFault("--effective is a day that exists, written YYYY-MM-DD");
  return { files: positionals, authority, by, effectiveFrom, dryRun: values["dry-run"] };
}

function authorityOf({ order, date, sample }: { order?: string | undefined; date?: string | undefined; sample: boolean }): ImportAuthority {
  if (sample) {
    if (order !== undefined || date !== undefined) throw new UsageFault("an import stands on an order or is a sample, not both");
    return { kind: "SAMPLE" };
  }
  const number = order?.trim() ?? "";
  if (number === "" || date === undefined) throw new UsageFault("an import names the order that it stands on (--order NUMBER --date YYYY-MM-DD) or marks the data as a sample (--sample)");
  if (number.length > LONGEST_ORDER_NUMBER) throw new UsageFault(`--order has at most ${LONGEST_ORDER_NUMBER} signs`);
  if (!isDay(date)) throw new UsageFault("--date is a day that exists, written YYYY-MM-DD");
  return { kind: "ORDER", number, date };
}
