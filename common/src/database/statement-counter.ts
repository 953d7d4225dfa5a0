import type { Logger } from "typeorm";

/**
 * Counts the statements that a connection sends: the benchmark and the tests of constant SQL read it.
 * Transaction brackets and pragmas are not counted; a statement under a time limit (SET STATEMENT … FOR) is.
 */
export class StatementCounter implements Logger {
  private sent = 0;
  private readonly listeners = new Set<(statement: string) => void>();

  get count(): number {
    return this.sent;
  }

  /** Returns a function that ends the listening. */
  listen(listener: (statement: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  logQuery(statement: string): void {
    if (/^\s*(BEGIN|START|COMMIT|ROLLBACK|PRAGMA|SET(?!\s+STATEMENT))\b/i.test(statement)) return;
    this.sent += 1;
    for (const listener of this.listeners) listener(statement);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
