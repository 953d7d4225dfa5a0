import { describe, expect, it } from "@jest/globals";
import { recordFindings } from "./record-findings";
import { BLANK_SERVICE, type ServiceRecord } from "./service-record";

const both = { kk: "мәтін", ru: "текст" };
const WHOLE: ServiceRecord = {
  ...BLANK_SERVICE, name: both, recipients: ["NATURAL_PERSON"], provider: "provider-1", intake: [both], channels: ["EGOV_PORTAL"],
  fee: { kind: "FREE", description: null }, forms: ["ELECTRONIC_FULL"], governingAct: "V2000020192",
};
const codes = (change: Partial<ServiceRecord>) => recordFindings({ ...WHOLE, ...change }).map(({ code }) => code);

describe("findings on a record", () => {
  it("are none where the register says everything", () => expect(recordFindings(WHOLE)).toEqual([]));

  it.each<readonly [string, Partial<ServiceRecord>, string]>([
    ["a Kazakh name (norm 1)", { name: { kk: null, ru: "а" } }, "NAME_MISSING_KK"],
    ["a Russian name (norm 1)", { name: { kk: "а", ru: null } }, "NAME_MISSING_RU"],
    ["one language of another text (norm 1)", { term: { kk: null, ru: "5 дней" } }, "TEXT_IN_ONE_LANGUAGE"],
    ["recipients (norm 27)", { recipients: [] }, "RECIPIENTS_UNKNOWN"],
    ["a provider (norm 28)", { provider: null }, "PROVIDER_UNKNOWN"],
    ["who takes applications (norm 29)", { intake: [] }, "INTAKE_UNKNOWN"],
    ["a fee (norm 30)", { fee: null }, "FEE_UNKNOWN"],
    ["fees of subtypes where these differ (norm 30)", { fee: { kind: "MIXED", description: null } }, "FEE_BY_SUBTYPE_UNKNOWN"],
    ["a form (norm 31)", { forms: [] }, "FORMS_UNKNOWN"],
    ["a governing act (norm 32)", { governingAct: null }, "GOVERNING_ACT_UNKNOWN"],
    ["channels (norm 71)", { channels: [] }, "CHANNELS_UNKNOWN"],
  ])("tell that it lacks %s", (_what, change, code) => expect(codes(change)).toEqual([code]));

  it("tell an electronic form without portal or information object, an error (norm 75), and none of a paper one", () => {
    expect(recordFindings({ ...WHOLE, channels: ["PROVIDER"] })).toMatchObject([{ code: "ELECTRONIC_WITHOUT_CHANNEL", severity: "ERROR", provision: "LAW/21 (1)" }]);
    expect(codes({ channels: ["INFORMATION_OBJECT"] })).toEqual([]);
    expect(codes({ channels: ["PROVIDER"], forms: ["PAPER"] })).toEqual([]);
  });

  it("of a blank record are all told at once, each with its norm, a sentence and a way to mend it in both languages", () => {
    const all = recordFindings(BLANK_SERVICE);
    expect(all.map(({ code }) => code)).toEqual([
      "NAME_MISSING_KK", "NAME_MISSING_RU", "RECIPIENTS_UNKNOWN", "PROVIDER_UNKNOWN", "INTAKE_UNKNOWN", "FEE_UNKNOWN", "FORMS_UNKNOWN", "GOVERNING_ACT_UNKNOWN", "CHANNELS_UNKNOWN",
    ]);
    for (const { provision, message, fix } of all) {
      expect(provision).toMatch(/^(RULES-2025|LAW)\//);
      for (const text of [message.kk, message.ru, fix?.kk, fix?.ru]) expect(text).toMatch(/^\p{Script=Cyrillic}/u);
      expect(message.kk).not.toBe(message.ru);
    }
  });
});
