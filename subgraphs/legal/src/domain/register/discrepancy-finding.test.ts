import { describe, expect, it } from "@jest/globals";
import { ChannelEnum, FeeKindEnum, FormOfProvisionEnum } from "@tizilim/common/graphql/service-enums";
import { COMPARED_FIELDS } from "./discrepancy";
import { discrepancyFinding } from "./discrepancy-finding";
import { valueInWords } from "./value-in-words";

const act = "V2600037777";

describe("where the register and an act say different things", () => {
  it("both are told, codes in the words of each language", () => {
    const { message, ...finding } = discrepancyFinding({ act, field: "fee", registryValue: "FREE", actValue: "PAID" });
    expect(finding).toMatchObject({ code: "ACT_SAYS_OTHERWISE", severity: "WARNING", field: "fee", provision: "RULES-2025/11" });
    expect(message).toEqual({
      kk: "Тізілімдегі мәлімет V2600037777 актісіне сәйкес келмейді (ақысы): тізілімде – «тегін», актіде – «ақылы».",
      ru: "Сведения реестра расходятся с актом V2600037777 (платность): в реестре – «бесплатно», в акте – «платно».",
    });
  });

  it("texts are told as they stand, and what says nothing as such", () => {
    const { message } = discrepancyFinding({ act, field: "term", registryValue: null, actValue: "5 рабочих дней, FREE" });
    expect(message.ru).toContain("в реестре – «не указано», в акте – «5 рабочих дней, FREE»");
    expect(message.kk).toContain("тізілімде – «көрсетілмеген», актіде – «5 рабочих дней, FREE»");
  });

  it("every field and every code of the register has words of its own in both languages", () => {
    const finding = (field: (typeof COMPARED_FIELDS)[number]) => discrepancyFinding({ act, field, registryValue: "а", actValue: "б" }).message;
    for (const language of ["kk", "ru"] as const) expect(new Set(COMPARED_FIELDS.map((field) => finding(field)[language])).size).toBe(COMPARED_FIELDS.length);
    for (const [field, codes] of [["fee", FeeKindEnum], ["forms", FormOfProvisionEnum], ["channels", ChannelEnum]] as const) {
      for (const code of Object.keys(codes)) expect(Object.values(valueInWords(field, code))).not.toContain(code);
      const { kk, ru } = valueInWords(field, Object.keys(codes).join(", "));
      expect([kk, ru].map((words) => words?.split(", ").length)).toEqual([Object.keys(codes).length, Object.keys(codes).length]);
    }
  });
});
