import { Table, type QueryRunner, type TableColumnOptions, type TableIndexOptions } from "typeorm";

/** Column types that read and write alike on MariaDB, MySQL and SQLite. */
export const id = (length = 64): ColumnType => ({ type: "varchar", length: String(length) });
export const text = (length = 255): ColumnType => ({ type: "varchar", length: String(length) });
export const longText = (): ColumnType => ({ type: "longtext" });
export const whole = (): ColumnType => ({ type: "int" });
/** YYYY-MM-DD as text: sorts as days do. */
export const day = (): ColumnType => ({ type: "varchar", length: "10" });
/** RFC 3339 with six digits as text: sorts as moments do. */
export const instant = (): ColumnType => ({ type: "varchar", length: "27" });

type ColumnType = Pick<TableColumnOptions, "type" | "length">;
type Columns = Readonly<Record<string, ColumnType & Partial<TableColumnOptions>>>;

export const nullable = (column: ColumnType): ColumnType & Partial<TableColumnOptions> => ({ ...column, isNullable: true });
export const primary = (column: ColumnType): ColumnType & Partial<TableColumnOptions> => ({ ...column, isPrimary: true });
export const counted = (): ColumnType & Partial<TableColumnOptions> => ({
  type: "int",
  isPrimary: true,
  isGenerated: true,
  generationStrategy: "increment",
});

export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: Columns,
  indices: ReadonlyArray<TableIndexOptions> = [],
): Promise<void> {
  const sqlite = runner.connection.options.type === "better-sqlite3";
  await runner.createTable(
    new Table({
      name,
      columns: Object.entries(columns).map(([column, options]) => ({
        name: column,
        ...options,
        type: sqlite ? sqliteType(options) : options.type,
      })),
      indices: [...indices],
      ...(sqlite ? {} : { engine: "InnoDB" }),
    }),
  );
}

/** The row that readiness writes to. */
export async function createHeartbeat(runner: QueryRunner): Promise<void> {
  await createTable(runner, "heartbeat", { id: primary(whole()), beat: whole() });
  await runner.query("INSERT INTO heartbeat (id, beat) VALUES (1, 0)");
}

function sqliteType(column: ColumnType & Partial<TableColumnOptions>): string {
  if (column.type === "longtext") return "text";
  return column.isGenerated ? "integer" : column.type;
}
