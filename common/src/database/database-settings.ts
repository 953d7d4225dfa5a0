import { join } from "node:path";

/** Where one subgraph keeps its tables: a file of its own, or a schema of its own on a server. */
export type DatabaseSettings =
  | { readonly engine: "libsql"; readonly file: string }
  | {
      readonly engine: "mariadb" | "mysql";
      readonly host: string;
      readonly port: number;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    };

/**
 * `url` is `mariadb://user:password@host:port/prefix` or `mysql://…`; the schema is `prefix_subgraph`. Without a url the
 * embedded database keeps `subgraph.sqlite` in `folder`. Returns the rule that a malformed url breaks, as a sentence.
 */
export function databaseSettings(url: string | undefined, folder: string, subgraph: string): DatabaseSettings | string {
  if (url === undefined || url === "") return { engine: "libsql", file: join(folder, `${subgraph}.sqlite`) };
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return "is no URL; write mariadb://user:password@host:3306/prefix";
  }
  const engine = parsed.protocol.slice(0, -1);
  if (engine !== "mariadb" && engine !== "mysql") return `names the engine "${engine}"; known are mariadb and mysql`;
  const prefix = parsed.pathname.slice(1);
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) return "needs a path: the prefix of the schema names, lower-case letters, digits and _";
  return {
    engine,
    host: parsed.hostname,
    port: parsed.port === "" ? 3306 : Number(parsed.port),
    username: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: `${prefix}_${subgraph}`,
  };
}
