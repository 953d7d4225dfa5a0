import { expect, it } from "@jest/globals";
import { legalConfig } from "./config";

const SECRET = { SUBGRAPH_SECRET: "0123456789abcdef" };

it("the other subgraphs are sought on the same machine, and where the value that the gateway reads has them", () => {
  expect(legalConfig(SECRET).upstream).toEqual({ catalogue: "http://127.0.0.1:4001/graphql", workflow: "http://127.0.0.1:4002/graphql" });
  expect(legalConfig({ ...SECRET, SUBGRAPH_URLS: "catalogue=http://c:1/graphql,workflow=http://w:2/graphql,legal=http://l:3/graphql" }).upstream).toEqual({
    catalogue: "http://c:1/graphql",
    workflow: "http://w:2/graphql",
  });
});

it("what goes on by itself goes on unless ROUNDS is off, and another word is told with the other faults", () => {
  expect(legalConfig(SECRET).roundsEveryMs).toBe(1_000);
  expect(legalConfig({ ...SECRET, ROUNDS: "off" }).roundsEveryMs).toBeNull();
  expect(() => legalConfig({ ...SECRET, PORT: "x", ROUNDS: "never", SUBGRAPH_URLS: "catalogue" })).toThrow(/^PORT .*\nROUNDS is on or off\nSUBGRAPH_URLS has catalogue, which/);
});
