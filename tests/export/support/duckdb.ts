import { DuckDBInstance } from "@duckdb/node-api";

/** Rows of a question to DuckDB over nothing but the files that it names. */
export async function askDuckdb(sql: string): Promise<Array<Record<string, unknown>>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    // Only what reads: nothing is fetched from anywhere.
    await connection.run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;");
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson() as Array<Record<string, unknown>>;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
