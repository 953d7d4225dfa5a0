import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActText } from "../domain/structure/act-text";
import type { LegalWriter } from "../log/legal-writer";
import { readAct } from "../reading/read-act";

/**
 * The texts of the newest edition of an act, in each language that it was loaded in; a language that lags behind is not held
 * against the other. read: texts that were read already, which are not read again.
 */
export async function newestTexts(writer: LegalWriter, act: LegalActId, read: ReadonlyArray<ActText>): Promise<{ readonly edition: Day | null; readonly texts: ActText[] }> {
  const rows = await writer.query<{ edition: Day; language: Language; source: string }>(
    "SELECT edition, language, source FROM act_edition WHERE actId = ? AND knownTo = ? AND edition = (SELECT MAX(edition) FROM act_edition WHERE actId = ? AND knownTo = ?) ORDER BY language",
    [act, END_OF_TIME, act, END_OF_TIME],
  );
  const texts = rows.map(({ language, source }) => read.find((text) => text.language === language && text.source === source) ?? readAct(language, source));
  return { edition: rows[0]?.edition ?? null, texts };
}
