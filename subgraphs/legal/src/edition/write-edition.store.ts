import { insertRows } from "@tizilim/common/database/insert-rows";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { LegalWriter, NumberedChange } from "../log/legal-writer";
import type { LoadedText } from "../loading/loaded-text";

export interface NewEdition {
  readonly act: LegalActId;
  readonly date: Day;
  readonly amendedBy: LegalActId | null;
  readonly texts: ReadonlyArray<LoadedText>;
}

/** Texts of one edition. What stood for the same day and language is known no longer than until now; nothing is overwritten. */
export async function writeEdition(writer: LegalWriter, { number, at }: NumberedChange, { act, date, amendedBy, texts }: NewEdition): Promise<string[]> {
  for (const { text } of texts) {
    await writer.query("UPDATE act_edition SET knownTo = ? WHERE actId = ? AND edition = ? AND language = ? AND knownTo = ?", [at, act, date, text.language, END_OF_TIME]);
  }
  const rows = texts.map(({ text: { language, format, source }, hash }, place) => ({
    id: `${number}.${place}`, writtenBy: number, actId: act, edition: date, language, knownFrom: at, knownTo: END_OF_TIME, format, hash, length: source.length, amendedBy, source,
  }));
  await insertRows(writer.manager, "act_edition", rows);
  return rows.map(({ id }) => id);
}
