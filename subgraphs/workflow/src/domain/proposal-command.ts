import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Ground } from "./conclusion";
import type { ConcurringBody, CriterionStatement, ProposalContent } from "./proposal";
import type { DraftedFields } from "./service-draft";

export interface CreateProposal { readonly type: "CreateProposal"; readonly content: ProposalContent }
/** What is left out stays as it is; null clears. draft: null names no field any more. */
export interface UpdateDraft {
  readonly type: "UpdateDraft";
  readonly draft?: DraftedFields | null;
  readonly justification?: LocalizedText | null;
  readonly legalBasis?: string | null;
  readonly criteria?: ReadonlyArray<CriterionStatement>;
}
export interface Submit { readonly type: "Submit"; readonly note: LocalizedText | null }
export interface Rebase { readonly type: "Rebase"; readonly note: LocalizedText | null }
export interface Withdraw { readonly type: "Withdraw"; readonly note: LocalizedText | null }
export interface StartReview { readonly type: "StartReview"; readonly note: LocalizedText | null }
export interface RequestConcurrence { readonly type: "RequestConcurrence"; readonly note: LocalizedText | null }
export interface RecordConcurrence {
  readonly type: "RecordConcurrence";
  readonly body: ConcurringBody;
  readonly decision: "CONCUR" | "OBJECT";
  readonly note: LocalizedText | null;
}
export interface Reject { readonly type: "Reject"; readonly grounds: ReadonlyArray<Ground> }
export interface MarkOrdered { readonly type: "MarkOrdered"; readonly order: string }
export interface MarkEntered { readonly type: "MarkEntered"; readonly order: string; readonly entry: number; readonly code: string }
export interface ReturnFromOrder { readonly type: "ReturnFromOrder"; readonly order: string; readonly note: LocalizedText | null }

export type ProposalCommand =
  | CreateProposal | UpdateDraft | Submit | Rebase | Withdraw | StartReview | RequestConcurrence | RecordConcurrence | Reject
  | MarkOrdered | MarkEntered | ReturnFromOrder;
export type ProposalCommandType = ProposalCommand["type"];
