import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { fieldChanges, type FieldChange } from "./field-changes";
import type { ProposalState, ProposalStatus } from "./proposal";
import { recordAsProposed, type RegisteredService, type RegisterRecord } from "./register-record";
import type { DraftFee, FormOfProvision, RecipientKind } from "./service-draft";

/** RULES-2025/27-32: the six details as they must stand on the e-government portal. */
export interface PortalDetails {
  /** RULES-2025/27 */
  readonly recipients: ReadonlyArray<RecipientKind>;
  readonly recipientNote: LocalizedText | null;
  /** RULES-2025/28: by its id; its name is the catalogue's. */
  readonly provider: string | null;
  /** RULES-2025/29 */
  readonly intake: ReadonlyArray<LocalizedText>;
  /** RULES-2025/30 */
  readonly fee: DraftFee | null;
  /** RULES-2025/31 */
  readonly forms: ReadonlyArray<FormOfProvision>;
  /** RULES-2025/32: by its id; its title is the legal subgraph's. */
  readonly governingAct: string | null;
}

/** RULES-2025/12: the portal shows services of the register, so that leaving the register is a change there as well. */
const CARD_FIELDS: ReadonlyArray<keyof RegisterRecord> = [
  "status", "recipients", "recipientNote", "provider", "intake", "fee", "forms", "governingAct",
];

/** RULES-2025/26: states of a proposal that came in and is not decided. */
export const UNDECIDED: ReadonlyArray<ProposalStatus> = ["SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"];

export interface PortalCard {
  readonly details: PortalDetails;
  readonly source: "REGISTER" | "PROPOSAL";
  /** Id of the proposal that they stem from; null where they stem from the register. */
  readonly proposal: string | null;
  /** False of an excluded service: what is out has to be taken down. */
  readonly mustBeOut: boolean;
  readonly upToDate: boolean;
  /** Since the revision that is out; everything where none is. */
  readonly changesSince: ReadonlyArray<FieldChange>;
}

export interface CandidateSource {
  readonly id: string;
  readonly state: ProposalState;
}

/**
 * RULES-2025/24 and 26: the card as it must stand now. Details come out as proposals come in: before the decision those of
 * the latest amendment that is handed in and rests on the present entry. published: the record as it was when it was put out.
 */
export function portalCard(
  service: RegisteredService, proposals: ReadonlyArray<CandidateSource>, published: RegisterRecord | null,
): PortalCard {
  const source = latestHandedIn(service, proposals);
  const record = source === null ? service.record : recordAsProposed(source.state.content, service);
  const changesSince = portalChanges(published, record);
  return {
    details: portalDetails(record),
    source: source === null ? "REGISTER" : "PROPOSAL",
    proposal: source?.id ?? null,
    mustBeOut: record.status === "IN_FORCE",
    upToDate: published !== null && changesSince.length === 0,
    changesSince,
  };
}

export function portalDetails({ recipients, recipientNote, provider, intake, fee, forms, governingAct }: PortalDetails): PortalDetails {
  return { recipients, recipientNote, provider, intake, fee, forms, governingAct };
}

/** Changes of the six details, and whether they are there at all. */
export function portalChanges(before: RegisterRecord | null, after: RegisterRecord): FieldChange[] {
  return fieldChanges(before, after, CARD_FIELDS);
}

function latestHandedIn(service: RegisteredService, proposals: ReadonlyArray<CandidateSource>): CandidateSource | null {
  const open = proposals.filter(({ state }) =>
    UNDECIDED.includes(state.status) && state.content.kind === "AMEND" && state.content.code === service.code && state.baseEntry === service.lastEntry);
  return [...open].sort((a, b) => compare(handedInAt(a.state), handedInAt(b.state)) || compare(a.id, b.id)).at(-1) ?? null;
}

function handedInAt(state: ProposalState): string {
  return state.status === "DRAFT" ? "" : (state.submission?.at ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
