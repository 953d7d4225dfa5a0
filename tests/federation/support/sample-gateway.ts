import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createLog } from "@tizilim/common/observability/log";
import type { SubgraphAnswer, SubgraphCall, SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { createEngine, type Engine } from "@tizilim/gateway/engine/engine";
import type { EventRoot } from "@tizilim/gateway/engine/events/event-root";
import { InflightReads } from "@tizilim/gateway/engine/execute/inflight-reads";
import { DEFAULT_LIMITS } from "@tizilim/gateway/engine/limits/limits";
import { loadSupergraph } from "@tizilim/gateway/engine/plan/supergraph";
import { DEFAULT_DEADLINE_POLICY } from "@tizilim/workflow/domain/deadline-policy";
import { loadSampleOnce } from "../../../scripts/load-sample-once";
import { closeSubgraphs, openSubgraphs } from "../../../scripts/open-subgraphs";
import { embeddedPlace } from "../../support/registry-place";

const ROOT = resolve(__dirname, "../../..");

export const ENTRIES: EventRoot = { subscriptionField: "registerEntryAdded", sinceArgument: "sinceNumber", listField: "registerEntriesSince", marks: { filter: "matches" } };

export interface SampleGateway {
  readonly engine: Engine;
  /** Calls so far, by subgraph. */
  readonly calls: SubgraphCall[];
  /** Answers in a subgraph's place; null leaves it to answer itself. */
  answerFor: ((name: string, call: SubgraphCall) => Promise<SubgraphAnswer> | null) | null;
  close(): Promise<void>;
}

/** The engine with its limits over the whole sample, in this process and on the embedded database. */
export async function sampleGateway(callLimit = 3_000): Promise<SampleGateway> {
  const place = embeddedPlace();
  const now = new Date("2026-11-28T06:00:00Z");
  const log = createLog("test", "silent");
  const databases = Object.fromEntries(["catalogue", "workflow", "legal", "delivery"].map((name) => [name, place.settings(name)])) as never;
  const clock = { now: () => now };
  const delivery = { allowance: { http: false, hosts: new Set<string>() }, origin: "tizilim.test" };
  const subgraphs = await openSubgraphs({ databases, clock, policy: DEFAULT_DEADLINE_POLICY, delivery }, log);
  await loadSampleOnce(subgraphs, resolve(ROOT, "data/sample"), clock);
  const calls: SubgraphCall[] = [];
  const gateway: { answerFor: SampleGateway["answerFor"] } = { answerFor: null };
  const links = Object.values(subgraphs).map((subgraph): [string, SubgraphLink] => [
    subgraph.name,
    {
      name: subgraph.name,
      call: (call) => {
        calls.push(call);
        return gateway.answerFor?.(subgraph.name, call) ?? subgraph.call(call);
      },
      revision: () => subgraph.revision(),
      close: () => Promise.resolve(),
    },
  ]);
  const engine = createEngine({
    supergraph: loadSupergraph(readFileSync(resolve(ROOT, "supergraph.graphql"), "utf8"), DEFAULT_LIMITS.ways),
    links: new Map(links),
    inflight: new InflightReads(),
    limits: DEFAULT_LIMITS,
    introspection: true,
    callLimit,
    now: Date.now,
    observer: {},
  });
  return Object.assign(gateway, {
    call: (name: string, call: SubgraphCall) => new Map(links).get(name)?.call(call),
    engine,
    calls,
    close: async () => {
      await closeSubgraphs(subgraphs);
      await place.remove();
    },
  });
}
