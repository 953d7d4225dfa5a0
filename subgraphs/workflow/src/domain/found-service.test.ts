import { describe, expect, it } from "@jest/globals";
import { foundServicesAfter, isStillFound, settledBy, type FoundCandidate, type FoundService } from "./found-service";

const ACT = "V2000020192";
const CANDIDATE: FoundCandidate = {
  id: "candidate-1", kind: "INCLUDE", state: "NEW", matched: false, name: { kk: "Анықтама беру", ru: "Выдача справки" }, body: "ministry", foundOn: "2026-08-10",
};
const EARLY = "2026-08-10T06:00:00.000000Z";
const LATER = "2026-09-01T06:00:00.000000Z";
const LAST = "2026-10-01T06:00:00.000000Z";

const told = (at: string, known: ReadonlyArray<FoundService>, ...candidates: FoundCandidate[]) => foundServicesAfter(known, { act: ACT, at, candidates });
const settled = (services: ReadonlyArray<FoundService>) => services.map(({ id, settledAt }) => [id, settledAt]);

describe("a candidate of an act", () => {
  it("is a found service while it is to be included, is not in the register and nobody decided, or a draft alone was made of it", () => {
    const open = (["INCLUDE", "EXCLUDE"] as const).flatMap((kind) => (["NEW", "LINKED", "PROPOSED", "DISMISSED"] as const).flatMap((state) =>
      [true, false].filter((matched) => isStillFound({ kind, state, matched })).map((matched) => `${kind} ${state} ${matched}`)));
    expect(open).toEqual(["INCLUDE NEW false", "INCLUDE PROPOSED false"]);
  });

  it("is kept with its act, its body and the day on which it was found", () => {
    expect(told(EARLY, [], CANDIDATE)).toEqual([{ id: "candidate-1", act: ACT, body: "ministry", foundOn: "2026-08-10", name: CANDIDATE.name, settledAt: null }]);
  });

  it("that was decided, or is in the register, before anybody saw it open is not kept", () => {
    expect(told(EARLY, [], { ...CANDIDATE, state: "DISMISSED" }, { ...CANDIDATE, id: "candidate-2", matched: true }, { ...CANDIDATE, id: "candidate-3", kind: "EXCLUDE" })).toEqual([]);
  });
});

describe("a found service", () => {
  const open = told(EARLY, [], CANDIDATE);

  it.each([
    ["it is linked", [{ ...CANDIDATE, state: "LINKED" as const }]],
    ["it is dismissed", [{ ...CANDIDATE, state: "DISMISSED" as const }]],
    ["the register has it", [{ ...CANDIDATE, matched: true }]],
    ["the act has it no more", []],
  ])("is settled when %s, and what settled it first stands", (_, candidates) => {
    const once = told(LATER, open, ...candidates);
    expect(settled(once)).toEqual([["candidate-1", LATER]]);
    expect(told(LAST, once, { ...CANDIDATE, matched: true })).toEqual(once);
  });

  it("is not settled by a draft", () => {
    expect(told(LATER, open, { ...CANDIDATE, state: "PROPOSED" })).toEqual(open);
  });

  it("is open again with its first day when it is one again", () => {
    const again = told(LAST, told(LATER, open), { ...CANDIDATE, foundOn: "2026-10-01" });
    expect(again).toEqual(open);
  });

  it("takes a name and a body that become known, and keeps those that are not told any more", () => {
    const [named] = told(LATER, told(EARLY, [], { ...CANDIDATE, name: { kk: null, ru: null }, body: null }), CANDIDATE);
    expect(named).toMatchObject({ name: CANDIDATE.name, body: "ministry" });
    expect(told(LAST, open, { ...CANDIDATE, name: { kk: null, ru: null }, body: null })).toEqual(open);
  });

  it("stays as it is while others of its act come and go", () => {
    expect(settled(told(LATER, open, { ...CANDIDATE, id: "candidate-2" }, CANDIDATE))).toEqual([["candidate-1", null], ["candidate-2", null]]);
  });

  it("is settled by the first proposal that stands, or by what was found of it before", () => {
    const [service] = open as [FoundService];
    const standing = [{ proposal: "proposal-2", submittedAt: LAST }, { proposal: "proposal-1", submittedAt: LATER }];
    expect(settledBy(service, [])).toEqual({ ...service, proposal: null });
    expect(settledBy(service, standing)).toMatchObject({ settledAt: LATER, proposal: "proposal-1" });
    expect(settledBy({ ...service, settledAt: EARLY }, standing)).toMatchObject({ settledAt: EARLY, proposal: "proposal-1" });
    expect(settledBy({ ...service, settledAt: LAST }, standing)).toMatchObject({ settledAt: LATER });
  });
});
