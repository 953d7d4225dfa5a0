import { Counter, type Registry } from "prom-client";
import type { StatementCounter } from "../database/statement-counter";

interface Counted {
  readonly name: string;
  readonly database: { readonly statements: Pick<StatementCounter, "count"> };
}

/** Adds to /metrics of a process that holds subgraphs what their own processes tell there: statements sent to each database. */
export function tellStatements(registry: Registry, subgraphs: ReadonlyArray<Counted>): void {
  registry.registerMetric(
    new Counter({
      name: "tizilim_sql_statements_total",
      help: "Statements sent to the database.",
      labelNames: ["subgraph"],
      registers: [],
      collect() {
        this.reset();
        for (const { name, database } of subgraphs) this.inc({ subgraph: name }, database.statements.count);
      },
    }),
  );
}
