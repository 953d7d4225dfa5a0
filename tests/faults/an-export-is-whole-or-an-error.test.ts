import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildHouse, houseProcess } from "../support/house-process";
import { embeddedPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

const SERVICES = 800;

describe("a registry that is killed while it exports", () => {
  const place = embeddedPlace();
  const exports = join(place.environment["DATA_DIR"] ?? "", "exports");
  let registry: OneProcess;
  beforeAll(async () => {
    buildHouse();
    const generated = houseProcess("scripts/dist/generate-register.js", place.environment, ["--services", String(SERVICES)]);
    if ((await generated.ended) !== 0) throw new Error(generated.output());
    registry = await startOneProcess(place);
  });
  afterAll(async () => {
    await registry.process.stop();
    await place.remove();
  });

  it("leaves its reader with an error, and nothing that looks like a file", async () => {
    const answer = await fetch(`${registry.origin}/export/joined.ndjson`, { headers: { "accept-encoding": "identity" } });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    expect([answer.status, (await reader.read()).done]).toEqual([200, false]);
    registry.process.child.kill("SIGKILL");
    await expect(toTheEnd(reader)).rejects.toThrow();
    expect((readdirSync(exports, { recursive: true }) as string[]).filter((name) => name.endsWith(".ndjson"))).toEqual([]);
  });

  it("tells the whole of it when it is back", async () => {
    registry = await startOneProcess(place);
    const text = await (await fetch(`${registry.origin}/export/joined.ndjson`)).text();
    const codes = text.trim().split("\n").map((line) => (JSON.parse(line) as { code: string }).code);
    expect([codes.length, new Set(codes).size]).toEqual([SERVICES, SERVICES]);
  });
});

async function toTheEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}
