import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import { createLog } from "@tizilim/common/observability/log";
import type { Clock } from "@tizilim/common/pure/clock";
import { openDelivery, type Delivery } from "@tizilim/delivery/delivery";
import type { AskGraph } from "@tizilim/delivery/graph/ask-graph";
import { createEngine } from "@tizilim/gateway/engine/engine";
import { InflightReads } from "@tizilim/gateway/engine/execute/inflight-reads";
import { DEFAULT_LIMITS } from "@tizilim/gateway/engine/limits/limits";
import { loadSupergraph } from "@tizilim/gateway/engine/plan/supergraph";
import { askInProcess } from "@tizilim/gateway/http/ask-in-process";
import { callSubgraph, dataOf } from "./call-subgraph";
import type { TestPlace } from "./databases";
import { addSection, include, openRegisterWorld, text, JUSTICE, TRANSPORT, type RegisterWorld } from "./register-world";
import { viewerOf } from "./workflow-world";

/** A register with two services and a section after them, and the partners' room as a client of the graph over it; one clock that tests set. */
export interface DeliveryWorld {
  readonly register: RegisterWorld;
  readonly delivery: Delivery;
  /** Whether the graph answers; true at first. */
  graphAnswers: boolean;
  /** Questions that the graph was asked. */
  readonly asked: number;
  at(moment: string): void;
  /** Number of the newest entry. */
  end(): Promise<number>;
  ask<T = Record<string, never>>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<T>;
  errorsOf(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<string[]>;
  give(viewer: Viewer, mutation: EndpointMutationName, input: Record<string, unknown>): Promise<EndpointAnswer>;
  /** The partners' room again over the same tables, as after a restart, with a graph that does not answer; whoever asks for it closes it. */
  reopened(): Promise<Delivery>;
  close(): Promise<void>;
}

export type EndpointMutationName = "saveEndpoint" | "pauseEndpoint" | "resumeEndpoint" | "deleteEndpoint";

export interface EndpointAnswer {
  readonly endpoint: TestedEndpoint | null;
  readonly verification: string | null;
  readonly problems: ReadonlyArray<{ readonly code: string; readonly field: string | null; readonly message: { readonly kk: string; readonly ru: string } }>;
}

export interface TestedEndpoint {
  readonly id: string;
  readonly owner: string;
  readonly url: string;
  readonly status: string;
  readonly selection: string;
  readonly filter: Record<string, ReadonlyArray<string> | null> | null;
  readonly version: number;
  readonly position: number;
  readonly lag: number;
  readonly pausedBecause: string | null;
  readonly pausedAt: string | null;
  readonly failedAttempts: number;
  readonly failingSince: string | null;
  readonly nextAttemptAt: string | null;
  readonly verifiedAt: string | null;
  readonly deletedAt: string | null;
  readonly keys: ReadonlyArray<{ readonly kind: string; readonly publicKey: string | null; readonly endsAt: string | null }>;
}

export const ENDPOINT_FIELDS = `id owner url status selection filter { sections providers category } version position lag pausedBecause pausedAt failedAttempts failingSince
  nextAttemptAt verifiedAt deletedAt keys { kind publicKey endsAt }`;

export const PARTNER = viewerOf("zhanna", ["PARTNER"], JUSTICE);
export const COLLEAGUE = viewerOf("daniyar", ["PARTNER"], JUSTICE);
export const OTHER_PARTNER = viewerOf("olga", ["PARTNER"], TRANSPORT);
export const LONE_PARTNER = viewerOf("a-system", ["PARTNER"]);
export const ADMINISTRATOR = viewerOf("admin", ["ADMIN"]);

export const RECEIVER = { url: "https://receiver.example.kz/hook", selection: "{ number kind service { code name { kk ru } } }" };

const SUPERGRAPH = readFileSync(resolve(__dirname, "../../supergraph.graphql"), "utf8");
const GRAPH_LIMIT_MS = 5_000;

export async function openDeliveryWorld(place: TestPlace, { room = "", moment = "2026-11-28T06:00:00Z" } = {}): Promise<DeliveryWorld> {
  let now = new Date(moment);
  const clock: Clock = { now: () => now };
  const register = await openRegisterWorld(place.settings("catalogue", room), moment);
  await register.write(async (writer) => {
    await include(writer, { subsection: "00101", name: text("Тууды тіркеу", "Регистрация рождения"), provider: JUSTICE });
    await include(writer, { subsection: "00201", name: text("Көлікті тіркеу", "Регистрация автомобиля"), provider: TRANSPORT });
    // The newest entry is about no service.
    await addSection(writer, "003", text("Бизнес", "Бизнес"));
  });
  const engine = createEngine({
    supergraph: loadSupergraph(SUPERGRAPH, null), links: new Map([["catalogue", register.catalogue]]), inflight: new InflightReads(), limits: DEFAULT_LIMITS,
    introspection: true, callLimit: GRAPH_LIMIT_MS, now: Date.now, observer: {},
  });
  const ask: AskGraph = askInProcess(() => ({ engine }), GRAPH_LIMIT_MS);
  let asked = 0;
  const askGraph: AskGraph = async (query, variables) => {
    asked += 1;
    if (!world.graphAnswers) throw new Error("the graph is away");
    return ask(query, variables);
  };
  const settings = { allowance: { http: false, hosts: new Set<string>() }, origin: "tizilim.test" };
  const open = (graph: AskGraph): Promise<Delivery> => openDelivery({ database: place.settings("delivery", room), clock, log: createLog("test", "silent"), settings, askGraph: graph });
  const delivery = await open(askGraph);
  const world: DeliveryWorld = {
    register, delivery,
    graphAnswers: true,
    get asked() {
      return asked;
    },
    at: (other) => {
      now = new Date(other);
      register.at(other);
    },
    end: async () => Number(await register.catalogue.revision()),
    ask: (viewer, query, variables = {}) => dataOf(delivery, query, variables, viewer),
    errorsOf: async (viewer, query, variables = {}) => {
      const { errors } = await callSubgraph(delivery, query, variables, viewer);
      return (errors ?? []).map(({ extensions }) => String(extensions?.["code"]));
    },
    give: async (viewer, mutation, input) => (await dataOf<Record<string, EndpointAnswer>>(delivery, endpointMutation(mutation), { input }, viewer))[mutation] as EndpointAnswer,
    reopened: () => open(() => Promise.reject(new Error("the graph is away"))),
    close: async () => {
      await delivery.close();
      await register.catalogue.close();
    },
  };
  return world;
}

export function endpointMutation(name: EndpointMutationName): string {
  const type = name === "saveEndpoint" ? "SaveEndpointInput" : "EndpointActionInput";
  return `mutation ($input: ${type}!) { ${name}(input: $input) { endpoint { ${ENDPOINT_FIELDS} } verification problems { code field message { kk ru } } } }`;
}

let keys = 0;

/** A key that no other call of these tests has. */
export function freshKey(): string {
  keys += 1;
  return `key-${keys}`;
}

/** Saves an endpoint that nothing stands in the way of. */
export async function savedEndpoint(world: DeliveryWorld, viewer: Viewer = PARTNER, more: Record<string, unknown> = {}): Promise<TestedEndpoint> {
  const { endpoint, problems } = await world.give(viewer, "saveEndpoint", { idempotencyKey: freshKey(), ...RECEIVER, ...more });
  if (endpoint === null) throw new Error(JSON.stringify(problems));
  return endpoint;
}

/** What a worker would have made of an endpoint. */
export async function stands(world: DeliveryWorld, id: string, columns: Readonly<Record<string, string | number | null>>): Promise<void> {
  const names = Object.keys(columns);
  await world.delivery.database.transaction((writer) =>
    writer.query(`UPDATE endpoint SET ${names.map((name) => `${name} = ?`).join(", ")} WHERE id = ?`, [...Object.values(columns), id]));
}

export const nobody: Viewer = ANONYMOUS;
