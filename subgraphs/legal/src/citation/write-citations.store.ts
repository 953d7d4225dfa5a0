import { insertRows } from "@tizilim/common/database/insert-rows";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LegalWriter } from "../log/legal-writer";
import { marksCited } from "./act-mark.store";
import type { ResolvedCitation } from "./resolved-citations";

/** A text that cites. */
export interface CitingText {
  /** Of its row in act_edition. */
  readonly id: string;
  readonly act: LegalActId;
}

/** What a text cites is written once, with the text. */
export async function writeCitations(writer: Pick<LegalWriter, "manager">, { id: textId, act }: CitingText, citations: ReadonlyArray<ResolvedCitation>): Promise<void> {
  await insertRows(writer.manager, "act_citation", citations.map(({ citation: { evidence, cited, provision, effect, from }, target }, place) => {
    const marks = cited === null ? null : marksCited(cited);
    return {
      id: `${textId}.${place}`,
      textId,
      sourceAct: act,
      inOrder: place,
      language: evidence.language,
      fromAnchor: evidence.anchor.slice(0, LONGEST_ANCHOR),
      startOffset: evidence.start,
      endOffset: evidence.end,
      raw: evidence.quote,
      targetAct: cited === null ? act : target,
      // Known with the text.
      targetFrom: null,
      provision: provision?.slice(0, LONGEST_ANCHOR) ?? null,
      effect,
      effectFrom: from,
      number: cited?.number?.slice(0, LONGEST_NUMBER) ?? null,
      date: cited?.date ?? null,
      numberKey: marks?.numberKey ?? null,
      registrationNumber: marks?.registrationNumber?.slice(0, LONGEST_REGISTRATION) ?? null,
    };
  }));
}

const LONGEST_ANCHOR = 255;
const LONGEST_NUMBER = 64;
const LONGEST_REGISTRATION = 32;

/** What was cited by its marks before the act was known leads to it from now on. */
export async function claimCitations(writer: LegalWriter, act: LegalActId, at: Instant): Promise<void> {
  await writer.query(
    "UPDATE act_citation SET targetAct = ?, targetFrom = ? WHERE targetAct IS NULL AND " +
      "(numberKey = (SELECT numberKey FROM act_mark WHERE actId = ?) OR registrationNumber = (SELECT registrationNumber FROM act_mark WHERE actId = ?))",
    [act, at, act, act],
  );
}
