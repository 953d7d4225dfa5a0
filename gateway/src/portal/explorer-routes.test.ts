import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { Client } from "undici";
import { explorerRoutes } from "./explorer-routes";

describe("explorerRoutes", () => {
  let folder: string;
  let app: FastifyInstance;
  let client: Client;

  /** The path goes out as written: no client may tidy it up first. */
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await client.request({ path, method: "GET", headers });
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.from(await answer.body.arrayBuffer()) };
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "tizilim-portal-"));
    mkdirSync(join(folder, "explorer", "assets"), { recursive: true });
    writeFileSync(join(folder, "secret.html"), "outside");
    writeFileSync(join(folder, "explorer", "index.html"), "<title>Tizilim</title>");
    writeFileSync(join(folder, "explorer", "build-stamp.txt"), "stamp");
    writeFileSync(join(folder, "explorer", "assets", "index-abcd1234.js"), "export {};");
    writeFileSync(join(folder, "explorer", "assets", "index-abcd1234.js.gz"), gzipSync("export {};"));
    app = Fastify({ forceCloseConnections: true });
    const folders = { distFolder: join(folder, "explorer"), schemaPagesFolder: join(folder, "absent") };
    app.register(explorerRoutes({ ...folders, schemaText: () => "type Query { registry: Int }" }));
    client = new Client(await app.listen({ port: 0, host: "127.0.0.1" }));
  });

  afterEach(async () => {
    await client.close();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it("serves the page under a policy that names no other origin and asks the reader to revalidate it", async () => {
    const answer = await get("/");
    expect(answer.body.toString()).toContain("Tizilim");
    expect(answer.headers["cache-control"]).toBe("no-cache");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.headers["content-security-policy"]).not.toMatch(/https?:|\*/);
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("answers 304 to a reader who has the page", async () => {
    const first = await get("/");
    const again = await get("/", { "if-none-match": `"other", ${first.headers.etag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it("lets an asset whose name carries its hash be kept for good, in the form the build has packed", async () => {
    const answer = await get("/assets/index-abcd1234.js", { "accept-encoding": "gzip" });
    expect(answer.headers["cache-control"]).toContain("immutable");
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(answer.body).toString()).toBe("export {};");
  });

  it.each(["/build-stamp.txt", "/../secret.html", "/%2e%2e/secret.html", "/assets/..%2f..%2fsecret.html", "/index.html"])(
    "serves nothing that is not a listed file: %s",
    async (url) => {
      expect((await get(url)).status).toBe(404);
    },
  );

  it("gives tools the schema as text", async () => {
    const answer = await get("/schema.graphql");
    expect(answer.body.toString()).toBe("type Query { registry: Int }");
    expect(answer.headers["content-type"]).toContain("text/plain");
  });

  it("says in both state languages that a page is not built yet", async () => {
    const answer = await get("/docs/schema/");
    expect(answer.status).toBe(503);
    expect(answer.body.toString()).toContain("құрастырылмаған");
    expect(answer.body.toString()).toContain("не собрана");
  });

  it("leads the address without its last slash to the schema pages, whose links are relative", async () => {
    expect((await get("/docs/schema")).headers.location).toBe("/docs/schema/");
  });
});
