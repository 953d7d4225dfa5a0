import { describe, expect, it } from "@jest/globals";
import { readForms } from "./read-forms";

describe("form of provision", () => {
  it.each([
    ["Электронная (частично автоматизированная)/ бумажная", ["ELECTRONIC_PARTIAL", "PAPER"]],
    ["Электронная (частично автоматизированная) /бумажная", ["ELECTRONIC_PARTIAL", "PAPER"]],
    ["электронная (полностью автоматизированная)", ["ELECTRONIC_FULL"]],
    ["Электронная (полностью автоматизированная)/проактивная/бумажная", ["ELECTRONIC_FULL", "PAPER", "PROACTIVE"]],
    ["в бумажной и (или) электронной (частично автоматизированной) форме", ["ELECTRONIC_PARTIAL", "PAPER"]],
    ["оказываемая по принципу «одного заявления»", ["ONE_APPLICATION"]],
    ["қағаз түрінде", ["PAPER"]],
    ["Электрондық (ішінара автоматтандырылған) / қағаз түрінде", ["ELECTRONIC_PARTIAL", "PAPER"]],
    ["электрондық (толық автоматтандырылған)/проактивті/«бір өтініш» қағидаты бойынша көрсетілетін", ["ELECTRONIC_FULL", "PROACTIVE", "ONE_APPLICATION"]],
  ])("%s", (text, forms) => {
    expect(readForms(text)).toEqual({ forms, unclear: false, unknown: null });
  });

  it.each(["электрондық", "Электронная"])("%s alone does not say how far it is automated", (text) => {
    expect(readForms(text)).toEqual({ forms: [], unclear: true, unknown: null });
  });

  it("tells the words that name no form", () => {
    expect(readForms("голубиная почта / бумажная")?.unknown).toBe("голубиная почта");
    expect(readForms("—")?.unknown).toBe("—");
  });

  it("says nothing of an empty cell", () => {
    expect(readForms("  ")).toBeNull();
  });
});
