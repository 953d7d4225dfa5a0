import type { ProposalEvent } from "../domain/proposal-event";
import { linkNeededChange } from "../inventory/needed-change.store";
import type { WorkflowWriter } from "../log/workflow-writer";
import { putInOutbox } from "../outbox/outbox.store";
import { keepConclusion } from "./conclusion.store";
import { keepKnown } from "./known-proposals.store";
import { lifeAfter } from "./life-after";
import type { StoredProposal } from "./proposal.row";
import { writeProposal } from "./stored-proposal.store";

/** Writes events that were decided and the state that they lead to. */
export async function keepEvents(writer: WorkflowWriter, before: StoredProposal | null, events: ReadonlyArray<ProposalEvent>): Promise<StoredProposal> {
  const id = before?.id ?? `proposal-${writer.nextNumber}`;
  const { state, version, logged } = lifeAfter(id, before, events);
  for (const event of events) {
    if (event.what === "CREATED" && event.content.code !== null) await linkNeededChange(writer, id, event.content.body, event.content.code);
    if (event.what !== "REJECTED") continue;
    await keepConclusion(writer.manager, id, event.conclusion);
    await putInOutbox(writer, "CONCLUSION", id);
  }
  const after: StoredProposal = { id, version, createdAt: before?.createdAt ?? writer.at, state };
  await writeProposal(writer.manager, after, before);
  await keepKnown(writer, [after]);
  await writer.append(logged);
  return after;
}
