import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { dataFrom } from "../support/ask-registry";
import { embeddedPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");

function block(language: string): string {
  const [, text] = new RegExp("```" + language + "\\n([\\s\\S]*?)```").exec(readme) ?? [];
  if (text === undefined) throw new Error(`README.md has no block of ${language}`);
  return text;
}

describe("README.md", () => {
  const place = embeddedPlace();
  let registry: OneProcess;

  beforeAll(async () => {
    registry = await startOneProcess(place);
  });
  afterAll(async () => {
    await registry.process.stop();
    await place.remove();
  });

  it("shows the answer that the first query gets on a fresh start", async () => {
    const { data } = JSON.parse(block("json")) as { data: unknown };
    expect(await dataFrom(registry.origin, block("graphql"))).toEqual(data);
  });

  it.each(["/", "/schema.graphql", "/docs/schema/", "/livez", "/readyz", "/metrics"])("names the address %s, which answers", async (path) => {
    const { status } = await fetch(registry.origin + path);
    expect({ told: readme.includes(path), status }).toEqual({ told: true, status: 200 });
  });
});
