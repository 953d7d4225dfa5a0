import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { verifyLog, type LogFault } from "@tizilim/catalogue/domain/verify-log";
import type { StoredEntry } from "@tizilim/catalogue/entry/stored-entry";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { ProposalContent } from "@tizilim/workflow/domain/proposal";
import { storedProposals } from "@tizilim/workflow/proposal/stored-proposal.store";
import { WORKFLOW_TABLES } from "@tizilim/workflow/workflow-tables";
import { registerLog } from "../loading/support/register-as-it-stands";
import { amendment, concurredProposals, inclusion } from "./concurred-proposals";
import type { RegistryPlace } from "./registry-place";
import { text } from "./register-world";
import { openWorkflowWorld } from "./workflow-world";

export const CRASH_CLOCK = "2026-10-02T06:00:00Z";
const NOW = new Date(CRASH_CLOCK);
const AMENDED = ["00101001"];

/** What a registry wrote, seen beside its processes. */
export interface CrashGround {
  /** New proposals in which both bodies concur, in the kinds of an ordinary order. */
  concurred(howMany: number): Promise<string[]>;
  /** How far the order over these proposals is, by what the two databases hold. */
  stage(proposals: ReadonlyArray<string>): Promise<CrashStage>;
  /** Resolves when no order waits for its answer, nothing is to be sent, and the register's log was taken in to its end. */
  settled(patienceMs: number): Promise<void>;
  /** Of the proposals, how many entries the register has; with everything that does not hold. */
  looked(proposals: ReadonlyArray<string>): Promise<{ readonly entries: number; readonly faults: ReadonlyArray<string> }>;
  /** How many orders were ever placed. */
  orders(): Promise<number>;
  close(): Promise<void>;
}

export type CrashStage = "not placed" | "placed" | "applied" | "answered";

/** Fills an empty place with a small register and opens its databases beside the processes to come. */
export async function openCrashGround(place: RegistryPlace, engine: "libsql" | "mariadb"): Promise<CrashGround> {
  const world = await openWorkflowWorld({ engine, settings: (subgraph) => place.settings(subgraph) }, { moment: CRASH_CLOCK });
  await world.close();
  const catalogue = await openDatabase(place.settings("catalogue"), CATALOGUE_TABLES);
  const workflow = await openDatabase(place.settings("workflow"), WORKFLOW_TABLES);
  let made = 0;
  const content = (): ProposalContent => inclusion(`бірегей ${(made += 1)}`, made % 3 === 0 ? "00102" : "00101");
  const answered = () => count(workflow, "SELECT COUNT(*) AS total FROM register_order WHERE status = 'PENDING'");
  const sent = () => count(workflow, "SELECT COUNT(*) AS total FROM outbox WHERE doneAt IS NULL");
  return {
    concurred: (howMany) => {
      const amended = AMENDED.map((code) => amendment(code, { term: text(`${(made += 1)} күн`, `${made} дней`) }));
      return concurredProposals(workflow, NOW, [...amended, ...Array.from({ length: howMany - amended.length }, content)]);
    },
    stage: async (proposals) => {
      const [first = ""] = proposals;
      const stored = await storedProposals((sql, parameters) => workflow.reader.query(sql, [...(parameters ?? [])]), [first]);
      const state = stored.get(first)?.state;
      if (state?.status === "ENTERED") return "answered";
      if (state?.status !== "CONCURRED" || state.order === null) return "not placed";
      return (await entriesOf(catalogue, proposals)).length > 0 ? "applied" : "placed";
    },
    settled: async (patienceMs) => {
      for (const latest = Date.now() + patienceMs; ; await new Promise((resume) => setTimeout(resume, 25))) {
        const followed = await count(workflow, "SELECT number AS total FROM followed_log WHERE name = 'register'");
        const head = await count(catalogue, "SELECT number AS total FROM register_head WHERE id = 1");
        if ((await answered()) === 0 && (await sent()) === 0 && followed === head) return;
        if (Date.now() > latest) throw new Error(`an order still waits after ${patienceMs} ms`);
      }
    },
    looked: async (proposals) => ({ entries: (await entriesOf(catalogue, proposals)).length, faults: await faultsOf(catalogue, workflow) }),
    orders: () => count(workflow, "SELECT COUNT(*) AS total FROM register_order"),
    close: async () => {
      await catalogue.close();
      await workflow.close();
    },
  };
}

async function count(database: RegistryDatabase, sql: string): Promise<number> {
  const rows: Array<{ total: number | string }> = await database.reader.query(sql);
  return Number(rows[0]?.total ?? 0);
}

async function entriesOf(catalogue: RegistryDatabase, proposals: ReadonlyArray<string>): Promise<StoredEntry[]> {
  const { entries } = await registerLog(catalogue);
  return entries.filter(({ proposal }) => proposal !== null && proposals.includes(proposal));
}

/** Everything in both databases that is not as the rules want it. */
async function faultsOf(catalogue: RegistryDatabase, workflow: RegistryDatabase): Promise<string[]> {
  const { entries, head } = await registerLog(catalogue);
  const told = (fault: LogFault): string => `entry ${fault.number}: ${fault.fault}`;
  const byProposal = entries.flatMap(({ proposal, number, subject }) => (proposal === null ? [] : [[proposal, { number, subject }] as const]));
  const entered = new Map(byProposal);
  const rows: Array<{ id: string; state: string }> = await workflow.reader.query("SELECT id, state FROM proposal");
  const orders: Array<{ status: string; total: number | string }> = await workflow.reader.query("SELECT status, COUNT(*) AS total FROM register_order GROUP BY status");
  return [
    ...verifyLog(entries, head).map(told),
    ...byProposal.filter(([id], at) => byProposal.findIndex(([other]) => other === id) < at).map(([id]) => `${id} was entered twice`),
    ...gapsOf(entries.filter(({ kind }) => kind === "SERVICE_INCLUDED").map(({ subject }) => subject)),
    ...rows.flatMap(({ id, state: text }) => faultsOfProposal(id, JSON.parse(text) as ProposalAsStored, entered.get(id))),
    ...orders.filter(({ status }) => status !== "ENTERED").map(({ status, total }) => `${total} orders are ${status}`),
  ];
}

interface ProposalAsStored {
  readonly status: string;
  readonly order: string | null;
  readonly entry?: number;
  readonly code?: string;
}

function faultsOfProposal(id: string, { status, order, entry, code }: ProposalAsStored, entered: { number: number; subject: string } | undefined): string[] {
  if (entered === undefined) return status === "CONCURRED" && order === null ? [] : [`${id} is ${status} in order ${order ?? "none"} and has no entry`];
  return status === "ENTERED" && entry === entered.number && code === entered.subject ? [] : [`${id} is ${status} and has entry ${entered.number}`];
}

/** Codes of a subsection follow one another from 1 on. */
function gapsOf(codes: ReadonlyArray<string>): string[] {
  const last = new Map<string, number>();
  return codes.flatMap((code) => {
    const [subsection, sequence] = [code.slice(0, 5), Number(code.slice(5))];
    const before = last.get(subsection) ?? 0;
    last.set(subsection, sequence);
    return sequence === before + 1 ? [] : [`${code} came after ${before}`];
  });
}
