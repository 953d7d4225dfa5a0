import DataLoader from "dataloader";
import type { Reader } from "@tizilim/common/database/reader";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { formatReference, type AsOf, type Reference } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";

export type ServiceCountLoader = DataLoader<Reference, number, string>;

/** Services in force by section: one statement for each moment that a request asks for. */
export function serviceCountLoader(reader: Reader, today: Day): ServiceCountLoader {
  return new DataLoader(
    async (sections) => {
      const moments = new Map<string, AsOf>(sections.map(({ asOf }) => [formatReference("", asOf), asOf]));
      const counts = new Map<string, number>();
      for (const [moment, asOf] of moments) {
        const temporal = temporalCondition(asOf, today);
        const rows = await reader.rows<{ section: string; total: number | string }>(
          `SELECT section, COUNT(*) AS total FROM service_version WHERE ${temporal.sql} AND status = 'IN_FORCE' GROUP BY section`,
          temporal.parameters,
        );
        for (const row of rows) counts.set(`${row.section}${moment}`, Number(row.total));
      }
      return sections.map(({ id, asOf }) => counts.get(`${id}${formatReference("", asOf)}`) ?? 0);
    },
    { cacheKeyFn: ({ id, asOf }) => formatReference(id, asOf) },
  );
}
