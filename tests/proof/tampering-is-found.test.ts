import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { entryHash, HASH_BEFORE_THE_FIRST } from "@tizilim/catalogue/domain/register-entry";
import { completeTree } from "@tizilim/catalogue/proof/complete-tree";
import { CheckpointSigner } from "@tizilim/catalogue/proof/checkpoint-signer";
import { amendService } from "@tizilim/catalogue/register/register-commands";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { applied, included, orderOf } from "../support/order-documents";
import { FROM_THE_START, include, openRegisterWorld, text } from "../support/register-world";
import { Files, linesOf, noteOf, noteOver, openSigning, rehashed, signer, type Line } from "./support/proof-world";
import { verifier } from "./support/verifier";

const OLDER = 12;

eachDatabase((place) => {
  const files = new Files();
  let catalogue: Subgraph;
  let lines: Line[];
  let notes: { readonly newest: string; readonly older: string };
  beforeAll(async () => {
    const world = await openRegisterWorld(place.settings("catalogue"));
    await world.write(async (register) => {
      for (let at = 0; at < 8; at += 1) {
        const { code } = await include(register, { subsection: "00201", name: text(`Қызмет ${at}`, `Услуга ${at}`), governingAct: "V2000020192" });
        if (at % 2 === 0) await amendService(register, code, { term: text("1 күн", "1 день") }, FROM_THE_START);
      }
    });
    expect((await applied(world.catalogue, orderOf("order-1", [included("proposal-1", "00101001")]))).entries).toHaveLength(1);
    await world.catalogue.close();
    catalogue = await openSigning(place.settings("catalogue"));
    lines = await linesOf(catalogue);
    notes = { newest: await noteOf(catalogue), older: await noteOf(catalogue, OLDER) };
  });
  afterAll(async () => {
    await catalogue.close();
    files.remove();
  });

  /** What the verifier says of lines and a checkpoint, with the checkpoint that was kept. */
  const said = (of: ReadonlyArray<object>, checkpoint = notes.newest, older: string | null = notes.older): string =>
    verifier(files.write(of), files.write(checkpoint), "--key", signer.key, ...(older === null ? [] : ["--older", files.write(older)])).output;

  describe("the verifier", () => {
    it("finds the log as it was written, against the newest checkpoint, an older one, and none that was kept", () => {
      expect(lines.some(({ proposal }) => proposal !== null)).toBe(true);
      expect(said(lines)).toBe(`${lines.length} entries read, 0 values withheld\nholds: tizilim.test/register, ${lines.length} entries\n`);
      expect(said(lines, notes.older, null)).toContain("entries after 12 are beyond the checkpoint");
    });

    it("proves one entry by its file, and two checkpoints by a proof of consistency", async () => {
      const proved = await dataOf<{ registerEntry: { inclusionProof: { file: string } } }>(catalogue, "{ registerEntry(number: 10) { inclusionProof { file } } }");
      const proof = files.write(proved.registerEntry.inclusionProof.file);
      const entry = (number: number): string => files.write(lines.slice(number - 1, number));
      expect(verifier(entry(10), proof, "--key", signer.key)).toMatchObject({ code: 0, output: expect.stringContaining("entry 10 read") });
      expect(verifier(entry(9), proof, "--key", signer.key)).toMatchObject({ code: 1, output: expect.stringContaining("FAULT entry 10 is not in the file") });
      const altered = files.write([{ ...lines[9], effectiveFrom: "2020-01-01" }]);
      expect(verifier(altered, proof)).toMatchObject({ code: 1, output: expect.stringContaining("FAULT entry 10: the proof does not lead from it to the checkpoint") });

      const consistency = files.write(JSON.stringify({ data: await dataOf(catalogue, `{ consistencyProof(from: ${OLDER}) { from to hashes } }`) }));
      const compare = (newer: string, older: string) => verifier(files.write(newer), "--older", files.write(older), "--consistency", consistency, "--key", signer.key);
      expect(compare(notes.newest, notes.older)).toMatchObject({ code: 0 });
      expect(compare(notes.newest, noteOver(rehashed(lines.slice(1, OLDER + 1))))).toMatchObject({ code: 1, output: expect.stringContaining("FAULT the proof does not lead") });
    });
  });

  it("a database in which somebody altered an entry and made chain, leaves, tree and checkpoint anew is found by the checkpoint that was kept", async () => {
    const { database } = catalogue;
    const [third] = lines.slice(2, 3) as [Line];
    const changes = third.changes.map((change, at) => (at === 0 ? { ...change, after: '{"kk":"Басқа","ru":"Другое"}' } : change));
    let chain = HASH_BEFORE_THE_FIRST;
    const anew = lines.map(({ hash: _, leaf: __, ...entry }) => {
      const altered = entry.number === third.number ? { ...entry, changes } : entry;
      return { ...altered, hash: (chain = entryHash(altered, chain)) };
    });
    await database.transaction(async (writer) => {
      await writer.query("UPDATE register_entry SET changes = ? WHERE number = ?", [JSON.stringify(changes), third.number]);
      for (const { number, hash } of anew) await writer.query("UPDATE register_entry SET hash = ? WHERE number = ?", [hash, number]);
      await writer.query("UPDATE register_head SET hash = ?", [chain]);
      await writer.query("DELETE FROM proof_node");
    });
    await completeTree(database);
    const [forged, note] = [await linesOf(catalogue), await noteOf(catalogue)];
    expect(said(forged, note, null)).toContain("holds: ");
    expect(said(forged, note)).toContain("FAULT the first 12 entries are not those of the checkpoint of 12 entries\nDOES NOT HOLD: 1 faults");
    expect(said(forged, notes.newest, null)).toContain(`FAULT the first ${lines.length} entries are not those of the checkpoint`);
  });

  if (place.engine !== "libsql") return;

  const edited = (of: ReadonlyArray<Line>, at: number): Line[] => of.map((line, place) => (place === at ? { ...line, effectiveFrom: "2020-01-01" } : line));
  const without = (of: ReadonlyArray<Line>, at: number): Line[] => of.filter((_, place) => place !== at);
  const swapped = (of: ReadonlyArray<Line>, at: number): Line[] => [...of.slice(0, at), of[at + 1] as Line, of[at] as Line, ...of.slice(at + 2)];
  const untimely = (of: ReadonlyArray<Line>, like: ReadonlyArray<Line>): Line[] => of.map((line, at) => ({ ...line, recordedAt: like[at]?.recordedAt ?? line.recordedAt }));

  describe("with an older checkpoint the verifier finds", () => {
    it.each<readonly [what: string, tamper: () => readonly [Line[], string], found: RegExp]>([
      ["an entry that was edited", () => [edited(lines, 4), notes.newest], /FAULT entry 5: its text is not the one that its leaf was made of/],
      ["a proposal that was edited", () => [lines.map((line) => ({ ...line, proposal: line.proposal === null ? null : "other" })), notes.newest], /its text is not the one/],
      ["an entry that was edited with its leaf and all hashes after it", () => [rehashed(edited(lines, 4)), notes.newest], /FAULT the first \d+ entries are not those/],
      ["an entry that was taken out", () => [without(lines, 4), notes.newest], /FAULT entry 6: stands where entry 5 should stand/],
      ["one that was taken out, with everything made anew", () => [rehashed(without(lines, 4)), notes.newest], /FAULT the first 12 entries are not those/],
      ["entries that changed places", () => [swapped(lines, 4), notes.newest], /FAULT entry 6: stands where entry 5 should stand/],
      ["entries that changed places, with everything made anew", () => [rehashed(untimely(swapped(lines, 4), lines)), notes.newest], /FAULT the first 12 entries are not those/],
      ["an end that was cut off", () => [lines.slice(0, -1), notes.newest], /FAULT cut off: the checkpoint of \d+ entries covers more/],
      ["an end that was cut off below it, with a new checkpoint", () => [lines.slice(0, 9), noteOver(lines.slice(0, 9))], /FAULT cut off: the checkpoint of 12 entries covers more than the 9/],
      ["everything made anew and signed anew after an edit", () => [rehashed(edited(lines, 4)), noteOver(rehashed(edited(lines, 4)))], /FAULT the first 12 entries are not those of the checkpoint of 12/],
      ["everything made anew after an entry was added", () => [rehashed([...lines.slice(0, 3), lines[2] as Line, ...lines.slice(3)]), noteOver(rehashed([...lines.slice(0, 3), lines[2] as Line, ...lines.slice(3)]))], /FAULT the first 12/],
      ["a chain of hashes that was cut out of another log", () => [lines.map((line, at) => ({ ...line, hash: lines[at - 1]?.hash ?? line.hash })), notes.newest], /FAULT entry 2: its chain hash is another/],
      ["a leaf without its salt", () => [lines.map((line) => ({ ...line, leaf: { ...line.leaf, salts: [] } })), notes.newest], /is not there, or has no salt/],
    ])("%s", (_what, tamper, found) => {
      const [of, checkpoint] = tamper();
      const output = said(of, checkpoint);
      expect(output).toMatch(found);
      expect(output).toMatch(/\nDOES NOT HOLD: \d+ faults\n$/);
    });

    it("the one place where an entry was edited or taken out, and not every entry after it too", () => {
      const faults = (of: ReadonlyArray<Line>): string[] => said(of, notes.newest).split("\n").filter((line) => /^FAULT entry/.test(line));
      expect(faults(edited(lines, 4))).toEqual(["FAULT entry 5: its text is not the one that its leaf was made of", "FAULT entry 5: its chain hash is another"]);
      expect(faults(without(lines, 4))).toEqual(["FAULT entry 6: stands where entry 5 should stand", "FAULT entry 6: its chain hash is another"]);
    });

    it("a checkpoint that somebody else signed, one whose text was altered, and one of another log", () => {
      const other = new CheckpointSigner(signer.origin, generateKeyPairSync("ed25519").privateKey);
      expect(said(lines, noteOver(lines, other))).toContain(`FAULT the checkpoint of ${lines.length} entries is not signed by the log`);
      expect(said(lines, notes.newest.replace(`\n${lines.length}\n`, `\n${lines.length - 1}\n`))).toContain("has a wrong signature of the log");
      expect(said(lines, notes.newest, notes.older.replace("tizilim.test/register\n", "tizilim.test/other\n"))).toContain("FAULT the checkpoints are of different logs");
    });

    it("what is no export or no checkpoint at all, and tells wrong use apart", () => {
      const [entries, note] = [files.write(lines), files.write(notes.newest)];
      expect(verifier(files.write("{broken"), note)).toMatchObject({ code: 1, output: expect.stringContaining("DOES NOT HOLD: cannot be read") });
      expect(verifier(entries, files.write("a note"))).toMatchObject({ code: 2, output: expect.stringContaining("no checkpoint") });
      expect(verifier(entries)).toMatchObject({ code: 2 });
      expect(verifier(`${entries}.none`, note)).toMatchObject({ code: 2, output: expect.stringContaining("wrong use: ENOENT") });
      expect(verifier(entries, note, "--key", "none")).toMatchObject({ code: 2, output: expect.stringContaining("no key: none") });
      expect(verifier(entries, note)).toMatchObject({ code: 0, output: expect.stringContaining("signatures of the log were not checked") });
    });
  });
});
