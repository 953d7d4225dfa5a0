import DataLoader from "dataloader";
import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { formatReference, type Reference } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import type { SubsectionRecord } from "../domain/classification-record";
import { VERSION_COLUMNS, viewOf, type VersionRow, type View } from "../register/view";

export type SubsectionsOfSectionLoader = DataLoader<Reference, View<SubsectionRecord>[], string>;

/** Subsections of sections, in the order of their codes: one statement for each moment that a request asks for. */
export function subsectionsOfSectionLoader(reader: Reader, today: Day): SubsectionsOfSectionLoader {
  return new DataLoader(
    async (sections) => {
      const moments = new Set(sections.map(({ asOf }) => formatReference("", asOf)));
      const found = new Map<string, View<SubsectionRecord>[]>();
      for (const moment of moments) {
        const ofMoment = sections.filter(({ asOf }) => formatReference("", asOf) === moment);
        for (const view of await subsectionsOf(reader, today, ofMoment)) {
          const key = formatReference(view.record.section, view.asOf);
          found.set(key, [...(found.get(key) ?? []), view]);
        }
      }
      return sections.map(({ id, asOf }) => found.get(formatReference(id, asOf)) ?? []);
    },
    { cacheKeyFn: ({ id, asOf }) => formatReference(id, asOf) },
  );
}

async function subsectionsOf(reader: Reader, today: Day, sections: ReadonlyArray<Reference>): Promise<View<SubsectionRecord>[]> {
  const asOf = (sections[0] as Reference).asOf;
  const temporal = temporalCondition(asOf, today);
  const parents = oneOf("section", sections.map(({ id }) => id));
  const rows = await reader.rows<VersionRow>(
    `SELECT ${VERSION_COLUMNS} FROM subsection_version WHERE ${parents.sql} AND ${temporal.sql} ORDER BY subject`,
    [...parents.parameters, ...temporal.parameters],
  );
  return rows.map((row) => viewOf<SubsectionRecord>(row, asOf));
}
