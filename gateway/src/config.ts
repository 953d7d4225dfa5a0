import { join } from "node:path";
import { z } from "zod";
import type { BrokerSettings } from "@tizilim/common/broker/broker-settings";
import { brokerEnvironment, brokerSettingsOf } from "@tizilim/common/config/broker-environment";
import { isHttpAddress } from "@tizilim/common/config/http-address";
import { subgraphAddresses } from "@tizilim/common/config/subgraph-addresses";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { LOG_LEVELS, type LogLevel } from "@tizilim/common/observability/log";
import { parseClock, systemClock, type Clock } from "@tizilim/common/pure/clock";
import type { ExportSettings } from "./export/export-settings";

/** What the gateway is told by its environment. */
export interface GatewayConfig {
  readonly port: number;
  /** Address to listen on; all of them unless told otherwise, so that a container can be reached. */
  readonly host: string;
  /** Where the registry is reached from outside, without a slash at its end: identifiers of services begin with it. Null: where it listens. */
  readonly publicUrl: string | null;
  /** Path of a supergraph file that is not the house's own; null: the registry's graph, with its portal. */
  readonly supergraph: string | null;
  /** For the day on which public answers of the registry depend. */
  readonly clock: Clock;
  readonly limits: "default" | "off";
  readonly introspection: boolean;
  readonly auth: { readonly jwksUrl: string; readonly issuer: string; readonly audience: string } | null;
  /** Signs calls to the subgraphs, of several the first; null: they are not signed. */
  readonly subgraphSecret: string | null;
  /** Addresses that stand in for those of the supergraph file. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly corsOrigins: ReadonlyArray<string>;
  /** WebSocket connections open at once. */
  readonly socketLimit: number;
  readonly logLevel: LogLevel;
  readonly tracesEndpoint: string | null;
  readonly requestDeadline: number;
  readonly subgraphDeadline: number;
  /** Where it hears that a log has grown; null: it looks each second. */
  readonly broker: BrokerSettings | null;
  readonly exports: ExportSettings;
}

/** Room for some twenty snapshots of a hundred thousand services. */
const DEFAULT_EXPORT_MEGABYTES = 4_096;

/** An empty value is as good as none: compose files pass those. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const httpUrl = z.string().refine(isHttpAddress, "must be an http or https address");
const milliseconds = z.coerce.number("must be milliseconds").int("must be whole milliseconds").min(10, "must be at least 10").max(600_000, "must be at most 600000");
const list = (text: string | undefined): string[] => (text ?? "").split(",").map((each) => each.trim()).filter((each) => each !== "");

const environment = z.object({
  PORT: optional(z.coerce.number("must be a number").int("must be a whole number").min(0, "must be from 0 to 65535").max(65_535, "must be from 0 to 65535")),
  HOST: optional(z.string()),
  PUBLIC_URL: optional(httpUrl.transform((url) => url.replace(/\/+$/, ""))),
  SUPERGRAPH: optional(z.string()),
  LIMITS: optional(z.enum(["default", "off"], "must be default or off")),
  INTROSPECTION: optional(z.enum(["on", "off"], "must be on or off")),
  AUTH_JWKS_URL: optional(httpUrl),
  AUTH_ISSUER: optional(z.string()),
  AUTH_AUDIENCE: optional(z.string()),
  SUBGRAPH_SECRET: optional(z.string().transform((text) => list(text)[0] ?? "").pipe(z.string().min(16, "must have at least 16 characters"))),
  SUBGRAPH_URLS: optional(subgraphAddresses),
  CORS_ORIGINS: optional(z.string()),
  SOCKET_LIMIT: optional(z.coerce.number("must be a number").int("must be a whole number").min(1, "must be at least 1").max(1_000_000, "must be at most 1000000")),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`)),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(httpUrl),
  REQUEST_DEADLINE_MS: optional(milliseconds),
  SUBGRAPH_DEADLINE_MS: optional(milliseconds),
  DATA_DIR: optional(z.string()),
  EXPORT_DIR: optional(z.string()),
  EXPORT_MEGABYTES: optional(z.coerce.number("must be megabytes").int("must be whole megabytes").min(1, "must be at least 1").max(10_000_000, "must be at most 10000000")),
  ...brokerEnvironment,
});

export type ReadGatewayConfig = { readonly config: GatewayConfig } | { readonly faults: ReadonlyArray<string> };

/** Reads it once and tells every fault at once, one line each. */
export function readGatewayConfig(env: Readonly<Record<string, string | undefined>>): ReadGatewayConfig {
  const read = environment.safeParse(env);
  const faults = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  for (const origin of list(env["CORS_ORIGINS"])) {
    if (origin !== "*" && !(URL.canParse(origin) && new URL(origin).origin === origin)) faults.push(`CORS_ORIGINS has ${origin}, which is not an origin such as https://portal.kz`);
  }
  const auth = [env["AUTH_JWKS_URL"], env["AUTH_ISSUER"], env["AUTH_AUDIENCE"]].map((value) => value ?? "");
  if (auth.some((value) => value !== "") && auth.some((value) => value === "")) {
    faults.push("AUTH_JWKS_URL, AUTH_ISSUER and AUTH_AUDIENCE must be set together");
  }
  const clock = readClock(env["CLOCK"], faults);
  if (!read.success || faults.length > 0) return { faults };
  const { data } = read;
  return {
    config: {
      port: data.PORT ?? 4000,
      host: data.HOST ?? "0.0.0.0",
      publicUrl: data.PUBLIC_URL ?? null,
      supergraph: data.SUPERGRAPH ?? null,
      clock,
      limits: data.LIMITS ?? "default",
      introspection: data.INTROSPECTION !== "off",
      auth:
        data.AUTH_JWKS_URL === undefined || data.AUTH_ISSUER === undefined || data.AUTH_AUDIENCE === undefined
          ? null
          : { jwksUrl: data.AUTH_JWKS_URL, issuer: data.AUTH_ISSUER, audience: data.AUTH_AUDIENCE },
      subgraphSecret: data.SUBGRAPH_SECRET ?? null,
      subgraphUrls: data.SUBGRAPH_URLS ?? new Map(),
      corsOrigins: list(data.CORS_ORIGINS),
      socketLimit: data.SOCKET_LIMIT ?? 10_000,
      logLevel: data.LOG_LEVEL ?? "info",
      tracesEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      requestDeadline: data.REQUEST_DEADLINE_MS ?? 5_000,
      subgraphDeadline: data.SUBGRAPH_DEADLINE_MS ?? 3_000,
      broker: brokerSettingsOf(data),
      exports: { folder: data.EXPORT_DIR ?? join(data.DATA_DIR ?? "./data", "exports"), mostBytes: (data.EXPORT_MEGABYTES ?? DEFAULT_EXPORT_MEGABYTES) * 1024 * 1024 },
    },
  };
}

function readClock(text: string | undefined, faults: string[]): Clock {
  if (text === undefined || text === "") return systemClock;
  try {
    return parseClock(text);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
    return systemClock;
  }
}

/** This process's own environment; throws StartupFailure with every fault. */
export function gatewayEnvironment(): GatewayConfig {
  const read = readGatewayConfig(process.env);
  if ("config" in read) return read.config;
  throw new StartupFailure(["The environment is not right:", ...read.faults.map((fault) => `  ${fault}`)].join("\n"));
}
