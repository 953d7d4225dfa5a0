import { and, keysetPage, type SortColumn } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { HeldState, StateMemory } from "@tizilim/common/database/state-memory";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { requirePage, type PageArgs } from "@tizilim/common/graphql/page-arguments";
import { formatReference, isNow, type AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { listName } from "@tizilim/common/pure/list-name";
import { mapPage, pageOf, type PageRequest } from "@tizilim/common/pure/page-request";
import type { ServiceRecord } from "../domain/service-record";
import type { CurrentStates } from "../register/current-states";
import { heldViewOf, versionColumns, viewOf, type VersionRow } from "../register/view";
import { serviceCondition } from "./service-condition";
import type { ServiceFilterInput } from "./service-filter.input";
import type { ServiceOrderEnum } from "./service-enums";
import { serviceValue, type ServiceValue } from "./service.value";

type Order = keyof typeof ServiceOrderEnum;
type Row = VersionRow & { readonly sortKk: string; readonly sortRu: string };

const SORTS: Readonly<Record<Order, ReadonlyArray<SortColumn & { of(row: Row): string | number }>>> = {
  CODE: [{ name: "subject", of: (row) => row.subject }],
  NAME_KK: [{ name: "sortKk", of: (row) => row.sortKk }, { name: "subject", of: (row) => row.subject }],
  NAME_RU: [{ name: "sortRu", of: (row) => row.sortRu }, { name: "subject", of: (row) => row.subject }],
  UPDATED: [{ name: "entryNumber", descending: true, of: (row) => row.entryNumber }, { name: "subject", of: (row) => row.subject }],
};

/** A page of the register's services: one statement, and one more when the whole list is counted. */
export async function listServices(
  reader: Reader,
  today: Day,
  current: CurrentStates<ServiceRecord>,
  question: { filter?: ServiceFilterInput | null; orderBy: Order; asOf: AsOf; page: PageArgs },
): Promise<Connection<ServiceValue>> {
  const { filter, orderBy, asOf } = question;
  const sort = SORTS[orderBy];
  const list = nameOf(orderBy, asOf, filter);
  const page = requirePage(question.page, list, sort.length);
  const condition = serviceCondition(filter, asOf, today);
  const memory = orderBy === "CODE" && isNow(asOf) && isWithoutConditions(filter) ? await current() : null;
  if (memory) {
    const held = pageOf(heldPage(memory, page, today), page, list, (state) => [state.subject]);
    return new Connection(mapPage(held, (state) => serviceValue(heldViewOf(state))), count);
  }
  const { where, orderLimit } = keysetPage(sort, page);
  const filtered = and([condition, where]);
  const rows = await reader.rows<Row>(
    `SELECT ${[versionColumns(reader), ...sortKeys(sort)].join(", ")} FROM service_version WHERE ${filtered.sql} ${orderLimit}`,
    filtered.parameters,
  );
  const read = pageOf(rows, page, list, (row) => sort.map((column) => column.of(row)));
  return new Connection(mapPage(read, (row) => serviceValue(viewOf<ServiceRecord>(row, asOf))), count);

  async function count(): Promise<number> {
    const row = await reader.row<{ total: number | string }>(`SELECT COUNT(*) AS total FROM service_version WHERE ${condition.sql}`, condition.parameters);
    return Number(row?.total ?? 0);
  }
}

/** Of the wide columns that only some orders need, those that this one does. */
function sortKeys(sort: ReadonlyArray<SortColumn>): string[] {
  return sort.map(({ name }) => name).filter((name) => name === "sortKk" || name === "sortRu");
}

const PLAIN_LISTS = new Map<Order, string>();

/** The plain list of each order is asked for again and again, and its name never changes. */
function nameOf(orderBy: Order, asOf: AsOf, filter: ServiceFilterInput | null | undefined): string {
  const plain = filter == null && isNow(asOf);
  const known = plain ? PLAIN_LISTS.get(orderBy) : undefined;
  if (known !== undefined) return known;
  const name = listName("services", { orderBy, asOf: formatReference("", asOf), filter: filter ?? null });
  if (plain) PLAIN_LISTS.set(orderBy, name);
  return name;
}

function isWithoutConditions(filter: ServiceFilterInput | null | undefined): boolean {
  return filter == null || Object.values(filter).every((condition) => condition == null);
}

/** The page and one more, as the statement would give them: services in force, by code. */
function heldPage(memory: StateMemory<ServiceRecord>, page: PageRequest, today: Day): HeldState<ServiceRecord>[] {
  const [after, before] = [page.after?.[0] ?? null, page.before?.[0] ?? null] as [string | null, string | null];
  const found: HeldState<ServiceRecord>[] = [];
  for (const state of memory.inOrder(today, page.backward ? before : after, page.backward)) {
    if (page.backward ? after !== null && state.subject <= after : before !== null && state.subject >= before) break;
    if (state.record.status === "IN_FORCE") found.push(state);
    if (found.length > page.size) break;
  }
  return found;
}
