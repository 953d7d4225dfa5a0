import { describe, expect, it } from "@jest/globals";
import type { RegisteredService } from "../register/registered-service";
import type { Candidate } from "./candidate";
import { draftOfCandidate } from "./draft-of-candidate";

const NAME = { kk: "Анықтама беру", ru: "Выдача справки" };
const CANDIDATE: Candidate = {
  id: "candidate-1-1", act: "V2600090001", state: "PROPOSED", foundOn: "2026-11-28", gone: false, decision: null, version: 2, match: { kind: "NONE" },
  found: {
    kind: "INCLUDE", key: "k", name: NAME, score: 1, signals: [], hidden: false, marks: [], requirements: [],
    evidence: [{ language: "RU", anchor: "app-1", start: 0, end: 7, quote: "справки" }],
    said: { provider: null, channels: ["STATE_CORPORATION"], forms: ["PAPER"], fee: { kind: "FREE", text: { kk: "тегін", ru: "бесплатно" } }, term: null, result: null },
  },
};
const SERVICE: RegisteredService = { code: "00101001", name: NAME, provider: null, channels: ["STATE_CORPORATION"], forms: [], fee: { kind: "PAID" }, term: null, governingAct: "V2600090001" };

describe("the draft that a candidate becomes", () => {
  it("includes a service that the register has not, with what the act says and nothing made up", () => {
    expect(draftOfCandidate(CANDIDATE, { service: null, provider: "provider-1", differing: new Set() })).toMatchObject({
      kind: "INCLUDE", code: null, legalBasis: "V2600090001",
      draft: { name: NAME, provider: "provider-1", channels: ["STATE_CORPORATION"], forms: ["PAPER"], fee: { kind: "FREE", description: { kk: "тегін", ru: "бесплатно" } }, governingAct: "V2600090001" },
    });
  });

  it("amends one that it has: where the act says something else, and where the register says nothing", () => {
    expect(draftOfCandidate(CANDIDATE, { service: SERVICE, provider: null, differing: new Set(["fee"]) })).toMatchObject({ kind: "AMEND", code: "00101001" });
    expect(Object.keys(draftOfCandidate(CANDIDATE, { service: SERVICE, provider: null, differing: new Set(["fee"]) }).draft)).toEqual(["forms", "fee"]);
  });

  it("excludes one that the act ends", () => {
    const ended: Candidate = { ...CANDIDATE, found: { ...CANDIDATE.found, kind: "EXCLUDE" }, match: { kind: "ONE", code: "00101001", by: ["SAME_NAME"], likeness: 1 } };
    expect(draftOfCandidate(ended, { service: SERVICE, provider: null, differing: new Set() })).toMatchObject({ kind: "EXCLUDE", code: "00101001", draft: {} });
  });
});
