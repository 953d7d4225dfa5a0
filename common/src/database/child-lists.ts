import DataLoader from "dataloader";
import { Connection } from "../graphql/connection.type";
import { requirePage, type PageArgs } from "../graphql/page-arguments";
import { mapPage, pageOf, type PageRequest } from "../pure/page-request";
import { and, keysetPage, oneOf, type SortColumn, type SqlPart } from "./keyset";
import type { Reader } from "./reader";

/** Rows that hang on a parent: which table, which column names the parent, which rows count, in which order. */
export interface ChildList<Row, Node> {
  /** Unique over the lists of a subgraph, with everything that the condition depends on. */
  readonly name: string;
  /** Its name, or what stands in its place for the parents asked for. */
  readonly table: string | ((parents: ReadonlyArray<string>) => SqlPart);
  readonly select: string;
  readonly parentColumn: string;
  readonly condition: SqlPart;
  readonly sort: ReadonlyArray<SortColumn & { readonly of: (row: Row) => string | number }>;
  readonly node: (row: Row) => Node;
}

/**
 * Pages and counts of lists under many parents: one statement for all parents of a request that ask for the same page,
 * however many there are. Made per request.
 */
export class ChildLists {
  private readonly pages = new Map<string, DataLoader<string, unknown[]>>();
  private readonly counts = new Map<string, DataLoader<string, number>>();

  constructor(private readonly reader: Reader) {}

  /** After a change that the request itself made. */
  forget(): void {
    this.pages.clear();
    this.counts.clear();
  }

  async connection<Row, Node>(list: ChildList<Row, Node>, parent: string, args: PageArgs): Promise<Connection<Node>> {
    const name = `${list.name}:${parent}`;
    const page = requirePage(args, name, list.sort.length);
    const rows = (await this.pageLoader(list, page).load(parent)) as Row[];
    const read = pageOf(rows, page, name, (row) => list.sort.map((column) => column.of(row)));
    return new Connection(mapPage(read, list.node), () => this.count(list, parent));
  }

  count<Row, Node>(list: ChildList<Row, Node>, parent: string): Promise<number> {
    return kept(this.counts, list.name, () => this.countLoader(list)).load(parent);
  }

  private pageLoader<Row, Node>(list: ChildList<Row, Node>, page: PageRequest): DataLoader<string, unknown[]> {
    return kept(this.pages, JSON.stringify([list.name, page]), () => this.newPageLoader(list, page));
  }

  private newPageLoader<Row, Node>(list: ChildList<Row, Node>, page: PageRequest): DataLoader<string, unknown[]> {
    return new DataLoader<string, unknown[]>(async (parents) => {
      const { where, orderLimit } = keysetPage(list.sort, page);
      const order = orderLimit.replace(/ LIMIT \d+$/, "");
      const table = tableOf(list, parents);
      const condition = and([oneOf(list.parentColumn, parents), list.condition, where]);
      const rows = await this.reader.rows<Row & { parent: string }>(
        `SELECT * FROM (SELECT ${list.select}, ${list.parentColumn} AS parent, ` +
          `ROW_NUMBER() OVER (PARTITION BY ${list.parentColumn} ${order}) AS place ` +
          `FROM ${table.sql} WHERE ${condition.sql}) ranked WHERE place <= ${page.size + 1} ORDER BY parent, place`,
        [...table.parameters, ...condition.parameters],
      );
      const byParent = new Map<string, unknown[]>(parents.map((parent) => [parent, []]));
      for (const row of rows) byParent.get(row.parent)?.push(row);
      return parents.map((parent) => byParent.get(parent) ?? []);
    });
  }

  private countLoader<Row, Node>(list: ChildList<Row, Node>): DataLoader<string, number> {
    return new DataLoader<string, number>(async (parents) => {
      const table = tableOf(list, parents);
      const condition = and([oneOf(list.parentColumn, parents), list.condition]);
      const rows = await this.reader.rows<{ parent: string; total: number | string }>(
        `SELECT ${list.parentColumn} AS parent, COUNT(*) AS total FROM ${table.sql} WHERE ${condition.sql} GROUP BY ${list.parentColumn}`,
        [...table.parameters, ...condition.parameters],
      );
      const totals = new Map(rows.map((row) => [row.parent, Number(row.total)]));
      return parents.map((parent) => totals.get(parent) ?? 0);
    });
  }
}

function tableOf<Row, Node>({ table }: ChildList<Row, Node>, parents: ReadonlyArray<string>): SqlPart {
  return typeof table === "string" ? { sql: table, parameters: [] } : table(parents);
}

function kept<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
