import { describe, expect, it } from "@jest/globals";
import { readBlocks } from "../../reading/read-blocks";
import { parseStructure } from "../structure/parse-structure";
import { otherDuties } from "./other-duties";

const codes = (text: string, language: "RU" | "KK" = "RU"): string[] => {
  const of = { language, format: "PLAIN" as const, source: text };
  return otherDuties(parseStructure(of, readBlocks(of))).map(({ code, evidence }) => {
    expect(of.source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    return code;
  });
};

const act = (rules: string, list: string, agreed = ""): string => `Об утверждении Правил оказания государственной услуги "Выдача справки"

Приказ Министра культуры Республики Казахстан от 1 июня 2022 года № 10. Зарегистрирован в Министерстве юстиции Республики Казахстан 3 июня 2022 года № 90777

В соответствии с подпунктом 1) статьи 10 Закона Республики Казахстан "О государственных услугах" ПРИКАЗЫВАЮ:
1. Утвердить прилагаемые Правила.
2. Настоящий приказ вводится в действие со дня его первого официального опубликования.

Министр А. Омаров
${agreed}
Утверждены
приказом от 1 июня 2022 года № 10

Правила оказания государственной услуги "Выдача справки"

Глава 1. Порядок
${rules}

Приложение
к Правилам

Перечень основных требований к оказанию государственной услуги "Выдача справки"
1. Услугодатель: акимат.
2. Форма: электронная (полностью автоматизированная).
${list}
`;
const WHOLE = `1. Работник канцелярии регистрирует заявление и передает его руководителю подразделения.
2. Сведения поступают из информационных систем, справка выдается в личный кабинет.
3. Информация о внесенных изменениях направляется в Единый контакт-центр и услугодателям в течение трех рабочих дней.`;
const AGREED = '\n"СОГЛАСОВАН"\nМинистерство цифрового развития, инноваций и аэрокосмической промышленности\n';

describe("the other duties of rules", () => {
  it("are met by rules that describe all of it, hold grounds of the Law alone and show the agreement", () => {
    expect(codes(act(WHOLE, "3. Основания для отказа: недостоверность документов; основания, установленные законами.\n4. Иные требования: контакт-центр 1414.", AGREED))).toEqual([]);
  });

  it("are told one by one where the words lack them", () => {
    expect(codes(act("1. Справка готовится.", "3. Основания для отказа: плохая погода."))).toEqual([
      "ACTIONS_OF_STAFF_NOT_DESCRIBED", "COOPERATION_OF_STAFF_NOT_DESCRIBED", "COOPERATION_WITH_OTHERS_NOT_DESCRIBED", "ISSUE_OF_RESULT_NOT_DESCRIBED", "NEWS_OF_CHANGES_NOT_DESCRIBED", "OTHER_REQUIREMENTS_NOT_SET",
      "REFUSAL_GROUND_NOT_OF_THE_LAW", "AGREEMENT_OF_AUTHORISED_BODY_NOT_SHOWN", "AGREEMENT_ON_ELECTRONIC_FORM_NOT_SHOWN",
    ]);
  });

  it("do not bind licences in their grounds of refusal", () => {
    expect(codes(act(WHOLE, "3. Основания для отказа: плохая погода.\n4. Иные требования: 1414.", AGREED).replaceAll("Выдача справки", "Выдача лицензии"))).toEqual([]);
  });
});

it("a regulation that has not ended still governs, and is told; an ended one is not", () => {
  const regulation = (status: string): string => `Об утверждении регламентов\n\n${status}Постановление акимата города Астаны от 1 июня 2018 года № 10\n\n1. Утвердить прилагаемый регламент.\n\nУтвержден\nпостановлением от 1 июня 2018 года № 10\n\nРегламент государственной услуги "Выдача справки"\n\n1. Общие положения\n1. Услугодатель: акимат.\n`;
  expect(codes(regulation(""))).toEqual(["REGULATION_STILL_GOVERNS"]);
  expect(codes(regulation("Утратило силу постановлением акимата города Астаны от 5 мая 2020 года № 7\n\n"))).toEqual([]);
});
