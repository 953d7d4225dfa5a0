import type { ChildList } from "@tizilim/common/database/child-lists";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { listName } from "@tizilim/common/pure/list-name";
import type { SubjectTable } from "./subject-table";
import { VERSION_COLUMNS, viewOf, type VersionRow, type View } from "./view";

/** Subjects that name a parent in one of their columns, as they stand at a moment, by their code or id. */
export function temporalList<R extends object>(
  table: SubjectTable<R>,
  parentColumn: string,
  asOf: AsOf,
  today: Day,
  onlyInForce: boolean,
): ChildList<VersionRow, View<R>> {
  const temporal = temporalCondition(asOf, today);
  return {
    name: listName("children", { table: table.name, parentColumn, asOf: formatReference("", asOf) }),
    table: table.name,
    select: VERSION_COLUMNS,
    parentColumn,
    condition: onlyInForce ? { sql: `${temporal.sql} AND status = 'IN_FORCE'`, parameters: temporal.parameters } : temporal,
    sort: [{ name: "subject", of: (row) => row.subject }],
    node: (row) => viewOf<R>(row, asOf),
  };
}
