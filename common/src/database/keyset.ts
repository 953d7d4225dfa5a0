import type { PageRequest } from "../pure/page-request";
import type { SqlValue } from "./reader";

export interface SortColumn {
  readonly name: string;
  readonly descending?: boolean;
}

export interface SqlPart {
  readonly sql: string;
  readonly parameters: ReadonlyArray<SqlValue>;
}

/** Condition, order and limit of one page; reads one row more than the page, which tells whether the list goes on. */
export function keysetPage(columns: ReadonlyArray<SortColumn>, page: PageRequest): { where: SqlPart; orderLimit: string } {
  const conditions: SqlPart[] = [];
  if (page.after) conditions.push(beyond(columns, page.after, false));
  if (page.before) conditions.push(beyond(columns, page.before, true));
  const order = columns.map((column) => `${column.name} ${(column.descending ?? false) !== page.backward ? "DESC" : "ASC"}`);
  return { where: and(conditions), orderLimit: `ORDER BY ${order.join(", ")} LIMIT ${page.size + 1}` };
}

/** Rows after the key in the list's order, or before it. */
function beyond(columns: ReadonlyArray<SortColumn>, key: ReadonlyArray<SqlValue>, before: boolean): SqlPart {
  const alternatives = columns.map((column, index) => {
    const equal = columns.slice(0, index).map((earlier) => `${earlier.name} = ?`);
    const comparison = `${column.name} ${(column.descending ?? false) !== before ? "<" : ">"} ?`;
    return { sql: [...equal, comparison].join(" AND "), parameters: key.slice(0, index + 1) };
  });
  return {
    sql: `(${alternatives.map((part) => `(${part.sql})`).join(" OR ")})`,
    parameters: alternatives.flatMap((part) => part.parameters),
  };
}

export function and(parts: ReadonlyArray<SqlPart>): SqlPart {
  const filled = parts.filter((part) => part.sql !== "");
  return { sql: filled.map((part) => part.sql).join(" AND "), parameters: filled.flatMap((part) => part.parameters) };
}

export function oneOf(column: string, values: ReadonlyArray<SqlValue>): SqlPart {
  return values.length === 0 ? { sql: "1 = 0", parameters: [] } : { sql: `${column} IN (${values.map(() => "?").join(", ")})`, parameters: values };
}
