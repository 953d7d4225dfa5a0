import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Clock } from "@tizilim/common/pure/clock";
import { WorkflowWriter } from "../log/workflow-writer";
import { markDone, type OutboxItem } from "./outbox.store";

/**
 * RULES-2025/18: the conclusion is sent to the body. The body's place in this registry is where it is sent to: from the
 * moment that is written here the body reads it there. Sent once; a second sending leaves the first moment.
 */
export async function sendConclusion(database: RegistryDatabase, clock: Clock, { id, subject }: OutboxItem): Promise<void> {
  await WorkflowWriter.write(database, clock.now(), async (writer) => {
    await writer.manager.query("UPDATE conclusion SET sentAt = ? WHERE proposalId = ? AND sentAt IS NULL", [writer.at, subject]);
    await markDone(writer, id);
    writer.changed();
  });
}
