import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import DataLoader from "dataloader";
import type { EvidentFinding } from "../domain/requirement/evident-finding";

export interface KeptAnalysis {
  readonly edition: Day;
  readonly analysedAt: Instant;
  readonly findings: ReadonlyArray<EvidentFinding>;
}

export type ActAnalysisLoader = DataLoader<string, KeptAnalysis | null>;

export function actAnalysisLoader(reader: Reader): ActAnalysisLoader {
  return new DataLoader(async (acts) => {
    const named = oneOf("actId", acts);
    const rows = await reader.rows<{ actId: string; edition: Day; analysedAt: Instant; findings: string }>(`SELECT actId, edition, analysedAt, findings FROM act_analysis WHERE ${named.sql}`, named.parameters);
    const found = new Map(rows.map(({ actId, findings, ...row }) => [actId, { ...row, findings: JSON.parse(findings) as EvidentFinding[] }]));
    return acts.map((act) => found.get(act) ?? null);
  });
}
