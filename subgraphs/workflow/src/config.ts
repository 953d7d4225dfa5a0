import { roundsEveryMs } from "@tizilim/common/config/rounds";
import { addressesOf, subgraphAddresses } from "@tizilim/common/config/subgraph-addresses";
import { readSubgraphEnvironment, type SubgraphEnvironment } from "@tizilim/common/config/subgraph-environment";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { z } from "zod";
import { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy } from "./domain/deadline-policy";
import type { Upstream } from "./following/upstream";

export interface WorkflowEnvironment extends SubgraphEnvironment {
  readonly policy: DeadlinePolicy;
  /** Milliseconds between rounds of what goes on by itself; null where ROUNDS is off. */
  readonly roundsEveryMs: number | null;
  readonly upstream: UpstreamAddresses;
}

const BINDS = ["STATUTORY", "NEXT_WORKING_DAY"] as const;
const BEFORE = ["EXCLUSIVE", "INCLUSIVE"] as const;

/**
 * What the Rules leave open: DEADLINE_POLICY tells which date binds, DEADLINE_BEFORE whether "before the 10th" takes in
 * the 10th. Without them the statutory date binds and the 10th is too late.
 */
const POLICY = {
  DEADLINE_POLICY: z.enum(BINDS, { error: `is one of ${BINDS.join(", ")}` }).default(DEFAULT_DEADLINE_POLICY.binds),
  DEADLINE_BEFORE: z
    .enum(BEFORE, { error: `is one of ${BEFORE.join(", ")}` })
    .default(DEFAULT_DEADLINE_POLICY.beforeIncludesTheDay ? "INCLUSIVE" : "EXCLUSIVE"),
};

/** Where each of the other subgraphs answers operations. */
type UpstreamAddresses = Readonly<Record<keyof Upstream, string>>;

/** Where the others listen on one machine. SUBGRAPH_URLS of the gateway fits here: names beside these mean nothing. */
const UPSTREAM: UpstreamAddresses = { catalogue: "http://127.0.0.1:4001/graphql", legal: "http://127.0.0.1:4003/graphql" };

/** Throws StartupFailure with every fault at once. */
export function workflowConfig(environment: NodeJS.ProcessEnv = process.env): WorkflowEnvironment {
  const own = { ...POLICY, ROUNDS: roundsEveryMs, SUBGRAPH_URLS: subgraphAddresses.prefault("") };
  const { DEADLINE_POLICY, DEADLINE_BEFORE, ROUNDS, SUBGRAPH_URLS, ...settings } = readSubgraphEnvironment(environment, { subgraph: "workflow", port: 4002 }, own);
  return {
    ...settings,
    policy: policyOf({ DEADLINE_POLICY, DEADLINE_BEFORE }),
    roundsEveryMs: ROUNDS,
    upstream: addressesOf(SUBGRAPH_URLS, UPSTREAM),
  };
}

/** The policy alone, for a process that holds more than the workflow. Throws StartupFailure with every fault at once. */
export function workflowPolicy(environment: NodeJS.ProcessEnv = process.env): DeadlinePolicy {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const read = z.object(POLICY).safeParse(given);
  if (read.success) return policyOf(read.data);
  throw new StartupFailure(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
}

function policyOf(read: { DEADLINE_POLICY: DeadlinePolicy["binds"]; DEADLINE_BEFORE: (typeof BEFORE)[number] }): DeadlinePolicy {
  return { binds: read.DEADLINE_POLICY, beforeIncludesTheDay: read.DEADLINE_BEFORE === "INCLUSIVE" };
}
