import { join } from "node:path";
import { built, packageOfRoot } from "../built-house.mjs";

const { END_OF_TIME } = built("common/dist/pure/instant");

const select = (catalogue, legal) => `SELECT s.subject AS code, s.record AS service, p.record AS provider, s.governingAct AS actId, a.record AS act
  FROM ${catalogue}service_version s
  LEFT JOIN ${catalogue}provider_version p ON p.subject = s.provider AND p.knownTo = '${END_OF_TIME}' AND p.validFrom <= ? AND p.validTo > ?
  LEFT JOIN ${legal}act_version a ON a.actId = s.governingAct AND a.knownTo = '${END_OF_TIME}' AND a.validFrom <= ? AND a.validTo > ?
  WHERE s.knownTo = '${END_OF_TIME}' AND s.validFrom <= ? AND s.validTo > ?`;

const today = () => Array.from({ length: 6 }, () => new Date().toISOString().slice(0, 10));

/** One joining statement over the tables of two subgraphs: `one` by a code, `page` of a count after a code. */
export async function openBareTables({ dataDir, url }) {
  return url ? onServer(url) : embedded(dataDir);
}

function embedded(dataDir) {
  const Database = packageOfRoot("libsql");
  const database = new Database(join(dataDir, "catalogue.sqlite"), { readonly: false });
  database.exec(`ATTACH DATABASE '${join(dataDir, "legal.sqlite").replaceAll("'", "''")}' AS legal`);
  const one = database.prepare(`${select("", "legal.")} AND s.subject = ?`);
  const page = database.prepare(`${select("", "legal.")} AND s.status = 'IN_FORCE' AND s.subject > ? ORDER BY s.subject LIMIT ?`);
  return {
    one: async (code) => one.all(...today(), code),
    page: async (after, first) => page.all(...today(), after, first),
  };
}

async function onServer(url) {
  const { createPool } = packageOfRoot("mysql2/promise");
  const { pathname } = new URL(url);
  const prefix = pathname.slice(1);
  const pool = createPool({ uri: url.replace(/^mariadb:/, "mysql:").replace(pathname, `${pathname}_catalogue`), connectionLimit: 16 });
  const tables = select(`${prefix}_catalogue.`, `${prefix}_legal.`);
  const rows = async (sql, parameters) => (await pool.execute(sql, parameters))[0];
  return {
    one: (code) => rows(`${tables} AND s.subject = ?`, [...today(), code]),
    page: (after, first) => rows(`${tables} AND s.status = 'IN_FORCE' AND s.subject > ? ORDER BY s.subject LIMIT ${Number(first)}`, [...today(), after]),
  };
}
