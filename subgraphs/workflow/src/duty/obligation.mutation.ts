import { localizedText } from "@tizilim/common/pure/localized-text";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { WorkflowContext } from "../context";
import type { Actor } from "../domain/actor";
import type { WorkflowAction } from "../domain/authority-table";
import type { Freshness } from "../following/follower";
import type { WorkflowWriter } from "../log/workflow-writer";
import { closePublicDiscussion, openPublicDiscussion } from "./change-discussion";
import { ClosePublicDiscussionInput, OpenPublicDiscussionInput, RecordObligationInput } from "./obligation-inputs.input";
import { ObligationPayload } from "./obligation-payload.type";
import { obligationView } from "./obligation-view";
import { recordOutside, type DutyAnswer } from "./record-outside";

@Resolver()
export class ObligationMutation {
  @Mutation(() => ObligationPayload, {
    nullable: true,
    description: "Records that the Single Contact Centre or the State Corporation was informed (norms 77, 78). By a proposer of the body that owes it; the first record stands.",
  })
  recordInforming(@Arg("input", () => RecordObligationInput, { description: "Which duty was met, and when." }) input: RecordObligationInput, @Ctx() context: WorkflowContext): Promise<ObligationPayload> {
    return changed(context, "recordInforming", input, (writer, actor) =>
      recordOutside(writer, recordOf(input), ["INFORM_AFTER_ACT", "INFORM_OF_ORDER"], "recordInforming", actor, context.house.policy));
  }

  @Mutation(() => ObligationPayload, {
    nullable: true,
    description: "Records that measures were taken to move a new service to electronic form (norm 45). By a proposer of the body that owes it; the first record stands.",
  })
  recordDigitisation(@Arg("input", () => RecordObligationInput, { description: "Which duty was met, and when." }) input: RecordObligationInput, @Ctx() context: WorkflowContext): Promise<ObligationPayload> {
    return changed(context, "recordDigitisation", input, (writer, actor) =>
      recordOutside(writer, recordOf(input), ["DIGITISE_NEW_SERVICE"], "recordDigitisation", actor, context.house.policy));
  }

  @Mutation(() => ObligationPayload, {
    nullable: true,
    description:
      "Opens the public discussion of a draft act for the proposer's own body (norms 55, 61, 62). Refused for a draft whose discussion " +
      "would end when none is asked for any more; where that is not known, the obligation is UNKNOWN.",
  })
  openPublicDiscussion(@Arg("input", () => OpenPublicDiscussionInput, { description: "The draft, and where and when it was posted." }) input: OpenPublicDiscussionInput, @Ctx() context: WorkflowContext): Promise<ObligationPayload> {
    return changed(context, "openPublicDiscussion", input, (writer, actor, { acts }) =>
      openPublicDiscussion(writer, input, actor, context.house.policy, acts));
  }

  @Mutation(() => ObligationPayload, {
    nullable: true,
    description: "Ends a public discussion by its report in both languages, once the ten working days are over (norms 62 to 64). By a proposer of its body.",
  })
  closePublicDiscussion(@Arg("input", () => ClosePublicDiscussionInput, { description: "The report." }) input: ClosePublicDiscussionInput, @Ctx() context: WorkflowContext): Promise<ObligationPayload> {
    const { obligation, report, at } = input;
    return changed(context, "closePublicDiscussion", input, (writer, actor) =>
      closePublicDiscussion(writer, { obligation, report: { kk: report.kk ?? null, ru: report.ru ?? null }, at }, actor, context.house.policy));
  }
}

function recordOf({ obligation, at, note }: RecordObligationInput) {
  return { obligation, at, note: localizedText(note?.kk, note?.ru) };
}

async function changed(
  context: WorkflowContext, action: WorkflowAction, input: { readonly idempotencyKey: string },
  work: (writer: WorkflowWriter, actor: Actor, fresh: Freshness) => Promise<DutyAnswer>,
): Promise<ObligationPayload> {
  const { actor, call } = mutationCaller(context.viewer, action, input);
  const { house, now, periods } = context;
  const fresh = await house.follower.catchUp();
  const { obligation, problems } = await writeOnce<DutyAnswer>(house.database, now, call, { obligation: null }, (writer) => work(writer, actor, fresh));
  const duty = obligation === null ? null : await context.dutiesNow().byId(obligation);
  return { obligation: duty === null ? null : obligationView(duty, periods), problems };
}
