import { describe, expect, it } from "@jest/globals";
import { LinkFailure } from "@tizilim/common/link/link-failure";
import { answeredErrors, wholeFailure } from "./report-failure";

const places = (count: number): Array<Array<string | number>> => Array.from({ length: count }, (_, index) => ["services", "nodes", index, "act"]);

describe("a fetch that brought nothing", () => {
  it("is told at each place while they are few", () => {
    const faults = wholeFailure(new LinkFailure("timeout", "10.0.0.1"), "legal", places(2));
    expect(faults).toEqual([
      { message: "Subgraph legal did not answer in time.", code: "SUBGRAPH_TIMEOUT", service: "legal", path: ["services", "nodes", 0, "act"] },
      { message: "Subgraph legal did not answer in time.", code: "SUBGRAPH_TIMEOUT", service: "legal", path: ["services", "nodes", 1, "act"] },
    ]);
  });

  it("is told once, at what the places share, when they are many", () => {
    expect(wholeFailure(new Error("inner"), "legal", places(100))).toEqual([
      { message: "Subgraph legal could not answer.", code: "SUBGRAPH_FAILED", service: "legal", path: ["services", "nodes"], extensions: { affected: 100 } },
    ]);
  });

  it("is told without a place when nobody waits for it", () => {
    expect(wholeFailure(new Error("inner"), "legal", [])).toMatchObject([{ path: null }]);
  });
});

describe("errors of an answer", () => {
  it("are bounded in number", () => {
    const errors = Array.from({ length: 500 }, () => ({ message: "no", extensions: { code: "FORBIDDEN" } }));
    expect(answeredErrors(errors, "legal", () => places(3))).toHaveLength(100);
  });

  it("keep a public text and lose an inner one", () => {
    const told = answeredErrors([{ message: "select 1", path: ["a"] }, { message: "not yours", extensions: { code: "FORBIDDEN", sql: "select 2" } }], "legal", (path) => [path ?? []]);
    expect(told).toEqual([
      { message: "Subgraph legal could not answer.", code: "SUBGRAPH_FAILED", service: "legal", path: ["a"], extensions: {} },
      { message: "not yours", code: "FORBIDDEN", service: "legal", path: [], extensions: {} },
    ]);
  });
});
