import type { Clock } from "@tizilim/common/pure/clock";
import { ANONYMOUS, type Role, type Viewer } from "@tizilim/common/identity/viewer";
import { lateLink } from "@tizilim/common/link/late-link";
import { createLog } from "@tizilim/common/observability/log";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import type { ActCard } from "@tizilim/legal/domain/act-card";
import { openLegal, type Legal } from "@tizilim/legal/legal";
import { openWorkflow, type Workflow } from "@tizilim/workflow/workflow";
import { callSubgraph, dataOf } from "./call-subgraph";
import type { TestPlace } from "./databases";
import { include, openRegisterWorld, text, JUSTICE, TRANSPORT, type RegisterWorld } from "./register-world";

/** The three subgraphs in one process, joined as `npm start` joins them, and one clock that tests set. */
export interface WorkflowWorld {
  readonly register: RegisterWorld;
  readonly legal: Legal;
  workflow: Workflow;
  /** Sets the clock of all three. */
  at(moment: string): void;
  /** Data of one operation on the workflow; throws where there is an error. */
  ask<T = Record<string, never>>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Codes of its errors; none where there are none. */
  errorsOf(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<string[]>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly room?: string;
  readonly moment?: string;
  /** Stands between the workflow and the catalogue, to fail or to wait. */
  readonly between?: (catalogue: SubgraphLink) => SubgraphLink;
  /** Stands between the legal subgraph and the workflow. */
  readonly toWorkflow?: (workflow: SubgraphLink) => SubgraphLink;
  /** Followed in place of the legal subgraph. */
  readonly acts?: SubgraphLink;
}

export const PROPOSER_OF_JUSTICE = viewerOf("aigerim", ["PROPOSER"], JUSTICE);
export const PROPOSER_OF_TRANSPORT = viewerOf("timur", ["PROPOSER"], TRANSPORT);
export const REGISTRAR_1 = viewerOf("registrar-1", ["REGISTRAR"]);
export const REGISTRAR_2 = viewerOf("registrar-2", ["REGISTRAR"]);
export const QUALITY_OFFICER = viewerOf("quality", ["QUALITY_CONTROL"]);
export const ADMINISTRATION_OFFICER = viewerOf("administration", ["PUBLIC_ADMINISTRATION"]);

export const RULES_OF_BIRTHS = "V2000020192" as LegalActId;
export const OTHER_RULES = "V2000020883" as LegalActId;
export const REPEALED_RULES = "V1500011374" as LegalActId;
export const LAW_ON_SERVICES = "Z1300000088" as LegalActId;

export function viewerOf(subject: string, roles: ReadonlyArray<Role>, body: string | null = null): Viewer {
  return { ...ANONYMOUS, subject, roles, body };
}

/** Two services in the register (00101001 of Justice, 00201001 of Transport) and four acts; open until `close`. */
export async function openWorkflowWorld(place: TestPlace, { room = "", moment = "2026-10-02T06:00:00Z", between, toWorkflow, acts }: WorldOptions = {}): Promise<WorkflowWorld> {
  let now = new Date(moment);
  const clock: Clock = { now: () => now };
  const log = createLog("test", "silent");
  const register = await openRegisterWorld(place.settings("catalogue", room), moment);
  await register.write(async (writer) => {
    await include(writer, wholeService("00101", "Тууды тіркеу", "Регистрация рождения", JUSTICE, RULES_OF_BIRTHS));
    await include(writer, wholeService("00201", "Көлікті тіркеу", "Регистрация автомобиля", TRANSPORT, OTHER_RULES));
  });
  let open: WorkflowWorld | null = null;
  const reached = lateLink("workflow", () => open?.workflow ?? null);
  const legal = await openLegal({ database: place.settings("legal", room), clock, log, upstream: { catalogue: register.catalogue, workflow: toWorkflow?.(reached) ?? reached } });
  await loadActCards(legal.database, ACTS, now);
  const catalogue: SubgraphLink = between === undefined ? register.catalogue : between(register.catalogue);
  const workflow = await openWorkflow({ database: place.settings("workflow", room), clock, log, upstream: { catalogue, legal: acts ?? legal } });
  await workflow.house.follower.catchUp();
  const world: WorkflowWorld = {
    register, legal, workflow,
    at: (other) => {
      now = new Date(other);
      register.at(other);
    },
    ask: (viewer, query, variables = {}) => dataOf(world.workflow, query, variables, viewer),
    errorsOf: async (viewer, query, variables = {}) => {
      const { errors } = await callSubgraph(world.workflow, query, variables, viewer);
      return (errors ?? []).map(({ extensions }) => String(extensions?.["code"]));
    },
    close: async () => {
      await world.workflow.close();
      await legal.close();
      await register.catalogue.close();
    },
  };
  open = world;
  return world;
}

/** All that the register's record of a service needs. */
export function wholeService(subsection: string, kk: string, ru: string, provider: string, governingAct: string) {
  return {
    subsection, name: text(kk, ru), provider, responsibleBody: provider, governingAct, recipients: ["NATURAL_PERSON"] as const,
    intake: [text("Мемлекеттік корпорация", "Государственная корпорация")], channels: ["STATE_CORPORATION"] as const,
    fee: { kind: "FREE" as const, description: null }, forms: ["PAPER"] as const, term: text("3 жұмыс күні", "3 рабочих дня"),
  };
}

const ACTS: ReadonlyArray<ActCard> = [
  card(RULES_OF_BIRTHS, "ORDER", "IN_FORCE", "Тууды тіркеу қағидалары", "Правила регистрации рождения"),
  card(OTHER_RULES, "ORDER", "IN_FORCE", "Көлікті тіркеу қағидалары", "Правила регистрации автомобилей"),
  card(REPEALED_RULES, "ORDER", "REPEALED", "Күші жойылған қағидалар", "Утратившие силу правила"),
  card(LAW_ON_SERVICES, "LAW", "AMENDED", "Мемлекеттік көрсетілетін қызметтер туралы", "О государственных услугах"),
];

function card(id: LegalActId, kind: ActCard["kind"], status: ActCard["status"], kk: string, ru: string): ActCard {
  return {
    id, kind, status, title: text(kk, ru), titles: [], issuer: null, number: null, date: "2015-04-17", registrationNumber: null, statusSince: null, url: null,
    provenance: [],
  };
}
