import { describe, expect, it } from "@jest/globals";
import {
  ACT, ADMINISTRATION, after, BOTH, contentOf, contextOf, factsOf, PROPOSER, QUALITY, refusedCodes, registered, REGISTRAR, stepsTo, type Step,
} from "../../../../tests/support/proposal-fixture";
import { REGISTER_ACTOR } from "./actor";
import { decide } from "./decide";
import { isAccepted } from "./decision";
import { concurrencesOf, orderOf, submissionOf } from "./proposal";

const submit: Step = [PROPOSER, { type: "Submit", note: null }];
const withdraw: Step = [PROPOSER, { type: "Withdraw", note: null }];
const rebase: Step = [PROPOSER, { type: "Rebase", note: null }, { facts: factsOf({ service: registered("00101001", {}, 9) }) }];
const reject: Step = [REGISTRAR, { type: "Reject", grounds: [{ code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: BOTH }] }];
const order: Step = [REGISTRAR, { type: "MarkOrdered", order: "order-1" }];
const concur = (body: "QUALITY_CONTROL" | "PUBLIC_ADMINISTRATION", decision: "CONCUR" | "OBJECT" = "CONCUR", note: typeof BOTH | null = null): Step =>
  [body === "QUALITY_CONTROL" ? QUALITY : ADMINISTRATION, { type: "RecordConcurrence", body, decision, note }];

describe("a draft", () => {
  it("may be as incomplete as one likes", () => {
    const empty = contentOf("INCLUDE", { draft: {}, justification: null, legalBasis: null });
    expect(after([PROPOSER, { type: "CreateProposal", content: empty }])).toMatchObject({ status: "DRAFT", period: "2026-Q3", writers: ["officer"] });
  });

  it("rests on the service's last entry when it was written, an inclusion on none", () => {
    expect(after(...stepsTo("DRAFT"))).toMatchObject({ baseEntry: 7 });
    expect(after(...stepsTo("DRAFT", contentOf("INCLUDE")))).toMatchObject({ baseEntry: null });
  });

  it("names a service exactly where it is about one", () => {
    expect(refusedCodes(null, [PROPOSER, { type: "CreateProposal", content: contentOf("INCLUDE", { code: "00101001" }) }])).toEqual(["CODE_NOT_GIVEN_YET"]);
    expect(refusedCodes(null, [PROPOSER, { type: "CreateProposal", content: contentOf("AMEND", { code: null }) }])).toEqual(["CODE_REQUIRED"]);
    expect(refusedCodes(null, [PROPOSER, { type: "CreateProposal", content: contentOf("AMEND") }, { facts: factsOf({ service: null }) }])).toEqual(["UNKNOWN_SERVICE"]);
  });

  it("belongs to the body of its proposer", () => {
    expect(refusedCodes(null, [{ ...PROPOSER, body: "other" }, { type: "CreateProposal", content: contentOf("AMEND") }])).toEqual(["OTHER_BODY"]);
  });

  it("keeps the fields that an update leaves out and clears those it sets to null", () => {
    const state = after(...stepsTo("DRAFT"), [{ ...PROPOSER, person: "colleague" }, { type: "UpdateDraft", draft: { provider: "authorised", term: undefined }, legalBasis: null }]);
    expect(state.content).toMatchObject({ draft: { provider: "authorised", term: { ru: "2 дня" } }, legalBasis: null, justification: BOTH });
    expect(state.writers).toEqual(["officer", "colleague"]);
  });

  it("names no field any more once its draft is set to null", () => {
    expect(after(...stepsTo("DRAFT"), [PROPOSER, { type: "UpdateDraft", draft: null }]).content.draft).toEqual({});
  });

  it("cannot be drafted for a time before the Rules", () => {
    expect(refusedCodes(null, [PROPOSER, { type: "CreateProposal", content: contentOf("AMEND") }, { now: new Date("2025-12-01T00:00:00Z") }])).toEqual(["PERIOD_UNKNOWN"]);
  });
});

describe("submission", () => {
  it("is refused with every hindrance at once", () => {
    const draft = after([PROPOSER, { type: "CreateProposal", content: contentOf("AMEND", { draft: {}, justification: null, legalBasis: null }) }]);
    expect(refusedCodes(draft, submit)).toEqual(["LEGAL_BASIS_MISSING", "JUSTIFICATION_MISSING", "NOTHING_CHANGES"]);
    expect(refusedCodes(draft, [{ ...REGISTRAR, body: null }, { type: "Submit", note: null }])).toEqual([
      "ROLE_REQUIRED", "OTHER_BODY", "LEGAL_BASIS_MISSING", "JUSTIFICATION_MISSING", "NOTHING_CHANGES",
    ]);
  });

  it("after the 5th counts for the next period, says so, and is not refused", () => {
    const draft = after([PROPOSER, { type: "CreateProposal", content: contentOf("AMEND") }, { now: new Date("2026-09-30T06:00:00Z") }]);
    expect(draft.period).toBe("2026-Q3");
    const events = decide(draft, { type: "Submit", note: null }, contextOf(PROPOSER, { now: new Date("2026-10-06T06:00:00Z") }));
    expect(isAccepted(events) && events.accepted).toMatchObject([{ what: "SUBMITTED", period: "2026-Q4", late: true }]);
  });

  /** Almaty is five hours ahead of UTC. */
  it.each([
    ["2026-10-04T21:00:00Z", false, "at 02:00 on the 5th, still the 4th in UTC, is in time"],
    ["2026-10-05T18:59:59Z", false, "in the last second of the 5th is in time"],
    ["2026-10-05T19:00:00Z", true, "at midnight to the 6th is late"],
    ["2026-10-05T21:00:00Z", true, "at 02:00 on the 6th, still the 5th in UTC, is late"],
  ])("%s: late %s: %s", (now, late) => {
    const steps: Step[] = [[PROPOSER, { type: "CreateProposal", content: contentOf("AMEND") }, { now: new Date("2026-09-30T06:00:00Z") }]];
    expect(submissionOf(after(...steps, [PROPOSER, { type: "Submit", note: null }, { now: new Date(now) }]))).toMatchObject({ late, draftedFor: "2026-Q3" });
  });

  it("is told the base has moved but not stopped by it", () => {
    expect(refusedCodes(after(...stepsTo("DRAFT")), [PROPOSER, { type: "Submit", note: null }, { facts: factsOf({ service: registered("00101001", {}, 9) }) }])).toEqual([]);
  });
});

describe("deciding", () => {
  const both = { person: "officer", roles: ["PROPOSER", "REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"], body: "ministry" };

  it("is not for a person who wrote or submitted the proposal, though their body may be both", () => {
    expect(refusedCodes(after(...stepsTo("SUBMITTED")), [both, { type: "StartReview", note: null }])).toEqual(["OWN_PROPOSAL"]);
    expect(refusedCodes(after(...stepsTo("UNDER_REVIEW")), [both, reject[1]])).toEqual(["OWN_PROPOSAL"]);
    expect(refusedCodes(after(...stepsTo("AWAITING_CONCURRENCE")), [both, concur("QUALITY_CONTROL")[1]])).toEqual(["OWN_PROPOSAL"]);
    expect(refusedCodes(after(...stepsTo("CONCURRED")), [both, order[1]])).toEqual(["OWN_PROPOSAL"]);
    const submittedByOther = after(...stepsTo("DRAFT"), [{ ...both, person: "chief" }, { type: "Submit", note: null }]);
    expect(refusedCodes(submittedByOther, [{ ...both, person: "chief" }, { type: "StartReview", note: null }])).toEqual(["OWN_PROPOSAL"]);
  });

  it("is for a colleague of theirs in the same body", () => {
    expect(refusedCodes(after(...stepsTo("SUBMITTED")), [{ ...both, person: "colleague" }, { type: "StartReview", note: null }])).toEqual([]);
  });
});

describe("concurrence", () => {
  it("needs both bodies, in either sequence", () => {
    const one = after(...stepsTo("AWAITING_CONCURRENCE"), concur("PUBLIC_ADMINISTRATION"));
    expect(one.status).toBe("AWAITING_CONCURRENCE");
    expect(refusedCodes(one, concur("PUBLIC_ADMINISTRATION"))).toEqual(["ALREADY_CONCURRED"]);
    expect(after(...stepsTo("AWAITING_CONCURRENCE"), concur("PUBLIC_ADMINISTRATION"), concur("QUALITY_CONTROL")).status).toBe("CONCURRED");
  });

  it("is given by each body for itself", () => {
    const state = after(...stepsTo("AWAITING_CONCURRENCE"));
    expect(refusedCodes(state, [QUALITY, concur("PUBLIC_ADMINISTRATION")[1]])).toEqual(["CONCURS_FOR_ITSELF"]);
  });

  it("is refused only with a reason in both languages", () => {
    const state = after(...stepsTo("AWAITING_CONCURRENCE"));
    expect(refusedCodes(state, concur("QUALITY_CONTROL", "OBJECT"))).toEqual(["OBJECTION_WITHOUT_REASON"]);
    expect(refusedCodes(state, [QUALITY, { type: "RecordConcurrence", body: "QUALITY_CONTROL", decision: "OBJECT", note: { kk: " ", ru: "нет" } }])).toEqual(["OBJECTION_WITHOUT_REASON"]);
  });

  it("of the other is voided by an objection, which sends the proposal back to review", () => {
    const state = after(...stepsTo("AWAITING_CONCURRENCE"), concur("QUALITY_CONTROL"), concur("PUBLIC_ADMINISTRATION", "OBJECT", BOTH));
    expect(state.status).toBe("UNDER_REVIEW");
    expect(concurrencesOf(state)).toMatchObject([{ body: "QUALITY_CONTROL", voided: true }, { body: "PUBLIC_ADMINISTRATION", decision: "OBJECT", voided: false }]);
  });

  it("is given anew by both after an objection", () => {
    const again = [...stepsTo("AWAITING_CONCURRENCE"), concur("QUALITY_CONTROL"), concur("PUBLIC_ADMINISTRATION", "OBJECT", BOTH),
      [REGISTRAR, { type: "RequestConcurrence", note: null }] as Step];
    expect(concurrencesOf(after(...again)).every(({ voided }) => voided)).toBe(true);
    expect(after(...again, concur("PUBLIC_ADMINISTRATION")).status).toBe("AWAITING_CONCURRENCE");
    expect(after(...again, concur("PUBLIC_ADMINISTRATION"), concur("QUALITY_CONTROL")).status).toBe("CONCURRED");
  });
});

describe("rejection", () => {
  it("needs no concurrence, from review on", () => {
    for (const status of ["UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"] as const) {
      expect(after(...stepsTo(status), reject)).toMatchObject({ status: "REJECTED", conclusion: { number: "2026/1", sentAt: null } });
    }
    expect(refusedCodes(after(...stepsTo("SUBMITTED")), reject)).toEqual(["TRANSITION_REFUSED"]);
  });

  it("is reasoned", () => {
    expect(refusedCodes(after(...stepsTo("UNDER_REVIEW")), [REGISTRAR, { type: "Reject", grounds: [] }])).toEqual(["GROUND_REQUIRED"]);
  });
});

describe("rebasing", () => {
  it("voids earlier concurrences and sends what was agreed to back to review", () => {
    const state = after(...stepsTo("CONCURRED"), rebase);
    expect(state).toMatchObject({ status: "UNDER_REVIEW", baseEntry: 9 });
    expect(concurrencesOf(state).map(({ voided }) => voided)).toEqual([true, true]);
  });

  it("leaves a draft a draft and what is submitted submitted", () => {
    expect(after(...stepsTo("DRAFT"), rebase).status).toBe("DRAFT");
    expect(after(...stepsTo("SUBMITTED"), rebase).status).toBe("SUBMITTED");
  });

  it("is refused where nothing moved or there is nothing to rest on", () => {
    expect(refusedCodes(after(...stepsTo("SUBMITTED")), [PROPOSER, { type: "Rebase", note: null }])).toEqual(["BASE_STANDS"]);
    expect(refusedCodes(after(...stepsTo("SUBMITTED", contentOf("INCLUDE"))), rebase)).toEqual(["NOTHING_TO_REST_ON"]);
  });

  it("is refused where the proposal would then change nothing", () => {
    const same = factsOf({ service: registered("00101001", { term: { kk: "2 күн", ru: "2 дня" } }, 9) });
    expect(refusedCodes(after(...stepsTo("SUBMITTED")), [PROPOSER, { type: "Rebase", note: null }, { facts: same }])).toEqual(["NOTHING_CHANGES"]);
  });
});

describe("an order", () => {
  const ordered = [...stepsTo("CONCURRED"), order];

  it("holds a proposal still until the register answers", () => {
    const state = after(...ordered);
    expect(orderOf(state)).toBe("order-1");
    for (const step of [withdraw, rebase, reject, order]) expect(refusedCodes(state, step)).toEqual(["HELD_BY_ORDER"]);
  });

  it("is entered, or returns the proposal as it was concurred in", () => {
    expect(after(...ordered, [REGISTER_ACTOR, { type: "MarkEntered", order: "order-1", entry: 8, code: "00101001" }])).toMatchObject({ status: "ENTERED", entry: 8 });
    const returned = after(...ordered, [REGISTER_ACTOR, { type: "ReturnFromOrder", order: "order-1", note: null }]);
    expect(returned).toMatchObject({ status: "CONCURRED", order: null });
    expect(concurrencesOf(returned).some(({ voided }) => voided)).toBe(false);
  });

  it("is answered by the register alone, and only the one that holds it", () => {
    const state = after(...ordered);
    expect(refusedCodes(state, [REGISTRAR, { type: "MarkEntered", order: "order-1", entry: 8, code: "00101001" }])).toEqual(["ROLE_REQUIRED"]);
    expect(refusedCodes(state, [REGISTER_ACTOR, { type: "MarkEntered", order: "order-2", entry: 8, code: "00101001" }])).toEqual(["OTHER_ORDER"]);
  });

  it("is refused, with what differs, where the service changed since the proposal was written", () => {
    const moved = factsOf({ service: registered("00101001", { fee: { kind: "PAID", description: null } }, 9), base: registered().record });
    const decision = decide(after(...stepsTo("CONCURRED")), { type: "MarkOrdered", order: "order-1" }, contextOf(REGISTRAR, { facts: moved }));
    expect(isAccepted(decision) ? [] : decision.refused).toMatchObject([{ code: "BASE_MOVED", message: { ru: expect.stringContaining("(fee)") } }]);
  });
});

describe("withdrawal", () => {
  it("is the proposer's before the decision", () => {
    for (const status of ["DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"] as const) {
      expect(after(...stepsTo(status), withdraw).status).toBe("WITHDRAWN");
    }
    expect(refusedCodes(after(...stepsTo("UNDER_REVIEW"), reject), withdraw)).toEqual(["TRANSITION_REFUSED"]);
    expect(refusedCodes(after(...stepsTo("SUBMITTED")), [{ ...PROPOSER, body: "other" }, withdraw[1]])).toEqual(["OTHER_BODY"]);
  });

  it("of a draft leaves no trace of a submission", () => {
    expect(submissionOf(after(...stepsTo("DRAFT"), withdraw))).toBeNull();
    expect(submissionOf(after(...stepsTo("SUBMITTED"), withdraw))).toMatchObject({ by: "officer" });
  });
});

describe("every refusal", () => {
  it("says in both languages what stands in the way", () => {
    const decision = decide(null, { type: "CreateProposal", content: contentOf("AMEND", { code: null, legalBasis: ACT.id }) }, contextOf(REGISTRAR, { now: new Date("2025-01-01T00:00:00Z") }));
    if (isAccepted(decision)) throw new Error("accepted");
    expect(decision.refused.map(({ code }) => code)).toEqual(["ROLE_REQUIRED", "OTHER_BODY", "CODE_REQUIRED", "PERIOD_UNKNOWN"]);
    for (const { message } of decision.refused) expect([message.kk, message.ru].every((text) => (text ?? "").length > 5)).toBe(true);
  });
});
