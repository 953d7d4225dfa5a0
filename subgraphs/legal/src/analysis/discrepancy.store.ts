import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import { codeOf } from "../domain/candidate/candidate";
import { discrepanciesOf } from "../domain/register/discrepancies";
import type { RegisterIndex } from "../domain/register/indexed-register";
import type { StoredCandidate } from "../candidate/candidate.row";
import type { LegalWriter } from "../log/legal-writer";

/** Brings the pairs of these candidates and the services that they are up to date: what they say differently now. */
export async function keepDiscrepancies(writer: LegalWriter, candidates: ReadonlyArray<StoredCandidate>, register: RegisterIndex): Promise<void> {
  if (candidates.length === 0) return;
  const named = oneOf("candidateId", candidates.map(({ id }) => id));
  await writer.query(`DELETE FROM discrepancy WHERE ${named.sql}`, named.parameters);
  await insertRows(writer.manager, "discrepancy", candidates.flatMap((candidate) => rowsOf(candidate, register)));
}

function rowsOf(candidate: StoredCandidate, register: RegisterIndex) {
  const { id, act, found, gone, state } = candidate;
  const service = register.byCode.get(codeOf(candidate) ?? "")?.service;
  if (service === undefined || gone || state === "DISMISSED" || found.kind !== "INCLUDE") return [];
  return discrepanciesOf(found, service).map(({ code, field, registryValue, actValue, evidence }, place) => ({
    id: `${id}.${place}`, actId: act, candidateId: id, code, field, registryValue, actValue, evidence: JSON.stringify(evidence),
  }));
}
