import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { PROPOSAL_STATUSES } from "./proposal";
import { mayRead } from "./proposal-visibility";

const role = fc.constantFrom("PROPOSER", "REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION", "INFORMATISATION", "LEGAL_ANALYST", "PARTNER", "ADMIN");
const body = fc.constantFrom("body-1", "body-2", "body-3");
const reader = fc.record({ roles: fc.uniqueArray(role), body: fc.option(body) });
const proposal = fc.record({ status: fc.constantFrom(...PROPOSAL_STATUSES), bodyId: body });
const decided = (status: string) => status === "ENTERED" || status === "REJECTED";

describe("who may read a proposal", () => {
  it("everyone, once it is entered or rejected", () => {
    fc.assert(fc.property(reader, proposal, (who, what) => fc.pre(decided(what.status)) ?? expect(mayRead(who, what)).toBe(true)));
  });

  it("before that only its own body's proposers and the reviewing bodies", () => {
    fc.assert(
      fc.property(reader, proposal, (who, what) => {
        fc.pre(!decided(what.status) && mayRead(who, what));
        const own = who.roles.includes("PROPOSER") && who.body === what.bodyId;
        const reviews = ["REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"].some((name) => who.roles.includes(name as never));
        expect(own || reviews).toBe(true);
      }),
    );
  });

  it("its own body's proposers in any state", () => {
    fc.assert(
      fc.property(reader, proposal, (who, what) => {
        const own = { roles: [...who.roles, "PROPOSER"], body: what.bodyId };
        expect(mayRead(own, what)).toBe(true);
      }),
    );
  });

  it("no other body, not even a reviewing one, while it is a draft", () => {
    fc.assert(
      fc.property(reader, body, (who, bodyId) => {
        fc.pre(who.body !== bodyId);
        expect(mayRead(who, { status: "DRAFT", bodyId })).toBe(false);
      }),
    );
  });

  it("a reviewing body from the moment it is handed in", () => {
    fc.assert(
      fc.property(fc.constantFrom("REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"), proposal, (name, what) => {
        expect(mayRead({ roles: [name], body: null }, what)).toBe(what.status !== "DRAFT");
      }),
    );
  });

  it("nobody by a body alone, without the role of a proposer", () => {
    expect(mayRead({ roles: ["PARTNER"], body: "body-1" }, { status: "SUBMITTED", bodyId: "body-1" })).toBe(false);
  });
});
