import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { StartupFailure } from "../database/startup-failure";
import { readSubgraphEnvironment, type Environment } from "./subgraph-environment";

const SECRET = "a secret of twenty-six signs";
const read = (environment: Environment) => readSubgraphEnvironment({ SUBGRAPH_SECRET: SECRET, ...environment }, { subgraph: "legal", port: 4003 });

const faultsOf = (environment: Environment): string[] => {
  try {
    read(environment);
    return [];
  } catch (failure) {
    expect(failure).toBeInstanceOf(StartupFailure);
    return (failure as StartupFailure).message.split("\n");
  }
};

describe("environment of a subgraph", () => {
  it("has a default for everything but the secret", () => {
    expect(read({})).toMatchObject({
      database: { engine: "libsql", file: "data/legal.sqlite" },
      host: "127.0.0.1",
      port: 4003,
      secrets: [SECRET],
      clockSetting: null,
      logLevel: "info",
    });
    expect(faultsOf({ SUBGRAPH_SECRET: undefined })).toEqual([expect.stringMatching(/^SUBGRAPH_SECRET /)]);
  });

  it("tells every fault at once, each by its variable", () => {
    const faults = faultsOf({ PORT: "70000", CLOCK: "yesterday", LOG_LEVEL: "loud", DATABASE_URL: "postgres://x/y", SUBGRAPH_SECRET: "short", NATS_URL: "http://nats" });
    expect(faults.map((fault) => fault.split(" ")[0]).sort()).toEqual(["CLOCK", "DATABASE_URL", "LOG_LEVEL", "NATS_URL", "PORT", "SUBGRAPH_SECRET"]);
  });

  it("takes an empty variable as left out", () => {
    expect(read({ PORT: "", CLOCK: "", LOG_LEVEL: "" })).toMatchObject({ port: 4003, clockSetting: null, logLevel: "info" });
  });

  it("takes several secrets, so that one can be replaced", () => {
    expect(read({ SUBGRAPH_SECRET: `${SECRET}, ${SECRET} two` }).secrets).toEqual([SECRET, `${SECRET} two`]);
  });

  it("reads what a subgraph adds, with the faults of both", () => {
    const more = { DEADLINE_POLICY: z.enum(["STATUTORY"], { error: "is STATUTORY" }) };
    const defaults = { subgraph: "workflow", port: 4002 };
    expect(readSubgraphEnvironment({ SUBGRAPH_SECRET: SECRET, DEADLINE_POLICY: "STATUTORY" }, defaults, more).DEADLINE_POLICY).toBe("STATUTORY");
    expect(() => readSubgraphEnvironment({ PORT: "x", SUBGRAPH_SECRET: SECRET }, defaults, more)).toThrow(/PORT .*\nDEADLINE_POLICY is STATUTORY/);
  });
});
