import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { createHash } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ExportBroken } from "@tizilim/gateway/export/export-broken";
import { exportFile } from "@tizilim/gateway/export/export-file";
import { EXPORT_FILES } from "@tizilim/gateway/export/export-files";
import type { ExportTable } from "@tizilim/gateway/export/export-table";
import { NDJSON_FORM } from "@tizilim/gateway/export/forms/ndjson-form";
import { fetchExport } from "../../scripts/fetch-export";
import { eachDatabase } from "../support/databases";
import { openExportedRegistry, TODAY, type ExportedRegistry } from "./support/exported-registry";

/** A table that tells as many rows as it is let, and then ends as it is told. */
function slowTable(name: string, pages: number, count: number | null, page: (at: number) => Promise<void>): ExportTable<{ at: number }> {
  return {
    name, columns: [], documents: [],
    async *pages() {
      for (let at = 0; at < pages; at++) {
        await page(at);
        yield [{ at }];
      }
    },
    count: () => Promise.resolve(count),
  };
}

const breaking = exportFile(slowTable("breaking", 5, null, (at) => breaks(at)), NDJSON_FORM);
const breaks = (at: number): Promise<void> => (at < 3 ? Promise.resolve() : Promise.reject(new ExportBroken("the fourth page cannot be told")));

eachDatabase((place) => {
  let world: ExportedRegistry;
  const folder = mkdtempSync(join(tmpdir(), "tizilim-fetched-"));
  let grown = false;
  const grows = async (at: number): Promise<void> => {
    if (at === 2 && !grown) {
      grown = true;
      // A line that was recorded at a moment gone by, as by a clock that runs behind.
      await world.registry.world.register.catalogue.database.transaction((writer) => writer.query("UPDATE register_entry SET recordedAt = ? WHERE number = (SELECT n FROM (SELECT MAX(number) AS n FROM register_entry) last)", ["2026-01-01T00:00:00.000000Z"]));
    }
  };
  beforeAll(async () => {
    const more = [
      slowTable("unbegun", 5, null, () => Promise.reject(new ExportBroken("nothing can be told"))),
      slowTable("short", 5, 6, () => Promise.resolve()), slowTable("moved", 4, null, grows),
    ];
    world = await openExportedRegistry(place, { room: "http", files: [...EXPORT_FILES, breaking, ...more.map((table) => exportFile(table, NDJSON_FORM))], mostBytes: 60_000 });
    await world.registry.includeServices(30);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has a tag by which a reader is told that it has the file, without its being made", async () => {
    const { id } = await world.manifest();
    const tag = (await world.get(`${id}/services.csv`, { "accept-encoding": "identity" })).headers.get("etag") ?? "";
    expect(tag).toMatch(new RegExp(`^"${id}-[0-9a-f]{8}"$`));
    const again = await world.get(`${id}/services.csv`, { "if-none-match": `"other", ${tag}` });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, tag, ""]);
    // Packed bytes have a tag of their own, under which the file is known as well.
    const other = (await world.get(`${id}/services.csv`, { "accept-encoding": "br" })).headers.get("etag") ?? "";
    expect(other).toBe(`${tag.slice(0, -1)}-br"`);
    expect((await world.get(`${id}/services.csv`, { "if-none-match": other })).status).toBe(304);
    await world.registry.includeServices(1);
    expect((await world.get("services.csv", { "if-none-match": tag })).status).toBe(200);
    expect((await world.get(`${id}/services.csv`, { "if-none-match": tag })).status).toBe(304);
  });

  it("tells under the newest address which snapshot it is, and keeps the address of a snapshot for a day", async () => {
    const { id } = await world.manifest();
    const newest = await world.get("services.ndjson");
    expect([newest.headers.get("content-location"), newest.headers.get("cache-control")]).toEqual([`/export/${id}/services.ndjson`, "public, max-age=0, must-revalidate"]);
    expect((await world.get(`${id}/services.ndjson`)).headers.get("cache-control")).toBe("public, max-age=86400");
  });

  it("gives any part of a file, of the whole as it stands", async () => {
    const { id } = await world.manifest();
    const whole = await world.bytes(`${id}/services.ndjson`);
    const part = async (range: string, more: Record<string, string> = {}) => world.get(`${id}/services.ndjson`, { range, ...more });
    const middle = await part("bytes=100-299");
    expect([middle.status, middle.headers.get("content-range"), middle.headers.get("content-encoding")]).toEqual([206, `bytes 100-299/${whole.length}`, null]);
    expect(Buffer.from(await middle.arrayBuffer()).equals(whole.subarray(100, 300))).toBe(true);
    expect(Buffer.from(await (await part("bytes=-7")).arrayBuffer()).equals(whole.subarray(-7))).toBe(true);
    const beyond = await part(`bytes=${whole.length}-`);
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${whole.length}`]);
    const tag = middle.headers.get("etag") ?? "";
    expect([(await part("bytes=0-1", { "if-range": tag })).status, (await part("bytes=0-1", { "if-range": '"another"' })).status]).toEqual([206, 200]);
    // Of a file that was not made yet.
    const parquet = await world.get(`${id}/providers.parquet`, { range: "bytes=0-3" });
    expect([parquet.status, await parquet.text()]).toEqual([206, "PAR1"]);
  });

  it("is packed for those who take it, and the same when it is unpacked", async () => {
    const { id } = await world.manifest();
    const plain = await packed(world, `${id}/joined.ndjson`, "identity");
    const [gzip, br] = [await packed(world, `${id}/joined.ndjson`, "gzip"), await packed(world, `${id}/joined.ndjson`, "br, gzip")];
    expect([plain.encoding, gzip.encoding, br.encoding]).toEqual([undefined, "gzip", "br"]);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(gzip.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect((await packed(world, `${id}/joined.parquet`, "gzip, br")).encoding).toBeUndefined();
  });

  it("tells the sum of a file that was made, and its rows and bytes", async () => {
    const { id } = await world.manifest();
    const bytes = await world.bytes(`${id}/entries.ndjson`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const told = (JSON.parse(await world.text(`${id}/manifest.json`)) as Awaited<ReturnType<typeof world.manifest>>).files.find(({ name }) => name === "entries.ndjson");
    expect(told).toMatchObject({ path: `/export/${id}/entries.ndjson`, rows: bytes.toString("utf8").split("\n").length - 1, bytes: bytes.length, sha256 });
    const answer = await world.get(`${id}/entries.ndjson`, { "accept-encoding": "identity" });
    expect([answer.headers.get("repr-digest"), answer.headers.get("content-length")]).toEqual([`sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`, String(bytes.length)]);
    const head = await fetch(`${world.registry.gateway.url}/export/${id}/entries.ndjson`, { method: "HEAD", headers: { "accept-encoding": "identity" } });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(bytes.length)]);
  });

  it("refuses what there is not, in both languages", async () => {
    const { id, register } = await world.manifest();
    const refusals: ReadonlyArray<readonly [string, number, string]> = [
      ["services.xml", 404, "EXPORT_NOT_FOUND"], [`${id}/nothing.csv`, 404, "EXPORT_NOT_FOUND"], ["services.csv?asOf=2026-02-30", 400, "PARAMETER_INVALID"],
      ["services.csv?asOf=2026-01-01&asOf=2026-01-02", 400, "PARAMETER_INVALID"], ["services.csv?number=0", 400, "PARAMETER_INVALID"], ["services.csv?day=1", 400, "PARAMETER_UNKNOWN"],
      [`services.csv?number=${register + 1}`, 404, "EXPORT_NOT_FOUND"], [`r${register + 1}-p0-a0-${TODAY}/services.csv`, 404, "EXPORT_NOT_FOUND"],
      [`r${register}-p0-a1-${TODAY}/services.csv`, 404, "EXPORT_NOT_FOUND"], ["snapshot/services.csv", 404, "EXPORT_NOT_FOUND"],
    ];
    for (const [path, status, code] of refusals) {
      const answer = await world.get(path);
      const { problems } = (await answer.json()) as { problems: Array<{ code: string; message: { kk: string; ru: string } }> };
      expect([path, answer.status, problems[0]?.code, answer.headers.get("etag")]).toEqual([path, status, code, null]);
      expect(problems.every(({ message }) => message.kk.length > 10 && message.ru.length > 10)).toBe(true);
    }
  });

  describe("a file that cannot be made whole", () => {
    it("breaks off the connection of those who read it, and is not kept", async () => {
      for (const encoding of ["identity", "gzip"]) {
        const answer = await world.get("breaking.ndjson", { "accept-encoding": encoding });
        expect(answer.status).toBe(200);
        await expect(answer.text()).rejects.toThrow();
      }
      expect((readdirSync(world.folder, { recursive: true }) as string[]).filter((name) => name.includes("breaking"))).toEqual([]);
    });

    it("is an answer of its own where nothing was sent yet, and where a part is asked for", async () => {
      for (const answer of [await world.get("unbegun.ndjson"), await world.get("breaking.ndjson", { range: "bytes=0-5" })]) {
        const { problems } = (await answer.json()) as { problems: Array<{ code: string }> };
        expect([answer.status, answer.headers.get("retry-after"), problems[0]?.code]).toEqual([503, "1", "EXPORT_UNAVAILABLE"]);
      }
    });

    it("is one with fewer rows than the graph counts", async () => {
      await expect((await world.get("short.ndjson")).text()).rejects.toThrow();
    });

    it("is one while which the logs came to have ended elsewhere at its moment", async () => {
      await expect((await world.get("moved.ndjson")).text()).rejects.toThrow();
    });
  });

  describe("npm run export with the address of a running registry", () => {
    const fetched = (names: ReadonlyArray<string>, number: number | null = null) =>
      fetchExport({ to: folder, url: `${world.registry.gateway.url}/`, day: null, number, files: [...EXPORT_FILES, breaking].filter(({ name }) => names.includes(name)) }, () => undefined);

    it("brings the files of one snapshot as they stand there, with their sums", async () => {
      const { id, files } = await fetched(["providers.csv", "services.parquet"]);
      expect(files.map(({ name }) => name)).toEqual(["services.parquet", "providers.csv"]);
      for (const { name, sha256 } of files) {
        const bytes = readFileSync(join(folder, name));
        expect([name, createHash("sha256").update(bytes).digest("hex"), bytes.equals(await world.bytes(`${id}/${name}`))]).toEqual([name, sha256, true]);
      }
    });

    it("leaves nothing of a file that broke off, and says so; the same where the number is not reached", async () => {
      await expect(fetched(["breaking.ndjson"])).rejects.toThrow(/broke off/);
      expect(readdirSync(folder).filter((name) => name.startsWith("breaking"))).toEqual([]);
      await expect(fetched(["providers.csv"], 2_000)).rejects.toThrow(/404/);
    });
  });

  it("keeps within its bytes, and lets go of what was read longest ago", async () => {
    const { id } = await world.manifest();
    for (const name of ["services.ndjson", "joined.ndjson", "entries.ndjson", "services.csv", "joined.csv"]) await world.bytes(`${id}/${name}`);
    const { files } = JSON.parse(await world.text(`${id}/manifest.json`)) as Awaited<ReturnType<typeof world.manifest>>;
    const kept = files.filter(({ bytes }) => bytes !== null);
    expect(kept.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)).toBeLessThanOrEqual(60_000);
    expect(kept.map(({ name }) => name)).toContain("joined.csv");
    expect(kept.map(({ name }) => name)).not.toContain("services.ndjson");
  });
});

/** As it comes over the wire; fetch would unpack it. */
function packed(world: ExportedRegistry, path: string, encoding: string): Promise<{ readonly bytes: Buffer; readonly encoding: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(`${world.registry.gateway.url}/export/${path}`, { headers: { "accept-encoding": encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve({ bytes: Buffer.concat(parts), encoding: answer.headers["content-encoding"] }));
      answer.on("error", reject);
    }).on("error", reject).end();
  });
}
