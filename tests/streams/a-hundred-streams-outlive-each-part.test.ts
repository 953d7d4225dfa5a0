import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { WORKFLOW_TABLES } from "@tizilim/workflow/workflow-tables";
import { askRegistry } from "../support/ask-registry";
import { inclusion, reviewedProposals } from "../support/concurred-proposals";
import { eventually } from "../support/eventually";
import { openJwksServer, type JwksServer } from "../support/jwks-server";
import { describeWith } from "../support/needs";
import { databaseServerNeed, serverPlace, type RegistryPlace } from "../support/registry-place";
import { startProcesses, type RunningProcesses } from "../support/running-registry";
import { openSteadyChanges, type SteadyChanges } from "../support/steady-changes";
import { openWorkflowWorld, PROPOSER_OF_JUSTICE } from "../support/workflow-world";
import { CONNECT, ResumingStream } from "./support/resuming-stream";
import { numbersFrom } from "./support/stream-client";

const SUPERGRAPH = readFileSync(resolve(__dirname, "../../supergraph.graphql"), "utf8");
/** A field fewer, which no stream of this test asks for. */
const CHANGED = SUPERGRAPH.replace(/ {2}"""\n {2}SHA-256 over this entry[^"]*"""\n {2}hash: String!.*\n/, "");
const FIELDS = '{ __type(name: "RegisterEntry") { fields { name } } }';
const STREAMS = 100;
const PROPOSAL_STREAMS = 30;
const OF_ENTRIES = [
  "number", "kind subject", "changes { field before after }", "service { code name { kk ru } }", "service { code governingAct { id title { ru } } }",
  "service { provider { name { kk } } }", "touches recordedAt", "cause { reference } effectiveFrom", "proposal { id } subject", "service { ...S }",
];
const OF_PROPOSALS = ["number status", "proposal { id status }", "at proposal { body { id name { ru } } }"];

/** Each of its own: the alias differs, so that no two share a selection. */
const ofEntries = (turn: number): string =>
  `subscription ($since: Int) { registerEntryAdded(sinceNumber: $since) { own${turn}: number ${OF_ENTRIES[turn % OF_ENTRIES.length]} } } ${turn % OF_ENTRIES.length === 9 ? "fragment S on Service { code status }" : ""}`;
const ofProposals = (turn: number): string => `subscription ($since: Int) { proposalChanged(sinceNumber: $since) { own${turn}: number ${OF_PROPOSALS[turn % OF_PROPOSALS.length]} } }`;

describeWith(databaseServerNeed(), `${STREAMS} open streams over a registry in processes`, () => {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-supergraph-"));
  const supergraph = join(folder, "supergraph.graphql");
  let place: RegistryPlace;
  let identity: JwksServer;
  let registry: RunningProcesses;
  let changes: SteadyChanges;
  let workflow: RegistryDatabase;
  let since = { entries: 0, proposals: 0 };
  let entries: ResumingStream[] = [];
  let proposals: ResumingStream[] = [];
  const all = (): ResumingStream[] => [...entries, ...proposals];

  const ends = async (): Promise<typeof since> => {
    const [row] = (await workflow.reader.query("SELECT MAX(number) AS newest FROM proposal_event")) as Array<{ newest: number | string | null }>;
    return { entries: await changes.end(), proposals: Number(row?.newest ?? 0) };
  };
  let proposed = 0;
  /** Some entries, and a proposal up to its review. */
  const write = async (): Promise<void> => {
    for (let each = 0; each < 3; each += 1) await changes.change();
    await reviewedProposals(workflow, new Date(), [inclusion(`ағын ${(proposed += 1)}`)]);
  };
  /** Every stream has come to the end of its log. */
  const allHeard = async (): Promise<void> => {
    const end = await ends();
    const behind = (): number[] => [...entries.filter(({ last }) => last < end.entries), ...proposals.filter(({ last }) => last < end.proposals)].map(({ last }) => last);
    await eventually(behind, ({ length }) => length === 0, 240_000);
  };
  /** Each number once and in order; what came last is whole. */
  const expectTheLogs = async (): Promise<void> => {
    const end = await ends();
    for (const { numbers } of entries) expect(numbers).toEqual(numbersFrom(since.entries + 1, end.entries));
    for (const { numbers } of proposals) expect(numbers).toEqual(numbersFrom(since.proposals + 1, end.proposals));
    const faults = all().flatMap(({ payloads }) => payloads.at(-1)?.errors ?? []).map(({ message, path, extensions }) => `${path?.join(".")}: ${message} ${JSON.stringify(extensions)}`);
    expect([...new Set(faults)]).toEqual([]);
  };
  const resumed = (): number[] => all().map((stream) => stream.resumed);

  beforeAll(async () => {
    place = serverPlace();
    identity = await openJwksServer();
    writeFileSync(supergraph, SUPERGRAPH);
    await (await openWorkflowWorld({ engine: "mariadb", settings: (subgraph) => place.settings(subgraph) })).close();
    // What a busy machine answers late is no fault here.
    const patience = { SUBGRAPH_DEADLINE_MS: "20000", REQUEST_DEADLINE_MS: "30000" };
    registry = await startProcesses(place, { SUPERGRAPH: supergraph, ...patience, ...identity.environment });
    changes = await openSteadyChanges(place, null);
    workflow = await openDatabase(place.settings("workflow"), WORKFLOW_TABLES);
    since = await ends();
    const authorization = await identity.authorization(PROPOSER_OF_JUSTICE);
    const open = (turn: number, wish: { query: string; since: number; authorization: string | null }): ResumingStream =>
      new ResumingStream(turn % 2 === 0 ? CONNECT.ws : CONNECT.sse, { origin: registry.origin, ...wish });
    entries = Array.from({ length: STREAMS - PROPOSAL_STREAMS }, (_, turn) => open(turn, { query: ofEntries(turn), since: since.entries, authorization: null }));
    proposals = Array.from({ length: PROPOSAL_STREAMS }, (_, turn) => open(turn, { query: ofProposals(turn), since: since.proposals, authorization }));
    await write();
    await allHeard();
  });

  afterAll(async () => {
    await Promise.all(all().map((stream) => stream.stop()));
    await changes.close();
    await workflow.close();
    await registry.stop();
    await identity.close();
    await place.remove();
    rmSync(folder, { recursive: true });
  });

  it("go on over a new supergraph: none ends, and each gets what comes next", async () => {
    writeFileSync(supergraph, CHANGED);
    const hasHash = async (): Promise<boolean> => {
      const { data } = await askRegistry<{ __type: { fields: Array<{ name: string }> } }>(registry.origin, FIELDS);
      return data.__type.fields.some(({ name }) => name === "hash");
    };
    expect(CHANGED).not.toBe(SUPERGRAPH);
    await eventually(hasHash, (has) => !has);
    await write();
    await allHeard();
    await expectTheLogs();
    expect(resumed()).toEqual(all().map(() => 0));
  });

  it.each(["catalogue", "workflow", "legal"] as const)("wait for the %s that is started again, and lose nothing: none ends", async (part) => {
    expect(await registry.process(part).stop()).toBe(0);
    await write();
    await registry.restart(part);
    await write();
    await allHeard();
    await expectTheLogs();
    expect(resumed()).toEqual(all().map(() => 0));
  });

  it("are resumed from their numbers over a gateway that is started again, and lose nothing", async () => {
    const writing = write();
    expect(await registry.gateway.stop()).toBe(0);
    await writing;
    await write();
    await registry.restartGateway();
    await write();
    await allHeard();
    await expectTheLogs();
    expect(Math.min(...resumed())).toBeGreaterThan(0);
  });
});
