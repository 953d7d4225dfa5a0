import { describe, expect, it } from "@jest/globals";
import { ROLES } from "@tizilim/common/identity/viewer";
import { after, contentOf, contextOf, PROPOSER, refusedCodes, REGISTRAR, stepsTo, BOTH, type Step } from "../../../../tests/support/proposal-fixture";
import { REGISTER_ACTOR, REGISTER_ROLE } from "./actor";
import { decide } from "./decide";
import { isAccepted } from "./decision";
import { evolve } from "./evolve";
import { PROPOSAL_STATUSES, type ProposalState, type ProposalStatus } from "./proposal";
import type { ProposalCommand } from "./proposal-command";
import { transitionDiagram } from "./transition-diagram";
import { finalStatuses, TRANSITIONS } from "./transitions";

const COMMANDS: ReadonlyArray<ProposalCommand> = [
  { type: "CreateProposal", content: contentOf("AMEND") }, { type: "UpdateDraft" }, { type: "Submit", note: null }, { type: "Rebase", note: null },
  { type: "Withdraw", note: null }, { type: "StartReview", note: null }, { type: "RequestConcurrence", note: null },
  { type: "RecordConcurrence", body: "QUALITY_CONTROL", decision: "CONCUR", note: null },
  { type: "Reject", grounds: [{ code: "NOT_AGREED", provision: "RULES-2025/33", text: BOTH }] },
  { type: "MarkOrdered", order: "order-1" }, { type: "MarkEntered", order: "order-1", entry: 8, code: "00101001" },
  { type: "ReturnFromOrder", order: "order-1", note: null },
];

const order: Step = [REGISTRAR, { type: "MarkOrdered", order: "order-1" }];
const EXAMPLES: Readonly<Record<ProposalStatus, () => ProposalState>> = {
  DRAFT: () => after(...stepsTo("DRAFT")),
  SUBMITTED: () => after(...stepsTo("SUBMITTED")),
  UNDER_REVIEW: () => after(...stepsTo("UNDER_REVIEW")),
  AWAITING_CONCURRENCE: () => after(...stepsTo("AWAITING_CONCURRENCE")),
  CONCURRED: () => after(...stepsTo("CONCURRED")),
  ENTERED: () => after(...stepsTo("CONCURRED"), order, [REGISTER_ACTOR, { type: "MarkEntered", order: "order-1", entry: 8, code: "00101001" }]),
  REJECTED: () => after(...stepsTo("UNDER_REVIEW"), [REGISTRAR, COMMANDS[8] as ProposalCommand]),
  WITHDRAWN: () => after(...stepsTo("DRAFT"), [PROPOSER, { type: "Withdraw", note: null }]),
};

function reachable(from: ReadonlySet<ProposalStatus | null>): ReadonlySet<ProposalStatus | null> {
  const next = new Set([...from, ...TRANSITIONS.filter((row) => from.has(row.from)).map(({ to }) => to)]);
  return next.size === from.size ? from : reachable(next);
}

describe("the transition table", () => {
  it("leads to every state, from nothing", () => {
    expect(PROPOSAL_STATUSES.filter((status) => !reachable(new Set([null])).has(status))).toEqual([]);
  });

  it("ends in entered, rejected and withdrawn, and lets every other state come to each of them", () => {
    expect(finalStatuses()).toEqual(["ENTERED", "REJECTED", "WITHDRAWN"]);
    for (const status of PROPOSAL_STATUSES.filter((name) => !finalStatuses().includes(name))) {
      expect([...reachable(new Set([status]))]).toEqual(expect.arrayContaining(["ENTERED", "REJECTED", "WITHDRAWN"]));
    }
  });

  it("knows every command, has no row twice and cites a provision in each", () => {
    expect(new Set(TRANSITIONS.map(({ command }) => command))).toEqual(new Set(COMMANDS.map(({ type }) => type)));
    expect(new Set(TRANSITIONS.map(({ from, to, command, when }) => [from, to, command, when].join())).size).toBe(TRANSITIONS.length);
    expect(TRANSITIONS.filter(({ provision }) => !/^(RULES-2025|LAW)\//.test(provision))).toEqual([]);
  });

  it("gives a command to the same roles wherever it leads from", () => {
    for (const { type } of COMMANDS) {
      expect(new Set(TRANSITIONS.filter(({ command }) => command === type).map(({ roles, ownBodyOnly, decides }) => JSON.stringify([roles, ownBodyOnly, decides]))).size).toBe(1);
    }
  });

  it("leaves the register's own role to the register: no token has it", () => {
    expect(ROLES).not.toContain(REGISTER_ROLE);
  });

  it("refuses every move that it does not have", () => {
    for (const status of PROPOSAL_STATUSES) {
      for (const command of COMMANDS) {
        const inTable = TRANSITIONS.some((row) => row.from === status && row.command === command.type);
        const everybody = { person: "nobody's author", body: "ministry", roles: ["PROPOSER", "REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION", "REGISTER"] };
        expect([status, command.type, refusedCodes(EXAMPLES[status](), [everybody, command]).includes("TRANSITION_REFUSED")]).toEqual([status, command.type, !inTable]);
      }
    }
  });

  it("is what happens: a command that is accepted leads where a row says", () => {
    for (const status of PROPOSAL_STATUSES) {
      for (const command of COMMANDS) {
        const everybody = { person: "nobody's author", body: "ministry", roles: ["PROPOSER", "REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION", "REGISTER"] };
        const before = EXAMPLES[status]();
        const decision = decide(before, command, contextOf(everybody));
        if (!isAccepted(decision)) continue;
        const to = decision.accepted.reduce<ProposalState>(evolve, before).status;
        expect(TRANSITIONS.some((row) => row.from === status && row.command === command.type && row.to === to)).toBe(true);
      }
    }
  });

  it("is drawn with one arrow for each row and each end", () => {
    const arrows = transitionDiagram().split("\n").filter((line) => line.includes("-->"));
    expect(arrows).toHaveLength(TRANSITIONS.length + finalStatuses().length);
    expect(transitionDiagram()).toMatch(/^stateDiagram-v2\n {4}\[\*\] --> DRAFT: CreateProposal \(PROPOSER\)\n/);
  });
});

describe("what has happened", () => {
  it("cannot have happened to a proposal that was not there, or twice created", () => {
    const moment = { at: "2026-08-10T06:00:00.000000Z", by: "x", note: null };
    expect(() => evolve(null, { what: "WITHDRAWN", ...moment })).toThrow("not there");
    expect(() => evolve(EXAMPLES.DRAFT(), { what: "CREATED", content: contentOf("AMEND"), period: "2026-Q3", baseEntry: 7, ...moment })).toThrow("DRAFT");
    expect(() => evolve(EXAMPLES.ENTERED(), { what: "REVIEW_STARTED", ...moment })).toThrow("ENTERED");
  });
});
