import { describe, expect, it } from "@jest/globals";
import type { FoundService } from "../finding/found-service";
import { serviceThatLeft } from "./service-that-left";

const found = (ru: string | null, kk: string | null = null): FoundService => ({
  kind: "INCLUDE", key: ru ?? kk ?? "", name: { kk, ru }, score: 1, signals: [], evidence: [], hidden: false, marks: [], requirements: [],
  said: { provider: null, channels: null, forms: null, fee: null, term: null, result: null },
});
const name = { kk: "Тууды тіркеу", ru: "Регистрация рождения" };
const none: ReadonlySet<FoundService> = new Set();

describe("which service of an edition is one that has left the register", () => {
  const birth = found("Регистрация рождения");
  const archive = found("Выдача справки из архива");

  it("is the only one that bears its name in a language", () => {
    expect(serviceThatLeft(name, [archive, birth], none)).toBe(birth);
    expect(serviceThatLeft({ ...name, ru: null }, [found("Иное", "Тууды тіркеу"), archive], none)?.name.kk).toBe("Тууды тіркеу");
  });

  it("is none where none bears it, several do, or the one is another of the register", () => {
    expect(serviceThatLeft(name, [archive], none)).toBeNull();
    expect(serviceThatLeft(name, [birth, found("Регистрация рождений")], none)).toBeNull();
    expect(serviceThatLeft(name, [birth], new Set([birth]))).toBeNull();
    expect(serviceThatLeft({ kk: null, ru: null }, [birth], none)).toBeNull();
  });
});
