import type { Instant } from "@tizilim/common/pure/instant";
import { orderOf, soleWriterOf, submissionOf, type ProposalState } from "../domain/proposal";
import { nameKey } from "./name-key";
import type { ProposalRow } from "./proposal.entity";

export interface StoredProposal {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly state: ProposalState;
}

/** The columns follow from the state alone. */
export function rowOf({ id, version, createdAt, state }: StoredProposal): ProposalRow {
  const { kind, category, body, code, draft } = state.content;
  const entered = state.status === "ENTERED" ? state : null;
  const submission = submissionOf(state);
  const named = kind === "INCLUDE" ? draft.name : null;
  return {
    id,
    kind,
    category,
    status: state.status,
    periodId: state.period,
    serviceCode: entered?.code ?? code,
    bodyId: body,
    version,
    createdAt,
    state: JSON.stringify(state),
    handedIn: submission === null ? 0 : 1,
    submittedAt: submission?.at ?? null,
    draftedFor: submission?.draftedFor ?? null,
    soleWriter: soleWriterOf(state),
    orderId: orderOf(state),
    entryNumber: entered?.entry ?? null,
    nameKeyKk: nameKey(named?.kk),
    nameKeyRu: nameKey(named?.ru),
  };
}
