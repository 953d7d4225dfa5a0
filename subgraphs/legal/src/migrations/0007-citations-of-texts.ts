import { queryWithin } from "@tizilim/common/database/run-query";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { resolvedCitations } from "../citation/resolved-citations";
import { writeCitations } from "../citation/write-citations.store";
import { citationsOf } from "../domain/citation/citations-of";
import { readAct } from "../reading/read-act";

interface Text {
  readonly id: string;
  readonly actId: LegalActId;
  readonly language: Language;
  readonly source: string;
}

/**
 * A citation belongs to the text that it stands in, so that a day and a moment have the citations of their text. Those of before stand under the
 * newest text of their act, and the older texts are read for theirs once more; an act that they were led to counts as known with its text.
 */
export class CitationsOfTexts1700000000007 implements MigrationInterface {
  readonly name = "CitationsOfTexts1700000000007";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE act_citation ADD COLUMN textId varchar(20) NOT NULL DEFAULT ''");
    await runner.query("ALTER TABLE act_citation ADD COLUMN targetFrom varchar(27) NULL");
    await runner.query(
      "UPDATE act_citation SET textId = COALESCE((SELECT e.id FROM act_edition e WHERE e.actId = act_citation.sourceAct AND e.language = act_citation.language " +
        "ORDER BY e.knownTo DESC, e.edition DESC, e.writtenBy DESC LIMIT 1), '')",
    );
    await runner.query("CREATE INDEX act_citation_text ON act_citation (textId, inOrder)");
    await this.readOlderTexts(runner);
  }

  private async readOlderTexts(runner: QueryRunner): Promise<void> {
    const query = queryWithin(runner.manager);
    const unread = await query<Pick<Text, "id">>(
      "SELECT e.id FROM act_edition e WHERE NOT EXISTS (SELECT 1 FROM act_citation c WHERE c.textId = e.id) AND (e.language = 'RU' OR NOT EXISTS " +
        "(SELECT 1 FROM act_edition r WHERE r.actId = e.actId AND r.edition = e.edition AND r.language = 'RU')) ORDER BY e.id",
    );
    for (const { id } of unread) {
      const [text] = await query<Text>("SELECT id, actId, language, source FROM act_edition WHERE id = ?", [id]);
      if (text === undefined) continue;
      const citations = await resolvedCitations({ query }, citationsOf(readAct(text.language, text.source)));
      await writeCitations({ manager: runner.manager }, { id, act: text.actId }, citations);
    }
  }

  async down(): Promise<void> {
    throw new Error("the texts of the acts are never dropped");
  }
}
