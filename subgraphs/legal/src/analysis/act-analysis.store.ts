import { insertRows } from "@tizilim/common/database/insert-rows";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Instant } from "@tizilim/common/pure/instant";
import type { EvidentFinding } from "../domain/requirement/evident-finding";
import type { LegalWriter } from "../log/legal-writer";

export interface StoredAnalysis {
  readonly act: LegalActId;
  /** The edition that was analysed. */
  readonly edition: Day;
  readonly analysedAt: Instant;
  /** The other duties of the act that its text does not meet. */
  readonly findings: ReadonlyArray<EvidentFinding>;
}

/** One analysis of each act, the newest. */
export async function keepAnalysis(writer: LegalWriter, { act, edition, analysedAt, findings }: StoredAnalysis): Promise<void> {
  await writer.query("DELETE FROM act_analysis WHERE actId = ?", [act]);
  await insertRows(writer.manager, "act_analysis", [{ actId: act, edition, analysedAt, findings: JSON.stringify(findings) }]);
}
