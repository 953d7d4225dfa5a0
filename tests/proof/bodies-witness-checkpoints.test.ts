import { spawnSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { signatureLine } from "@tizilim/catalogue/domain/proof/checkpoint-note";
import { cosignedText } from "@tizilim/catalogue/domain/proof/cosignature";
import { COSIGNATURE, formatNoteKey, LOG_SIGNATURE, materialOf, type NoteKey } from "@tizilim/catalogue/domain/proof/note-key";
import type { Role, Viewer } from "@tizilim/common/identity/viewer";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { ROOT } from "../architecture/support/source-files";
import { callSubgraph, dataOf } from "../support/call-subgraph";
import { eachDatabase } from "../support/databases";
import { include, openRegisterWorld, text } from "../support/register-world";
import { statementsOf } from "../support/statements-of";
import { Files, linesOf, noteOf, openSigning, signer } from "./support/proof-world";
import { verifier } from "./support/verifier";

const NOW = Date.parse("2026-12-01T00:00:00Z") / 1000;
const REGISTER = "mutation ($input: RegisterWitnessKeyInput!) { registerWitnessKey(input: $input) { witnessKey { body key registeredAt } problems { code field message { kk ru } } } }";
const COSIGN = "mutation ($input: CosignCheckpointInput!) { cosignCheckpoint(input: $input) { checkpoint { size note cosignatures { body key cosignedAt line } } problems { code field message { kk ru } } } }";

interface Answer {
  readonly checkpoint?: { readonly size: number; readonly note: string; readonly cosignatures: ReadonlyArray<{ body: string; key: string; cosignedAt: string; line: string }> } | null;
  readonly problems: ReadonlyArray<{ readonly code: string; readonly field: string | null; readonly message: { readonly kk: string; readonly ru: string } }>;
}

const viewer = (...roles: Role[]): Viewer => ({ subject: `person-${roles.join("-")}`, roles, body: null, expiresAt: null });

/** A witness with a key of its own. */
function witness(name: string) {
  const { privateKey } = generateKeyPairSync("ed25519");
  const key: NoteKey = { name, type: COSIGNATURE, material: materialOf(privateKey) };
  return {
    key: formatNoteKey(key),
    line: (note: string, time = NOW): string => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64BE(BigInt(time));
      return signatureLine(key, Buffer.concat([bytes, sign(null, Buffer.from(cosignedText(note.slice(0, note.indexOf("\n\n") + 1), BigInt(time))), privateKey)]));
    },
    asLogKey: formatNoteKey({ ...key, type: LOG_SIGNATURE }),
  };
}

eachDatabase((place) => {
  let catalogue: Subgraph;
  let calls = 0;
  const [quality, administration, later] = [witness("quality.test/witness"), witness("administration.test/witness"), witness("quality.test/witness")];
  const files = new Files();

  beforeAll(async () => {
    const world = await openRegisterWorld(place.settings("catalogue"));
    await world.write(async (register) => {
      for (let at = 0; at < 12; at += 1) await include(register, { subsection: "00101", name: text(`Қызмет ${at}`, `Услуга ${at}`) });
    });
    await world.catalogue.close();
    catalogue = await openSigning(place.settings("catalogue"));
  });
  afterAll(async () => {
    await catalogue.close();
    files.remove();
  });

  const asked = async (query: string, name: string, input: object, by: Viewer): Promise<Answer> =>
    (await dataOf<Record<string, Answer>>(catalogue, query, { input: { idempotencyKey: `key-${++calls}`, ...input } }, by))[name] as Answer;
  const registered = (body: string, key: string) => asked(REGISTER, "registerWitnessKey", { body, key }, viewer("ADMIN"));
  const cosigned = (size: number, cosignature: string, by = viewer("QUALITY_CONTROL"), more: object = {}) => asked(COSIGN, "cosignCheckpoint", { size, cosignature, ...more }, by);
  const codes = ({ problems }: Answer): string[] => problems.map(({ code }) => code);

  it("keys are registered by an administrator, and none but a witness's key once", async () => {
    expect(codes(await registered("QUALITY_CONTROL", quality.asLogKey))).toEqual(["WITNESS_KEY_INVALID"]);
    expect(codes(await registered("QUALITY_CONTROL", "quality.test/witness"))).toEqual(["WITNESS_KEY_INVALID"]);
    expect(await registered("QUALITY_CONTROL", quality.key)).toMatchObject({ witnessKey: { body: "QUALITY_CONTROL", key: quality.key }, problems: [] });
    expect(codes(await registered("PUBLIC_ADMINISTRATION", quality.key))).toEqual(["WITNESS_KEY_KNOWN"]);
    expect(codes(await registered("PUBLIC_ADMINISTRATION", administration.key))).toEqual([]);
    expect(await dataOf(catalogue, "{ witnessKeys { body key } }")).toEqual({
      witnessKeys: [{ body: "QUALITY_CONTROL", key: quality.key }, { body: "PUBLIC_ADMINISTRATION", key: administration.key }],
    });
  });

  it.each<readonly [string, string, ReadonlyArray<Role>]>([["registerWitnessKey", "FORBIDDEN", ["REGISTRAR"]], ["registerWitnessKey", "FORBIDDEN", ["QUALITY_CONTROL"]],
    ["cosignCheckpoint", "FORBIDDEN", ["REGISTRAR"]], ["cosignCheckpoint", "FORBIDDEN", ["ADMIN"]]])("%s is %s to %s", async (name, code, roles) => {
    const input = name === "cosignCheckpoint" ? { size: 1, cosignature: "x" } : { body: "QUALITY_CONTROL", key: "x" };
    const ask = (by: Viewer | undefined) => callSubgraph(catalogue, name === "cosignCheckpoint" ? COSIGN : REGISTER, { input: { idempotencyKey: "key", ...input } }, by);
    expect((await ask(viewer(...roles))).errors?.[0]?.extensions?.["code"]).toBe(code);
    expect((await ask(undefined)).errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
  });

  it("a body signs for itself, once, with its own key, over this checkpoint, in time; each refusal says why in both languages", async () => {
    const note = await noteOf(catalogue, 10);
    const other = await noteOf(catalogue, 9);
    const refusals: ReadonlyArray<readonly [string, Answer]> = [
      ["COSIGNATURE_INVALID", await cosigned(10, "a line")],
      ["WITNESS_KEY_UNKNOWN", await cosigned(10, administration.line(note))],
      ["WITNESS_KEY_UNKNOWN", await cosigned(10, later.line(note))],
      ["COSIGNATURE_WRONG", await cosigned(10, quality.line(other))],
      ["COSIGNATURE_UNTIMELY", await cosigned(10, quality.line(note, NOW + 3_600))],
      ["COSIGNATURE_UNTIMELY", await cosigned(10, quality.line(note, NOW - 365 * 86_400))],
    ];
    for (const [code, answer] of refusals) {
      expect([code, answer.checkpoint]).toEqual([codes(answer)[0], null]);
      expect(answer.problems.every(({ message }) => /\p{Script=Cyrillic}/u.test(message.kk) && /\p{Script=Cyrillic}/u.test(message.ru))).toBe(true);
    }
    const line = quality.line(note);
    const before = await catalogue.revision();
    const signed = await cosigned(10, line, undefined, { idempotencyKey: "once" });
    expect(signed).toMatchObject({ problems: [], checkpoint: { size: 10, note: `${note}${line}`, cosignatures: [{ body: "QUALITY_CONTROL", key: quality.key, cosignedAt: "2026-12-01T00:00:00.000000Z", line }] } });
    // What was cached under the revision of before does not have the signature.
    expect([before, await catalogue.revision()]).toEqual([expect.stringMatching(/^\d+\+2$/), before.replace("+2", "+3")]);
    expect(await cosigned(10, line, undefined, { idempotencyKey: "once" })).toEqual(signed);
    expect(codes(await cosigned(10, quality.line(note, NOW + 1), undefined, { idempotencyKey: "once" }))).toEqual(["IDEMPOTENCY_KEY_REUSED"]);
    expect(codes(await cosigned(10, quality.line(note, NOW + 1)))).toEqual(["COSIGNED_ALREADY"]);
    expect(codes(await cosigned(9, quality.line(other)))).toEqual(["OLDER_THAN_COSIGNED"]);
    expect((await cosigned(10, administration.line(note), viewer("PUBLIC_ADMINISTRATION"))).checkpoint?.cosignatures.map(({ body }) => body)).toEqual(["PUBLIC_ADMINISTRATION", "QUALITY_CONTROL"]);
  });

  it("the verifier finds both signatures offline, and misses one that is not there", async () => {
    const [entries, note, unsigned] = [files.write(await linesOf(catalogue)), files.write(await noteOf(catalogue, 10)), files.write(await noteOf(catalogue, 11))];
    const both = ["--key", signer.key, "--witness", quality.key, "--witness", administration.key];
    expect(verifier(entries, note, ...both)).toMatchObject({ code: 0 });
    expect(verifier(entries, unsigned, ...both)).toMatchObject({ code: 1, output: expect.stringContaining("is not signed by quality.test/witness") });
    expect(verifier(entries, note, "--witness", later.key)).toMatchObject({ code: 1 });
  });

  it("a new key counts in place of the old one, whose signatures stay", async () => {
    await registered("QUALITY_CONTROL", later.key);
    const note = await noteOf(catalogue, 11);
    expect(codes(await cosigned(11, quality.line(note)))).toEqual(["WITNESS_KEY_UNKNOWN"]);
    expect((await cosigned(11, later.line(note))).checkpoint?.cosignatures.map(({ key }) => key)).toEqual([later.key]);
    expect(await noteOf(catalogue, 10)).toContain(`— quality.test/witness `);
  });

  it("cosignatures of many checkpoints take one statement", async () => {
    const many = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `c${at}: registerCheckpoint(size: ${at + 1}) { rootHash note cosignatures { line } }`).join(" ")} }`;
    for (const count of [1, 12]) expect(await statementsOf(catalogue, many(count))).toHaveLength(3);
  });

  if (place.engine !== "libsql") return;

  describe("the tool of a body", () => {
    const tool = (...args: ReadonlyArray<string>) => spawnSync(process.execPath, [join(ROOT, "scripts/verify/cosign-checkpoint.mjs"), ...args], { encoding: "utf8" });

    it("makes its key, signs a checkpoint that goes on from the last one, and none that does not", async () => {
      const own = ["--as", "tool.test/witness", "--key-file", files.path(), "--key", signer.key];
      const key = tool(...own.slice(0, 4)).stdout.trim();
      expect(codes(await registered("PUBLIC_ADMINISTRATION", key))).toEqual([]);
      const [older, newer] = [files.write(await noteOf(catalogue, 10)), files.write(await noteOf(catalogue, 12))];
      const proof = (from: number) => dataOf(catalogue, `{ consistencyProof(from: ${from}, to: 12) { from to hashes } }`).then((data) => files.write(JSON.stringify({ data })));
      const signed = tool(newer, ...own, "--older", older, "--consistency", await proof(10));
      expect(signed).toMatchObject({ status: 0, stderr: "" });
      const cosigned12 = await noteOf(catalogue, 12).then((note) => files.write(`${note}${signed.stdout}`));
      expect(verifier(files.write(await linesOf(catalogue)), cosigned12, "--key", signer.key, "--witness", key)).toMatchObject({ code: 0 });
      expect(tool(newer, ...own, "--older", older, "--consistency", await proof(11))).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("NOT SIGNED") });
      expect(tool(newer, ...own)).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("give --older and --consistency, or --first") });
      expect(tool(newer, ...own.slice(0, 4), "--key", quality.asLogKey, "--first")).toMatchObject({ status: 1, stdout: "" });
    });
  });
});
