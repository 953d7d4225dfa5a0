import { generateKeyPairSync, verify } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { checkpointSigner } from "@tizilim/catalogue/proof/checkpoint-settings";
import { createLog } from "@tizilim/common/observability/log";
import { fixedClock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { addProvider, openRegisterWorld, text } from "../support/register-world";
import { statementsOf } from "../support/statements-of";
import { plainPath, plainProof, plainRoot } from "./support/plain-tree";

const ENTRIES = 47;
const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const signer = checkpointSigner({ origin: "tizilim.test/register", key: privateKey, keyFile: null });

eachDatabase((place) => {
  let catalogue: Subgraph;
  let leaves: Buffer[];

  beforeAll(async () => {
    const world = await openRegisterWorld(place.settings("catalogue"));
    const before = Number(await world.catalogue.revision());
    await world.write(async (register) => {
      for (let at = before; at < ENTRIES; at += 1) await addProvider(register, `provider-${at}`, { name: text(`Орган ${at}`, `Орган ${at}`) });
    });
    await world.catalogue.close();
    catalogue = await openCatalogue({ database: place.settings("catalogue"), clock: fixedClock(new Date("2026-12-01T00:00:00Z")), log: createLog("catalogue", "silent"), signer: () => signer });
    const { registerEntries } = await dataOf<{ registerEntries: { nodes: Array<{ leaf: { hash: string } }> } }>(catalogue, "{ registerEntries(first: 100) { nodes { leaf { hash } } } }");
    leaves = registerEntries.nodes.map(({ leaf }) => Buffer.from(leaf.hash, "hex"));
  });
  afterAll(() => catalogue.close());

  const hex = (hashes: ReadonlyArray<Buffer>): string[] => hashes.map((hash) => hash.toString("hex"));
  const rootAt = (size: number): string => plainRoot(leaves.slice(0, size)).toString("hex");

  describe("a checkpoint", () => {
    it("tells the root of any size that the log has had, and signs the same note each time", async () => {
      for (const size of [0, 1, 6, 46, ENTRIES]) {
        const { registerCheckpoint: told } = await dataOf<{ registerCheckpoint: Record<string, string> }>(catalogue, "query ($size: Int) { registerCheckpoint(size: $size) { size rootHash recordedAt note key } }", { size });
        expect(told).toMatchObject({ size, rootHash: rootAt(size), key: signer?.key });
        const body = `tizilim.test/register\n${size}\n${Buffer.from(rootAt(size), "hex").toString("base64")}\n`;
        const [, signature = ""] = /^\n— tizilim\.test\/register (\S+)\n$/.exec((told["note"] ?? "").slice(body.length)) ?? [];
        expect(told["note"]?.startsWith(body)).toBe(true);
        expect(verify(null, Buffer.from(body), publicKey, Buffer.from(signature, "base64").subarray(4))).toBe(true);
        expect(told["recordedAt"] === null).toBe(size === 0);
      }
      const twice = [1, 2].map(() => dataOf(catalogue, "{ registerCheckpoint { size note } }"));
      expect(await twice[0]).toEqual(await twice[1]);
      expect(await twice[0]).toMatchObject({ registerCheckpoint: { size: ENTRIES } });
    });

    it.each([["registerCheckpoint(size: 48) { size }", "size"], ["registerCheckpoint(size: -1) { size }", "size"], ["consistencyProof(from: 5, to: 4) { to }", "from"],
      ["consistencyProof(from: 1, to: 48) { to }", "to"], ["registerEntry(number: 5) { inclusionProof(size: 4) { size } }", "size"]])("is refused of a size that there was not: %s", async (query, argument) => {
      const { errors } = await callSubgraph(catalogue, `{ ${query} }`);
      expect(errors?.map(({ message, extensions }) => [extensions?.["code"], message.includes(`"${argument}" is a size that the log has had`)])).toEqual([["BAD_USER_INPUT", true]]);
    });
  });

  describe("a proof", () => {
    it("is that of the plain tree, for an entry in a checkpoint and from one checkpoint to another", async () => {
      for (const [number, size] of [[1, 1], [1, 47], [47, 47], [32, 33], [20, 40]] as const) {
        const { registerEntry } = await dataOf<{ registerEntry: { inclusionProof: unknown } }>(
          catalogue, "query ($number: Int!, $size: Int) { registerEntry(number: $number) { inclusionProof(size: $size) { index size rootHash hashes } } }", { number, size });
        expect(registerEntry.inclusionProof).toEqual({ index: number - 1, size, rootHash: rootAt(size), hashes: hex(plainPath(number - 1, leaves.slice(0, size))) });
      }
      for (const [from, to] of [[0, 47], [1, 47], [32, 47], [33, 40], [47, 47]] as const) {
        const answer = await dataOf(catalogue, "query ($from: Int!, $to: Int) { consistencyProof(from: $from, to: $to) { from to fromRootHash toRootHash hashes } }", { from, to });
        const hashes = from === 0 ? [] : hex(plainProof(from, leaves.slice(0, to)));
        expect(answer).toEqual({ consistencyProof: { from, to, fromRootHash: rootAt(from), toRootHash: rootAt(to), hashes } });
      }
    });

    it("takes the same statements for one entry as for forty: the entries, their leaves, the size, the nodes, the cosignatures", async () => {
      const query = "query ($n: Int!) { registerEntries(first: $n) { nodes { leaf { hash } inclusionProof { hashes file } } } }";
      for (const n of [1, 20, 40]) expect(await statementsOf(catalogue, query, { n })).toHaveLength(5);
      expect(await statementsOf(catalogue, "{ registerCheckpoint { rootHash note } consistencyProof(from: 3) { fromRootHash toRootHash hashes } }")).toHaveLength(3);
    });
  });
});

describe("the key of checkpoints", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tizilim-key-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const settings = (file: string) => ({ origin: "tizilim.test/register", key: null, keyFile: join(folder, file) });

  it("is made once for an installation, for its owner's eyes, and stays the same", () => {
    const made = checkpointSigner(settings("identity/key"));
    expect(checkpointSigner(settings("identity/key"))?.key).toBe(made?.key);
    expect(statSync(join(folder, "identity/key")).mode & 0o077).toBe(0);
    expect(checkpointSigner(settings("other/key"))?.key).not.toBe(made?.key);
  });

  it("is never made anew where one was broken: nobody would know it", () => {
    writeFileSync(join(folder, "broken"), "none");
    expect(() => checkpointSigner(settings("broken"))).toThrow(/the key of checkpoints in .*broken is none: put it back/);
    expect(readFileSync(join(folder, "broken"), "utf8")).toBe("none");
  });

  it("may be nobody's: checkpoints are then told unsigned", () => {
    expect(checkpointSigner({ origin: "tizilim.test/register", key: null, keyFile: null })).toBeNull();
  });
});
