import { describe, expect, it } from "@jest/globals";
import { after, contentOf, PROPOSER, registered, REGISTRAR, BOTH, stepsTo, type Step } from "../../../../tests/support/proposal-fixture";
import { portalCard, portalChanges } from "./portal-card";
import type { ProposalState } from "./proposal";

const FREE_TO_PAID = contentOf("AMEND", { draft: { fee: { kind: "PAID", description: { kk: "Заң бойынша", ru: "По закону" } } } });
const source = (id: string, state: ProposalState) => ({ id, state });
const service = registered();

describe("the portal card", () => {
  it("has the six details of the register's record", () => {
    const { details, source: from } = portalCard(service, [], service.record);
    expect(Object.keys(details)).toEqual(["recipients", "recipientNote", "provider", "intake", "fee", "forms", "governingAct"]);
    expect(from).toBe("REGISTER");
  });

  it("is up to date when what is out is what must be, other fields apart", () => {
    expect(portalCard(service, [], service.record)).toMatchObject({ upToDate: true, changesSince: [] });
    expect(portalCard(registered("00101001", { term: null, name: { kk: "а", ru: "б" } }), [], service.record).upToDate).toBe(true);
    expect(portalCard(registered("00101001", { forms: ["PROACTIVE"] }), [], service.record)).toMatchObject({ upToDate: false, changesSince: [{ field: "forms" }] });
  });

  it("that was never out lacks everything", () => {
    expect(portalCard(service, [], null)).toMatchObject({ upToDate: false });
    expect(portalCard(service, [], null).changesSince.map(({ field }) => field)).toEqual(["recipients", "provider", "intake", "fee", "forms", "governingAct"]);
  });

  it("stems from a proposal as it came in, until the decision", () => {
    const submitted = after(...stepsTo("SUBMITTED", FREE_TO_PAID));
    expect(portalCard(service, [source("p", submitted)], service.record)).toMatchObject({ source: "PROPOSAL", proposal: "p", details: { fee: { kind: "PAID" } }, changesSince: [{ field: "fee" }] });
    expect(portalCard(service, [source("p", after(...stepsTo("DRAFT", FREE_TO_PAID)))], service.record).source).toBe("REGISTER");
    const reject: Step = [REGISTRAR, { type: "Reject", grounds: [{ code: "FREE_BY_LAW", provision: "LAW/24 (2)", text: BOTH }] }];
    expect(portalCard(service, [source("p", after(...stepsTo("UNDER_REVIEW", FREE_TO_PAID), reject))], service.record).source).toBe("REGISTER");
    expect(portalCard(service, [source("p", after(...stepsTo("SUBMITTED", FREE_TO_PAID), [PROPOSER, { type: "Withdraw", note: null }]))], service.record).source).toBe("REGISTER");
  });

  it("leaves aside a proposal that rests on an older entry, or is about another service", () => {
    const submitted = after(...stepsTo("SUBMITTED", FREE_TO_PAID));
    expect(portalCard(registered("00101001", {}, 9), [source("p", submitted)], null).source).toBe("REGISTER");
    expect(portalCard(registered("00101002"), [source("p", submitted)], null).source).toBe("REGISTER");
  });

  it("takes the latest of several", () => {
    const early = after(...stepsTo("SUBMITTED", FREE_TO_PAID));
    const late = after(...stepsTo("DRAFT", contentOf("AMEND", { draft: { forms: ["PROACTIVE"] } })), [PROPOSER, { type: "Submit", note: null }, { now: new Date("2026-08-11T06:00:00Z") }]);
    expect(portalCard(service, [source("late", late), source("early", early)], null).proposal).toBe("late");
  });

  it("of a new service has no before", () => {
    expect(portalChanges(null, service.record).every(({ before }) => before === null)).toBe(true);
  });
});
