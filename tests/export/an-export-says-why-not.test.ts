import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildHouse, houseProcess } from "../support/house-process";
import { embeddedPlace } from "../support/registry-place";

describe("npm run export", () => {
  const place = embeddedPlace();
  const folder = place.environment["DATA_DIR"] ?? "";
  beforeAll(() => buildHouse());
  afterAll(() => place.remove());

  async function exportTo(to: string): Promise<{ code: number | string; output: string }> {
    const run = houseProcess("scripts/dist/export-register.js", place.environment, ["--to", to]);
    return { code: await run.ended, output: run.output() };
  }

  it("refuses a register without an entry, since a wrong DATA_DIR would give empty files", async () => {
    const { code, output } = await exportTo(join(folder, "export"));
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining("refused: this register has no entry") });
    expect(existsSync(join(folder, "export", "manifest.json"))).toBe(false);
  });

  it("says that a folder cannot be made, in a line and without a stack", async () => {
    writeFileSync(join(folder, "taken"), "");
    const { code, output } = await exportTo(join(folder, "taken", "export"));
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringMatching(/^refused: the folder \S+ cannot be made: ENOTDIR/m) });
    expect(output).not.toContain("    at ");
  });
});
