import { z } from "zod";
import type { BrokerSettings } from "../broker/broker-settings";
import { databaseSettings, type DatabaseSettings } from "../database/database-settings";
import { StartupFailure } from "../database/startup-failure";
import { LOG_LEVELS, type LogLevel } from "../observability/log";
import { parseClock, systemClock, type Clock } from "../pure/clock";
import { brokerEnvironment, brokerSettingsOf } from "./broker-environment";
import { isHttpAddress } from "./http-address";

/** What every subgraph reads from its environment. */
export interface SubgraphEnvironment {
  readonly database: DatabaseSettings;
  readonly host: string;
  readonly port: number;
  /** Secrets of signed calls: the first signs, all of them verify, so that one can be replaced without a gap. */
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** The setting CLOCK as it was written, for the banner; null when the system's clock runs. */
  readonly clockSetting: string | null;
  readonly logLevel: LogLevel;
  /** Base address of an OTLP collector; null: no tracing. */
  readonly tracesEndpoint: string | null;
  /** Where the logs are carried to; null: nowhere. */
  readonly broker: BrokerSettings | null;
}

export type Secrets = readonly [string, ...string[]];

export interface SubgraphDefaults {
  readonly subgraph: string;
  readonly port: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const SHORTEST_SECRET = 16;

const common = ({ port }: SubgraphDefaults) => ({
  DATABASE_URL: z.string().default(""),
  DATA_DIR: z.string().min(1).default("./data"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.string().default(String(port)).refine(isPort, "is a port from 0 to 65535").transform(Number),
  SUBGRAPH_SECRET: z.string().prefault("").transform(readSecrets),
  CLOCK: z.string().default("").refine(isClock, "is a moment like 2026-03-01T00:00:00Z or a shift like +3d, -2h or +15m"),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().default("").refine((text) => text === "" || isHttpAddress(text), "is an http or https address"),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is one of ${LOG_LEVELS.join(", ")}` }).default("info"),
  ...brokerEnvironment,
});

/**
 * Reads the environment of a subgraph; `more` adds settings of its own. Empty variables count as left out.
 * Throws StartupFailure that lists every fault, one to a line.
 */
export function readSubgraphEnvironment<M extends z.ZodRawShape>(
  environment: Environment,
  defaults: SubgraphDefaults,
  more: M = {} as M,
): SubgraphEnvironment & z.output<z.ZodObject<M>> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = z.object(common(defaults)).safeParse(given);
  const added = z.object(more).safeParse(given);
  const settings = databaseSettings(given["DATABASE_URL"], given["DATA_DIR"] ?? "./data", defaults.subgraph);
  const faults = [...faultsOf(parsed.error), ...faultsOf(added.error)];
  if (typeof settings === "string") faults.push(`DATABASE_URL ${settings}`);
  if (!parsed.success || !added.success || typeof settings === "string") throw new StartupFailure(faults.join("\n"));
  const { HOST, PORT, SUBGRAPH_SECRET, CLOCK, LOG_LEVEL, OTEL_EXPORTER_OTLP_ENDPOINT, NATS_URL, NATS_PREFIX } = parsed.data;
  return {
    database: settings,
    host: HOST,
    port: PORT,
    secrets: SUBGRAPH_SECRET,
    clock: CLOCK === "" ? systemClock : parseClock(CLOCK),
    clockSetting: CLOCK === "" ? null : CLOCK,
    logLevel: LOG_LEVEL,
    tracesEndpoint: OTEL_EXPORTER_OTLP_ENDPOINT === "" ? null : OTEL_EXPORTER_OTLP_ENDPOINT,
    broker: brokerSettingsOf({ NATS_URL, NATS_PREFIX }),
    ...added.data,
  };
}

function faultsOf(error: z.ZodError | undefined): string[] {
  return (error?.issues ?? []).map((issue) => `${issue.path.join(".")} ${issue.message}`);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function readSecrets(text: string, context: z.RefinementCtx): Secrets {
  const [first, ...others] = text.split(",").map((secret) => secret.trim()).filter((secret) => secret !== "");
  if (first !== undefined && [first, ...others].every((secret) => secret.length >= SHORTEST_SECRET)) return [first, ...others];
  context.addIssue(`is one or more secrets of at least ${SHORTEST_SECRET} signs, with commas between`);
  return z.NEVER;
}

function isClock(text: string): boolean {
  if (text === "") return true;
  try {
    parseClock(text);
    return true;
  } catch {
    return false;
  }
}
