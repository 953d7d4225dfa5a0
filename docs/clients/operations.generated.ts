import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Business identification number: 12 digits with a valid check digit. */
  BIN: { input: string; output: string; }
  /** A day in the registry's time zone (Asia/Almaty), YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339; given out in UTC with six digits of a second. */
  DateTime: { input: string; output: string; }
  /** Identifier of an act in the legal database, such as V2000020192 or Z1300000088. */
  LegalActId: { input: string; output: string; }
  /** Code of a service: eight digits (norm 5). Which digits name the section, the subsection and the sequence: registry { codeScheme }. */
  ServiceCode: { input: string; output: string; }
};

/** Two time axes. null, {} and a missing axis mean now. An as-of that cannot be honoured is an error, never today's data. */
export type AsOf = {
  /** The day whose law is asked for. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** The moment whose knowledge is asked for: what the registry knew then. */
  knownOn?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What to make of a candidate. */
export type CandidateDecision =
  /** It is the service of the register with this code. */
  | 'LINK'
  /** It is none; the reason is remembered for the next edition. */
  | 'DISMISS'
  /** A draft proposal of a body, with what the act says filled in. */
  | 'PROPOSE';

/** What a candidate leads to. */
export type CandidateKind =
  /** The act names or describes a state service. */
  | 'INCLUDE'
  /** The act ends one. */
  | 'EXCLUDE';

/** What was decided of a candidate. */
export type CandidateState =
  /** Nothing yet. */
  | 'NEW'
  /** It is a service of the register. */
  | 'LINKED'
  /** It became a draft proposal. Who may not see drafts is shown NEW. */
  | 'PROPOSED'
  /** It is none, and why is remembered. */
  | 'DISMISSED';

/** Sections and subsections as an order sets them (norm 47). */
export type ChangeClassificationInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the order. */
  orderNumber: Scalars['String']['input'];
  /** Date of the order. */
  orderDate: Scalars['Date']['input'];
  /** The day from which it has effect. */
  effectiveFrom: Scalars['Date']['input'];
  /** Sections to add or to rename. */
  sections?: InputMaybe<Array<ClassificationItemInput>>;
  /** Subsections to add or to rename; their sections stand in the register or among the sections of this input. */
  subsections?: InputMaybe<Array<ClassificationItemInput>>;
};

/** Through what a service is provided (norm 71; partner organisations from 2026). */
export type Channel =
  /** The provider itself. */
  | 'PROVIDER'
  /** The State Corporation. */
  | 'STATE_CORPORATION'
  /** The e-government portal. */
  | 'EGOV_PORTAL'
  /** A fixed subscriber device. */
  | 'FIXED_DEVICE'
  /** A mobile subscriber device. */
  | 'MOBILE_DEVICE'
  /** An information object named by a central state body. */
  | 'INFORMATION_OBJECT'
  /** A partner organisation. */
  | 'PARTNER_ORGANISATION';

/** What a citation does to the act that it cites, or says of it. */
export type CitationEffect =
  /** It names it. */
  | 'MENTIONS'
  /** The citing act is issued on its ground. */
  | 'BASIS'
  /** The citing act changes it. */
  | 'AMENDS'
  /** The citing act ends it. */
  | 'REPEALS'
  /** A note says that it changed the citing act. */
  | 'CHANGED_BY'
  /** A note says that it ended the citing act. */
  | 'ENDED_BY';

/** A section or a subsection with its name. */
export type ClassificationItemInput = {
  /** Digits of the level: 001 for a section, 00101 for a subsection, by the code scheme of the day. */
  code: Scalars['String']['input'];
  /** Its name, in both state languages (norm 1). */
  name: LocalizedTextInput;
};

/** The report that ends a public discussion. */
export type ClosePublicDiscussionInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation to discuss. */
  obligation: Scalars['ID']['input'];
  /** The report, in both languages (norm 63). */
  report: LocalizedTextInput;
  /** When it was posted: after the ten working days, not in the future. */
  at: Scalars['DateTime']['input'];
};

/** What a concurring body says. */
export type ConcurrenceDecision =
  /** It concurs. */
  | 'CONCUR'
  /** It objects, with its reason: the proposal goes back to review and the other body's concurrence is void. */
  | 'OBJECT';

/** The two bodies in agreement with which the register changes (norms 33, 34). */
export type ConcurringBody =
  /** The body that controls the quality of services (norm 33). */
  | 'QUALITY_CONTROL'
  /** The body for the development of state administration (norm 34). */
  | 'PUBLIC_ADMINISTRATION';

/** Which portal cards were put out, at which revision of the register and when (norms 24 to 26). */
export type ConfirmPortalPublicationInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Codes of the services, 5,000 at most. */
  codes: Array<Scalars['ServiceCode']['input']>;
  /** Number of the register's last entry when the cards were made; not earlier than what is confirmed already. */
  revision: Scalars['Int']['input'];
  /** When the cards were put out; not in the future. */
  publishedAt: Scalars['DateTime']['input'];
};

/** A body's signature on a checkpoint. */
export type CosignCheckpointInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Size of the checkpoint. */
  size: Scalars['Int']['input'];
  /** The line that is added to the note: — NAME BASE64 (C2SP tlog-cosignature, Ed25519). */
  cosignature: Scalars['String']['input'];
};

/** A new draft, as incomplete as one likes. */
export type CreateProposalInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Fields of the record that it sets. What draft leaves out stays as it is; null names no field any more. */
  draft?: InputMaybe<ServiceDraftInput>;
  /** Why the register should change (norm 9). */
  justification?: InputMaybe<LocalizedTextInput>;
  /** The act that it rests on (norm 8). */
  legalBasis?: InputMaybe<Scalars['LegalActId']['input']>;
  /** Of a socially significant service: each of the four criteria with its evidence (norms 19 to 23). */
  criteria?: InputMaybe<Array<CriterionStatementInput>>;
  /** What it asks for. */
  kind: ProposalKind;
  /** Of which of the two parts of the body's proposals it is (norm 15). */
  category: ServiceCategory;
  /** The body whose proposal it is, the writer's own: the id of a provider. */
  body: Scalars['ID']['input'];
  /** The service to amend or exclude; none to include one. */
  code?: InputMaybe<Scalars['ServiceCode']['input']>;
};

/** What a body states of one criterion of a socially significant service. */
export type CriterionStatementInput = {
  /** The criterion. */
  criterion: SocialCriterion;
  /** Whether the service meets it. */
  met: Scalars['Boolean']['input'];
  /** What shows it. */
  evidence?: InputMaybe<LocalizedTextInput>;
};

/** What the loaded data are. */
export type DatasetKind =
  /** The register itself, loaded by the order that it stands on. */
  | 'OFFICIAL'
  /** Real services with unofficial codes and classification. */
  | 'SAMPLE'
  /** Made up, for load tests. */
  | 'SYNTHETIC';

/** What falls due in the month after a quarter. */
export type DeadlineKind =
  /** Proposals of the central state bodies and local executive bodies (norms 14, 15). */
  | 'PROPOSALS_DUE'
  /** Details of the services on the e-government portal (norm 25). */
  | 'PORTAL_DETAILS_DUE'
  /** The decision of the authorised body on the proposals (norms 17, 18). */
  | 'DECISION_DUE';

/** The words of the norm for the date. */
export type DeadlineWording =
  /** Not later than the date: the date itself still counts. */
  | 'NOT_LATER_THAN'
  /** Before the date; whether the date itself counts is policy. */
  | 'BEFORE';

/** What to make of a service that was found in an act. */
export type DecideCandidateInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The candidate. */
  id: Scalars['ID']['input'];
  /** What it is to be. */
  decision: CandidateDecision;
  /** LINK: the service that it is; without it the one that it matches. PROPOSE: the service to amend or exclude. */
  code?: InputMaybe<Scalars['ServiceCode']['input']>;
  /** PROPOSE: the body whose proposal it becomes, the id of a provider; without it the caller's own. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** DISMISS: why it is none, in both languages. */
  reason?: InputMaybe<LocalizedTextInput>;
  /** Version of the candidate that the decision rests on; without it whatever stands now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A step with one endpoint. */
export type EndpointActionInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Version of the endpoint that the step rests on. */
  expectedVersion: Scalars['Int']['input'];
  /** The endpoint. */
  id: Scalars['ID']['input'];
  /** For resumeEndpoint: go on after this number; without it where it stands. */
  sinceNumber?: InputMaybe<Scalars['Int']['input']>;
};

/** Which services an endpoint hears of: all conditions hold, of each list one value. An entry also fits that takes its service out of the filter. */
export type EndpointFilterInput = {
  /** Codes of sections. */
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of providers. */
  providers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Categories of services. */
  category?: InputMaybe<Array<ServiceCategory>>;
};

/** Why an endpoint is paused. */
export type EndpointPauseReason =
  /** Its owner paused it. */
  | 'PARTNER'
  /** An entry could not be delivered by any attempt of the schedule. */
  | 'SCHEDULE_RUN_OUT'
  /** Its receiver never agreed to be sent to. */
  | 'UNVERIFIED'
  /** Its selection does not fit the schema any more. */
  | 'SELECTION_INVALID';

/** How deliveries are signed (Standard Webhooks). */
export type EndpointSigning =
  /** By a private key that never leaves us; the receiver verifies by the public one (v1a). */
  | 'ED25519'
  /** By a secret that both sides hold (v1, HMAC-SHA256). */
  | 'HMAC';

/** How an endpoint stands. */
export type EndpointStatus =
  /** Its receiver has not agreed yet to be sent to; it is asked. */
  | 'UNVERIFIED'
  /** Entries are delivered to it, one after the other. */
  | 'ACTIVE'
  /** Nothing is sent; its position is kept. */
  | 'PAUSED'
  /** Its receiver answered 410: nothing is sent any more. Another url brings it back. */
  | 'GONE';

/** An order, and the proposals that it enters (norms 17 and 43). */
export type EnterProposalsInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of proposals in which both bodies concur, in any sequence; 1000 at most. */
  proposals: Array<Scalars['ID']['input']>;
  /** Number of the order, 64 signs at most. */
  orderNumber: Scalars['String']['input'];
  /** Date of the order; no day ahead. */
  orderDate: Scalars['Date']['input'];
  /** The day from which it has effect; it may lie ahead. */
  effectiveFrom: Scalars['Date']['input'];
  /** Revision of a preview of this order: when entries of the register since then touch its services or subsections, it is refused with BASE_MOVED. Without it each amendment and exclusion is still held to the entry that it was agreed over. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What an entry rests on. */
export type EntryCauseKind =
  /** The loading of a data set. */
  | 'IMPORT'
  /** An order of the authorised body (norm 43). */
  | 'ORDER'
  /** The mending of a fault of entering. */
  | 'CORRECTION';

/** Whether a service is paid (norm 80). */
export type FeeInput = {
  /** Free, paid, or differing by subtype. */
  kind: FeeKind;
  /** The fee in words; of a paid service with the law that sets it (norm 81). */
  description?: InputMaybe<LocalizedTextInput>;
};

/** Whether a service is paid (norm 80). */
export type FeeKind =
  /** Free of charge. */
  | 'FREE'
  /** Paid. */
  | 'PAID'
  /** Differs by subtype. */
  | 'MIXED';

/** Whether the register says something in a field. */
export type FieldStanding =
  /** It has a value. */
  | 'STANDS'
  /** It had a value, and an entry took it away. */
  | 'WITHDRAWN'
  /** No entry ever gave it a value. */
  | 'NEVER_SAID';

/** How much a finding weighs. */
export type FindingSeverity =
  /** Stands in the way. */
  | 'ERROR'
  /** Falls short of a norm without standing in the way. */
  | 'WARNING'
  /** Could be better. */
  | 'SUGGESTION';

/** Forms in which a service is provided (norms 48 to 51). */
export type FormOfProvision =
  /** Electronic, fully automated. */
  | 'ELECTRONIC_FULL'
  /** Electronic, partly automated. */
  | 'ELECTRONIC_PARTIAL'
  /** On paper. */
  | 'PAPER'
  /** Proactive: without an application of the recipient. */
  | 'PROACTIVE'
  /** By one application for several services. */
  | 'ONE_APPLICATION'
  /** By one window. */
  | 'ONE_WINDOW';

/** One ground of a refusal (norm 18). */
export type GroundInput = {
  /** Its code: one of rejectionGrounds. */
  code: Scalars['String']['input'];
  /** The norm that it cites. */
  provision: Scalars['String']['input'];
  /** What is wrong, in both languages. */
  text: LocalizedTextInput;
};

/** What a body says of one of its services. */
export type InventoryItemInput = {
  /** Code of the service. */
  code: Scalars['ServiceCode']['input'];
  /** Confirmed, or in need of a change; UNSEEN takes back what was said. */
  state: InventoryItemState;
  /** What has to change; needed with NEEDS_CHANGE. */
  note?: InputMaybe<LocalizedTextInput>;
  /** The proposal that follows from it, of the same body and about this service. */
  proposal?: InputMaybe<Scalars['ID']['input']>;
};

/** What a body says of one of its services. */
export type InventoryItemState =
  /** Nothing yet. */
  | 'UNSEEN'
  /** The register's record is right. */
  | 'CONFIRMED'
  /** Something has to change, as the note tells. */
  | 'NEEDS_CHANGE';

/** How far an inventory has come. */
export type InventoryStatus =
  /** Being taken; services come and go with the register. */
  | 'OPEN'
  /** Handed in: it tells what was so then and changes no more. */
  | 'SUBMITTED';

/** A state language of the register; both have equal force (norm 1). */
export type Language =
  /** Kazakh. */
  | 'KK'
  /** Russian. */
  | 'RU';

/** What happened to an act, or to what is known of it. */
export type LegalActChangeKind =
  /** Its card or its first text was taken in. */
  | 'LOADED'
  /** A text of another day was taken in. */
  | 'NEW_EDITION'
  /** Another act changes it. */
  | 'AMENDED'
  /** It is no longer in force. */
  | 'REPEALED'
  /** Services were looked for in it, or what was found was decided. */
  | 'ANALYSED'
  /** A link between it and a service changed. */
  | 'LINK_CHANGED';

/** Kind of an act. */
export type LegalActKind =
  /** The Constitution. */
  | 'CONSTITUTION'
  /** A code. */
  | 'CODE'
  /** A law. */
  | 'LAW'
  /** A decree of the President. */
  | 'DECREE'
  /** A resolution of the Government. */
  | 'GOVERNMENT_RESOLUTION'
  /** An order of a minister or of another head of a central state body. */
  | 'ORDER'
  /** An act of a local representative or executive body. */
  | 'LOCAL_ACT'
  /** Another kind. */
  | 'OTHER';

/** State of an act on the day asked. */
export type LegalActStatus =
  /** In force as it was adopted. */
  | 'IN_FORCE'
  /** In force, with amendments. */
  | 'AMENDED'
  /** No longer in force. */
  | 'REPEALED'
  /** Not adopted yet. */
  | 'DRAFT'
  /** No source tells it for the day asked. */
  | 'UNKNOWN';

/** Who says that an act and a service belong together. */
export type LinkOrigin =
  /** The register. */
  | 'REGISTRY'
  /** A legal analyst. */
  | 'ANALYST'
  /** The analysis of the act's text. */
  | 'DETECTED';

/** What an act is to a service. */
export type LinkRole =
  /** It sets the order of provision. The register alone says so (LAW/8, 2-1). */
  | 'GOVERNS'
  /** The service rests on it. */
  | 'BASIS'
  /** It sets the fee, or frees of it. */
  | 'FEE_BASIS'
  /** It names the service. */
  | 'MENTIONS';

/** What an act is to a service, as an analyst says. */
export type LinkServiceInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Code of a service of the register. */
  code: Scalars['ServiceCode']['input'];
  /** An act whose card the registry holds. */
  act: Scalars['LegalActId']['input'];
  /** Any role but GOVERNS: that is the register's alone. */
  role: LinkRole;
  /** Anchor of a provision of the act's newest edition, such as art-8/p-2-1. */
  anchor?: InputMaybe<Scalars['String']['input']>;
  /** Words of that provision, or, without an anchor, of the text. */
  quote?: InputMaybe<Scalars['String']['input']>;
};

/** The text of one edition of an act as it came (HTML, Markdown or plain), in one language or in both. */
export type LoadLegalActInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Identifier in the legal database; needed where the text does not tell it. */
  id?: InputMaybe<Scalars['LegalActId']['input']>;
  /** First day of the edition; without it what the text tells, else the day of adoption, else today. */
  edition?: InputMaybe<Scalars['Date']['input']>;
  /** The text in Kazakh. */
  kk?: InputMaybe<Scalars['String']['input']>;
  /** The text in Russian. */
  ru?: InputMaybe<Scalars['String']['input']>;
};

/** A text in one or both state languages. */
export type LocalizedTextInput = {
  /** The Kazakh text. */
  kk?: InputMaybe<Scalars['String']['input']>;
  /** The Russian text. */
  ru?: InputMaybe<Scalars['String']['input']>;
};

/** Why a candidate is taken for a service of the register. */
export type MatchReason =
  /** The register says that this act governs it. */
  | 'GOVERNING_ACT'
  /** Its name is the same when case, quotes and look-alike letters are set aside. */
  | 'SAME_NAME'
  /** The stems of its name are like those. */
  | 'LIKE_NAME'
  /** By the name in the language that both have. */
  | 'OTHER_LANGUAGE'
  /** Of several services of the same name it is the only one whose provider the act names. */
  | 'SAME_PROVIDER';

/** What is due. */
export type ObligationKind =
  /** The inventory of a quarter (norm 13). */
  | 'INVENTORY'
  /** The part of a quarter's proposals on state services (norm 14). */
  | 'PROPOSALS_STATE_SERVICES'
  /** The part on socially significant services (norm 15). */
  | 'PROPOSALS_SOCIALLY_SIGNIFICANT'
  /** Details of the services on the e-government portal (norms 24 to 26). */
  | 'PORTAL_DETAILS'
  /** Entry, or a reasoned conclusion sent, for each proposal of a quarter (norms 17, 18). */
  | 'DECISION'
  /** Information to the Single Contact Centre after an act changed (norms 77 and 78). */
  | 'INFORM_CONTACT_CENTRE'
  /** Information to the State Corporation after an act changed (norm 78, from the edition of 2026). */
  | 'INFORM_STATE_CORPORATION'
  /** A look at a service whose by-law changed (norm 11). */
  | 'REVIEW_AFTER_ACT_CHANGE'
  /** A proposal to include a service that was found (norm 46). */
  | 'INCLUDE_FOUND_SERVICE'
  /** Public discussion of a draft act, with its report (norms 55, 61 to 66; until July 2026). */
  | 'PUBLIC_DISCUSSION'
  /** The move of a newly included service to electronic form (norm 45). */
  | 'DIGITISE_NEW_SERVICE';

/** Who is to be informed. */
export type ObligationReceiver =
  /** The Single Contact Centre. */
  | 'CONTACT_CENTRE'
  /** The State Corporation. */
  | 'STATE_CORPORATION';

/** How an obligation stands now, by the day that binds. */
export type ObligationState =
  /** Its day is yet to come. */
  | 'UPCOMING'
  /** Today is its last day. */
  | 'DUE_TODAY'
  /** Its day has passed and it is not met. */
  | 'OVERDUE'
  /** Met in time, or there was nothing to do. */
  | 'MET'
  /** Met after its day. */
  | 'MET_LATE'
  /** No rule, term or calendar is known by which to tell; reason says why. */
  | 'UNKNOWN';

/** A draft act, or a change of one, that is posted for public discussion. */
export type OpenPublicDiscussionInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The act that is drafted or changed. */
  act: Scalars['ID']['input'];
  /** Where it is posted: at least one place (norm 61). */
  places: Array<Scalars['String']['input']>;
  /** Day of the posting, which is not counted. */
  from: Scalars['Date']['input'];
};

/** Where the details of a portal card stem from. */
export type PortalSource =
  /** The register's own record. */
  | 'REGISTER'
  /** An amendment as it came in, before the decision (norm 26). */
  | 'PROPOSAL';

/** A step of a proposal. */
export type ProposalActionInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller has read: where another stands by now, nothing is done. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the proposal. */
  id: Scalars['ID']['input'];
  /** Words for its timeline. */
  note?: InputMaybe<LocalizedTextInput>;
};

/** What can happen to a proposal. */
export type ProposalEventKind =
  /** It was drafted. */
  | 'CREATED'
  /** Its draft was changed. */
  | 'UPDATED'
  /** It was handed in. */
  | 'SUBMITTED'
  /** Its body took it back. */
  | 'WITHDRAWN'
  /** The authorised body took it up. */
  | 'REVIEW_STARTED'
  /** The two bodies were asked to concur. */
  | 'CONCURRENCE_REQUESTED'
  /** One of the two bodies concurred. */
  | 'CONCURRED'
  /** One of the two bodies objected. */
  | 'OBJECTED'
  /** It was put upon the service's last entry. */
  | 'REBASED'
  /** It was refused with a reasoned conclusion. */
  | 'REJECTED'
  /** An order took it up. */
  | 'ORDERED'
  /** The register entered it. */
  | 'ENTERED'
  /** The register refused the order; it stands concurred in as before. */
  | 'RETURNED';

/** What a proposal asks for. */
export type ProposalKind =
  /** To take a service into the register. */
  | 'INCLUDE'
  /** To change the record of a service. */
  | 'AMEND'
  /** To take a service out of the register. */
  | 'EXCLUDE';

/** How far a proposal has come. */
export type ProposalStatus =
  /** Being written by its body, which alone sees it. */
  | 'DRAFT'
  /** Handed in. */
  | 'SUBMITTED'
  /** Reviewed by the authorised body. */
  | 'UNDER_REVIEW'
  /** Before the two concurring bodies (norms 33, 34). */
  | 'AWAITING_CONCURRENCE'
  /** Both bodies concur. */
  | 'CONCURRED'
  /** Entered into the register by an order. */
  | 'ENTERED'
  /** Refused with a reasoned conclusion. */
  | 'REJECTED'
  /** Taken back by its body. */
  | 'WITHDRAWN';

/** How a value came to be. */
export type ProvenanceOrigin =
  /** Stands so in the source. */
  | 'SOURCE'
  /** Translated by us from the other state language. */
  | 'TRANSLATED'
  /** Concluded by us from what the source says. */
  | 'INFERRED'
  /** Comes from a grouping of ours, such as an unofficial section. */
  | 'GROUPED'
  /** Made by a generator; no real value. */
  | 'GENERATED';

/** Who may provide a state service (norm 39). */
export type ProviderKind =
  /** A central state body. */
  | 'CENTRAL_STATE_BODY'
  /** An institution of the Republic abroad. */
  | 'FOREIGN_INSTITUTION'
  /** A local executive body of a region. */
  | 'LOCAL_BODY_REGION'
  /** A local executive body of a city of republican significance, of the capital or of a city of regional significance. */
  | 'LOCAL_BODY_CITY'
  /** A local executive body of a district. */
  | 'LOCAL_BODY_DISTRICT'
  /** An akim of a city district, city of district significance, settlement, village or rural district. */
  | 'AKIM'
  /** A natural person. */
  | 'NATURAL_PERSON'
  /** A legal entity. */
  | 'LEGAL_ENTITY'
  /** The State Corporation. */
  | 'STATE_CORPORATION';

/** Kind of a part of an act's text. */
export type ProvisionKind =
  /** A chapter, section or paragraph of chapters. */
  | 'CHAPTER'
  /** An article. */
  | 'ARTICLE'
  /** A point: «1.»; in articles and rules. */
  | 'POINT'
  /** A subpoint: «1)». */
  | 'SUBPOINT'
  /** Text without a number of its own. */
  | 'PARAGRAPH'
  /** An appendix, or a document that the act approves. */
  | 'APPENDIX'
  /** A table; its cells are its children. */
  | 'TABLE';

/** What a part of an act's text is for. */
export type ProvisionRole =
  /** It rules. */
  | 'TEXT'
  /** It tells kind, issuer, date, number or registration. */
  | 'REQUISITES'
  /** The title of the act. */
  | 'TITLE'
  /** What the act rests on, up to the word of command. */
  | 'PREAMBLE'
  /** Who signed or agreed. */
  | 'SIGNATURE'
  /** It tells of a change that was made. */
  | 'NOTE'
  /** It tells of a change that is announced and not in force. */
  | 'FUTURE_CHANGE'
  /** A cell of a table. */
  | 'CELL'
  /** It belongs to the page, not to the act. */
  | 'STRAY';

/** Who may receive a service (norm 40); state bodies are none. */
export type RecipientKind =
  /** A natural person. */
  | 'NATURAL_PERSON'
  /** A legal entity. */
  | 'LEGAL_ENTITY';

/** What a concurring body says (norms 33, 34). */
export type RecordConcurrenceInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller has read: where another stands by now, nothing is done. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the proposal. */
  id: Scalars['ID']['input'];
  /** Which of the two it is: the caller's own. */
  body: ConcurringBody;
  /** Whether it concurs. */
  decision: ConcurrenceDecision;
  /** Its words; of an objection the reason, in both languages. */
  note?: InputMaybe<LocalizedTextInput>;
};

/** Many items of one inventory: all of them or none. */
export type RecordInventoryItemsInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Id of the inventory. */
  inventory: Scalars['ID']['input'];
  /** 1 to 5,000 items; those left out stay as they are. Where long notes are more than one request takes (LIMIT_BODY tells how much that is), send them in several calls, each with a key of its own: what one call recorded stands. */
  items: Array<InventoryItemInput>;
};

/** A look at the register as a whole that is to be kept (norm 11). */
export type RecordMonitoringRunInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Quarters without a confirmation that call for a look: 1 to 40. */
  quarters?: Scalars['Int']['input'];
  /** What whoever looks has to say. */
  note?: InputMaybe<LocalizedTextInput>;
};

/** That something was done outside the register. */
export type RecordObligationInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The obligation that was met. */
  obligation: Scalars['ID']['input'];
  /** When; neither in the future nor before it was owed. */
  at: Scalars['DateTime']['input'];
  /** How, in words. */
  note?: InputMaybe<LocalizedTextInput>;
};

/** What an entry does to the register. */
export type RegisterEntryKind =
  /** A service entered the register. */
  | 'SERVICE_INCLUDED'
  /** A service's record changed. */
  | 'SERVICE_AMENDED'
  /** A service left the register; its code is not given again. */
  | 'SERVICE_EXCLUDED'
  /** A section was added. */
  | 'SECTION_ADDED'
  /** A section changed. */
  | 'SECTION_AMENDED'
  /** A subsection was added. */
  | 'SUBSECTION_ADDED'
  /** A subsection changed. */
  | 'SUBSECTION_AMENDED'
  /** A provider was added. */
  | 'PROVIDER_ADDED'
  /** A provider changed. */
  | 'PROVIDER_AMENDED';

/** How far an order has come. */
export type RegisterOrderStatus =
  /** Placed; the register has not answered yet. It is asked until it does. */
  | 'PENDING'
  /** All of its proposals are in the register. */
  | 'ENTERED'
  /** The register refused it as a whole; its proposals are concurred in as before and can go into a new order. */
  | 'REFUSED';

/** Whose key it is. */
export type RegisterWitnessKeyInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The body that holds it. */
  body: WitnessBody;
  /** NAME+ID+KEY of a key that cosigns with Ed25519 (C2SP tlog-cosignature). */
  key: Scalars['String']['input'];
};

/** A refusal with its grounds (norm 18). */
export type RejectProposalInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller has read: where another stands by now, nothing is done. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the proposal. */
  id: Scalars['ID']['input'];
  /** Its grounds, at least one. */
  grounds: Array<GroundInput>;
};

/** The ten items that the appendix must hold (norm 59). */
export type RequirementItem =
  /** Name of the service. */
  | 'SERVICE_NAME'
  /** Name of the provider. */
  | 'PROVIDER'
  /** Through what it is provided. */
  | 'CHANNELS'
  /** Term of provision. */
  | 'TERM'
  /** Form of provision. */
  | 'FORM'
  /** Result. */
  | 'RESULT'
  /** Whether and how it is paid. */
  | 'FEE'
  /** Working hours. */
  | 'SCHEDULE'
  /** Documents and data that are asked for. */
  | 'DOCUMENTS'
  /** Grounds of refusal. */
  | 'REFUSAL_GROUNDS';

/** What the text says of an item. */
export type RequirementVerdict =
  /** It says something; the evidence shows what. */
  | 'PRESENT'
  /** The item stands there and says nothing. */
  | 'EMPTY'
  /** It is not there. */
  | 'MISSING'
  /** The two languages say different things. */
  | 'DISAGREES';

/** A new endpoint, or one as it is to be from now on. */
export type SaveEndpointInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The endpoint to change; without it a new one is saved. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Version of the endpoint that the change rests on; needed with an id. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Where to send: https, a public host, port 443 or from 1024 up. Another url is asked for leave anew. */
  url: Scalars['String']['input'];
  /** A GraphQL selection set on RegisterEntry, with or without braces; or one fragment on it, or an operation whose only root field is registerEntryAdded or registerEntry. */
  selection: Scalars['String']['input'];
  /** Which services to hear of; without it all. */
  filter?: InputMaybe<EndpointFilterInput>;
  /** The first entry delivered is the one after this number; 0: from the first. Without it a new endpoint begins with the next entry, another goes on where it stands. */
  sinceNumber?: InputMaybe<Scalars['Int']['input']>;
  /** How to sign. Without it ED25519 for a new endpoint, as it is for another; a change makes a new key. */
  signing?: InputMaybe<EndpointSigning>;
  /** Make a new key; the old one signs beside it for 24 hours. */
  rotateKey?: Scalars['Boolean']['input'];
};

/** Kinds of services of the register (norms 36 and 38). */
export type ServiceCategory =
  /** A state service. */
  | 'STATE_SERVICE'
  /** A socially significant service, a kind of state service. */
  | 'SOCIALLY_SIGNIFICANT';

/** Fields of a service's record. What is left out stays as it is; null clears. */
export type ServiceDraftInput = {
  /** Name of the service. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Code of the subsection, with the digits of its section (norm 3). */
  subsection?: InputMaybe<Scalars['String']['input']>;
  /** Who receives it (norm 40). */
  recipients?: InputMaybe<Array<RecipientKind>>;
  /** About the recipients, in words (norm 27). */
  recipientNote?: InputMaybe<LocalizedTextInput>;
  /** Who provides it: the id of a provider (norm 28). */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** Central state body that drafts the by-law: the id of a provider. */
  responsibleBody?: InputMaybe<Scalars['ID']['input']>;
  /** Who takes applications and gives out results (norm 29). */
  intake?: InputMaybe<Array<LocalizedTextInput>>;
  /** Through what it is provided (norm 71). */
  channels?: InputMaybe<Array<Channel>>;
  /** Paid or free (norm 30). */
  fee?: InputMaybe<FeeInput>;
  /** Forms of provision (norm 31). */
  forms?: InputMaybe<Array<FormOfProvision>>;
  /** Term of provision. */
  term?: InputMaybe<LocalizedTextInput>;
  /** Subtypes, where they differ. */
  subtypes?: InputMaybe<Array<ServiceSubtypeInput>>;
  /** The by-law that sets the order of providing it (norm 32). */
  governingAct?: InputMaybe<Scalars['LegalActId']['input']>;
  /** Code that the service is moved from: of an inclusion alone, and the same order excludes that service. */
  replaces?: InputMaybe<Scalars['ServiceCode']['input']>;
};

/** All conditions of one filter are AND; the values inside one list are OR. Without status: IN_FORCE only. */
export type ServiceFilter = {
  /** Codes of sections. */
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of subsections. */
  subsections?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of services. */
  category?: InputMaybe<Array<ServiceCategory>>;
  /** Statuses; without this condition only services in force. */
  status?: InputMaybe<Array<ServiceStatus>>;
  /** Ids of providers. */
  providers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Forms, at least one of which the service has. */
  forms?: InputMaybe<Array<FormOfProvision>>;
  /** Channels, at least one of which the service has. */
  channels?: InputMaybe<Array<Channel>>;
  /** Kinds of fee. */
  fee?: InputMaybe<Array<FeeKind>>;
  /** Kinds of recipients, at least one of which the service has. */
  recipients?: InputMaybe<Array<RecipientKind>>;
  /** Identifiers of governing acts. */
  governingActs?: InputMaybe<Array<Scalars['LegalActId']['input']>>;
  /** Words that the name, section, subsection, provider or code must meet, in Kazakh or Russian: whole, by stem or by beginning. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A mark of a state service (norm 37). */
export type ServiceMarkName =
  /** A function of a state body. */
  | 'STATE_FUNCTION'
  /** Done on application. */
  | 'ON_APPLICATION'
  /** Done without an application. */
  | 'WITHOUT_APPLICATION'
  /** For rights, freedoms and lawful interests. */
  | 'RIGHTS_AND_INTERESTS'
  /** It gives a material or immaterial good. */
  | 'GIVES_A_GOOD';

/** Orders of a list of services. */
export type ServiceOrder =
  /** By code. */
  | 'CODE'
  /** By the Kazakh name, in the order of the Kazakh alphabet. */
  | 'NAME_KK'
  /** By the Russian name, in the order of the Russian alphabet. */
  | 'NAME_RU'
  /** By the newest register entry, newest first. */
  | 'UPDATED';

/** Whether a service stands in the register. */
export type ServiceStatus =
  /** Stands in the register. */
  | 'IN_FORCE'
  /** Was excluded; its code is not given again. */
  | 'EXCLUDED';

/** A subtype of a service, where it differs. */
export type ServiceSubtypeInput = {
  /** Its name. */
  name: LocalizedTextInput;
  /** Its fee. */
  fee?: InputMaybe<FeeInput>;
  /** Forms in which it is provided. */
  forms?: InputMaybe<Array<FormOfProvision>>;
  /** Its term. */
  term?: InputMaybe<LocalizedTextInput>;
};

/** What a socially significant service meets, all four at once (norms 19 to 23). */
export type SocialCriterion =
  /** It is provided continuously (norm 19). */
  | 'CONTINUOUS'
  /** It is not individual and serves the lawful interests of society (norm 20). */
  | 'NOT_INDIVIDUAL'
  /** It is important for the life of society (norm 21). */
  | 'SOCIALLY_IMPORTANT'
  /** It is open to all society or to a wide circle (norm 22). */
  | 'OPEN_TO_ALL';

/** An inventory of which every item was seen. */
export type SubmitInventoryInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that the caller has read: where another stands by now, nothing is done. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the inventory. */
  inventory: Scalars['ID']['input'];
};

/** What of a draft is changed: what is left out stays as it is, null clears. */
export type UpdateProposalInput = {
  /** The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Fields of the record that it sets. What draft leaves out stays as it is; null names no field any more. */
  draft?: InputMaybe<ServiceDraftInput>;
  /** Why the register should change (norm 9). */
  justification?: InputMaybe<LocalizedTextInput>;
  /** The act that it rests on (norm 8). */
  legalBasis?: InputMaybe<Scalars['LegalActId']['input']>;
  /** Of a socially significant service: each of the four criteria with its evidence (norms 19 to 23). */
  criteria?: InputMaybe<Array<CriterionStatementInput>>;
  /** The version that the caller has read: where another stands by now, nothing is done. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the proposal. */
  id: Scalars['ID']['input'];
};

/** A body in agreement with which the register is changed (norms 33 and 34), as a witness of its log. */
export type WitnessBody =
  /** The body that controls the quality of services (norm 33). */
  | 'QUALITY_CONTROL'
  /** The body for the development of state administration (norm 34). */
  | 'PUBLIC_ADMINISTRATION';

export type ServiceCardQueryVariables = Exact<{
  code: Scalars['ServiceCode']['input'];
}>;


export type ServiceCardQuery = { service?: { id: string, code: string, forms: Array<FormOfProvision>, name: { kk?: string | null, ru?: string | null }, provider?: { id: string, name: { kk?: string | null, ru?: string | null } } | null, fee?: { kind: FeeKind } | null, governingAct?: { id: string, title: { ru?: string | null } } | null } | null };

export type NewestEntryQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestEntryQuery = { registry?: { revision: number } | null };

export type EntriesAfterSubscriptionVariables = Exact<{
  number?: InputMaybe<Scalars['Int']['input']>;
}>;


export type EntriesAfterSubscription = { registerEntryAdded?: { id: string, number: number, kind: RegisterEntryKind, service?: { id: string, code: string, name: { kk?: string | null, ru?: string | null } } | null } | null };


export const ServiceCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kk"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kk"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"governingAct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceCardQuery, ServiceCardQueryVariables>;
export const NewestEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<NewestEntryQuery, NewestEntryQueryVariables>;
export const EntriesAfterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EntriesAfter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerEntryAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sinceNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kk"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntriesAfterSubscription, EntriesAfterSubscriptionVariables>;