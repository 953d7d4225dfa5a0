import type { RowFinding } from "./row-finding";

/** By file as handed in, sheet as first told of, and line; what concerns a whole file comes first. */
export function reportInOrder(report: readonly RowFinding[], files: readonly string[]): RowFinding[] {
  const tables = [...new Set(report.map((finding) => finding.table))];
  const rank = ({ file, table, line }: RowFinding): readonly number[] => [
    files.indexOf(file), table === null ? -1 : tables.indexOf(table), line ?? 0,
  ];
  return report
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ finding }) => finding);
}
