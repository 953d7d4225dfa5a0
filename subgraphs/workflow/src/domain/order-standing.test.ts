import { describe, expect, it } from "@jest/globals";
import { after, BOTH, contextOf, PROPOSER, QUALITY, REGISTRAR, stepsTo, type Step } from "../../../../tests/support/proposal-fixture";
import type { Actor } from "./actor";
import { decide } from "./decide";
import { isAccepted } from "./decision";
import { orderStanding } from "./order-standing";
import type { ProposalState } from "./proposal";

const ORDERED: Step = [REGISTRAR, { type: "MarkOrdered", order: "order-1" }];
const WITHDRAWN: Step = [PROPOSER, { type: "Withdraw", note: null }];
const REJECTED: Step = [REGISTRAR, { type: "Reject", grounds: [{ code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: BOTH }] }];
const AUTHOR_AND_REGISTRAR: Actor = { ...PROPOSER, roles: ["PROPOSER", "REGISTRAR"] };

const STATES: ReadonlyArray<readonly [string, ProposalState]> = [
  ...(["DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"] as const).map((status) => [status, after(...stepsTo(status))] as const),
  ["held", after(...stepsTo("CONCURRED"), ORDERED)],
  ["WITHDRAWN", after(...stepsTo("SUBMITTED"), WITHDRAWN)],
  ["REJECTED", after(...stepsTo("UNDER_REVIEW"), REJECTED)],
];
const told = (state: ProposalState, actor: Actor) => orderStanding(state, actor).findings.map(({ code, field }) => `${code} ${field ?? "-"}`);

describe("what keeps a proposal out of an order", () => {
  it("is where it stands, and another order that holds it", () => {
    expect(STATES.map(([name, state]) => [name, ...told(state, REGISTRAR)])).toEqual([
      ...["DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE"].map((status) => [status, "TRANSITION_REFUSED status"]),
      ["CONCURRED"], ["held", "HELD_BY_ORDER status"], ["WITHDRAWN", "TRANSITION_REFUSED status"], ["REJECTED", "TRANSITION_REFUSED status"],
    ]);
    expect(STATES.filter(([, state]) => orderStanding(state, REGISTRAR).decided).map(([name]) => name)).toEqual(["WITHDRAWN", "REJECTED"]);
  });

  it("is for whoever enters orders their own part in it, and for others nothing of themselves", () => {
    const concurred = after(...stepsTo("CONCURRED"));
    expect(told(concurred, AUTHOR_AND_REGISTRAR)).toEqual(["OWN_PROPOSAL -"]);
    expect([told(concurred, PROPOSER), told(concurred, QUALITY)]).toEqual([[], []]);
    expect(told(after(...stepsTo("DRAFT")), QUALITY)).toEqual(["TRANSITION_REFUSED status"]);
  });

  it("is told as the order itself would be refused, with its norm and what to do in both languages", () => {
    for (const [, state] of STATES) {
      for (const actor of [REGISTRAR, AUTHOR_AND_REGISTRAR]) {
        const { findings } = orderStanding(state, actor);
        const decision = decide(state, { type: "MarkOrdered", order: "order-2" }, contextOf(actor));
        expect(findings.map(({ code, field, provision, message }) => ({ code, field, provision, message }))).toEqual(isAccepted(decision) ? [] : decision.refused);
        for (const { severity, provision, fix } of findings) {
          expect([severity, provision]).toEqual(["ERROR", "LAW/8, 2-1)"]);
          expect([fix.kk, fix.ru].every((text) => (text ?? "").length > 5)).toBe(true);
        }
      }
    }
  });
});
