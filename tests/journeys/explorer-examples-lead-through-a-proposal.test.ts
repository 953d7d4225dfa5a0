import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ROLES, type Role } from "@tizilim/common/identity/viewer";
import { askRegistry } from "../support/ask-registry";
import { exampleDocuments, type ExampleDocument } from "../support/example-documents";
import { localToken } from "../support/local-token";
import { embeddedPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

type Payload = Readonly<Record<string, unknown>> & { readonly problems: ReadonlyArray<{ readonly code: string }> };

const place = embeddedPlace();
const examples = exampleDocuments().filter(({ file, query }) => Number(file.slice(0, 2)) >= 10 && !/^subscription/m.test(query));
/** Each rests on a proposal that an earlier reader of the tabs would have made; here the chain ends with the order. */
const BESIDE_THE_CHAIN = ["21-reject-proposal.graphql", "22-withdraw-proposal.graphql", "23-rebase-proposal.graphql"];

describe("the explorer's examples from 10 on, in their order on a new registry", () => {
  let registry: OneProcess;
  let endpoint = "";
  beforeAll(async () => {
    registry = await startOneProcess(place, { CLOCK: "2026-10-20T05:00:00Z" });
  });
  afterAll(async () => {
    await registry.process.stop();
    await place.remove();
  });

  /** As the example's own comment says which token it needs. */
  const send = async ({ query }: ExampleDocument, variables: unknown) => {
    const [, role, person = "", body = null] = /npm run token -- --role (\w+) --person (\w+)(?: --body (\S+))?/.exec(query) ?? [];
    const known = ROLES.find((name) => name === role) as Role | undefined;
    const headers: Record<string, string> = known === undefined ? {} : { authorization: `Bearer ${await localToken(place, person, known, body)}` };
    // The id of an endpoint is never the same: the reader of an example takes it from the one before, and so does this one.
    const told = JSON.parse(JSON.stringify(variables).replace(/endpoint-0{8}-[0-]+/, endpoint)) as Record<string, unknown>;
    return askRegistry<Record<string, Payload>>(registry.origin, query, told, headers);
  };

  it.each(examples.filter(({ file }) => !BESIDE_THE_CHAIN.includes(file)))("$file is answered without an error and without a problem", async (example) => {
    const { data, errors } = await send(example, example.variables);
    if (example.file.startsWith("41-")) endpoint = (data["endpoints"] as unknown as { nodes: ReadonlyArray<{ id: string }> }).nodes[0]?.id ?? "";
    expect(errors).toEqual([]);
    expect(Object.values(data).every((payload) => payload !== null)).toBe(true);
    expect(Object.values(data).flatMap((payload) => payload.problems ?? [])).toEqual([]);
    if (!example.file.startsWith("18-")) return;
    const { input } = example.variables as { input: object };
    const second = { ...example, query: example.query.replace(/# Токен: .*\n/, "") };
    const other = await send(second, { input: { ...input, idempotencyKey: "concur-2", expectedVersion: 6, body: "PUBLIC_ADMINISTRATION" } });
    expect(other.data["recordConcurrence"]?.problems).toEqual([]);
  });

  it("39-service-by-its-act.graphql tells after them what the act lacks, what differs, what is due by it and who says so", async () => {
    const example = examples.find(({ file }) => file === "39-service-by-its-act.graphql") as ExampleDocument;
    const { data } = await send(example, example.variables);
    const unmet = { requirements: expect.arrayContaining([expect.objectContaining({ service: { code: "00102001" }, item: "DOCUMENTS", language: "RU", verdict: "EMPTY", evidence: { anchor: expect.any(String), quote: "Перечень документов и сведений" } })]) };
    expect(data["service"]).toMatchObject({
      governingAct: { id: "V1500011374", status: "AMENDED", analysis: { edition: "2026-10-15", ...unmet } },
      actLinks: { nodes: [{ role: "FEE_BASIS", origin: "ANALYST" }, { role: "GOVERNS", origin: "REGISTRY" }] },
      discrepancies: [{ field: "provider" }, { field: "channels", registryValue: "EGOV_PORTAL, PROVIDER, STATE_CORPORATION", actValue: "EGOV_PORTAL, STATE_CORPORATION" }],
      obligations: { nodes: [{ kind: "REVIEW_AFTER_ACT_CHANGE", provision: "RULES-2025/11" }] },
    });
  });

  it.each(examples.filter(({ file }) => BESIDE_THE_CHAIN.includes(file)))("$file tells what stands in its way as data", async (example) => {
    const { data, errors } = await send(example, example.variables);
    expect(errors).toEqual([]);
    expect(Object.values(data).flatMap((payload) => payload.problems.map(({ code }) => code))).toEqual([expect.any(String)]);
  });
});
