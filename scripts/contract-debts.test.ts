import { describe, expect, it } from "@jest/globals";
import type { ContractDifference } from "./compare-contract";
import { faultsOfContract } from "./contract-debts";

const absent = (coordinate: string): ContractDifference => ({ coordinate, kind: "ABSENT", text: `${coordinate} is absent` });
const other = (coordinate: string): ContractDifference => ({ coordinate, kind: "OTHER", text: `${coordinate} is otherwise` });

describe("what the contract still lacks", () => {
  it("is in order while an issue owes it", () => {
    expect(faultsOfContract([absent("Proposal"), absent("Query.proposal")], { 3: ["Proposal", "Query.proposal"] })).toEqual([]);
  });

  it("is a fault when no issue owes it", () => {
    expect(faultsOfContract([absent("Proposal")], {})).toEqual(["Proposal is absent"]);
  });

  it("is a fault when it is there by now", () => {
    expect(faultsOfContract([], { 3: ["Proposal"] })).toEqual(["Proposal is there: strike it from issue 3 of docs/contract-not-yet.json"]);
  });

  it("is a fault when it is there in another form, owed or not", () => {
    expect(faultsOfContract([other("Proposal.id")], { 3: ["Proposal.id"] })).toContain("Proposal.id is otherwise");
  });

  it("is a fault when two issues owe it", () => {
    expect(faultsOfContract([absent("Proposal")], { 3: ["Proposal"], 4: ["Proposal"] })).toEqual(["Proposal is owed twice"]);
  });
});
