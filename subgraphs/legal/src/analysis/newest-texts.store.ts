import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { ActText } from "../domain/structure/act-text";
import type { LegalWriter } from "../log/legal-writer";
import { readAct } from "../reading/read-act";

/** The texts of the newest edition of an act, in each language that it was loaded in; a language that lags behind is not held against the other. */
export async function newestTexts(writer: LegalWriter, act: LegalActId): Promise<{ readonly edition: Day | null; readonly texts: ActText[] }> {
  const rows = await writer.query<{ edition: Day; language: Language; source: string }>(
    "SELECT edition, language, source FROM act_edition WHERE actId = ? AND knownTo = ? AND edition = (SELECT MAX(edition) FROM act_edition WHERE actId = ? AND knownTo = ?) ORDER BY language",
    [act, END_OF_TIME, act, END_OF_TIME],
  );
  return { edition: rows[0]?.edition ?? null, texts: rows.map(({ language, source }) => readAct(language, source)) };
}
