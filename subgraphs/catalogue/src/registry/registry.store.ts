import type { Reader } from "@tizilim/common/database/reader";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { CodeScheme } from "../domain/code-scheme";
import type { DatasetKindEnum } from "./registry.type";

export interface Dataset {
  readonly kind: keyof typeof DatasetKindEnum;
  readonly name: LocalizedText;
  readonly source: string;
  readonly note: LocalizedText | null;
}

export interface NewestEntry {
  readonly number: number;
  readonly recordedAt: string | null;
}

/** The newest entry that was known at the moment; number 0 before the first. */
export async function newestEntry(reader: Reader, asOf: AsOf): Promise<NewestEntry> {
  const row = await reader.row<{ number: number; recordedAt: string }>(
    "SELECT number, recordedAt FROM register_entry WHERE recordedAt <= ? ORDER BY recordedAt DESC LIMIT 1",
    [asOf.knownOn ?? END_OF_TIME],
  );
  return row ?? { number: 0, recordedAt: null };
}

export async function serviceCounts(reader: Reader, today: Day, asOf: AsOf): Promise<Readonly<Record<string, number>>> {
  const temporal = temporalCondition(asOf, today);
  const rows = await reader.rows<{ category: string; total: number | string }>(
    `SELECT category, COUNT(*) AS total FROM service_version WHERE ${temporal.sql} AND status = 'IN_FORCE' GROUP BY category`,
    temporal.parameters,
  );
  return Object.fromEntries(rows.map((row) => [row.category, Number(row.total)]));
}

export async function codeSchemes(reader: Pick<Reader, "rows">): Promise<CodeScheme[]> {
  const rows = await reader.rows<CodeScheme & { validFrom: string }>("SELECT section, subsection, sequence, validFrom, source FROM code_scheme");
  return rows.map((row) => ({ ...row, validFrom: row.validFrom === "" ? null : row.validFrom }));
}

/** Null before anything was loaded. */
export async function loadedDataset(reader: Reader): Promise<Dataset | null> {
  const row = await reader.row<{ kind: Dataset["kind"]; name: string; source: string; note: string | null }>(
    "SELECT kind, name, source, note FROM dataset WHERE id = 1",
  );
  if (row === null) return null;
  const note = row.note === null ? null : (JSON.parse(row.note) as LocalizedText);
  return { kind: row.kind, name: JSON.parse(row.name) as LocalizedText, source: row.source, note };
}
