import { describe, expect, it } from "@jest/globals";
import { roleBehind } from "./event-role";
import { PROPOSAL_EVENT_KINDS } from "./proposal-event";

describe("the role in which something was done to a proposal", () => {
  it("is the one that may do it", () => {
    const roles = Object.fromEntries(PROPOSAL_EVENT_KINDS.map((what) => [what, roleBehind({ what, body: "PUBLIC_ADMINISTRATION" })]));
    expect(roles).toEqual({
      CREATED: "PROPOSER", UPDATED: "PROPOSER", SUBMITTED: "PROPOSER", WITHDRAWN: "PROPOSER", REBASED: "PROPOSER",
      REVIEW_STARTED: "REGISTRAR", CONCURRENCE_REQUESTED: "REGISTRAR", REJECTED: "REGISTRAR", ORDERED: "REGISTRAR",
      CONCURRED: "PUBLIC_ADMINISTRATION", OBJECTED: "PUBLIC_ADMINISTRATION", ENTERED: "REGISTER", RETURNED: "REGISTER",
    });
  });

  it("of a concurrence is that of the body that gave it", () => {
    expect(roleBehind({ what: "CONCURRED", body: "QUALITY_CONTROL" })).toBe("QUALITY_CONTROL");
    expect(() => roleBehind({ what: "OBJECTED" })).toThrow();
  });
});
