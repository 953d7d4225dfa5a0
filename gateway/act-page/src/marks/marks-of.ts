import type { Analysis, Evidence } from "../answer/analysis-answer";
import { markId, type Mark, type MarkMeaning } from "./mark";

/** Every place of the text that the analysis rests on. Services are counted from 1, in its order. */
export function marksOf({ candidates, requirements, discrepancies, findings }: Analysis): Mark[] {
  const marks = new Map<string, { id: string; evidence: Evidence; meanings: MarkMeaning[] }>();
  const add = (evidence: Evidence, meaning: MarkMeaning) => {
    const id = markId(evidence);
    const mark = marks.get(id);
    if (mark === undefined) marks.set(id, { id, evidence, meanings: [meaning] });
    else mark.meanings.push(meaning);
  };
  const numbers = new Map<string, number>();
  const byCode = new Map<string, number>();
  candidates.forEach(({ id, evidence, marks: signs, match, gone }, place) => {
    const service = place + 1;
    if (gone) return;
    numbers.set(id, service);
    if (match?.code != null) byCode.set(match.code, service);
    for (const each of evidence) add(each, { kind: "SERVICE", service, what: "" });
    for (const sign of signs) add(sign.evidence, { kind: "SIGN", service, what: sign.mark });
  });
  for (const { candidate, item, verdict, evidence } of requirements) {
    const service = numbers.get(candidate.id);
    if (service !== undefined && verdict !== "MISSING" && evidence !== null) add(evidence, { kind: "ITEM", service, item, verdict });
  }
  for (const { service, field, registryValue, actValue, evidence } of discrepancies) {
    add(evidence, { kind: "DISCREPANCY", service: byCode.get(service?.code ?? "") ?? null, field, registryValue, actValue });
  }
  for (const { finding, evidence } of findings) {
    if (evidence !== null) add(evidence, { kind: "FINDING", message: finding.message });
  }
  return [...marks.values()];
}
