import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { randomChange } from "../delivery/support/random-register";
import { eachDatabase } from "../support/databases";
import { seededRandom } from "../support/seeded-random";
import { askDuckdb } from "./support/duckdb";
import { openExportedRegistry, type ExportedRegistry } from "./support/exported-registry";

const CHANGES = 160;
const SEED = 11;
interface Told {
  readonly section: { code: string };
  readonly subsection: { code: string };
  readonly provider: { id: string } | null;
  readonly responsibleBody: { id: string } | null;
  readonly governingAct: { id: string } | null;
  readonly entry: { number: number };
}

const TABLES = ["services", "sections", "providers", "acts", "links", "entries", "joined", "decisions"];

eachDatabase((place) => {
  let world: ExportedRegistry;
  let files: string;
  const random = seededRandom(SEED);
  beforeAll(async () => {
    world = await openExportedRegistry(place, { room: "told" });
    files = mkdtempSync(join(tmpdir(), "tizilim-told-"));
    const codes: string[] = [];
    for (let number = 1; number <= CHANGES; ) {
      await world.registry.world.register.write(async (register) => {
        for (const last = number + 20; number < last; number++) await randomChange(random, register, codes, number);
      });
    }
  });
  afterAll(async () => {
    await world.close();
    rmSync(files, { recursive: true, force: true });
  });
  const kept = async (name: string): Promise<string> => {
    const path = join(files, name);
    writeFileSync(path, await world.bytes(name));
    return path;
  };

  it("has each table in three forms with the rows that the graph counts, read by DuckDB", async () => {
    const { counts } = await world.manifest();
    const { services, providers, acts, end } = await world.ask<Record<string, { totalCount: number }> & { end: number }>(
      "{ services(filter: { status: [IN_FORCE, EXCLUDED] }) { totalCount } providers { totalCount } acts: legalActs { totalCount } end: registerLogEnd }",
    );
    expect(counts).toMatchObject({ services: services?.totalCount, joined: services?.totalCount, providers: providers?.totalCount, acts: acts?.totalCount, entries: end });
    expect(counts["services"]).toBeGreaterThan(15);
    for (const table of TABLES) {
      const [ndjson, csv, parquet] = await Promise.all(["ndjson", "csv", "parquet"].map((ending) => kept(`${table}.${ending}`)));
      const [told] = await askDuckdb(`SELECT (SELECT count(*) FROM read_csv('${csv}', header = true, all_varchar = true)) AS csv, (SELECT count(*) FROM '${parquet}') AS parquet`);
      const lines = await world.rows(`${table}.ndjson`);
      expect([table, lines.length, Number(told?.["csv"]), Number(told?.["parquet"])]).toEqual([table, lines.length, lines.length, lines.length]);
      if (lines.length > 0) expect(Number((await askDuckdb(`SELECT count(*) AS rows FROM read_ndjson_auto('${ndjson}')`))[0]?.["rows"])).toBe(lines.length);
      expect((await world.manifest()).counts[table]).toBe(lines.length);
    }
  });

  it("tells each service as the graph does, field by field, on another day and at another moment too", async () => {
    const { register } = await world.manifest();
    for (const query of ["", "?asOf=2026-03-01", `?number=${register - 60}`, `?asOf=2027-01-01&number=${register - 100}`]) {
      const { day, moment } = await world.manifest(query);
      const rows = await world.rows<{ code: string }>(`services.ndjson${query}`);
      const { services } = await world.ask<{ services: { nodes: Told[] } }>(
        `query ($asOf: AsOf!) { services(first: 100, asOf: $asOf, filter: { status: [IN_FORCE, EXCLUDED] }) { nodes {
          code name { kk ru } category status section { code } subsection { code } recipients recipientNote { kk ru } provider { id } responsibleBody { id } intake { kk ru } channels
          fee { kind description { kk ru } } forms term { kk ru } subtypes { name { kk ru } fee { kind description { kk ru } } forms term { kk ru } } governingAct { id } replaces replacedBy
          provenance { field origin source } validFrom validTo entry { number } } } }`,
        { asOf: { inForceOn: day, knownOn: moment } },
      );
      const plain = (named: { id: string } | null): string | null => named?.id.split("@")[0] ?? null;
      const expected = services.nodes.map((service) => ({
        ...service, section: service.section.code, subsection: service.subsection.code, provider: plain(service.provider), responsibleBody: plain(service.responsibleBody),
        governingAct: plain(service.governingAct), entry: service.entry.number,
      }));
      expect(rows).toEqual(expected);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it("gives the same bytes for the same numbers, made anew over a log that has grown", async () => {
    const first = await world.manifest();
    const names = first.files.map(({ name }) => name);
    const made = new Map<string, Buffer>();
    for (const name of names) made.set(name, await world.bytes(`${first.id}/${name}`));
    rmSync(world.folder, { recursive: true, force: true });
    await world.registry.includeServices(3);
    const second = await world.manifest();
    expect(second.register).toBe(first.register + 3);
    for (const name of names) expect([name, made.get(name)?.equals(await world.bytes(`${first.id}/${name}`))]).toEqual([name, true]);
    expect((await world.bytes("services.ndjson")).equals(made.get("services.ndjson") as Buffer)).toBe(false);
    expect((await world.manifest(`?number=${first.register}`)).id).toBe(first.id);
  });

  it("puts every cell of CSV behind what could start a formula, and Kazakh letters behind a mark of their encoding", async () => {
    const bytes = await world.bytes("services.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString("utf8")).toContain("Қызмет");
    const path = await kept("services.csv");
    const [told] = await askDuckdb(`SELECT count(*) AS bad FROM (UNPIVOT (FROM read_csv('${path}', header = true, all_varchar = true)) ON COLUMNS(*)) WHERE regexp_matches(value, '^[=+@\\t\\r-]')`);
    expect(Number(told?.["bad"])).toBe(0);
  });
});
