import { isHttpAddress } from "@tizilim/common/config/http-address";
import { readSubgraphEnvironment, type Environment, type SubgraphEnvironment } from "@tizilim/common/config/subgraph-environment";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { z } from "zod";
import type { AddressAllowance } from "./domain/endpoint-url";

/** How receivers are met. */
export interface DeliverySettings {
  /** Where may be sent to beyond the rule. */
  readonly allowance: AddressAllowance;
  /** The name under which receivers are asked for leave. */
  readonly origin: string;
}

export interface DeliveryEnvironment extends SubgraphEnvironment {
  readonly settings: DeliverySettings;
  /** Where the whole graph answers. */
  readonly gatewayUrl: string;
}

/** A worker is called by nobody, and signs nothing but what it delivers. */
export type WorkerEnvironment = Omit<DeliveryEnvironment, "secrets">;

const SETTINGS = {
  DELIVERY_ALLOW_HTTP: z.enum(["on", "off"], { error: "is on or off" }).default("off"),
  DELIVERY_ALLOWED_HOSTS: z.string().default("").transform((text) => text.split(",").map((host) => host.trim().toLowerCase()).filter((host) => host !== "")),
  DELIVERY_ORIGIN: z.string().regex(/^[a-z0-9.-]{1,253}$/i, "is a name such as tizilim.kz").default("tizilim"),
};
const GATEWAY = {
  GATEWAY_URL: z.string().default("http://127.0.0.1:4000/graphql").refine(isHttpAddress, "is an http or https address"),
};

/** Where a worker tells whether it is ready, when nothing else is said. */
const WORKER_PORT = 4005;
const NO_SECRET = "nobody is called in our name";

/** Throws StartupFailure with every fault of the environment at once. */
export function deliveryConfig(environment: NodeJS.ProcessEnv = process.env): DeliveryEnvironment {
  return environmentOf(environment, 4004);
}

/** The same for a process that delivers and answers nothing. */
export function workerConfig(environment: NodeJS.ProcessEnv = process.env): WorkerEnvironment {
  const { secrets: _, ...settings } = environmentOf({ ...environment, SUBGRAPH_SECRET: NO_SECRET }, WORKER_PORT);
  return settings;
}

/** The settings alone, for a process that holds more than the delivery. Throws StartupFailure with every fault at once. */
export function deliverySettings(environment: NodeJS.ProcessEnv = process.env): DeliverySettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const read = z.object(SETTINGS).safeParse(given);
  if (read.success) return settingsOf(read.data);
  throw new StartupFailure(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
}

function environmentOf(environment: Environment, port: number): DeliveryEnvironment {
  const { DELIVERY_ALLOW_HTTP, DELIVERY_ALLOWED_HOSTS, DELIVERY_ORIGIN, GATEWAY_URL, ...shared } =
    readSubgraphEnvironment(environment, { subgraph: "delivery", port }, { ...SETTINGS, ...GATEWAY });
  return { ...shared, gatewayUrl: GATEWAY_URL, settings: settingsOf({ DELIVERY_ALLOW_HTTP, DELIVERY_ALLOWED_HOSTS, DELIVERY_ORIGIN }) };
}

function settingsOf(read: { DELIVERY_ALLOW_HTTP: "on" | "off"; DELIVERY_ALLOWED_HOSTS: ReadonlyArray<string>; DELIVERY_ORIGIN: string }): DeliverySettings {
  return { allowance: { http: read.DELIVERY_ALLOW_HTTP === "on", hosts: new Set(read.DELIVERY_ALLOWED_HOSTS) }, origin: read.DELIVERY_ORIGIN };
}
