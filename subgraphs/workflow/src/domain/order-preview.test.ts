import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { after, BOTH, contentOf, factsOf, inclusion, registered, REGISTRAR, stepsTo, type Step } from "../../../../tests/support/proposal-fixture";
import { orderPreview, type OrderedProposal } from "./order-preview";
import { orderStanding } from "./order-standing";

const COUNTERS = { sequenceDigits: 3, last: new Map([["00101", 4]]) };
const REJECTED: Step = [REGISTRAR, { type: "Reject", grounds: [{ code: "CHANGE_NOT_JUSTIFIED", provision: "RULES-2025/9", text: BOTH }] }];
const include = (id: string, submittedAt: string, draft: Parameters<typeof inclusion>[0] = {}): OrderedProposal =>
  ({ id, submittedAt, baseEntry: null, content: inclusion(draft), facts: factsOf({ service: null }), standing: null });
const exclude = (id: string, code: string): OrderedProposal =>
  ({ id, submittedAt: "2026-10-01", baseEntry: 7, content: contentOf("EXCLUDE", { code }), facts: factsOf({ service: registered(code) }), standing: null });
const amend = (id: string, code = "00101001"): OrderedProposal =>
  ({ id, submittedAt: "2026-10-01", baseEntry: 7, content: contentOf("AMEND", { code }), facts: factsOf({ service: registered(code) }), standing: null });

describe("the preview of an order", () => {
  it("gives codes in the sequence in which the inclusions were handed in, from the register's counters", () => {
    const { lines, refusals } = orderPreview([include("b", "2026-10-02"), include("a", "2026-10-03"), include("c", "2026-10-01", { subsection: "00102" })], COUNTERS);
    expect(lines.map(({ proposal, code }) => [proposal, code])).toEqual([["c", "00102001"], ["b", "00101005"], ["a", "00101006"]]);
    expect(refusals).toEqual([]);
  });

  it("is the same in whatever order the ids come", () => {
    const order = [include("a", "2026-10-02"), include("b", "2026-10-02"), amend("d"), exclude("e", "00101003"), include("c", "2026-10-01")];
    fc.assert(fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
      expect(orderPreview(shuffled, COUNTERS)).toEqual(orderPreview(order, COUNTERS));
    }));
  });

  it("tells field by field what changes, and of the six details apart", () => {
    const [line] = orderPreview([{ ...amend("d"), content: contentOf("AMEND", { draft: { term: { kk: "2 күн", ru: "2 дня" }, forms: ["PAPER", "PROACTIVE"] } }) }], COUNTERS).lines;
    expect(line?.changes).toEqual([
      { field: "forms", before: '["PAPER"]', after: '["PAPER","PROACTIVE"]' },
      { field: "term", before: '{"kk":"1 күн","ru":"1 день"}', after: '{"kk":"2 күн","ru":"2 дня"}' },
    ]);
    expect(line?.portalChanges.map(({ field }) => field)).toEqual(["forms"]);
    expect(line).toMatchObject({ code: "00101001", baseEntry: 7 });
  });

  it("gives a new record no before, and its section", () => {
    const [line] = orderPreview([include("a", "2026-10-01")], COUNTERS).lines;
    expect(line?.changes.every(({ before }) => before === null)).toBe(true);
    expect(line?.changes.find(({ field }) => field === "section")?.after).toBe('"001"');
  });

  it("ties a move: the old code is replaced by the new one, in the same order or not at all", () => {
    const moved = { ...include("new", "2026-10-01", { subsection: "00102", replaces: "00101003" }) };
    const { lines, refusals } = orderPreview([moved, exclude("old", "00101003")], COUNTERS);
    expect(refusals).toEqual([]);
    expect(lines.map(({ proposal, record: { replaces, replacedBy, status } }) => [proposal, replaces, replacedBy, status])).toEqual([
      ["old", null, "00102001", "EXCLUDED"], ["new", "00101003", null, "IN_FORCE"],
    ]);
    expect(orderPreview([moved], COUNTERS).refusals.map(({ code, field }) => [code, field])).toEqual([["MOVE_HALVED", "new.replaces"]]);
    expect(orderPreview([moved], COUNTERS).lines[0]?.findings.map(({ code, severity }) => [code, severity])).toEqual([["MOVE_HALVED", "ERROR"]]);
  });

  it("says every reason why the order would be refused", () => {
    const full = { sequenceDigits: 3, last: new Map([["00101", 999]]) };
    const twice = [amend("a"), exclude("b", "00101001"), include("c", "2026-10-01"), { ...amend("d", "00101002"), baseEntry: 3 }];
    expect(orderPreview(twice, full).refusals.map(({ code, field }) => `${code} ${field ?? ""}`)).toEqual([
      "SERVICE_TWICE b.code", "SERVICE_TWICE a.code", "BASE_MOVED d.code", "SUBSECTION_FULL c.subsection",
    ]);
    const two = [include("c", "2026-10-01", { replaces: "00101003" }), include("d", "2026-10-01", { replaces: "00101003" }), exclude("e", "00101003")];
    expect(orderPreview(two, COUNTERS).refusals.map(({ code, field }) => `${code} ${field ?? ""}`)).toEqual(["REPLACED_TWICE c.replaces", "REPLACED_TWICE d.replaces"]);
  });

  it("says of a proposal that is not to be ordered what else stands in the way, and of one that is decided nothing else", () => {
    const moved = { ...amend("a"), baseEntry: 3 };
    const standing = (status: "UNDER_REVIEW" | "REJECTED") => orderStanding(after(...stepsTo("UNDER_REVIEW"), ...(status === "REJECTED" ? [REJECTED] : [])), REGISTRAR);
    const told = (proposal: OrderedProposal) => orderPreview([proposal], COUNTERS).refusals.map(({ code, field }) => `${code} ${field ?? ""}`);
    expect(told({ ...moved, standing: standing("UNDER_REVIEW") })).toEqual(["TRANSITION_REFUSED a.status", "BASE_MOVED a.code"]);
    expect(told({ ...moved, standing: standing("REJECTED") })).toEqual(["TRANSITION_REFUSED a.status"]);
  });

  it("foresees no code where the register never told how it forms them, and goes on with the rest", () => {
    const { lines, refusals } = orderPreview([include("a", "2026-10-01"), amend("d")], null);
    expect(lines.map(({ proposal, code }) => [proposal, code])).toEqual([["d", "00101001"], ["a", null]]);
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([["CODE_UNKNOWN", "a.code"]]);
  });

  it("gives codes without a gap and none twice", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("00101", "00102"), { maxLength: 30 }), (subsections) => {
      const { lines } = orderPreview(subsections.map((subsection, at) => include(`p${at}`, "2026-10-01", { subsection })), COUNTERS);
      for (const [subsection, first] of [["00101", 5], ["00102", 1]] as const) {
        const sequences = lines.filter(({ code }) => code?.startsWith(subsection)).map(({ code }) => Number(code?.slice(5)));
        expect(sequences).toEqual(sequences.map((_, at) => first + at));
      }
    }));
  });
});
