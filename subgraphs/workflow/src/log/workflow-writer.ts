import { insertRows } from "@tizilim/common/database/insert-rows";
import { lockLogHead, moveLogHead, type LogHead } from "@tizilim/common/database/log-head";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { instantOf, momentAfter, type Instant } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import type { ProposalStatus } from "../domain/proposal";
import type { ProposalEvent } from "../domain/proposal-event";
import { queryWithin, type RunQuery } from "@tizilim/common/database/run-query";
import { WORKFLOW_HEAD } from "./workflow-head";

/** What is written of one event of a proposal. */
export interface LoggedEvent {
  readonly proposal: string;
  /** Of the proposal after the event. */
  readonly version: number;
  readonly status: ProposalStatus;
  readonly event: ProposalEvent;
}

/**
 * Writes to the workflow inside one transaction, which holds the end of the proposals' log from its first statement to its
 * commit: numbers are contiguous and in the order of commits, and a rollback gives them back.
 */
export class WorkflowWriter {
  readonly query: RunQuery;
  readonly at: Instant;
  /** When what this transaction appends is known from: later than all that was appended before it, whatever the clock says. */
  readonly recordedAt: Instant;
  private others = 0;

  private constructor(
    readonly manager: EntityManager,
    readonly now: Date,
    private head: LogHead,
    private readonly othersBefore: number,
  ) {
    this.query = queryWithin(manager);
    this.at = instantOf(now);
    this.recordedAt = momentAfter(head.at, this.at);
  }

  static async write<T>(database: RegistryDatabase, now: Date, work: (writer: WorkflowWriter) => Promise<T>): Promise<T> {
    return database.transaction(async (manager) => {
      const head = await lockLogHead(manager, WORKFLOW_HEAD);
      const rows: Array<{ number: number }> = await manager.query(`SELECT number FROM ${WORKFLOW_HEAD} WHERE id = 2`);
      const writer = new WorkflowWriter(manager, now, head, rows[0]?.number ?? 0);
      const result = await work(writer);
      await writer.finish(head);
      return result;
    });
  }

  /** Number that the next event of a proposal gets. */
  get nextNumber(): number {
    return this.head.number + 1;
  }

  /** What `changed` gives out next. */
  get nextChange(): number {
    return this.othersBefore + this.others + 1;
  }

  async append(events: ReadonlyArray<LoggedEvent>): Promise<void> {
    const rows = events.map(({ proposal, version, status, event }, place) => ({
      number: this.head.number + place + 1, proposalId: proposal, version, what: event.what, status, at: event.at, recordedAt: this.recordedAt, actor: event.by, event: JSON.stringify(event),
    }));
    await insertRows(this.manager, "proposal_event", rows);
    this.head = { number: this.head.number + rows.length, at: this.recordedAt };
  }

  /** Tells of a change that is no proposal's, so that answers kept outside are asked for anew; a number that no other such change has. */
  changed(): number {
    this.others += 1;
    return this.othersBefore + this.others;
  }

  private async finish(before: LogHead): Promise<void> {
    if (this.head.number !== before.number) await moveLogHead(this.manager, WORKFLOW_HEAD, this.head);
    if (this.others > 0) await this.manager.query(`UPDATE ${WORKFLOW_HEAD} SET number = ? WHERE id = 2`, [this.othersBefore + this.others]);
  }
}
