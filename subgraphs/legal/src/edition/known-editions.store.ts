import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { LegalWriter } from "../log/legal-writer";
import { ACT_EDITION_COLUMNS, type ActEditionRow } from "./act-edition.row";

/** The texts of an act that are known now, the oldest edition first. */
export function knownEditions(writer: LegalWriter, act: LegalActId): Promise<ActEditionRow[]> {
  return writer.query<ActEditionRow>(`SELECT ${ACT_EDITION_COLUMNS} FROM act_edition WHERE actId = ? AND knownTo = ? ORDER BY edition, language`, [act, END_OF_TIME]);
}
