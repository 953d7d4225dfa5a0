import { describe, expect, it } from "@jest/globals";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { CitedAct } from "./citation";
import { knownActs, type KnownAct } from "./known-acts";
import { resolveCitation } from "./resolve-citation";

const id = (text: string) => parseLegalActId(text) as LegalActId;
const act = (text: string, more: Partial<KnownAct>): KnownAct => ({ id: id(text), kind: "ORDER", number: null, date: null, registrationNumber: null, titles: [], ...more });
const cited = (more: Partial<CitedAct>): CitedAct => ({ kind: null, title: null, number: null, date: null, registrationNumber: null, actId: null, ...more });

const KNOWN = knownActs([
  act("Z1300000088", { kind: "LAW", number: "88-V", date: "2013-04-15", titles: ["О государственных услугах", "О государственных и социально ответственных услугах", "Мемлекеттік көрсетілетін қызметтер туралы"] }),
  act("V2000020192", { number: "267", date: "2020-03-30", registrationNumber: "20192", titles: ["Об утверждении Правил"] }),
  act("V2000020200", { number: "267", date: "2020-03-30", registrationNumber: "20200", titles: ["О прочем"] }),
  act("G25IPM00528", { number: "528/НҚ", date: "2025-10-22" }),
  act("Z0000000001", { kind: "LAW", titles: ["О связи"] }),
  act("Z0000000002", { kind: "LAW", titles: ["О связи"] }),
  act("K1500000414", { kind: "CODE", titles: ["Трудовой кодекс Республики Казахстан"] }),
]);

describe("resolving a citation", () => {
  it.each<[string, Partial<CitedAct>, string | null]>([
    ["a link", { actId: id("V1500011374"), number: "1" }, "V1500011374"],
    ["a registration number", { kind: "ORDER", registrationNumber: "20192" }, "V2000020192"],
    ["number and date with the registration that tells two apart", { number: "267", date: "2020-03-30", registrationNumber: "20200" }, "V2000020200"],
    ["number and date with the title that tells two apart", { number: "267", date: "2020-03-30", title: "«Об утверждении Правил»" }, "V2000020192"],
    ["number and date that two acts bear", { number: "267", date: "2020-03-30" }, null],
    ["a number written with НК", { number: "528/НК", date: "2025-10-22" }, "G25IPM00528"],
    ["a law by its number without the convocation", { kind: "LAW", number: "88", date: "2013-04-15" }, "Z1300000088"],
    ["a present title", { kind: "LAW", title: "О государственных и социально ответственных услугах" }, "Z1300000088"],
    ["a former title", { kind: "LAW", title: "О государственных услугах" }, "Z1300000088"],
    ["a Kazakh title with Latin i", { kind: "LAW", title: "Мемлекеттiк көрсетiлетiн қызметтер туралы" }, "Z1300000088"],
    ["a code without the name of the state", { kind: "CODE", title: "Трудовой кодекс" }, "K1500000414"],
    ["a title that two acts bear", { kind: "LAW", title: "О связи" }, null],
    ["a title of another kind of act", { kind: "ORDER", title: "О государственных услугах" }, null],
    ["a registration that contradicts the number", { number: "5", date: "2020-03-30", registrationNumber: "20192" }, null],
    ["an order without a card", { kind: "ORDER", number: "39/НҚ", date: "2020-01-31", registrationNumber: "19982" }, "V2000019982"],
    ["a law without a card", { kind: "LAW", number: "272-VI", date: "2019-11-25" }, "Z1900000272"],
    ["an unknown local act", { kind: "LOCAL_ACT", number: "153", date: "2014-05-19", registrationNumber: "3955" }, null],
    ["a word alone", { kind: "LAW" }, null],
  ])("takes %s", (_, given, expected) => expect(resolveCitation(cited(given), KNOWN)).toBe(expected));
});
