import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { callSubgraph } from "./call-subgraph";

/** Statements that one operation sends to the subgraph's database; it has to answer without errors. */
export async function statementsOf(subgraph: Subgraph, query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const statements: string[] = [];
  const end = subgraph.database.statements.listen((statement) => statements.push(statement));
  try {
    const answer = await callSubgraph(subgraph, query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  } finally {
    end();
  }
  return statements;
}
