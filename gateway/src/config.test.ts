import { describe, expect, it } from "@jest/globals";
import { systemClock } from "@tizilim/common/pure/clock";
import { readGatewayConfig } from "./config";

describe("the gateway's configuration", () => {
  it("has a value for everything that the environment leaves out", () => {
    expect(readGatewayConfig({ PORT: "", LIMITS: "" })).toEqual({
      config: {
        port: 4000, host: "0.0.0.0", publicUrl: null, supergraph: null, clock: systemClock, limits: "default", introspection: true, auth: null, subgraphSecret: null,
        subgraphUrls: new Map(), corsOrigins: [], socketLimit: 10_000, logLevel: "info", tracesEndpoint: null, requestDeadline: 5_000, subgraphDeadline: 3_000, broker: null,
        exports: { folder: "data/exports", mostBytes: 4_294_967_296 },
      },
    });
  });

  it("takes addresses and origins as lists", () => {
    expect(readGatewayConfig({ SUBGRAPH_URLS: "a=http://a:1/graphql, b=https://b/x?y=1", CORS_ORIGINS: "https://portal.kz,*" })).toMatchObject({
      config: { subgraphUrls: new Map([["a", "http://a:1/graphql"], ["b", "https://b/x?y=1"]]), corsOrigins: ["https://portal.kz", "*"] },
    });
  });

  it("signs with the first of several secrets, while the subgraphs accept all of them", () => {
    expect(readGatewayConfig({ SUBGRAPH_SECRET: " the-new-secret-of-all , the-old-secret-of-all" })).toMatchObject({ config: { subgraphSecret: "the-new-secret-of-all" } });
  });

  it("tells every fault at once, each with the name of its variable", () => {
    const read = readGatewayConfig({
      PORT: "70000", LIMITS: "none", LOG_LEVEL: "loud", AUTH_JWKS_URL: "ftp://x", SUBGRAPH_SECRET: "short", SUBGRAPH_URLS: "nonsense",
      CORS_ORIGINS: "portal.kz", REQUEST_DEADLINE_MS: "soon", SOCKET_LIMIT: "0", OTEL_EXPORTER_OTLP_ENDPOINT: "collector", CLOCK: "noon",
    });
    const faults = "faults" in read ? read.faults : [];
    for (const name of ["PORT", "LIMITS", "LOG_LEVEL", "AUTH_JWKS_URL must be an", "AUTH_AUDIENCE must be set together", "SUBGRAPH_SECRET", "SUBGRAPH_URLS", "CORS_ORIGINS", "SOCKET_LIMIT", "REQUEST_DEADLINE_MS", "OTEL_EXPORTER", "CLOCK is neither"]) {
      expect(faults.filter((fault) => fault.includes(name))).not.toHaveLength(0);
    }
    expect(faults.every((fault) => !fault.includes("\n"))).toBe(true);
  });
});
