import { describe, expect, it } from "@jest/globals";
import { ROLES } from "@tizilim/common/identity/viewer";
import fc from "fast-check";
import { DELIVERY_ACTIONS, endpointScope, mayChange, mayDo, maySeeEndpoint, ownerName, ownerOf } from "./delivery-authority";

const name = fc.constantFrom("provider-1", "provider-2", "zhanna");
const viewer = fc.record({ roles: fc.uniqueArray(fc.constantFrom<string>(...ROLES)), body: fc.option(name), subject: fc.option(name) });
const owner = fc.tuple(fc.constantFrom("body:", "person:"), name).map(([kind, of]) => kind + of);
const RUNS = { numRuns: 3000 };

describe("who sees an endpoint", () => {
  it("is nobody without the role of a partner or of an administrator", () => {
    fc.assert(fc.property(viewer, owner, (who, of) => {
      const roles = who.roles.filter((role) => role !== "PARTNER" && role !== "ADMIN");
      expect(maySeeEndpoint({ ...who, roles }, of)).toBe(false);
    }), RUNS);
  });

  it("is, beside administrators, whoever acts for its body, or is its person and acts for none", () => {
    fc.assert(fc.property(viewer, owner, (who, of) => {
      if (!maySeeEndpoint(who, of) || who.roles.includes("ADMIN")) return;
      expect(who.subject).not.toBeNull();
      expect(of).toBe(who.body === null ? `person:${who.subject}` : `body:${who.body}`);
    }), RUNS);
  });

  it("grows with roles and never shrinks", () => {
    fc.assert(fc.property(viewer, fc.constantFrom<string>(...ROLES), owner, (who, role, of) => {
      if (maySeeEndpoint(who, of)) expect(maySeeEndpoint({ ...who, roles: [...who.roles, role] }, of)).toBe(true);
    }), RUNS);
  });

  it("is the same for a list as for one endpoint", () => {
    fc.assert(fc.property(viewer, owner, (who, of) => {
      const scope = endpointScope(who);
      expect(maySeeEndpoint(who, of)).toBe(scope.everyOwner || scope.owner === of);
    }), RUNS);
  });

  it("is not a person who is called like a body", () => {
    expect(maySeeEndpoint({ subject: "provider-1", roles: ["PARTNER"], body: null }, "body:provider-1")).toBe(false);
    expect(["body:provider-1", "person:body:x"].map(ownerName)).toEqual(["provider-1", "body:x"]);
  });
});

describe("who changes an endpoint", () => {
  it("is its owner alone, whatever else they see", () => {
    fc.assert(fc.property(viewer, owner, (who, of) => {
      if (!mayChange(who, of)) return;
      expect(who.roles).toContain("PARTNER");
      expect(of).toBe(ownerOf(who));
    }), RUNS);
    expect(mayChange({ subject: "admin", roles: ["ADMIN"], body: null }, "person:admin")).toBe(false);
  });

  it("asks for it with the role of a partner", () => {
    for (const action of DELIVERY_ACTIONS) expect(ROLES.filter((role) => mayDo([role], action))).toEqual(["PARTNER"]);
  });
});
