import type { Connection } from "@tizilim/common/graphql/connection.type";
import type { PageArgs } from "@tizilim/common/graphql/page-arguments";
import type { Reference } from "@tizilim/common/pure/as-of";
import type { CatalogueContext } from "../context";
import { temporalList } from "../register/temporal-list";
import { SERVICES } from "./service.table";
import { serviceValue, type ServiceValue } from "./service.value";

/** Services in force that name a parent (their subsection, provider or governing act), at the parent's own moment. */
export function servicesUnder(
  context: CatalogueContext,
  parentColumn: "subsection" | "provider" | "governingAct",
  parent: Reference,
  page: PageArgs,
): Promise<Connection<ServiceValue>> {
  const list = temporalList(SERVICES, parentColumn, parent.asOf, context.today, true);
  return context.lists.connection({ ...list, node: (row) => serviceValue(list.node(row)) }, parent.id, page);
}
