import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { askInProcess } from "@tizilim/gateway/http/ask-in-process";
import { proofRoutes } from "@tizilim/gateway/proof/proof-routes";
import { openExportedRegistry, type ExportedRegistry } from "../export/support/exported-registry";
import { amendment, concurredProposals, inclusion } from "../support/concurred-proposals";
import { eachDatabase } from "../support/databases";
import { enter, told } from "../support/enter-proposals";
import { TEST_SIGNER } from "../support/test-signer";
import { Files } from "./support/proof-world";
import { verifier } from "./support/verifier";

eachDatabase((place) => {
  let world: ExportedRegistry;
  let kept: string;
  const files = new Files();
  const get = (path: string): Promise<Response> => fetch(`${world.registry.gateway.url}/proof/${path}`);
  const file = async (path: string): Promise<string> => {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return files.write(await answer.text());
  };

  beforeAll(async () => {
    world = await openExportedRegistry(place, { room: "verified", portal: (registry) => [proofRoutes({ ask: askInProcess(() => registry().gateway.room, 5_000) })] });
    kept = await file("checkpoint");
    const { workflow } = world.registry.world;
    const proposals = await concurredProposals(workflow.house.database, new Date("2026-10-02T07:00:00Z"), [inclusion("A"), amendment("00101001", { term: { kk: "2 күн", ru: "2 дня" } })]);
    const { problems } = await enter(world.registry.world, proposals);
    expect(told(problems)).toEqual([]);
  });
  afterAll(async () => {
    await world.close();
    files.remove();
  });

  it("an export, entered proposals and all, holds against the newest checkpoint and one that was kept, all of it fetched over HTTP", async () => {
    const entries = await world.text("entries.ndjson");
    const [key, newest] = [(await (await get("key")).text()).trim(), await file("checkpoint")];
    expect(key).toBe(TEST_SIGNER.key);
    const lines = entries.trim().split("\n").map((line) => JSON.parse(line) as { number: number; proposal: string | null });
    expect(lines.filter(({ proposal }) => proposal !== null)).toHaveLength(2);
    expect(verifier(files.write(entries), newest, "--older", kept, "--key", key)).toEqual({
      code: 0, output: `${lines.length} entries read, 0 values withheld\nholds: tizilim.test/register, ${lines.length} entries\n`,
    });
    const withheld = files.path();
    expect(verifier(files.write(entries), "--withhold", `${lines.length}:proposal`, "--to", withheld)).toMatchObject({ code: 0 });
    expect(verifier(withheld, newest, "--older", kept, "--key", key)).toMatchObject({ code: 0, output: expect.stringContaining("1 values withheld") });

    const last = String(lines.length);
    expect(verifier(files.write(entries), await file(`entry/${last}`), "--key", key)).toMatchObject({ code: 0, output: expect.stringContaining(`entry ${last} read`) });
    expect(verifier(newest, "--older", kept, "--consistency", await file(`consistency?from=${lines.length - 2}`), "--key", key)).toMatchObject({ code: 0 });
  });

  it("the answer of the graph to one entry is verified as it came, its proposal with its id", async () => {
    const { registerEntry } = await world.ask<{ registerEntry: { inclusionProof: { file: string } } }>(
      "query ($number: Int!) { registerEntry(number: $number) { number kind subject changes { field before after } effectiveFrom recordedAt " +
        "cause { kind reference orderNumber orderDate } proposal { id } leaf { hash salts { part salt } } inclusionProof { file } } }",
      { number: (await world.manifest()).counts["entries"] },
    );
    expect(verifier(files.write([registerEntry]), files.write(registerEntry.inclusionProof.file), "--key", TEST_SIGNER.key)).toMatchObject({ code: 0 });
  });

  it.each([["checkpoint?size=9999", 404, "PROOF_NOT_FOUND"], ["checkpoint?size=-1", 400, "PARAMETER_INVALID"], ["checkpoint?sizes=1", 400, "PARAMETER_UNKNOWN"], ["consistency", 400, "PARAMETER_INVALID"],
    ["consistency?from=5&to=4", 404, "PROOF_NOT_FOUND"], ["entry/9999", 404, "PROOF_NOT_FOUND"], ["entry/5?size=4", 404, "PROOF_NOT_FOUND"], ["entry/first", 400, "PARAMETER_INVALID"]])("/proof/%s is answered by %i %s", async (path, status, code) => {
    const answer = await get(path);
    const { problems } = (await answer.json()) as { problems: Array<{ code: string; message: { kk: string; ru: string } }> };
    expect([answer.status, problems.map((each) => each.code)]).toEqual([status, [code]]);
    expect(problems.every(({ message }) => message.kk !== "" && message.ru !== "")).toBe(true);
  });
});
