import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { badInput } from "@tizilim/common/graphql/registry-error";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { CatalogueContext } from "../context";
import type { SectionRecord } from "../domain/classification-record";
import { VERSION_COLUMNS, viewOf, type VersionRow } from "../register/view";
import { sectionValue, type SectionValue } from "./classification.value";
import { SectionType } from "./section.type";

const AS_OF = "The moment asked for, on both time axes; without it: now.";

@Resolver()
export class ClassificationQuery {
  @Query(() => [SectionType], { nullable: true, description: "All sections, in the order of their codes." })
  async sections(
    @Arg("asOf", () => AsOfInput, { nullable: true, description: AS_OF }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<SectionValue[]> {
    const moment = requireAsOf(asOf, context.now);
    const temporal = temporalCondition(moment, context.today);
    const rows = await context.reader.rows<VersionRow>(
      `SELECT ${VERSION_COLUMNS} FROM section_version WHERE ${temporal.sql} ORDER BY subject`,
      temporal.parameters,
    );
    return rows.map((row) => sectionValue({ id: row.subject, asOf: moment }, viewOf<SectionRecord>(row, moment)));
  }

  @Query(() => SectionType, { nullable: true, description: "One section; null where the register has none of this code." })
  async section(
    @Arg("code", () => String, { description: "Digits of the section, e.g. 001." }) code: string,
    @Arg("asOf", () => AsOfInput, { nullable: true, description: AS_OF }) asOf: AsOfInput | null,
    @Ctx() context: CatalogueContext,
  ): Promise<SectionValue | null> {
    if (!/^[0-9]{1,6}$/.test(code)) throw badInput("code", `is the digits of a section, such as 001, got ${JSON.stringify(code.slice(0, 20))}`);
    const reference = { id: code, asOf: requireAsOf(asOf, context.now) };
    const view = await context.sections.load(reference);
    return view === null ? null : sectionValue(reference, view);
  }
}
