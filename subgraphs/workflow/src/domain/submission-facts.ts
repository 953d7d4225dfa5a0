import type { KnownAct } from "./known-act";
import type { ProposalContent, ProposalKind } from "./proposal";
import type { RegisteredService, RegisterRecord } from "./register-record";

/** Another proposal for the same service that is neither decided nor withdrawn nor a draft. */
export interface OpenProposal {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly body: string;
  readonly code: string | null;
  /** Names in both languages as proposed, by which two inclusions of one service are told. */
  readonly names: ReadonlyArray<string>;
}

/** What the other subgraphs and the other proposals tell, gathered before the decision. */
export interface SubmissionFacts {
  /** The service that the proposal names; null where there is none with that code, or none is named. */
  readonly service: RegisteredService | null;
  /** Its record after the entry that the proposal was written over; null where it is not looked up. */
  readonly base: RegisterRecord | null;
  /** The service that it would replace. */
  readonly replaced: RegisteredService | null;
  /** Of the subsections that the proposal names, those that exist, by code: the code of the section. */
  readonly sectionOf: ReadonlyMap<string, string>;
  /** Of the providers that it names, the ids of those that exist. */
  readonly providers: ReadonlySet<string>;
  /** By id: the act, or null where the legal subgraph has none; an id that is not here could not be asked for. */
  readonly acts: ReadonlyMap<string, KnownAct | null>;
  readonly openProposals: ReadonlyArray<OpenProposal>;
}

/** Where nothing is looked at. */
export const NO_FACTS: SubmissionFacts = { service: null, base: null, replaced: null, sectionOf: new Map(), providers: new Set(), acts: new Map(), openProposals: [] };

/** What the rules of submission look at. */
export interface ProposedChange {
  readonly content: ProposalContent;
  readonly baseEntry: number | null;
  /** The record as it would stand. */
  readonly record: RegisterRecord;
  readonly facts: SubmissionFacts;
}
