import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { FROM_THE_START, include, openRegisterWorld, text } from "../support/register-world";
import { Files, linesOf, noteOf, openSigning, signer, type Line } from "./support/proof-world";
import { verifier } from "./support/verifier";

interface WithheldLine extends Omit<Line, "leaf"> {
  readonly leaf: Line["leaf"] & { readonly withheld?: ReadonlyArray<{ readonly part: string; readonly commitment: string }> };
}

const SECRET = "Құпия 7431";

eachDatabase((place) => {
  const files = new Files();
  let catalogue: Subgraph;
  let lines: Line[];
  let withheld: WithheldLine[];
  let path: string;
  let note: string;
  let older: string;
  /** Numbers of the entry that set the value, and of the one that set another. */
  let [setting, next] = [0, 0];

  beforeAll(async () => {
    const world = await openRegisterWorld(place.settings("catalogue"));
    await world.write(async (register) => {
      for (let at = 0; at < 3; at += 1) await include(register, { subsection: "00101", name: text(`Қызмет ${at}`, `Услуга ${at}`) });
      const { code, entry } = await include(register, { subsection: "00201", name: text(SECRET, "Секрет 7431"), term: text("1 күн", "1 день") });
      const outcome = await amendService(register, code, { name: text("Ашық", "Открыто") }, FROM_THE_START);
      setting = entry.number;
      next = "entry" in outcome ? (outcome.entry?.number ?? 0) : 0;
      for (let at = 0; at < 3; at += 1) await include(register, { subsection: "00102", name: text(`Қызмет ${at}`, `Услуга ${at}`) });
    });
    await world.catalogue.close();
    catalogue = await openSigning(place.settings("catalogue"));
    lines = await linesOf(catalogue);
    [note, older] = [files.write(await noteOf(catalogue)), files.write(await noteOf(catalogue, setting))];
    path = files.path();
    const orders = ["--withhold", `${setting}:changes.name.after`, "--withhold", `${next}:changes.name.before,cause.reference`];
    expect(verifier(files.write(lines), ...orders, "--to", path)).toMatchObject({ code: 0 });
    withheld = readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line) as WithheldLine);
  });
  afterAll(async () => {
    await catalogue.close();
    files.remove();
  });

  const said = (of: ReadonlyArray<object>): string => verifier(files.write(of), note, "--older", older, "--key", signer.key).output;
  const altered = (number: number, alter: (line: WithheldLine) => object): object[] => withheld.map((line) => (line.number === number ? alter(line) : line));

  it("an export in which values are withheld proves like the whole one, and so does an entry of it alone", async () => {
    expect(readFileSync(path, "utf8")).not.toContain(SECRET);
    expect(said(withheld)).toBe(`${lines.length} entries read, 3 values withheld\nholds: tizilim.test/register, ${lines.length} entries\n`);
    const { registerEntry } = await dataOf<{ registerEntry: { inclusionProof: { file: string } } }>(
      catalogue, "query ($number: Int!) { registerEntry(number: $number) { inclusionProof { file } } }", { number: next });
    const alone = verifier(files.write(withheld.slice(next - 1, next)), files.write(registerEntry.inclusionProof.file), "--key", signer.key);
    expect(alone).toMatchObject({ code: 0, output: expect.stringContaining(`entry ${next} read, 2 values withheld`) });
  });

  it("everything else of the entries stays, with a salt for each part that does", () => {
    const [whole, part] = [lines[setting - 1], withheld[setting - 1]];
    expect(part?.changes.map(({ field, after }) => (field === "name" ? "withheld" : after))).toEqual(whole?.changes.map(({ field, after }) => (field === "name" ? "withheld" : after)));
    expect(part?.leaf.withheld?.map(({ part: name }) => name)).toEqual(["changes.name.after"]);
    expect(part?.leaf.salts.map(({ part: name }) => name)).not.toContain("entry");
    expect(withheld.slice(0, setting - 1)).toEqual(lines.slice(0, setting - 1));
  });

  it("nothing that is left gives the value away to whoever tries values: no commitment without its salt, and no chain hash", () => {
    const told = JSON.stringify(withheld);
    const entrySalt = lines[setting - 1]?.leaf.salts[0]?.salt ?? "";
    expect(told).not.toContain(entrySalt);
    expect(withheld.filter(({ hash }) => hash !== undefined).map(({ number }) => number)).toEqual(lines.slice(0, setting - 1).map(({ number }) => number));
    // What a guesser would do with the chain hashes, had they stayed: the right value is known by the hash of its entry or of the next.
    const { hash, leaf: _, ...entry } = lines[setting - 1] as Line;
    const guessed = createHash("sha256").update(`${lines[setting - 2]?.hash ?? ""}\n${canonicalJson(entry)}`).digest("hex");
    expect(guessed).toBe(hash);
    expect(told).not.toContain(guessed);
  });

  if (place.engine !== "libsql") return;

  describe("the verifier does not take", () => {
    it.each<readonly [what: string, tamper: () => object[], found: string]>([
      ["another value of the same entry", () => altered(setting, (line) => ({ ...line, changes: line.changes.map((change) => (change.field === "term" ? { ...change, after: "null" } : change)) })), "its text is not the one"],
      ["another commitment", () => altered(setting, (line) => ({ ...line, leaf: { ...line.leaf, withheld: [{ part: "changes.name.after", commitment: "00".repeat(32) }] } })), "its text is not the one"],
      ["a value put back that was another", () => altered(setting, (line) => ({ ...line, changes: line.changes.map((change) => (change.field === "name" ? { ...change, after: '"x"' } : change)) })), "is not there, or has no salt"],
      ["a value left out without a commitment", () => altered(setting, (line) => ({ ...line, leaf: { ...line.leaf, withheld: [] } })), "changes.name.after is not there"],
      ["null in place of a withheld value", () => altered(setting, (line) => ({ ...line, changes: line.changes.map((change) => (change.field === "name" ? { ...change, after: null } : change)) })), "its text is not the one"],
      ["the salt of the whole entry beside a withheld part", () => altered(setting, (line) => ({ ...line, leaf: { ...line.leaf, salts: lines[setting - 1]?.leaf.salts } })), "a withheld part can be guessed"],
      ["the chain hash of the entry", () => altered(setting, (line) => ({ ...line, hash: lines[setting - 1]?.hash })), "its chain hash is there, though a value is withheld"],
      ["the chain hash of any later entry", () => altered(next + 2, (line) => ({ ...line, hash: lines[next + 1]?.hash })), "its chain hash is there, though a value is withheld here or before"],
    ])("%s", (_what, tamper, found) => {
      const output = said(tamper());
      expect(output).toContain(found);
      expect(output).toContain("DOES NOT HOLD");
    });

    it("orders to withhold what an entry does not have", () => {
      const refused = (order: string) => verifier(files.write(lines), "--withhold", order, "--to", files.path());
      expect(refused(`${setting}:subject`)).toMatchObject({ code: 2, output: expect.stringContaining("has no subject that could be withheld") });
      expect(refused(`${setting}:changes.name.before`)).toMatchObject({ code: 2 });
      expect(refused("name")).toMatchObject({ code: 2, output: expect.stringContaining("--withhold is NUMBER:PART") });
      expect(refused("900:proposal")).toMatchObject({ code: 2, output: expect.stringContaining("900 are not in the file") });
    });
  });
});
