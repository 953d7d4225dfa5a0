import { insertRows } from "@tizilim/common/database/insert-rows";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { normaliseOrderNumber } from "@tizilim/common/pure/language/order-number";
import type { LegalWriter } from "../log/legal-writer";
import { titleKey } from "./act-mark.store";
import type { ResolvedCitation } from "./resolved-citations";

/** The citations of an act's newest text take the place of those of the text before. */
export async function writeCitations(writer: LegalWriter, act: LegalActId, citations: ReadonlyArray<ResolvedCitation>): Promise<void> {
  await writer.query("DELETE FROM act_citation WHERE sourceAct = ?", [act]);
  await insertRows(writer.manager, "act_citation", citations.map(({ citation: { evidence, cited, provision, effect, from }, target }, place) => ({
    id: `${act}.${place}`,
    sourceAct: act,
    place,
    language: evidence.language,
    fromAnchor: evidence.anchor,
    startOffset: evidence.start,
    endOffset: evidence.end,
    raw: evidence.quote,
    targetAct: cited === null ? act : target,
    provision,
    effect,
    effectFrom: from,
    kind: cited?.kind ?? null,
    number: cited?.number == null ? null : normaliseOrderNumber(cited.number),
    date: cited?.date ?? null,
    registrationNumber: cited?.registrationNumber ?? null,
    title: titleKey(cited?.title ?? null),
  })));
}

/** What was cited by its marks before its card was known leads to it from now on; only where nothing else was meant. */
export async function claimCitations(writer: LegalWriter, act: LegalActId): Promise<void> {
  await writer.query(
    "UPDATE act_citation SET targetAct = ? WHERE targetAct IS NULL AND EXISTS (SELECT 1 FROM act_mark m WHERE m.actId = ? AND " +
      "((m.number = act_citation.number AND m.date = act_citation.date) OR m.registrationNumber = act_citation.registrationNumber))",
    [act, act],
  );
}
