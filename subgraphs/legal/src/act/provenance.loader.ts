import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { Provenance } from "@tizilim/common/pure/provenance";
import DataLoader from "dataloader";

export type ProvenanceLoader = DataLoader<string, ReadonlyArray<Provenance>>;

/** Provenance by version row. */
export function provenanceLoader(reader: Reader): ProvenanceLoader {
  return new DataLoader(async (versions) => {
    const condition = oneOf("id", versions);
    const rows = await reader.rows<{ id: string; provenance: string }>(`SELECT id, provenance FROM act_version WHERE ${condition.sql}`, condition.parameters);
    const byVersion = new Map(rows.map((row) => [row.id, JSON.parse(row.provenance) as Provenance[]]));
    return versions.map((version) => byVersion.get(version) ?? []);
  });
}
