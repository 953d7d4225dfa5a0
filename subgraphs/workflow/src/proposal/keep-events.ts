import { evolve } from "../domain/evolve";
import type { ProposalState } from "../domain/proposal";
import type { ProposalEvent } from "../domain/proposal-event";
import type { LoggedEvent, WorkflowWriter } from "../log/workflow-writer";
import { putInOutbox } from "../outbox/outbox.store";
import { keepConclusion } from "./conclusion.store";
import type { StoredProposal } from "./proposal.row";
import { writeProposal } from "./stored-proposal.store";

/** Writes events that were decided and the state that they lead to; one version for each event. */
export async function keepEvents(writer: WorkflowWriter, before: StoredProposal | null, events: ReadonlyArray<ProposalEvent>): Promise<StoredProposal> {
  const id = before?.id ?? `proposal-${writer.nextNumber}`;
  let state: ProposalState | null = before?.state ?? null;
  let version = before?.version ?? 0;
  const logged: LoggedEvent[] = [];
  for (const event of events) {
    state = evolve(state, event);
    version += 1;
    logged.push({ proposal: id, version, status: state.status, event });
    if (event.what === "REJECTED") {
      await keepConclusion(writer.manager, id, event.conclusion);
      await putInOutbox(writer, "CONCLUSION", id);
    }
  }
  if (state === null) throw new Error("nothing happened to a proposal that is not there");
  const after: StoredProposal = { id, version, createdAt: before?.createdAt ?? writer.at, state };
  await writeProposal(writer.manager, after, before);
  await writer.append(logged);
  return after;
}
