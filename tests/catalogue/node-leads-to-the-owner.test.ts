import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { dataOf } from "../support/call-subgraph";
import { openRegisterWorld, type RegisterWorld } from "../support/register-world";

const STUBS = ["ReportingPeriod", "Proposal", "RegisterOrder", "Inventory", "Obligation", "LegalAct", "ServiceCandidate"].map((type) => `... on ${type} { _ref }`).join(" ");
const NODE = `query ($id: ID!) { node(id: $id) { __typename ${STUBS} } }`;

describe("an id of something that another subgraph owns", () => {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-"));
  let world: RegisterWorld;
  beforeAll(async () => {
    world = await openRegisterWorld({ engine: "libsql", file: join(folder, "catalogue.db") });
  });
  afterAll(async () => {
    await world.catalogue.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ["2026-Q3", "ReportingPeriod"],
    ["proposal-1", "Proposal"],
    ["order-1", "RegisterOrder"],
    ["inventory-1", "Inventory"],
    ["obligation-1", "Obligation"],
    ["V2000020192", "LegalAct"],
    ["candidate-7-1", "ServiceCandidate"],
  ])("%s leads to its %s", async (id, type) => {
    expect(await dataOf(world.catalogue, NODE, { id })).toEqual({ node: { __typename: type, _ref: id } });
  });

  it.each(["nothing", "reorder-1", "2026-Q5", "entry-0"])("%s leads nowhere", async (id) => {
    expect(await dataOf(world.catalogue, NODE, { id })).toEqual({ node: null });
  });
});
