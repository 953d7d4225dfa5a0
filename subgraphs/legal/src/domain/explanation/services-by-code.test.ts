import { describe, expect, it } from "@jest/globals";
import type { Candidate } from "../candidate/candidate";
import type { FoundService } from "../finding/found-service";
import { registerIndex } from "../register/indexed-register";
import type { RegisteredService } from "../register/registered-service";
import type { ServiceMatch } from "../register/service-match";
import { servicesByCode } from "./services-by-code";

const ACT = "V2600037777";
const BIRTH = "Регистрация рождения";
const ARCHIVE = "Выдача справки из архива";

const found = (name: string, key = name): FoundService => ({
  kind: "INCLUDE", key, name: { kk: null, ru: name }, score: 1, signals: [], evidence: [], hidden: false, marks: [], requirements: [],
  said: { provider: null, channels: null, forms: null, fee: null, term: null, result: null },
});
const registered = (code: string, ru: string): RegisteredService => ({ code, name: { kk: null, ru }, provider: null, fee: null, forms: [], channels: [], term: null, governingAct: ACT });
const register = registerIndex([registered("00101001", BIRTH), registered("00101002", ARCHIVE)]);
const one = (code: string): ServiceMatch => ({ kind: "ONE", code, by: ["SAME_NAME"], likeness: 1 });
const candidate = (of: FoundService, match: ServiceMatch, more: Partial<Candidate> = {}): Candidate => ({ id: of.key, act: ACT, state: "NEW", found: of, match, foundOn: "2026-01-01", gone: false, decision: null, version: 1, ...more });

describe("the services of the register that an edition sets down", () => {
  const birth = found(BIRTH);

  it("are those that the newest edition's analysis says they are", () => {
    expect([...servicesByCode([birth], [candidate(birth, one("00101002"))], ACT, register)]).toEqual([["00101002", birth]]);
  });

  it("are by what was decided of them, and none where it was decided that they are none", () => {
    const decision = { by: "zere", at: "", code: "00101002", reason: null, body: null, proposal: null, refused: [] };
    expect([...servicesByCode([birth], [candidate(birth, one("00101001"), { state: "LINKED", decision })], ACT, register).keys()]).toEqual(["00101002"]);
    expect(servicesByCode([birth], [candidate(birth, one("00101001"), { state: "DISMISSED" })], ACT, register).size).toBe(0);
  });

  it("are by their names where the newest edition has no such", () => {
    expect([...servicesByCode([birth, found("Иное")], [], ACT, register)]).toEqual([["00101001", birth]]);
  });

  it("are none where several could be", () => {
    const several: ServiceMatch = { kind: "SEVERAL", codes: [{ code: "00101001", by: ["LIKE_NAME"], likeness: 0.5 }, { code: "00101002", by: ["LIKE_NAME"], likeness: 0.5 }] };
    expect(servicesByCode([birth], [candidate(birth, several)], ACT, register).size).toBe(0);
  });

  it("are each once, by the analysis before the name", () => {
    const renamed = found("Свидетельство о рождении");
    expect(servicesByCode([birth, renamed], [candidate(renamed, one("00101001"))], ACT, register).get("00101001")).toBe(renamed);
  });
});
