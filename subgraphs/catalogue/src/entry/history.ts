import type { Connection } from "@tizilim/common/graphql/connection.type";
import type { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { formatReference } from "@tizilim/common/pure/as-of";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { CatalogueContext } from "../context";
import type { ServiceValue } from "../service/service.value";
import { entryValue, type EntryValue } from "./register-entry.value";
import { ENTRY_COLUMNS, entryOf, type EntryRow } from "./stored-entry";

/** Entries about a service that were known at the moment of its view, oldest first. */
export function historyOf(context: CatalogueContext, service: ServiceValue, page: PageArgs): Promise<Connection<EntryValue>> {
  const knownOn = service.asOf.knownOn ?? END_OF_TIME;
  return context.lists.connection<EntryRow, EntryValue>(
    {
      name: `history:${formatReference("", service.asOf)}`,
      table: "register_entry",
      select: ENTRY_COLUMNS,
      parentColumn: "subject",
      condition: { sql: "kind LIKE 'SERVICE_%' AND recordedAt <= ?", parameters: [knownOn] },
      sort: [{ name: "number", of: (row) => row.number }],
      node: (row) => entryValue(entryOf(row)),
    },
    service.code,
    page,
  );
}
