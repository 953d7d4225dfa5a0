import { describe, expect, it } from "@jest/globals";
import { workflowConfig } from "./config";

const SECRET = { SUBGRAPH_SECRET: "0123456789abcdef" };
const upstreamOf = (urls?: string) => workflowConfig({ ...SECRET, SUBGRAPH_URLS: urls }).upstream;

describe("addresses of the other subgraphs", () => {
  it("are those of the same machine, where nothing is set", () => {
    const usual = { catalogue: "http://127.0.0.1:4001/graphql", legal: "http://127.0.0.1:4003/graphql" };
    expect([upstreamOf(), upstreamOf("")]).toEqual([usual, usual]);
  });

  it("are taken from the value that the gateway reads, which names the workflow too", () => {
    expect(upstreamOf("catalogue=http://c:1/graphql, workflow=http://w:2/graphql, legal=https://l/graphql, prices=http://p/graphql")).toEqual({
      catalogue: "http://c:1/graphql",
      legal: "https://l/graphql",
    });
    expect(upstreamOf("legal=http://l:3/graphql")).toEqual({ catalogue: "http://127.0.0.1:4001/graphql", legal: "http://l:3/graphql" });
  });

  it("are refused by pair, with the other faults of the environment", () => {
    expect(() => workflowConfig({ ...SECRET, PORT: "x", SUBGRAPH_URLS: "catalogue,legal=l:3" })).toThrow(
      /^PORT .*\nSUBGRAPH_URLS has catalogue, which is not of the form .*\nSUBGRAPH_URLS has legal=l:3, which/,
    );
  });
});
