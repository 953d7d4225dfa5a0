import { dayOf } from "@tizilim/common/pure/day";
import type { Problem } from "@tizilim/common/pure/problem";
import type { Actor } from "../domain/actor";
import { maySee } from "../domain/authority";
import { calendarAround, yearOf } from "../domain/calendar";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { decide } from "../domain/decide";
import { isAccepted } from "../domain/decision";
import type { DecisionContext } from "../domain/decision-context";
import type { ProposalCommand } from "../domain/proposal-command";
import type { SubmissionFacts } from "../domain/submission-facts";
import { submissionFacts } from "../facts/submission-facts.store";
import { readerOf } from "../domain/proposal-visibility";
import type { WorkflowWriter } from "../log/workflow-writer";
import { conclusionsOfYear } from "./conclusion.store";
import { keepEvents } from "./keep-events";
import { unknownProposal, versionMoved } from "./proposal-problems";
import { storedProposals } from "./stored-proposal.store";
import { visibleOf } from "./visible-of";

/** Under which a command is decided. */
export interface CommandTerms {
  readonly actor: Actor;
  readonly policy: DeadlinePolicy;
  readonly actsAreFresh: boolean;
}

export interface ProposalTarget {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface ProposalAnswer {
  /** Id of the proposal; null when refused. */
  readonly proposal: string | null;
  readonly problems: ReadonlyArray<Problem>;
}

/** Decides one command and writes what follows from it, its events and its state together. target: null for a new proposal. */
export async function changeProposal(writer: WorkflowWriter, target: ProposalTarget | null, command: ProposalCommand, terms: CommandTerms): Promise<ProposalAnswer> {
  const stored = target === null ? null : ((await storedProposals(writer.query, [target.id])).get(target.id) ?? null);
  if (target !== null && (stored === null || !maySee(readerOf(terms.actor), { thing: "PROPOSAL", proposal: visibleOf(stored) }))) return refused([unknownProposal()]);
  if (target !== null && stored !== null && stored.version !== target.expectedVersion) return refused([versionMoved(stored.version)]);
  const content = command.type === "CreateProposal" ? command.content : stored?.state.content;
  if (content === undefined) throw new Error(`${command.type} needs a proposal`);
  const [subject] = await submissionFacts(writer.query, [{ id: stored?.id ?? null, content, baseEntry: stored?.state.baseEntry ?? null }], {
    today: dayOf(writer.now), effectiveFrom: null, actsAreFresh: terms.actsAreFresh,
  });
  if (subject === undefined) throw new Error("facts come one for each subject");
  const decision = decide(stored?.state ?? null, command, await decisionContext(writer, terms, subject.facts));
  if (!isAccepted(decision)) return refused(decision.refused);
  const changed = await keepEvents(writer, stored, decision.accepted);
  return { proposal: changed.id, problems: [] };
}

export async function decisionContext(writer: WorkflowWriter, { actor, policy }: CommandTerms, facts: SubmissionFacts): Promise<DecisionContext> {
  const today = dayOf(writer.now);
  return { now: writer.now, calendar: calendarAround(today), policy, actor, facts, conclusionsThisYear: await conclusionsOfYear(writer.query, yearOf(today)) };
}

function refused(problems: ReadonlyArray<Problem>): ProposalAnswer {
  return { proposal: null, problems };
}

