import { describe, expect, it } from "@jest/globals";
import { ROLES, SUBGRAPH_ROLE } from "@tizilim/common/identity/viewer";
import { viewerOf } from "./viewer-of";

describe("the roles of a token", () => {
  it("are those of the contract, each once", () => {
    expect(viewerOf({ sub: "aigul", roles: [...ROLES, ...ROLES] }).roles).toEqual(ROLES);
  });

  it("are never those of a subgraph, whoever signed the token", () => {
    expect(viewerOf({ sub: "subgraph:workflow", roles: [SUBGRAPH_ROLE] }).roles).toEqual([]);
    expect(viewerOf({ sub: "aigul", roles: [SUBGRAPH_ROLE, "REGISTRAR"] }).roles).toEqual(["REGISTRAR"]);
  });

  it.each([[undefined], ["REGISTRAR"], [[{ role: "REGISTRAR" }, 1, null]]])("are none where the claim is %j", (roles) => {
    expect(viewerOf({ sub: "aigul", roles }).roles).toEqual([]);
  });
});
