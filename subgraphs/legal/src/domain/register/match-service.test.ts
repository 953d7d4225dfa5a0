import { describe, expect, it } from "@jest/globals";
import { matchService } from "./match-service";
import { matchServices } from "./match-services";
import { registerIndex } from "./indexed-register";
import type { RegisteredService } from "./registered-service";

const service = (code: string, ru: string | null, kk: string | null = null, governingAct: string | null = null): RegisteredService =>
  ({ code, name: { kk, ru }, provider: null, channels: [], forms: [], fee: null, term: null, governingAct });

const REGISTER = registerIndex([
  service("00101001", "Выдача архивных справок", "Архивтік анықтамалар беру", "V2600090001"),
  service("00101002", "Выдача лицензии на фармацевтическую деятельность", "Фармацевтикалық қызметке лицензия беру", "V2600090002"),
  service("00101003", "Выдача лицензии на охранную деятельность", null, "V2600090003"),
  service("00102001", "Регистрация пасек", "Омарталарды тіркеу"),
  service("00102002", null, "Балық аулауға рұқсат беру", "V2600090005"),
  service("00102003", "Государственная регистрация маломерных лодок и прав на них"),
  service("00102004", "Выдача разрешения на пользование горными тропами в заповедниках"),
  service("00102005", "Выдача разрешения на пользование горными тропами в парках"),
  service("00103001", "Предоставление сведений из кадастра"),
  service("00103002", "Предоставление сведений из кадастра"),
]);
const ask = (ru: string | null, kk: string | null = null, act: string | null = null, only = false) => matchService({ name: { kk, ru }, provider: null, act, only }, REGISTER);

describe("a service found in an act is the service of the register", () => {
  it("that has the same name, whatever its case, quotes and look-alike letters", () => {
    expect(ask("ВЫДАЧА «архивных справок»")).toMatchObject({ kind: "ONE", code: "00101001", by: ["SAME_NAME"], likeness: 1 });
    expect(ask(null, "Балык аулауга руксат беру")).toMatchObject({ kind: "ONE", code: "00102002" });
  });

  it("that has a like name in other cases and numbers", () => {
    expect(ask("Выдача архивной справки")).toMatchObject({ kind: "ONE", code: "00101001", by: ["LIKE_NAME"] });
    expect(ask(null, "Архивтік анықтама беру")).toMatchObject({ kind: "ONE", code: "00101001" });
  });

  it("that the register says its act governs, though the names are less alike", () => {
    expect(ask("Лицензирование фармацевтической деятельности", null, "V2600090002", true)).toMatchObject({ kind: "ONE", code: "00101002", by: ["GOVERNING_ACT", "LIKE_NAME"] });
    expect(ask("Лицензирование фармацевтической деятельности").kind).toBe("NONE");
  });

  it("by its name in the other language where the register has that alone", () => {
    expect(ask("Разрешение на лов рыбы", "Балық аулауға рұқсат беру")).toMatchObject({ kind: "ONE", code: "00102002", by: ["SAME_NAME", "OTHER_LANGUAGE"] });
  });

  it("whose name has all its words and some more, or some fewer", () => {
    expect(ask("Государственная регистрация маломерных лодок")).toMatchObject({ kind: "ONE", code: "00102003", by: ["LIKE_NAME"] });
    expect(ask("Государственная регистрация маломерных лодок и прав на них, ходящих по рекам")).toMatchObject({ kind: "ONE", code: "00102003" });
    expect(ask("Выдача разрешения на пользование горными тропами")).toMatchObject({ kind: "SEVERAL", codes: [{ code: "00102004" }, { code: "00102005" }] });
    expect(ask("Регистрация лодок").kind).toBe("NONE");
  });

  it("or several, where names are the same", () => {
    expect(ask("Предоставление сведений из кадастра")).toMatchObject({ kind: "SEVERAL", codes: [{ code: "00103001" }, { code: "00103002" }] });
  });

  it("or, of several with the same name, the only one whose provider the act names", () => {
    const named = (provider: string) => ({ ...service("", "Выдача разрешения на вырубку", null), provider: { kk: null, ru: provider } });
    const register = registerIndex([{ ...named("Местные исполнительные органы районов"), code: "00104001" }, { ...named("Лесхозы"), code: "00104002" }]);
    const from = (provider: string | null) => matchService({ name: { kk: null, ru: "Выдача разрешения на вырубку" }, provider: provider === null ? null : { kk: null, ru: provider }, act: null, only: true }, register);
    expect(from("Акиматы районов")).toMatchObject({ kind: "ONE", code: "00104001", by: ["SAME_NAME", "SAME_PROVIDER"] });
    expect(from("Управление природных ресурсов").kind).toBe("SEVERAL");
    expect(from(null).kind).toBe("SEVERAL");
  });

  it("or none: a word that every second name has does not make it", () => {
    expect(ask("Выдача лицензии на оборот оружия")).toEqual({ kind: "NONE" });
  });
});

it("two services of one act are never the same service of the register", () => {
  const [first, second] = matchServices([{ name: { kk: null, ru: "Выдача архивной справки" }, provider: null }, { name: { kk: null, ru: "Выдача архивных справок" }, provider: null }], null, REGISTER);
  expect(first).toMatchObject({ kind: "SEVERAL", codes: [{ code: "00101001" }] });
  expect(second).toMatchObject({ kind: "ONE", code: "00101001" });
});
