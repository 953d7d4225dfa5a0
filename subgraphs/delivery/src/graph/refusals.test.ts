import { describe, expect, it } from "@jest/globals";
import { refusalsOf } from "./refusals";

const error = (message: string, code: string) => ({ message, extensions: { code } });

describe("what the graph has against a question", () => {
  it("is what speaks of the question itself, whether or not something was answered", () => {
    expect(refusalsOf({ data: null, errors: [error("no such field", "GRAPHQL_VALIDATION_FAILED"), error("nor this", "GRAPHQL_VALIDATION_FAILED")] })).toEqual(["no such field", "nor this"]);
    expect(refusalsOf({ errors: [error("too much", "LIMIT_COST")] })).toEqual(["too much"]);
    expect(refusalsOf({ data: { registerEntry: null }, errors: [error("first is at most 100", "BAD_USER_INPUT")] })).toEqual(["first is at most 100"]);
  });

  it("is nothing where only a part of the answer is missing", () => {
    expect(refusalsOf({ data: { registerEntry: { number: 1, proposal: null } }, errors: [error("silent", "SUBGRAPH_TIMEOUT")] })).toEqual([]);
  });

  it("is not known where nothing was answered for another reason", () => {
    expect(() => refusalsOf({ errors: [error("not loaded", "NOT_READY")] })).toThrow("not loaded");
    expect(() => refusalsOf({})).toThrow();
  });
});
