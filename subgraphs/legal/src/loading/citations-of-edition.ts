import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { resolvedCitations, type ResolvedCitation } from "../citation/resolved-citations";
import { writeCitations } from "../citation/write-citations.store";
import { citationsOf } from "../domain/citation/citations-of";
import type { ActEditionRow } from "../edition/act-edition.row";
import type { LegalWriter } from "../log/legal-writer";
import type { LoadedText } from "./loaded-text";

export interface WrittenEdition {
  readonly act: LegalActId;
  readonly date: Day;
  /** Ids of its texts, in the order of the texts. */
  readonly texts: ReadonlyArray<string>;
}

/** Both languages cite the same: the Russian text is read for it where it is there. Null where it was read before. */
export async function citationsOfEdition(writer: LegalWriter, { act, date, texts }: WrittenEdition, fresh: ReadonlyArray<LoadedText>, known: ReadonlyArray<ActEditionRow>): Promise<ResolvedCitation[] | null> {
  const main = Math.max(0, fresh.findIndex(({ text }) => text.language === "RU"));
  const [loaded, id] = [fresh[main], texts[main]];
  if (loaded === undefined || id === undefined) return null;
  if (loaded.text.language !== "RU" && known.some(({ edition, language }) => language === "RU" && edition === date)) return null;
  const citations = await resolvedCitations(writer, citationsOf(loaded.text));
  await writeCitations(writer, { id, act }, citations);
  return citations;
}
