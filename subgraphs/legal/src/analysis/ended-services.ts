import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { MatchedService } from "../domain/candidate/carry-over";
import { citedBy, NEWEST_TEXTS } from "../citation/cited.store";
import { endedService } from "../domain/candidate/ended-service";
import type { RegisterIndex } from "../domain/register/indexed-register";
import type { LegalWriter } from "../log/legal-writer";

interface RepealRow {
  readonly targetAct: LegalActId;
  readonly language: "KK" | "RU";
  readonly fromAnchor: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly raw: string;
}

/**
 * Services that lose their act by what this one repeals, as far as its own words do not name them: those that the register
 * says are governed by a repealed act. Of a text that is itself repealed: those that it governs.
 */
export async function endedServices(writer: LegalWriter, act: LegalActId, named: ReadonlyArray<MatchedService>, register: RegisterIndex): Promise<MatchedService[]> {
  const cited = citedBy(NEWEST_TEXTS, {
    sql: "c.sourceAct = ? AND c.effect = 'REPEALS' AND c.provision IS NULL AND c.targetAct IS NOT NULL AND c.targetAct <> ?", parameters: [act, act],
  });
  const repeals = await writer.query<RepealRow>(
    `SELECT targetAct, language, fromAnchor, startOffset, endOffset, raw FROM ${cited.sql} ORDER BY inOrder`,
    cited.parameters,
  );
  const told = new Set(named.flatMap(({ match }) => (match.kind === "ONE" ? [match.code] : [])));
  return repeals.flatMap(({ targetAct, language, fromAnchor, startOffset, endOffset, raw }) =>
    (register.byAct.get(targetAct) ?? []).filter(({ service }) => !told.has(service.code)).map(({ service }) => {
      told.add(service.code);
      return endedService(service, { language, anchor: fromAnchor, start: startOffset, end: endOffset, quote: raw });
    }));
}
