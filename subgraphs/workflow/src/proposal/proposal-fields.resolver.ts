import { FindingType } from "@tizilim/common/graphql/finding.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { maySee } from "../domain/authority";
import { roleBehind } from "../domain/event-role";
import type { Finding } from "../domain/finding";
import { finalStatuses } from "../domain/transitions";
import { concurrencesOf, SOCIAL_CRITERIA, submissionOf, type ProposalState } from "../domain/proposal";
import { ProposalPreview, proposalPreview } from "../preview/proposal-preview.type";
import { LegalActStub, legalActStub } from "../references/legal-act.stub";
import { ConcurrenceType } from "./concurrence.type";
import { ConclusionType } from "./conclusion.type";
import { CriterionStatementType } from "./criterion-statement.type";
import { ProposalEventType } from "./proposal-event.type";
import { momentOfProposal } from "./proposal-moment";
import { Proposal } from "./proposal.type";
import { ServiceDraftType } from "./service-draft.type";
import { requirePresent } from "./require-present";
import { serviceDraft } from "./service-draft.value";
import { toldPerson } from "./told-person";
import { visibleOf } from "./visible-of";

/** The fields of a proposal that are read from its state, its log and the register. */
@Resolver(() => Proposal)
export class ProposalFieldsResolver {
  @FieldResolver(() => Boolean, { description: "Submitted after the date that binds for the period it was drafted in." })
  async late(@Root() { id }: Proposal, @Ctx() context: WorkflowContext): Promise<boolean> {
    return submissionOf(await stateOf(id, context))?.late ?? false;
  }

  @FieldResolver(() => ServiceDraftType, { description: "The record as it would stand, over the entry that the proposal rests on." })
  async draft(@Root() { id }: Proposal, @Ctx() context: WorkflowContext): Promise<ServiceDraftType> {
    const { content, baseEntry } = await stateOf(id, context);
    const lines = content.code === null ? null : await context.details.services.load(content.code);
    const record = baseEntry === null ? null : (lines?.after(baseEntry) ?? null);
    return serviceDraft(content, content.code === null || record === null || baseEntry === null ? null : { code: content.code, record, lastEntry: baseEntry }, momentOfProposal(id));
  }

  @FieldResolver(() => LocalizedTextType, { nullable: true, description: "Why the register should change (norm 9)." })
  async justification(@Root() { id }: Proposal, @Ctx() context: WorkflowContext): Promise<LocalizedText | null> {
    return (await stateOf(id, context)).content.justification;
  }

  @FieldResolver(() => LegalActStub, { nullable: true, description: "The act that it rests on (norm 8)." })
  async legalBasis(@Root() { id }: Proposal, @Ctx() context: WorkflowContext): Promise<LegalActStub | null> {
    const { legalBasis } = (await stateOf(id, context)).content;
    return legalBasis === null ? null : legalActStub(legalBasis, momentOfProposal(id));
  }

  @FieldResolver(() => [CriterionStatementType], { description: "What it states of the criteria of a socially significant service, in the order of the Rules (norms 19 to 23)." })
  async criteria(@Root() { id }: Proposal, @Ctx() context: WorkflowContext): Promise<CriterionStatementType[]> {
    const { criteria } = (await stateOf(id, context)).content;
    return [...criteria].sort((a, b) => SOCIAL_CRITERIA.indexOf(a.criterion) - SOCIAL_CRITERIA.indexOf(b.criterion));
  }

  @FieldResolver(() => [FindingType], { description: "Everything that stands in the way of the next step, all of it; nothing once it is decided or withdrawn. AS_OF_UNSUPPORTED of one that was not by the moment of the view." })
  async findings(@Root() { id, status }: Proposal, @Ctx() context: WorkflowContext): Promise<ReadonlyArray<Finding>> {
    if (isOver(status)) return [];
    requirePresent(id, "what stands in the way of a proposal");
    return context.details.findings.load(id);
  }

  @FieldResolver(() => [ConcurrenceType], { description: "What the two concurring bodies said (norms 33, 34), what no longer counts too." })
  async concurrences(@Root() { id }: Proposal, @Ctx() context: WorkflowContext): Promise<ConcurrenceType[]> {
    const stored = await context.details.stored.load(id);
    return concurrencesOf(stored.state).map((given) => ({ ...given, by: toldPerson(context.viewer, visibleOf(stored), given.by, given.body) }));
  }

  @FieldResolver(() => ConclusionType, { nullable: true, description: "The reasoned conclusion of its refusal (norm 18); null where there is none, and to those whom it does not concern." })
  async conclusion(@Root() { id, status }: Proposal, @Ctx() context: WorkflowContext): Promise<ConclusionType | null> {
    if (status !== "REJECTED") return null;
    const proposal = visibleOf(await context.details.stored.load(id));
    return maySee(context.viewer, { thing: "CONCLUSION", proposal }) ? context.details.conclusions.load(id) : null;
  }

  @FieldResolver(() => ProposalPreview, { nullable: true, description: "What entering it alone would do now; null once it is decided or withdrawn, and to those who do not work at it. AS_OF_UNSUPPORTED for another moment." })
  async preview(@Root() root: Proposal, @Ctx() context: WorkflowContext): Promise<ProposalPreview | null> {
    if (isOver(root.status)) return null;
    const proposal = visibleOf(await context.details.stored.load(root.id));
    if (!maySee(context.viewer, { thing: "PREVIEW", proposal })) return null;
    requirePresent(root.id, "what entering a proposal would do");
    const { line, revision } = await context.details.previews.load(root.id);
    return proposalPreview(root, line, revision);
  }

  @FieldResolver(() => [ProposalEventType], { description: "Who did what and when, from its beginning." })
  async timeline(@Root() { id }: Proposal, @Ctx() context: WorkflowContext): Promise<ProposalEventType[]> {
    const [stored, events] = await Promise.all([context.details.stored.load(id), context.details.events.load(id)]);
    const proposal = visibleOf(stored);
    return events.map((event) => ({ at: event.at, what: event.what, note: event.note, by: toldPerson(context.viewer, proposal, event.by, roleBehind(event)) }));
  }
}

async function stateOf(id: string, context: WorkflowContext): Promise<ProposalState> {
  return (await context.details.stored.load(id)).state;
}

function isOver(status: Proposal["status"]): boolean {
  return finalStatuses().includes(status);
}
