import type { Actor } from "@tizilim/workflow/domain/actor";
import { calendarOf } from "@tizilim/workflow/domain/calendar";
import { DEFAULT_DEADLINE_POLICY } from "@tizilim/workflow/domain/deadline-policy";
import { decide } from "@tizilim/workflow/domain/decide";
import { isAccepted } from "@tizilim/workflow/domain/decision";
import type { DecisionContext } from "@tizilim/workflow/domain/decision-context";
import { evolve } from "@tizilim/workflow/domain/evolve";
import type { KnownAct } from "@tizilim/workflow/domain/known-act";
import type { ProposalContent, ProposalState } from "@tizilim/workflow/domain/proposal";
import type { ProposalCommand } from "@tizilim/workflow/domain/proposal-command";
import { BLANK_RECORD, recordAsProposed, type RegisteredService, type RegisterRecord } from "@tizilim/workflow/domain/register-record";
import type { ServiceDraft } from "@tizilim/workflow/domain/service-draft";
import type { SubmissionFacts } from "@tizilim/workflow/domain/submission-facts";
import type { SubmissionRule } from "@tizilim/workflow/domain/submission-rules";

export const CALENDAR = calendarOf({ from: 2025, to: 2027 });
export const BOTH = { kk: "мәтін", ru: "текст" };

export const PROPOSER: Actor = { person: "officer", roles: ["PROPOSER"], body: "ministry" };
export const REGISTRAR: Actor = { person: "registrar", roles: ["REGISTRAR"], body: "authorised" };
export const QUALITY: Actor = { person: "quality", roles: ["QUALITY_CONTROL"], body: "quality-body" };
export const ADMINISTRATION: Actor = { person: "administration", roles: ["PUBLIC_ADMINISTRATION"], body: "administration-body" };

export const ACT: KnownAct = { id: "V2000020192", kind: "ORDER", status: "IN_FORCE", title: { kk: "Қағидалар", ru: "Правила оказания" } };
export const LAW: KnownAct = { id: "Z1300000088", kind: "LAW", status: "IN_FORCE", title: { kk: "Заң", ru: "Закон" } };

/** All that a record needs. */
export const WHOLE: ServiceDraft = {
  name: { kk: "Анықтама беру", ru: "Выдача справки" }, subsection: "00101", recipients: ["NATURAL_PERSON"], recipientNote: null,
  provider: "ministry", responsibleBody: "ministry", intake: [{ kk: "Мемлекеттік корпорация", ru: "Госкорпорация" }], channels: ["PROVIDER"],
  fee: { kind: "FREE", description: null }, forms: ["PAPER"], term: { kk: "1 күн", ru: "1 день" }, subtypes: [], governingAct: ACT.id, replaces: null,
};

export function registered(code = "00101001", record: Partial<RegisterRecord> = {}, lastEntry = 7): RegisteredService {
  return { code, lastEntry, record: { ...BLANK_RECORD, ...WHOLE, section: "001", ...record } };
}

export function contentOf(kind: ProposalContent["kind"], given: Partial<ProposalContent> = {}): ProposalContent {
  const draft = kind === "INCLUDE" ? WHOLE : kind === "AMEND" ? { term: { kk: "2 күн", ru: "2 дня" } } : {};
  return {
    kind, category: "STATE_SERVICE", body: "ministry", code: kind === "INCLUDE" ? null : "00101001", draft, justification: BOTH,
    legalBasis: ACT.id, criteria: [], ...given,
  };
}

export function factsOf(given: Partial<SubmissionFacts> = {}): SubmissionFacts {
  return {
    service: registered(), base: null, replaced: null, sectionOf: new Map([["00101", "001"], ["00102", "001"]]),
    providers: new Set(["ministry", "authorised"]), acts: new Map([[ACT.id, ACT], [LAW.id, LAW]]), openProposals: [], ...given,
  };
}

export function contextOf(actor: Actor, given: Partial<DecisionContext> = {}): DecisionContext {
  return {
    now: new Date("2026-08-10T06:00:00Z"), calendar: CALENDAR, policy: DEFAULT_DEADLINE_POLICY, actor, facts: factsOf(),
    conclusionsThisYear: 0, ...given,
  };
}

export type Step = readonly [Actor, ProposalCommand, Partial<DecisionContext>?];

/** The state that commands lead to; throws, with the codes, at the first that is refused. */
export function after(...steps: Step[]): ProposalState {
  const state = steps.reduce<ProposalState | null>((before, [actor, command, given]) => {
    const decision = decide(before, command, contextOf(actor, given));
    if (!isAccepted(decision)) throw new Error(`${command.type}: ${decision.refused.map(({ code }) => code).join(", ")}`);
    return decision.accepted.reduce<ProposalState | null>(evolve, before);
  }, null);
  if (state === null) throw new Error("nothing happened");
  return state;
}

/** Codes of the grounds on which a command is refused, none when it is accepted. */
export function refusedCodes(state: ProposalState | null, [actor, command, given]: Step): string[] {
  const decision = decide(state, command, contextOf(actor, given));
  return isAccepted(decision) ? [] : decision.refused.map(({ code }) => code);
}

const CREATED = (content: ProposalContent): Step => [PROPOSER, { type: "CreateProposal", content }];
const SUBMITTED: Step = [PROPOSER, { type: "Submit", note: null }];
const STARTED: Step = [REGISTRAR, { type: "StartReview", note: null }];
const REQUESTED: Step = [REGISTRAR, { type: "RequestConcurrence", note: null }];
const AGREED: ReadonlyArray<Step> = [
  [QUALITY, { type: "RecordConcurrence", body: "QUALITY_CONTROL", decision: "CONCUR", note: null }],
  [ADMINISTRATION, { type: "RecordConcurrence", body: "PUBLIC_ADMINISTRATION", decision: "CONCUR", note: null }],
];

/** The steps to each state of a proposal's straight life. */
export function stepsTo(status: "DRAFT" | "SUBMITTED" | "UNDER_REVIEW" | "AWAITING_CONCURRENCE" | "CONCURRED", content = contentOf("AMEND")): Step[] {
  const way: ReadonlyArray<readonly [string, ReadonlyArray<Step>]> = [
    ["DRAFT", [CREATED(content)]], ["SUBMITTED", [SUBMITTED]], ["UNDER_REVIEW", [STARTED]], ["AWAITING_CONCURRENCE", [REQUESTED]], ["CONCURRED", AGREED],
  ];
  const end = way.findIndex(([name]) => name === status);
  return way.slice(0, end + 1).flatMap(([, steps]) => steps);
}

/** What one rule of submission finds, as `SEVERITY CODE field`. */
export function foundBy(rule: SubmissionRule, content: ProposalContent, given: Partial<SubmissionFacts> = {}, baseEntry: number | null = 7): string[] {
  const facts = factsOf(given);
  const findings = rule({ content, baseEntry, record: recordAsProposed(content, facts.service), facts });
  return findings.map(({ severity, code, field }) => `${severity} ${code} ${field ?? "-"}`);
}

/** An inclusion whose record is whole but for what is given. */
export function inclusion(draft: Partial<ServiceDraft>, given: Partial<ProposalContent> = {}): ProposalContent {
  return contentOf("INCLUDE", { draft: { ...WHOLE, ...draft }, ...given });
}
