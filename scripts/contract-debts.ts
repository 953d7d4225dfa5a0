import type { ContractDifference } from "./compare-contract";

/** Coordinates of the contract that no one has built yet, by the number of the issue that will. */
export type ContractDebts = Readonly<Record<string, ReadonlyArray<string>>>;

/**
 * What is wrong between the differences found and the debts owned up to, one sentence each: a difference that no issue
 * owes, a debt that is paid, a debt told twice. Only what is absent can be owed.
 */
export function faultsOfContract(differences: ReadonlyArray<ContractDifference>, debts: ContractDebts): string[] {
  const owed = Object.entries(debts).flatMap(([issue, coordinates]) => coordinates.map((coordinate) => ({ issue, coordinate })));
  const listed = new Set(owed.map(({ coordinate }) => coordinate));
  const absent = new Set(differences.filter(({ kind }) => kind === "ABSENT").map(({ coordinate }) => coordinate));
  return [
    ...differences.filter(({ kind, coordinate }) => kind === "OTHER" || !listed.has(coordinate)).map(({ text }) => text),
    ...owed.filter(({ coordinate }) => !absent.has(coordinate)).map(({ issue, coordinate }) => `${coordinate} is there: strike it from issue ${issue} of docs/contract-not-yet.json`),
    ...owed.filter(({ coordinate }, index) => owed.findIndex((each) => each.coordinate === coordinate) !== index).map(({ coordinate }) => `${coordinate} is owed twice`),
  ];
}
