import { DuckDBInstance } from "@duckdb/node-api";

/** Rows of a question to DuckDB over files: by their whole paths, or as they stand below a folder. */
export async function askDuckdb(sql: string, folder: string | null = null): Promise<Array<Record<string, unknown>>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    // Nothing is fetched from anywhere.
    await connection.run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;");
    if (folder !== null) await connection.run(`SET file_search_path = '${folder}'`);
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson() as Array<Record<string, unknown>>;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
