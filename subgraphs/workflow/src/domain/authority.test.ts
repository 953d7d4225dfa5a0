import { describe, expect, it } from "@jest/globals";
import { ROLES } from "@tizilim/common/identity/viewer";
import fc from "fast-check";
import { authorityPage } from "./authority-page";
import { ACTION_RULES, READ_RULES, WORKFLOW_ACTIONS, WORKFLOW_THINGS } from "./authority-table";
import { mayDo, maySee, readScope, type SeenThing } from "./authority";
import { PROPOSAL_STATUSES } from "./proposal";
import { TRANSITIONS } from "./transitions";

const body = fc.constantFrom("b1", "b2", "b3");
const person = fc.constantFrom("p1", "p2");
const viewer = fc.record({ roles: fc.uniqueArray(fc.constantFrom<string>(...ROLES)), body: fc.option(body), subject: fc.option(person) });
const proposal = fc.record({ status: fc.constantFrom(...PROPOSAL_STATUSES), bodyId: body, handedIn: fc.option(fc.boolean(), { nil: undefined }), soleWriter: fc.option(person) });
const seen: fc.Arbitrary<SeenThing> = fc.oneof(
  fc.record({ thing: fc.constantFrom("PROPOSAL" as const, "PREVIEW" as const, "CONCLUSION" as const, "PERSON" as const), proposal }),
  fc.record({ thing: fc.constant("ORDER" as const), status: fc.constantFrom("PENDING" as const, "ENTERED" as const, "REFUSED" as const) }),
  fc.record({ thing: fc.constantFrom("INVENTORY" as const, "OBLIGATION" as const, "CALENDAR" as const), body: fc.option(body) }),
  fc.record({ thing: fc.constantFrom("MONITORING_RUN" as const, "PERIOD" as const) }),
);
const action = fc.constantFrom(...WORKFLOW_ACTIONS);
const RUNS = { numRuns: 3000 };
const REVIEWERS = ["REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"];

/** What is public, told again without the tables. */
function isPublic(what: SeenThing): boolean {
  if (what.thing === "PERIOD") return true;
  if (what.thing === "ORDER") return what.status === "ENTERED";
  return what.thing === "PROPOSAL" && (what.proposal.status === "ENTERED" || what.proposal.status === "REJECTED");
}
const bodyOf = (what: SeenThing): string | null => ("proposal" in what ? what.proposal.bodyId : "body" in what ? what.body : null);

describe("who sees what", () => {
  it("is denied unless something allows it: nobody without a role sees more than what is public", () => {
    fc.assert(fc.property(fc.option(body), seen, (own, what) => expect(maySee({ roles: [], body: own }, what)).toBe(isPublic(what))), RUNS);
  });

  it("grows with roles and never shrinks", () => {
    fc.assert(fc.property(viewer, fc.constantFrom<string>(...ROLES), seen, (who, role, what) => {
      if (maySee(who, what)) expect(maySee({ ...who, roles: [...who.roles, role] }, what)).toBe(true);
    }), RUNS);
  });

  it("beyond what is public is the reviewing bodies', the proposers' own, and a draft its only writer's", () => {
    fc.assert(fc.property(viewer, seen, (who, what) => {
      if (isPublic(what) || !maySee(who, what)) return;
      const own = who.roles.includes("PROPOSER") && who.body !== null && who.body === bodyOf(what);
      const wrote = what.thing === "PROPOSAL" && what.proposal.status === "DRAFT" && who.subject !== null && who.subject === what.proposal.soleWriter;
      expect(own || wrote || who.roles.some((role) => REVIEWERS.includes(role))).toBe(true);
    }), RUNS);
  });

  it("is a draft, and no more than the draft, to whoever alone wrote it", () => {
    fc.assert(fc.property(viewer, proposal, (who, what) => {
      const draft = { ...what, status: "DRAFT", soleWriter: "p1" } as const;
      const writer = { ...who, subject: "p1" };
      const nobody = { ...who, subject: null };
      expect(maySee(writer, { thing: "PROPOSAL", proposal: draft })).toBe(true);
      for (const thing of ["PREVIEW", "CONCLUSION", "PERSON"] as const) expect(maySee(writer, { thing, proposal: draft })).toBe(maySee(nobody, { thing, proposal: draft }));
      for (const proposal of [{ ...draft, soleWriter: null }, { ...draft, status: "SUBMITTED", handedIn: true } as const, { ...draft, status: "WITHDRAWN", handedIn: false } as const]) {
        expect(maySee(writer, { thing: "PROPOSAL", proposal })).toBe(maySee(nobody, { thing: "PROPOSAL", proposal }));
      }
    }), RUNS);
  });

  it("never takes a draft, or what was withdrawn as one, out of its body", () => {
    fc.assert(fc.property(viewer, fc.constantFrom("DRAFT" as const, "WITHDRAWN" as const), body, (who, status, bodyId) => {
      if (who.body === bodyId && who.roles.includes("PROPOSER")) return;
      for (const thing of ["PROPOSAL", "PREVIEW", "CONCLUSION", "PERSON"] as const) expect(maySee(who, { thing, proposal: { status, bodyId, handedIn: false } })).toBe(false);
    }), RUNS);
  });

  it("names persons to those who work at a proposal alone, though the proposal itself is public", () => {
    const entered = { thing: "PERSON", proposal: { status: "ENTERED", bodyId: "b1" } } as const;
    expect(REVIEWERS.every((role) => maySee({ roles: [role], body: null }, entered))).toBe(true);
    expect(maySee({ roles: ["PROPOSER"], body: "b1" }, entered)).toBe(true);
    expect([{ roles: [], body: null }, { roles: ["PROPOSER"], body: "b2" }, { roles: ["ADMIN", "PARTNER", "LEGAL_ANALYST"], body: "b1" }].some((who) => maySee(who, entered))).toBe(false);
  });

  it("shows a conclusion to those concerned, though the rejection itself is public", () => {
    const rejected = { status: "REJECTED" as const, bodyId: "b1" };
    expect(maySee({ roles: ["PROPOSER"], body: "b2" }, { thing: "PROPOSAL", proposal: rejected })).toBe(true);
    expect(maySee({ roles: ["PROPOSER"], body: "b2" }, { thing: "CONCLUSION", proposal: rejected })).toBe(false);
    expect(maySee({ roles: ["PROPOSER"], body: "b1" }, { thing: "CONCLUSION", proposal: rejected })).toBe(true);
    expect(maySee({ roles: ["QUALITY_CONTROL"], body: null }, { thing: "CONCLUSION", proposal: rejected })).toBe(true);
  });

  it("is the same for a list as for one thing", () => {
    fc.assert(fc.property(viewer, fc.constantFrom("INVENTORY" as const, "OBLIGATION" as const, "CALENDAR" as const), fc.option(body), (who, thing, about) => {
      const { everyBody, ownBody } = readScope(who, thing);
      expect(maySee(who, { thing, body: about })).toBe(everyBody || (about !== null && about === ownBody));
    }), RUNS);
  });
});

describe("who does what", () => {
  it("is denied to whoever has no role", () => {
    fc.assert(fc.property(fc.option(body), action, fc.option(body), (own, what, about) => expect(mayDo({ roles: [], body: own }, what, about)).toBe(false)), RUNS);
  });

  it("grows with roles and never shrinks", () => {
    fc.assert(fc.property(viewer, fc.constantFrom<string>(...ROLES), action, fc.option(body), (who, role, what, about) => {
      if (mayDo(who, what, about)) expect(mayDo({ ...who, roles: [...who.roles, role] }, what, about)).toBe(true);
    }), RUNS);
  });

  it("is for a proposer only what their own body does", () => {
    fc.assert(fc.property(body, body, action, (own, about, what) => {
      if (mayDo({ roles: ["PROPOSER"], body: own }, what, about)) expect(own).toBe(about);
      expect(mayDo({ roles: ["PROPOSER"], body: null }, what, null)).toBe(false);
    }), RUNS);
  });

  it("agrees with the table of moves on every move of a proposal", () => {
    const moves = {
      CreateProposal: "createProposal", UpdateDraft: "updateProposal", Submit: "submitProposal", Rebase: "rebaseProposal", Withdraw: "withdrawProposal",
      StartReview: "startReview", RequestConcurrence: "requestConcurrence", RecordConcurrence: "recordConcurrence", Reject: "rejectProposal", MarkOrdered: "enterProposals",
    } as const;
    for (const [command, name] of Object.entries(moves)) {
      const move = TRANSITIONS.find((row) => row.command === command);
      const rule = ACTION_RULES.find((row) => row.action === name);
      expect([name, rule?.roles, rule?.ownBodyOnly]).toEqual([name, move?.roles, move?.ownBodyOnly]);
    }
  });
});

describe("the tables", () => {
  it("have one row for each thing and action, with a provision and roles that there are", () => {
    expect(READ_RULES.map(({ thing }) => thing).sort()).toEqual([...WORKFLOW_THINGS].sort());
    expect(ACTION_RULES.map(({ action: name }) => name).sort()).toEqual([...WORKFLOW_ACTIONS].sort());
    for (const { roles, provision } of [...READ_RULES, ...ACTION_RULES]) {
      expect(provision).toMatch(/^(RULES-2025|LAW)\//);
      expect(roles.filter((role) => !(ROLES as ReadonlyArray<string>).includes(role))).toEqual([]);
    }
  });

  it("are printed whole", () => {
    const lines = authorityPage().split("\n");
    for (const name of [...PROPOSAL_STATUSES, ...WORKFLOW_THINGS, ...WORKFLOW_ACTIONS]) expect(lines.filter((line) => line.startsWith(`| ${name} |`))).toHaveLength(1);
    expect(lines).toContain("| DRAFT |  | yes |  | yes |");
    expect(lines).toContain("| SUBMITTED |  | yes | yes |  |");
  });
});
