import { describe, expect, it } from "@jest/globals";
import { freePort } from "../support/free-port";
import { buildHouse, houseProcess } from "../support/house-process";
import { describeWith } from "../support/needs";
import { databaseServerNeed, embeddedPlace, serverPlace, type RegistryPlace } from "../support/registry-place";


/** What the demo printed without the line that names its place. */
async function played(place: RegistryPlace): Promise<string[]> {
  buildHouse();
  const demo = houseProcess("scripts/dist/play-demo.js", { ...place.environment, HOST: "127.0.0.1", PORT: String(await freePort()) });
  const ended = await demo.ended;
  await place.remove();
  if (ended !== 0) throw new Error(demo.output());
  return demo.output().split("\n").slice(1);
}

describe("the demo", () => {
  let embedded: string[] = [];

  it("plays a quarter over the public API: three new entries, five proposals that went five ways", async () => {
    embedded = await played(embeddedPlace());
    expect(embedded.filter((line) => / {2}SERVICE_/.test(line)).map((line) => line.trim().split(/\s{2,}/).slice(1, 4))).toEqual([
      ["00701001", "SERVICE_AMENDED", "from 2026-11-01"],
      ["00502003", "SERVICE_INCLUDED", "from 2026-11-01"],
      ["00402002", "SERVICE_INCLUDED", "from 2026-11-01"],
    ]);
    const proposals = embedded.filter((line) => /^ {2}proposal-\d+ {2}/.test(line)).map((line) => line.trim().split(/\s+/));
    expect(proposals.map(([, kind, status]) => `${kind ?? ""} ${status ?? ""}`)).toEqual(["INCLUDE ENTERED", "INCLUDE ENTERED", "AMEND REJECTED", "AMEND ENTERED", "EXCLUDE WITHDRAWN"]);
    expect(embedded.join("\n")).toContain("Services in force on 2026-11-01: 38, of them socially significant 1");
  });

  describeWith(databaseServerNeed(), "on a database server", () => {
    it("prints the same figures", async () => expect(await played(serverPlace())).toEqual(embedded));
  });
});
