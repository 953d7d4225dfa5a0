import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WorkflowContext } from "../context";
import type { WorkflowAction } from "../domain/authority-table";
import type { ProposalCommand } from "../domain/proposal-command";
import { giveCommand } from "./give-command";
import { ProposalActionInput, RecordConcurrenceInput, RejectProposalInput } from "./input/move-proposal.input";
import { contentOf, groundsOf, updateOf } from "./input/read-content";
import { textOf } from "./input/read-draft";
import { CreateProposalInput, UpdateProposalInput } from "./input/write-proposal.input";
import { ProposalPayload } from "./proposal-payload.type";

const STEP = "The proposal and the step.";

@Resolver()
export class ProposalMutation {
  @Mutation(() => ProposalPayload, { nullable: true, description: "Drafts a proposal for the period that is open. Needs the role PROPOSER, for the own body alone (norms 14, 15)." })
  createProposal(@Arg("input", () => CreateProposalInput, { description: "What is proposed." }) input: CreateProposalInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return giveCommand(context, { action: "createProposal", input, target: null, command: () => ({ type: "CreateProposal", content: contentOf(input) }) });
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Changes a draft. Needs the role PROPOSER of its body." })
  updateProposal(@Arg("input", () => UpdateProposalInput, { description: "What is changed." }) input: UpdateProposalInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return giveCommand(context, { action: "updateProposal", input, target: input, command: () => updateOf(input) });
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Hands a draft in; after the date that binds it counts for the next period (norms 14, 15). Needs the role PROPOSER of its body." })
  submitProposal(@Arg("input", () => ProposalActionInput, { description: STEP }) input: ProposalActionInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return step(context, "submitProposal", "Submit", input);
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Puts a proposal upon the service's last entry; concurrences given before count no longer. Needs the role PROPOSER of its body." })
  rebaseProposal(@Arg("input", () => ProposalActionInput, { description: STEP }) input: ProposalActionInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return step(context, "rebaseProposal", "Rebase", input);
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Takes a proposal back until it is decided. Needs the role PROPOSER of its body." })
  withdrawProposal(@Arg("input", () => ProposalActionInput, { description: STEP }) input: ProposalActionInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return step(context, "withdrawProposal", "Withdraw", input);
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Takes up what is handed in (norm 17). Needs the role REGISTRAR, of one who did not write it." })
  startReview(@Arg("input", () => ProposalActionInput, { description: STEP }) input: ProposalActionInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return step(context, "startReview", "StartReview", input);
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Asks the two bodies to concur (norms 33, 34). Needs the role REGISTRAR, of one who did not write it." })
  requestConcurrence(@Arg("input", () => ProposalActionInput, { description: STEP }) input: ProposalActionInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return step(context, "requestConcurrence", "RequestConcurrence", input);
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Says what a concurring body says; an objection sends the proposal back to review (norms 33, 34). Needs the role QUALITY_CONTROL or PUBLIC_ADMINISTRATION, each for itself." })
  recordConcurrence(@Arg("input", () => RecordConcurrenceInput, { description: STEP }) input: RecordConcurrenceInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    const { body, decision, note } = input;
    return giveCommand(context, { action: "recordConcurrence", input, target: input, command: () => ({ type: "RecordConcurrence", body, decision, note: textOf(note) }) });
  }

  @Mutation(() => ProposalPayload, { nullable: true, description: "Refuses a proposal with a reasoned conclusion, which is sent to its body (norm 18). Needs the role REGISTRAR, of one who did not write it." })
  rejectProposal(@Arg("input", () => RejectProposalInput, { description: STEP }) input: RejectProposalInput, @Ctx() context: WorkflowContext): Promise<ProposalPayload> {
    return giveCommand(context, { action: "rejectProposal", input, target: input, command: () => ({ type: "Reject", grounds: groundsOf(input.grounds) }) });
  }
}

type Step = Extract<ProposalCommand["type"], "Submit" | "Rebase" | "Withdraw" | "StartReview" | "RequestConcurrence">;

function step(context: WorkflowContext, action: WorkflowAction, type: Step, input: ProposalActionInput): Promise<ProposalPayload> {
  return giveCommand(context, { action, input, target: input, command: () => ({ type, note: textOf(input.note) }) });
}
