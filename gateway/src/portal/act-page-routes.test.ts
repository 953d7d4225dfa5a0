import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import { actPageRoutes } from "./act-page-routes";

describe("actPageRoutes", () => {
  let folder: string;
  let app: FastifyInstance;
  let origin: string;
  const get = (path: string) => fetch(origin + path);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "tizilim-act-page-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<title>act</title>");
    writeFileSync(join(folder, "assets", "index-abcd1234.js"), "export {};");
    app = Fastify({ forceCloseConnections: true });
    app.register(actPageRoutes(folder));
    origin = await app.listen({ port: 0, host: "127.0.0.1" });
  });

  afterEach(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it.each(["/acts/", "/acts/V2600090077", "/acts/V12B0003610"])("serves one page for every act: %s", async (url) => {
    expect(await (await get(url)).text()).toContain("<title>act</title>");
  });

  it("lets no text become markup or script, no style be written in, and no other origin be asked", async () => {
    const policy = (await get("/acts/V2600090077")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:/);
  });

  it("serves the files that the page asks for, and nothing beside them", async () => {
    expect((await get("/acts/assets/index-abcd1234.js")).headers.get("cache-control")).toContain("immutable");
    expect((await get("/acts/assets/other.js")).status).toBe(404);
  });
});
