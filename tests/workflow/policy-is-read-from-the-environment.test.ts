import { describe, expect, it } from "@jest/globals";
import { workflowConfig } from "@tizilim/workflow/config";

const SECRET = { SUBGRAPH_SECRET: "0123456789abcdef" };

describe("policy of deadlines", () => {
  it("lets the statutory date bind and leaves the 10th out, where nothing is set", () => {
    expect(workflowConfig(SECRET).policy).toEqual({ binds: "STATUTORY", beforeIncludesTheDay: false });
  });

  it("is switched by two settings", () => {
    expect(workflowConfig({ ...SECRET, DEADLINE_POLICY: "NEXT_WORKING_DAY", DEADLINE_BEFORE: "INCLUSIVE" }).policy).toEqual({ binds: "NEXT_WORKING_DAY", beforeIncludesTheDay: true });
  });

  it("is refused with the values that are known", () => {
    expect(() => workflowConfig({ ...SECRET, DEADLINE_POLICY: "never" })).toThrow("DEADLINE_POLICY is one of STATUTORY, NEXT_WORKING_DAY");
  });
});
